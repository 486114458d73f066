using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Layout;
using Colophon.Model;
using Colophon.Provenance;
using Colophon.Results;
using Colophon.Running;
using Colophon.Store;
using Colophon.Store.Auditing;
using Colophon.Templating;

namespace Colophon;

/// <summary>The path of a report through the phases, each of which takes what the one before it gave.</summary>
/// <param name="files">The project's files.</param>
/// <param name="templatePath">The report's main template, relative to the project's root.</param>
/// <param name="diagnostics">Where mistakes go; phases go on where they can, so that one run shows all of them.</param>
internal sealed class ReportPipeline(IProjectFiles files, string templatePath, DiagnosticBag diagnostics)
{
    private readonly RecordedFiles _files = new(files);

    /// <summary>Where the data files of experiments are; nowhere by default.</summary>
    public IProjectFiles DataFiles { get; init; } = new InMemoryFiles();

    /// <summary>What the report is made with, which its colophon tells, found beside the experiments; null, the default, for a report without a colophon.</summary>
    public Task<ReportOrigin>? Origin { get; init; }

    /// <summary>What earlier runs found; null, the default, to run all experiments and keep nothing.</summary>
    public ResultStore? Store { get; init; }

    /// <summary>Audits what the last run took from the store; null before it, and without a store.</summary>
    public StoreAudit? Audit { get; private set; }

    /// <summary>The data files that the last run read; none before it.</summary>
    public InputFiles Inputs { get; private set; } = InputFiles.None;

    /// <summary>Takes the sentences that contradict their claims, so that a report can be made in spite of them; null, the default, to take them for mistakes like all others.</summary>
    public DiagnosticBag? Contradictions { get; init; }

    /// <summary>When the sources were last changed, for the metadata of a PDF whose front matter gives no date; null, the default, to state none.</summary>
    public DateTimeOffset? SourceDate { get; init; }

    /// <summary>The seed of the report's front matter; 0 where it names none.</summary>
    public long ReadSeed() => FrontMatterReader.ReadWhatIsRight(_files, templatePath, new DiagnosticBag())?.Seed ?? 0;

    /// <summary>Runs the experiments with the seed of the report's front matter, except those that the store has.</summary>
    /// <returns>What they found, or null where one failed.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ReportResults?> RunExperimentsAsync(ExperimentCatalog catalog, int threads, IRunProgress progress, CancellationToken cancellationToken)
    {
        Inputs = InputFiles.Read(catalog, DataFiles, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        // Nothing else in a report waits for a fresh process as long as this; the experiments need none of it.
        var preparation = Task.Run(TemplateComposer.Prepare, cancellationToken);
        var seed = ReadSeed();
        using var runner = new ExperimentRunner(seed, threads, progress, diagnostics) { Store = Store, Inputs = Inputs };
        var results = await runner.RunAsync(catalog, cancellationToken).ConfigureAwait(false);
        Audit = runner.Plan is { } plan ? new StoreAudit(plan, catalog, seed, threads) : null;
        await preparation.ConfigureAwait(false);

        // Without its numbers, every mention of a failed experiment would look like a mistake of the author's.
        return diagnostics.HasErrors ? null : results;
    }

    /// <summary>Makes the report from results.</summary>
    /// <returns>The outputs, or null where an error was reported.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ReportOutputs?> MakeAsync(ReportResults results, CancellationToken cancellationToken)
    {
        if (Reader.Read(results) is not { } report)
        {
            return null;
        }

        var provenance = Origin is not null && report.FrontMatter.HasColophon ? ProvenanceOf(report.FrontMatter, results, await Origin.ConfigureAwait(false)) : null;
        return await Writer.WriteAsync(report, templatePath, results, provenance, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the report from results, as far as it is independent of outputs.</summary>
    /// <returns>The report, resolved, without a colophon; null where an error was reported.</returns>
    public ReportDocument? ReadReport(ReportResults results) => Reader.Read(results)?.Document;

    /// <summary>Makes the report from results of another run as far as that goes: sentences may contradict them, and values may be missing.</summary>
    /// <returns>The report with gaps where values are missing; null where none can be made.</returns>
    public ReportDocument? ReadWhatIsPossible(ReportResults results) => Reader.ReadWhatIsPossible(results)?.Document;

    /// <summary>Sets a resolved report on pages.</summary>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public PagedDocument LayOut(ReportDocument document, CancellationToken cancellationToken) => Writer.LayOut(document, cancellationToken);

    private ReportReader Reader => new(_files, templatePath, diagnostics) { Contradictions = Contradictions };

    private ReportWriter Writer => new(diagnostics) { SourceDate = SourceDate };

    private ReportProvenance ProvenanceOf(FrontMatter frontMatter, ReportResults results, ReportOrigin origin) => new()
    {
        Seed = frontMatter.Seed,
        Origin = origin,
        Experiments = results.Experiments,
        Inputs = [.. _files.ToInputs().Concat(results.Experiments.SelectMany(experiment => experiment.Inputs)).Distinct().OrderBy(input => input.Path, StringComparer.Ordinal)],
        Rebuild = frontMatter.Rebuild,
    };
}
