using Colophon.Checking;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Parsing;
using Colophon.Resolving;
using Colophon.Results;
using Colophon.Templating;

namespace Colophon;

/// <summary>A report as it is known before it is set or written.</summary>
/// <param name="FrontMatter">What its front matter says.</param>
/// <param name="Document">Its text, resolved, without a colophon.</param>
/// <param name="Numbers">How its numbers came into it.</param>
internal sealed record ResolvedReport(FrontMatter FrontMatter, ReportDocument Document, NumberCount Numbers);

/// <summary>The first half of a report's path: from templates and results to a resolved document, with every mistake told that does not merely follow from another.</summary>
/// <param name="files">The project's files.</param>
/// <param name="templatePath">The report's main template, relative to the project's root.</param>
/// <param name="diagnostics">Where mistakes go; phases go on where they can, so that one run shows all of them.</param>
internal sealed class ReportReader(IProjectFiles files, string templatePath, DiagnosticBag diagnostics)
{
    /// <summary>Takes the sentences that contradict their claims, so that a report can be made in spite of them; null, the default, to take them for mistakes like all others.</summary>
    public DiagnosticBag? Contradictions { get; init; }

    /// <summary>Reads a report.</summary>
    /// <returns>The report; null where an error was reported.</returns>
    public ResolvedReport? Read(ReportResults results)
    {
        var mistakes = new DiagnosticBag();
        var frontMatter = FrontMatterReader.ReadWhatIsRight(files, templatePath, mistakes);
        diagnostics.AddAll(mistakes);
        if (!files.Exists(templatePath))
        {
            return null;
        }

        if (frontMatter is null || mistakes.HasErrors)
        {
            FindFurtherMistakes(frontMatter ?? FrontMatter.Unreadable(templatePath), results);
            return null;
        }

        var report = Resolve(frontMatter, results, diagnostics);
        return diagnostics.HasErrors ? null : report;
    }

    /// <summary>Reads a report with results of another run as far as that goes: sentences may contradict them, and values may be missing.</summary>
    /// <returns>The report with gaps where values are missing; null where none can be made.</returns>
    public ResolvedReport? ReadWhatIsPossible(ReportResults results) =>
        FrontMatterReader.ReadWhatIsRight(files, templatePath, diagnostics) is { } frontMatter ? Resolve(frontMatter, results, diagnostics) : null;

    private ResolvedReport? Resolve(FrontMatter frontMatter, ReportResults results, DiagnosticBag mistakes)
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
        Resolve(frontMatter, results, found);
        foreach (var mistake in found.ToOrdered())
        {
            if (mistake.Code == DiagnosticCodes.NoBibliography || (mistake.Code == DiagnosticCodes.UnknownCommand && frontMatter.Macros.IsEmpty))
            {
                continue;
            }

            diagnostics.Add(mistake.Code, mistake.Source, mistake.Message, mistake.Hints.AsSpan());
        }
    }
}
