using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace Colophon.Benchmarks;

/// <summary>Whole processes, from start to exit, as a user waits for them.</summary>
[IterationCount(5)]
[WarmupCount(1)]
[InvocationCount(1)]
public class ProcessBenchmarks
{
    private static readonly string Folder = AppContext.BaseDirectory;
    private string _output = "";

    /// <summary>Makes a folder for what the processes write.</summary>
    [GlobalSetup]
    public void MakeFolder() => _output = Directory.CreateTempSubdirectory("colophon-").FullName;

    /// <summary>Removes it.</summary>
    [GlobalCleanup]
    public void RemoveFolder() => Directory.Delete(_output, recursive: true);

    /// <summary>The report of this repository, with nothing used of an earlier run.</summary>
    [Benchmark]
    public int Report() => Run(Path.Combine(Folder, "Experiments.dll"), "--quiet", "--fresh", "--project", RepositoryRoot(), "--output", _output);

    /// <summary>The report of this repository where only a sentence changed, so that all results are kept ones.</summary>
    [Benchmark]
    public int ReportFromStore() => Run(Path.Combine(Folder, "Experiments.dll"), "--quiet", "--project", RepositoryRoot(), "--output", _output);

    /// <summary>The document of 400 sections, which prints its own times and its greatest memory.</summary>
    [Benchmark]
    public int LargeDocumentProcess() => Run(Path.Combine(Folder, "Benchmarks.dll"), LargeDocument.Verb);

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])) ?? throw new InvalidOperationException("dotnet did not start");
        process.WaitForExit();
        return process.ExitCode == 0 ? 0 : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    internal static string RepositoryRoot()
    {
        var folder = Folder;
        while (!File.Exists(Path.Combine(folder, "global.json")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the benchmarks run inside the repository");
        }

        return folder;
    }
}
