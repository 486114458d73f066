using System.Collections.Immutable;
using System.Text;
using Colophon.Checking;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Html;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;
using Colophon.Parsing;
using Colophon.Pdf;
using Colophon.Provenance;
using Colophon.Resolving;
using Colophon.Results;
using Colophon.Running;
using Colophon.Store;
using Colophon.Store.Auditing;
using Colophon.Templating;
using Colophon.Tracing;

namespace Colophon;

/// <summary>What a run makes.</summary>
/// <param name="Document">The report, resolved.</param>
/// <param name="Pages">The report, set on pages.</param>
/// <param name="Pdf">The PDF file.</param>
/// <param name="Html">The web page.</param>
/// <param name="Results">What the experiments found, in canonical JSON.</param>
/// <param name="Numbers">How the numbers of the report came into it.</param>
internal sealed record ReportOutputs(ReportDocument Document, PagedDocument Pages, byte[] Pdf, byte[] Html, byte[] Results, NumberCount Numbers);

/// <summary>The path of a report through the phases, each of which takes what the one before it gave.</summary>
/// <param name="files">The project's files.</param>
/// <param name="templatePath">The report's main template, relative to the project's root.</param>
/// <param name="diagnostics">Where mistakes go; phases go on where they can, so that one run shows all of them.</param>
internal sealed class ReportPipeline(IProjectFiles files, string templatePath, DiagnosticBag diagnostics)
{
    private const string ResultsFile = "results.json";

    private readonly RecordedFiles _files = new(files);

    /// <summary>What the report is made with, which its colophon tells, found beside the experiments; null, the default, for a report without a colophon.</summary>
    public Task<ReportOrigin>? Origin { get; init; }

    /// <summary>What earlier runs found; null, the default, to run all experiments and keep nothing.</summary>
    public ResultStore? Store { get; init; }

    /// <summary>Audits what the last run took from the store; null before it, and without a store.</summary>
    public StoreAudit? Audit { get; private set; }

    /// <summary>Takes the sentences that contradict their claims, so that a report can be made in spite of them; null, the default, to take them for mistakes like all others.</summary>
    public DiagnosticBag? Contradictions { get; init; }

    /// <summary>When the sources were last changed, for the metadata of a PDF whose front matter gives no date; null, the default, to state none.</summary>
    public DateTimeOffset? SourceDate { get; init; }

    /// <summary>The seed of the report's front matter; 0 where it names none.</summary>
    public long ReadSeed() => FrontMatterReader.ReadWhatIsRight(_files, templatePath, new DiagnosticBag())?.Seed ?? 0;

    /// <summary>Runs the experiments with the seed of the report's front matter, those that the store has excepted.</summary>
    /// <returns>What they found, or null where one failed.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ReportResults?> RunExperimentsAsync(ExperimentCatalog catalog, int threads, IRunProgress progress, CancellationToken cancellationToken)
    {
        // Nothing else in a report waits for a fresh process as long as this; the experiments need none of it.
        var preparation = Task.Run(TemplateComposer.Prepare, cancellationToken);
        var seed = ReadSeed();
        using var runner = new ExperimentRunner(seed, threads, progress, diagnostics) { Store = Store };
        var results = await runner.RunAsync(catalog, cancellationToken).ConfigureAwait(false);
        Audit = runner.Plan is { } plan ? new StoreAudit(plan, catalog, seed, threads) : null;
        await preparation.ConfigureAwait(false);

        // Without its numbers, every mention of a failed experiment would look like a mistake of the author's.
        return diagnostics.HasErrors ? null : results;
    }

    /// <summary>Runs the experiments as always and as their placebos, for the claims alone, and compares.</summary>
    /// <param name="catalog">The experiments.</param>
    /// <param name="threads">How many pieces of work may run at once.</param>
    /// <param name="progress">Watches both runs.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <returns>What became of the claims, or null where an experiment failed.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<PlaceboComparison?> RunPlacebosAsync(ExperimentCatalog catalog, int threads, IRunProgress progress, CancellationToken cancellationToken)
    {
        using var runner = new ExperimentRunner(ReadSeed(), threads, progress, diagnostics) { Kind = RunKind.Claims, Store = Store };
        var real = await runner.RunAsync(catalog, cancellationToken).ConfigureAwait(false);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var placebos = catalog.WithPlacebo();
        using var placeboRunner = new ExperimentRunner(ReadSeed(), threads, new PlaceboProgress(progress), diagnostics) { Kind = RunKind.Placebo, Store = Store };
        var placebo = await placeboRunner.RunAsync(placebos, cancellationToken).ConfigureAwait(false);
        return diagnostics.HasErrors ? null : PlaceboComparison.Of(real, placebo, placebos.Experiments.Where(experiment => experiment.HasPlacebo).Select(experiment => experiment.Id));
    }

    /// <summary>Makes the report from results.</summary>
    /// <returns>The outputs, or null where an error was reported.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ReportOutputs?> MakeAsync(ReportResults results, CancellationToken cancellationToken)
    {
        if (Resolve(results) is not { } report)
        {
            return null;
        }

        var document = report.Document;
        byte[]? linkedData = null;
        if (Origin is not null && report.FrontMatter.HasColophon)
        {
            var provenance = ProvenanceOf(report.FrontMatter, results, await Origin.ConfigureAwait(false));
            document = ColophonSection.AppendTo(document, provenance, new SourceSpan(templatePath, 1, 1));
            linkedData = ProvenanceGraph.Write(document.Metadata.PlainTitle, provenance);
        }

        var html = Task.Run(() => HtmlWriter.Write(document, linkedData is null ? null : Encoding.ASCII.GetString(linkedData)), cancellationToken);
        var values = Task.Run(() => CanonicalJson.Write(results.Values), cancellationToken);
        var pages = LayOut(document, cancellationToken);
        var ledger = LedgerFormat.Attach(LedgerFormat.Write(Ledger.Of(templatePath, document, pages)));
        var attachedResults = AttachedResults.Attach(await values.ConfigureAwait(false));
        var pdf = PdfWriter.Write(pages, linkedData is null ? [ledger, attachedResults] : [ledger, AttachmentOf(linkedData), attachedResults], SourceDate);
        return new ReportOutputs(document, pages, pdf, await html.ConfigureAwait(false), await values.ConfigureAwait(false), report.Numbers);
    }

    /// <summary>Makes the report from results, as far as it is independent of outputs.</summary>
    /// <returns>The report, resolved, without a colophon; null where an error was reported.</returns>
    public ReportDocument? ReadReport(ReportResults results) => Resolve(results)?.Document;

    /// <summary>Makes the report from results of another run as far as that goes: sentences may contradict them, and values may be missing.</summary>
    /// <returns>The report with gaps where values are missing; null where none can be made.</returns>
    public ReportDocument? ReadWhatIsPossible(ReportResults results) =>
        FrontMatterReader.ReadWhatIsRight(_files, templatePath, diagnostics) is { } frontMatter ? Read(frontMatter, results, diagnostics)?.Document : null;

    /// <summary>Sets a resolved report on pages.</summary>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public PagedDocument LayOut(ReportDocument document, CancellationToken cancellationToken) =>
        new ReportLayout(FontSet.Default, diagnostics).LayOut(document, cancellationToken);

    private ResolvedReport? Resolve(ReportResults results)
    {
        var mistakes = new DiagnosticBag();
        var frontMatter = FrontMatterReader.ReadWhatIsRight(_files, templatePath, mistakes);
        diagnostics.AddAll(mistakes);
        if (!_files.Exists(templatePath))
        {
            return null;
        }

        if (frontMatter is null || mistakes.HasErrors)
        {
            FindFurtherMistakes(frontMatter ?? FrontMatter.Unreadable(templatePath), results);
            return null;
        }

        var report = Read(frontMatter, results, diagnostics);
        return diagnostics.HasErrors ? null : report;
    }

    private ReportProvenance ProvenanceOf(FrontMatter frontMatter, ReportResults results, ReportOrigin origin) => new()
    {
        Seed = frontMatter.Seed,
        Origin = origin,
        Experiments = results.Experiments,
        Inputs = _files.ToDigests(),
        Rebuild = frontMatter.Rebuild,
    };

    private static Attachment AttachmentOf(byte[] linkedData) => new(
        ProvenanceGraph.FileName,
        ProvenanceGraph.MediaType,
        "What made this report: seed, code, inputs, versions, in PROV-O as JSON-LD",
        AttachmentRelationship.Supplement,
        linkedData);

    private ResolvedReport? Read(FrontMatter frontMatter, ReportResults results, DiagnosticBag mistakes)
    {
        if (new TemplateComposer(_files, results, mistakes).Compose(templatePath, frontMatter) is not { } composed)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var parsed = new MarkdownReader(_files, results, found).Read(composed);
        var resolved = new ReferenceResolver(_files, found).Resolve(parsed, frontMatter);
        new ClaimCheck(results, found).Check(resolved);
        var numbers = new OrphanCheck(results, found).Check(resolved);
        foreach (var mistake in found.ToOrdered().Where(mistake => !composed.HasGaps || !FollowsFromGaps(mistake.Code)))
        {
            var bag = mistake.Code == DiagnosticCodes.ContradictedClaim && Contradictions is not null ? Contradictions : mistakes;
            bag.Add(mistake.Code, mistake.Source, mistake.Message, mistake.Hints.AsSpan());
        }

        return new ResolvedReport(frontMatter, resolved, numbers);
    }

    // What was left out for mistakes in its Liquid may have held the label, the note, the heading, the fence or the claim that seems to be missing.
    private static bool FollowsFromGaps(DiagnosticCode code) =>
        code == DiagnosticCodes.UnknownReference
        || code == DiagnosticCodes.UnknownAnchor
        || code == DiagnosticCodes.UnknownFootnote
        || code == DiagnosticCodes.UnusedFootnote
        || code == DiagnosticCodes.SkippedHeadingLevel
        || code == DiagnosticCodes.UnclosedDiv
        || code == DiagnosticCodes.StrayFence
        || code == DiagnosticCodes.UnusedClaim;

    // Keys that could not be read may have named the bibliography and the macros: what is said of the lack of them would follow from that.
    private void FindFurtherMistakes(FrontMatter frontMatter, ReportResults results)
    {
        var found = new DiagnosticBag();
        Read(frontMatter, results, found);
        foreach (var mistake in found.ToOrdered())
        {
            if (mistake.Code == DiagnosticCodes.NoBibliography || (mistake.Code == DiagnosticCodes.UnknownCommand && frontMatter.Macros.IsEmpty))
            {
                continue;
            }

            diagnostics.Add(mistake.Code, mistake.Source, mistake.Message, mistake.Hints.AsSpan());
        }
    }

    /// <summary>The files that a report leaves, results included.</summary>
    public static ImmutableArray<(string Name, byte[] Content)> FilesOf(string report, ReportOutputs outputs) =>
    [
        ($"{report}.html", outputs.Html),
        ($"{report}.numbers.csv", NumbersCsv.Write(NumberIndex.Of(outputs.Document))),
        ($"{report}.pdf", outputs.Pdf),
        (ResultsFile, outputs.Results),
    ];

    /// <summary>The file of results alone.</summary>
    public static (string Name, byte[] Content) ResultsFileOf(ReportResults results) => (ResultsFile, CanonicalJson.Write(results.Values));

    private sealed record ResolvedReport(FrontMatter FrontMatter, ReportDocument Document, NumberCount Numbers);
}
