using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Drifting;
using Colophon.Host;
using Colophon.Results;
using Colophon.Running;
using Colophon.Store;
using Colophon.Tracing;

namespace Colophon.Cli;

/// <summary>Runs the experiments and says how far their results, and the report, are from what was accepted.</summary>
/// <param name="line">What the user wants.</param>
/// <param name="project">Where the report lies.</param>
/// <param name="surroundings">Experiments and writers.</param>
internal sealed class DriftRun(CommandLine line, ProjectFolder project, ProgramSurroundings surroundings)
{
    private const string UsualSettings = "Tests/Report.Tests/drift.yaml";

    // What was accepted lies among the tests, where no template may look.
    private readonly DiskFiles _acceptedFiles = project.DataFiles;
    private readonly OutputPlace _output = new(line, project, surroundings);

    // That the text says what the run did not find is what drift is asked about: it is told, and ends nothing.
    private readonly DiagnosticBag _contradictions = new();

    private (string File, ResultObject Results)? _accepted;
    private InputFiles _inputs = InputFiles.None;

    /// <summary>Runs them, and writes drift.html and drift.json.</summary>
    /// <returns>Whether all went well and nothing drifted further than is allowed.</returns>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was written.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        DriftReport? report = null;
        try
        {
            report = await CompareAsync(diagnostics, cancellationToken).ConfigureAwait(false);
            if (report is not null && !diagnostics.HasErrors)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Tell(report, diagnostics);
                if (line.IsExplained && _accepted is var (file, results))
                {
                    await new ExplainRun(line, project, surroundings, diagnostics).RunAsync(report, file, results, _inputs, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that vanished, or that is locked, between two looks at it.
            diagnostics.Add(DiagnosticCodes.CannotRead, null, $"a file of the project cannot be read: {OutputPlace.Clause(exception)}", "free the file, and run again");
        }

        diagnostics.AddAll(_contradictions);
        var said = diagnostics.ToOrdered();
        new DiagnosticPrinter(surroundings.Errors, _acceptedFiles, surroundings.UsesColour).Print(said);
        return report is { Fails: false } && !diagnostics.HasErrors && !(line.IsStrict && said.Length > 0);
    }

    private async Task<DriftReport?> CompareAsync(DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        // First what takes no time, so that a slip in it does not cost a run.
        if (new DriftSettingsReader(SettingsPath(), diagnostics).Read(_acceptedFiles) is not { } settings
            || CanonicalJsonReader.Read(settings.Accepted, _acceptedFiles.Read(settings.Accepted), diagnostics) is not { } accepted)
        {
            return null;
        }

        _accepted = (settings.Accepted, accepted);
        var pipeline = new ReportPipeline(project.Files, project.TemplatePath, diagnostics)
        {
            DataFiles = project.DataFiles,
            Store = new ResultStore(project.StoreFolder) { IsFresh = line.IsFresh },
            Contradictions = _contradictions,
        };
        if (surroundings.Experiments(diagnostics) is not { } catalog
            || await WatchedRun.RunAsync(line, surroundings, progress => pipeline.RunExperimentsAsync(catalog, line.Threads, progress, cancellationToken)).ConfigureAwait(false) is not { } results
            || pipeline.ReadReport(results) is not { } document)
        {
            return null;
        }

        _inputs = pipeline.Inputs;
        var figures = new AcceptedFigures(_acceptedFiles, settings.Figures);
        var now = new ReportSide(results.Values, document, NumberIndex.Of(document, pipeline.LayOut(document, cancellationToken)), figures.Drawn(results));
        var old = Remake(AcceptedResults.Of(results, accepted), figures.Read(results), diagnostics);
        WarnOfUnused(settings.Rules, results.Values, diagnostics);
        WarnOfUnused(settings.FigureRules, now.Figures, diagnostics);
        return DriftComparison.Compare(old, now, settings.Rules, FigureDrift.Compare(old.Figures, now.Figures, results.Figures, document, settings.FigureRules));
    }

    private string SettingsPath() => line.Against is null
        ? UsualSettings
        : Path.GetRelativePath(project.Root, Path.GetFullPath(line.Against, surroundings.WorkingFolder)).Replace('\\', '/');

    private ReportSide Remake(ReportResults accepted, ImmutableSortedDictionary<string, string> figures, DiagnosticBag diagnostics)
    {
        // That a sentence contradicts the results that were accepted is a consequence of drift, and told as one.
        var mistakes = new DiagnosticBag();
        var document = new ReportPipeline(project.Files, project.TemplatePath, mistakes) { Contradictions = new DiagnosticBag() }.ReadWhatIsPossible(accepted);
        if (mistakes.ToOrdered().FirstOrDefault(mistake => mistake.Severity == Severity.Error && mistake.Code != DiagnosticCodes.UnknownClaim) is { } first)
        {
            diagnostics.Add(
                DiagnosticCodes.UnmadeAcceptedReport,
                first.Source,
                "the report cannot be made whole from the accepted results",
                $"the first reason: {first.Message}",
                "what the reader saw is not wholly known; accept the results anew once they are right");
        }

        return new ReportSide(accepted.Values, document, document is null ? [] : NumberIndex.Of(document), figures);
    }

    private static void WarnOfUnused(ImmutableArray<ToleranceRule> rules, ResultObject values, DiagnosticBag diagnostics)
    {
        var steps = ValueComparison.Leaves("", values).Select(leaf => PathPattern.Split(leaf.Path)).ToList();
        var names = steps.SelectMany(path => path).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rules.Where(rule => !steps.Exists(rule.Pattern.Matches)))
        {
            diagnostics.Add(
                DiagnosticCodes.UnusedPathPattern,
                rule.Source,
                $"no value has a path like \"{rule.Pattern.Text}\"",
                rule.Pattern.Mended(names) is { } mended ? $"did you mean \"{mended}\"?" : "write a path as results.json has it");
        }
    }

    private static void WarnOfUnused(ImmutableArray<FigureTolerance> rules, ImmutableSortedDictionary<string, string> figures, DiagnosticBag diagnostics)
    {
        foreach (var rule in rules.Where(rule => !figures.Keys.Any(rule.Means)))
        {
            diagnostics.Add(
                DiagnosticCodes.UnusedPathPattern,
                rule.Source,
                $"no figure that is compared has a name like \"{rule.Pattern.Text}\"",
                figures.IsEmpty ? "say with \"figures\" where the accepted ones are" : Suggestion.DidYouMean(rule.Pattern.Text, figures.Keys) ?? "write a name as \"experiment/name\"");
        }
    }

    private void Tell(DriftReport report, DiagnosticBag diagnostics)
    {
        foreach (var open in report.Boundaries)
        {
            diagnostics.Add(DiagnosticCodes.OpenDigit, open.Place.Source, $"{open} ({open.Place.Describe()})", "print a digit less, or state a smaller error with its reason");
        }

        if (!line.IsQuiet)
        {
            foreach (var told in DriftTable.Lines(report))
            {
                surroundings.Output.WriteLine(told);
            }
        }

        if (_output.Replace([("drift.html", DriftPage.Write(report, project.Report)), ("drift.json", DriftJson.Write(report))], diagnostics) && !line.IsQuiet)
        {
            surroundings.Output.WriteLine($"{_output.Shown}/drift.html and drift.json");
        }
    }
}
