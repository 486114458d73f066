using System.Security.Cryptography;
using System.Text;
using Colophon;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Provenance;
using Colophon.Results;
using Colophon.Revisions;
using Colophon.Running;
using NeuralNetworks3.Studies;

namespace NeuralNetworks3.Tests;

/// <summary>The report, made once a test run for all tests that look at it.</summary>
[CollectionDefinition(Tests)]
public sealed class MadeReport : IAsyncLifetime, ICollectionFixture<MadeReport>
{
    /// <summary>The collection of the tests that look at it.</summary>
    internal const string Tests = "of the made report";

    internal const string Name = "neural-networks-3";

    /// <summary>The folder of the repository.</summary>
    internal static string Root { get; } = FindRoot();

    // Whatever differs from commit to commit and from runtime to runtime; a test of its own looks at what a run finds in its place.
    private static ReportOrigin StandIn { get; } = new()
    {
        Revision = new Revision(RevisionState.Clean, StandInFor("commit")[..40]),
        Runtime = ".NET 10.0.0",
        Packages = [new PackageVersion("Example.Package", "1.2.3"), new PackageVersion("Example.Other.Package", "4.5.6")],
        Rebuild = "dotnet tool restore && dotnet cake",
    };

    /// <summary>What the experiments found.</summary>
    internal ReportResults Results { get; private set; } = ReportResults.Empty;

    /// <summary>The finished report.</summary>
    internal ReportOutputs Outputs { get; private set; } = null!; // Set before any test runs.

    /// <summary>What was wrong with it.</summary>
    internal DiagnosticBag Diagnostics { get; } = new();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var pipeline = new ReportPipeline(new DiskFiles(Root), $"Templates/{Name}/report.md", Diagnostics) { Origin = Task.FromResult(StandIn) };
        var catalog = ExperimentCatalog.Discover(typeof(EqualGaussians).Assembly, Diagnostics);
        var results = catalog is null ? null : await pipeline.RunExperimentsAsync(catalog, Environment.ProcessorCount, new NoProgress(), CancellationToken.None);
        results = results is null ? null : results with { Experiments = [.. results.Experiments.Select(experiment => experiment with { Code = StandInFor(experiment.Id) })] };
        var outputs = results is null ? null : await pipeline.MakeAsync(results, CancellationToken.None);
        (Results, Outputs) = (results, outputs) is ({ } found, { } made)
            ? (found, made)
            : throw new InvalidOperationException(string.Join('\n', Diagnostics.ToOrdered()));
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    // Digits of the same look, which say nothing: those of the code would change the snapshots with every edit.
    private static string StandInFor(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

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
