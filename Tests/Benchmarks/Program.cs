using System.Globalization;
using BenchmarkDotNet.Running;
using Colophon.Benchmarks;

// A whole process is timed by starting this program again with this word, and a number of sections where it is not the common one.
if (args is [LargeDocument.Verb, ..])
{
    LargeDocument.SetAndMeasure(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : LargeDocument.CommonSections, Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(LargeDocument).Assembly).Run(args, new HouseConfig());
return 0;
