using BenchmarkDotNet.Running;
using Colophon.Benchmarks;

// A whole process is timed by starting this program again with this word.
if (args is [LargeDocument.Verb])
{
    LargeDocument.SetAndMeasure(Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(LargeDocument).Assembly).Run(args, new HouseConfig());
return 0;
