using System.Collections.Immutable;
using System.Globalization;
using Colophon.Checking;
using Colophon.Diagnostics;
using Colophon.Results;
using Colophon.Running;
using Colophon.Store;

namespace Colophon.Cli;

/// <summary>Runs the placebos of a report and says which claims survive them.</summary>
/// <param name="line">What the user wants.</param>
/// <param name="project">Where the report lies; its front matter has the seed.</param>
/// <param name="surroundings">Experiments and writers.</param>
internal sealed class PlaceboRun(CommandLine line, ProjectFolder project, ProgramSurroundings surroundings)
{

    /// <summary>Runs them.</summary>
    /// <returns>Whether all went well and no claim survived.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            if (surroundings.Experiments(diagnostics) is { } catalog
                && await WatchedRun.RunAsync(line, surroundings, progress => CompareAsync(catalog, progress, diagnostics, cancellationToken)).ConfigureAwait(false) is { } comparison)
            {
                if (!line.IsQuiet)
                {
                    Print(comparison);
                }

                ReportVacuous(comparison, diagnostics);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The seed lies in the report's file, which vanished, or was locked, after it was found.
            diagnostics.Add(DiagnosticCodes.CannotRead, null, $"a file of the project cannot be read: {exception.Message.TrimEnd('.')}", "free the file, and run again");
        }

        var said = diagnostics.ToOrdered();
        new DiagnosticPrinter(surroundings.Errors, project.Files, surroundings.UsesColour).Print(said);
        return !diagnostics.HasErrors && !(line.IsStrict && said.Length > 0);
    }

    // For the claims alone, as always and as placebos; null where an experiment failed.
    private async Task<PlaceboComparison?> CompareAsync(ExperimentCatalog catalog, IRunProgress progress, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var inputs = InputFiles.Read(catalog, project.DataFiles, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var seed = new ReportPipeline(project.Files, project.TemplatePath, diagnostics).ReadSeed();
        var store = new ResultStore(project.StoreFolder) { IsFresh = line.IsFresh };
        using var runner = new ExperimentRunner(seed, line.Threads, progress, diagnostics) { Kind = RunKind.Claims, Store = store, Inputs = inputs };
        var real = await runner.RunAsync(catalog, cancellationToken).ConfigureAwait(false);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var placebos = catalog.WithPlacebo();
        using var placeboRunner = new ExperimentRunner(seed, line.Threads, new PlaceboProgress(progress), diagnostics) { Kind = RunKind.Placebo, Store = store, Inputs = inputs };
        var placebo = await placeboRunner.RunAsync(placebos, cancellationToken).ConfigureAwait(false);
        return diagnostics.HasErrors ? null : PlaceboComparison.Of(real, placebo, placebos.Experiments.Where(experiment => experiment.HasPlacebo).Select(experiment => experiment.Id));
    }

    private static void ReportVacuous(PlaceboComparison comparison, DiagnosticBag diagnostics)
    {
        foreach (var claim in comparison.Outcomes.Where(outcome => outcome.IsVacuous).Select(outcome => outcome.Claim))
        {
            diagnostics.Add(
                DiagnosticCodes.VacuousClaim,
                null,
                $"the claim \"{claim.Id}\" {ClaimEntry.PredicateOf(claim.Verdict)} under the placebo, too",
                $"the claim: {claim.Statement}",
                $"test something that only the effect can bring about, or look whether the placebo of \"{claim.Experiment}\" leaves the effect in");
        }
    }

    private void Print(PlaceboComparison comparison)
    {
        if (!comparison.Outcomes.IsEmpty)
        {
            PrintTable(
            [
                ["claim", "verdict", "placebo", "experiment"],
                .. comparison.Outcomes.Select(outcome => ImmutableArray.Create(
                    outcome.Claim.Id, outcome.Claim.Verdict, outcome.PlaceboVerdict ?? "not stated", outcome.Claim.Experiment)),
            ]);
        }

        foreach (var untested in comparison.Untested.GroupBy(claim => claim.Experiment, StringComparer.Ordinal))
        {
            surroundings.Output.WriteLine($"not tested by a placebo: {string.Join(", ", untested.Select(claim => claim.Id))} ({untested.Key})");
        }

        var survivors = comparison.Outcomes.Count(outcome => outcome.IsVacuous);
        surroundings.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{survivors} of {comparison.Outcomes.Length} measured claims survived their placebo; {comparison.Untested.Length} have none, {comparison.Derived} are derived and were not compared"));
    }

    private void PrintTable(ImmutableArray<ImmutableArray<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            surroundings.Output.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}
