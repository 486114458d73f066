using System.Text;
using BenchmarkDotNet.Attributes;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Studies;

namespace Colophon.Benchmarks;

/// <summary>What an author waits for under <c>watch</c>: the report of this repository made again after one sentence has changed.</summary>
public class ReportBenchmarks
{
    private const string Folder = "Templates/neural-networks-3";
    private const string Changed = Folder + "/parts/introduction.md";
    private readonly InMemoryFiles _files = new();
    private string _introduction = "";
    private ReportResults _results = ReportResults.Empty;
    private int _round;

    /// <summary>Reads the templates and runs the experiments once, as the first round of <c>watch</c> does.</summary>
    [GlobalSetup]
    public async Task RunExperimentsAsync()
    {
        var disk = new DiskFiles(ProcessBenchmarks.RepositoryRoot());
        foreach (var path in disk.List(Folder))
        {
            _files.Add(path, disk.Read(path));
        }

        _introduction = Encoding.UTF8.GetString(disk.Read(Changed));
        var diagnostics = new DiagnosticBag();
        var catalog = ExperimentCatalog.Discover(typeof(EqualGaussians).Assembly, diagnostics)!; // The tests hold it free of mistakes.
        _results = await Pipeline(diagnostics).RunExperimentsAsync(catalog, Environment.ProcessorCount, new NoProgress(), CancellationToken.None)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToOrdered()));
    }

    /// <summary>Templates to both files.</summary>
    [Benchmark]
    public async Task<int> ChangeOneSentence()
    {
        _files.Add(Changed, _introduction + $"\nThis is round {++_round}.\n");
        var outputs = await MakeAsync();
        return outputs.Pdf.Length + outputs.Html.Length;
    }

    /// <summary>Makes the report.</summary>
    internal async Task<ReportOutputs> MakeAsync() => (await Pipeline(new DiagnosticBag()).MakeAsync(_results, CancellationToken.None))!; // No template has a mistake.

    private ReportPipeline Pipeline(DiagnosticBag diagnostics) => new(_files, Folder + "/report.md", diagnostics);
}
