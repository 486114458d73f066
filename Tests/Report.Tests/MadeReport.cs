using Colophon;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Studies;

namespace NeuralNetworks3.Tests;

/// <summary>The report, made once for all tests that look at it.</summary>
public sealed class MadeReport : IAsyncLifetime
{
    internal const string Name = "neural-networks-3";

    /// <summary>The folder of the repository.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>What the experiments found.</summary>
    internal ReportResults Results { get; private set; } = ReportResults.Empty;

    /// <summary>The finished report.</summary>
    internal ReportOutputs Outputs { get; private set; } = null!; // Set before any test runs.

    /// <summary>What was wrong with it.</summary>
    internal DiagnosticBag Diagnostics { get; } = new();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var pipeline = new ReportPipeline(new DiskFiles(Root), $"Templates/{Name}/report.md", Diagnostics);
        var catalog = ExperimentCatalog.Discover(typeof(EqualGaussians).Assembly, Diagnostics);
        var results = catalog is null ? null : await pipeline.RunExperimentsAsync(catalog, Environment.ProcessorCount, new NoProgress(), CancellationToken.None);
        var outputs = results is null ? null : await pipeline.MakeAsync(results, CancellationToken.None);
        (Results, Outputs) = (results, outputs) is ({ } found, { } made)
            ? (found, made)
            : throw new InvalidOperationException(string.Join('\n', Diagnostics.ToOrdered()));
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "global.json")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run inside the repository");
        }

        return folder;
    }
}
