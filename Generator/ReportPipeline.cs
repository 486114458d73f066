using System.Collections.Immutable;
using Colophon.Checking;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Html;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;
using Colophon.Parsing;
using Colophon.Pdf;
using Colophon.Resolving;
using Colophon.Results;
using Colophon.Running;
using Colophon.Store;
using Colophon.Templating;
using Colophon.Tracing;

namespace Colophon;

/// <summary>What a run makes.</summary>
/// <param name="Document">The report, resolved.</param>
/// <param name="Pages">The report, set on pages.</param>
/// <param name="Pdf">The PDF file.</param>
/// <param name="Html">The web page.</param>
internal sealed record ReportOutputs(ReportDocument Document, PagedDocument Pages, byte[] Pdf, byte[] Html)
{
    /// <summary>How the numbers of the report came into it.</summary>
    public required NumberCount Numbers { get; init; }
}

/// <summary>The path of a report through the phases, each of which takes what the one before it gave.</summary>
/// <param name="files">The project's files.</param>
/// <param name="templatePath">The report's main template, relative to the project's root.</param>
/// <param name="diagnostics">Where mistakes go; phases go on where they can, so that one run shows all of them.</param>
internal sealed class ReportPipeline(IProjectFiles files, string templatePath, DiagnosticBag diagnostics)
{
    /// <summary>What earlier runs found; null, the default, to run all experiments and keep nothing.</summary>
    public ResultStore? Store { get; init; }

    /// <summary>The seed of the report's front matter; 0 where it names none.</summary>
    public long ReadSeed() => FrontMatterReader.ReadWhatIsRight(files, templatePath, new DiagnosticBag())?.Seed ?? 0;

    /// <summary>Runs the experiments with the seed of the report's front matter, those that the store has excepted.</summary>
    /// <returns>What they found, or null where one failed.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ReportResults?> RunExperimentsAsync(ExperimentCatalog catalog, int threads, IRunProgress progress, CancellationToken cancellationToken)
    {
        // Nothing else in a report waits for a fresh process as long as this; the experiments need none of it.
        var preparation = Task.Run(TemplateComposer.Prepare, cancellationToken);
        using var runner = new ExperimentRunner(ReadSeed(), threads, progress, diagnostics) { Store = Store };
        var results = await runner.RunAsync(catalog, cancellationToken).ConfigureAwait(false);
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
        var mistakes = new DiagnosticBag();
        var frontMatter = FrontMatterReader.ReadWhatIsRight(files, templatePath, mistakes);
        diagnostics.AddAll(mistakes);
        if (frontMatter is null || mistakes.HasErrors)
        {
            FindFurtherMistakes(frontMatter ?? FrontMatter.Unreadable(templatePath), results);
            return null;
        }

        if (Read(frontMatter, results, diagnostics) is not var (document, numbers) || diagnostics.HasErrors)
        {
            return null;
        }

        var html = Task.Run(() => HtmlWriter.Write(document), cancellationToken);
        var pages = new ReportLayout(FontSet.Default, diagnostics).LayOut(document, cancellationToken);
        var pdf = PdfWriter.Write(pages);
        return new ReportOutputs(document, pages, pdf, await html.ConfigureAwait(false)) { Numbers = numbers };
    }

    private (ReportDocument Document, NumberCount Numbers)? Read(FrontMatter frontMatter, ReportResults results, DiagnosticBag mistakes)
    {
        if (new TemplateComposer(files, results, mistakes).Compose(templatePath, frontMatter) is not { } composed)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var parsed = new MarkdownReader(files, results, found).Read(composed);
        var resolved = new ReferenceResolver(files, found).Resolve(parsed, frontMatter);
        new ClaimCheck(results, found).Check(resolved);
        var numbers = new OrphanCheck(results, found).Check(resolved);
        foreach (var mistake in found.ToOrdered().Where(mistake => !composed.HasGaps || !FollowsFromGaps(mistake.Code)))
        {
            mistakes.Add(mistake.Code, mistake.Source, mistake.Message, mistake.Hints.AsSpan());
        }

        return (resolved, numbers);
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
    public static ImmutableArray<(string Name, byte[] Content)> FilesOf(string report, ReportOutputs outputs, ReportResults results) =>
    [
        ($"{report}.html", outputs.Html),
        ($"{report}.numbers.csv", NumbersCsv.Write(NumberIndex.Of(outputs.Document))),
        ($"{report}.pdf", outputs.Pdf),
        ("results.json", CanonicalJson.Write(results.Values)),
    ];
}
