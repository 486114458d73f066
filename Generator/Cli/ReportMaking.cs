using System.Diagnostics;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Provenance;
using Colophon.Results;
using Colophon.Running;
using Colophon.Store;
using Colophon.Store.Auditing;

namespace Colophon.Cli;

/// <summary>What the experiments of a report found.</summary>
/// <param name="Seed">The seed that they were run with.</param>
/// <param name="Inputs">The data files that they read.</param>
/// <param name="Results">Their results.</param>
/// <param name="Diagnostics">What was said about them, which holds for as long as the results are used.</param>
/// <param name="Audit">Audits those of them that come from the store; null where none do, or none are to be audited any more.</param>
internal sealed record SeededResults(long Seed, InputFiles Inputs, ReportResults Results, DiagnosticBag Diagnostics, StoreAudit? Audit);

/// <summary>Makes one report from its project, once or again and again, and says how it went.</summary>
/// <param name="line">What the user wants.</param>
/// <param name="project">Where the report lies.</param>
/// <param name="surroundings">Experiments, writers and folders.</param>
/// <param name="sourceDate">The date of the sources, which the environment states; null where it states none.</param>
internal sealed class ReportMaking(CommandLine line, ProjectFolder project, ProgramSurroundings surroundings, DateTimeOffset? sourceDate)
{
    private readonly OutputPlace _output = new(line, project, surroundings);

    // Experiments are compiled into the process, so that within it only another seed or another data file gives other results.
    private SeededResults? _kept;

    /// <summary>Makes the report, and writes it unless it has mistakes or is only to be checked.</summary>
    /// <returns>Whether all went well.</returns>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was written.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken) => (await MakeAsync(line.Command != Command.Check, contradictions: null, cancellationToken).ConfigureAwait(false)).IsWell;

    /// <summary>Makes the report, and writes nothing.</summary>
    /// <param name="contradictions">Takes the sentences that contradict their claims, which the page has all the same.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <returns>The web page; null where another mistake was printed.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<byte[]?> MakePageAsync(DiagnosticBag contradictions, CancellationToken cancellationToken)
    {
        var (outputs, isWell) = await MakeAsync(isWritten: false, contradictions, cancellationToken).ConfigureAwait(false);
        return isWell ? outputs?.Html : null;
    }

    /// <summary>Runs the experiments, and writes what they found alone.</summary>
    /// <returns>Whether all went well.</returns>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was written.</exception>
    public async Task<bool> WriteResultsAsync(CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var pipeline = new ReportPipeline(project.Files, project.TemplatePath, diagnostics) { DataFiles = project.DataFiles, Store = new ResultStore(project.StoreFolder) { IsFresh = line.IsFresh } };
        try
        {
            if (await FindResultsAsync(pipeline, diagnostics, cancellationToken).ConfigureAwait(false) is { } results && !Fails(diagnostics))
            {
                cancellationToken.ThrowIfCancellationRequested();
                _output.Replace([ReportOutputs.ToFile(results)], diagnostics);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(exception, diagnostics);
        }

        Print(diagnostics);
        return !Fails(diagnostics);
    }

    private async Task<(ReportOutputs? Outputs, bool IsWell)> MakeAsync(bool isWritten, DiagnosticBag? contradictions, CancellationToken cancellationToken)
    {
        ReportOutputs? made = null;
        var started = Stopwatch.GetTimestamp();
        var diagnostics = new DiagnosticBag();
        var pipeline = new ReportPipeline(project.Files, project.TemplatePath, diagnostics)
        {
            DataFiles = project.DataFiles,
            Store = new ResultStore(project.StoreFolder) { IsFresh = line.IsFresh },
            Origin = Task.Run(() => OriginReader.Read(project.Root, surroundings.DependencyFile), cancellationToken),
            SourceDate = sourceDate,
            Contradictions = contradictions,
        };
        try
        {
            if ((!isWritten || _output.Repair(diagnostics))
                && await FindResultsAsync(pipeline, diagnostics, cancellationToken).ConfigureAwait(false) is { } results
                && (made = await MakeAuditedAsync(pipeline, results, diagnostics, cancellationToken).ConfigureAwait(false)) is { } outputs
                && !Fails(diagnostics))
            {
                if (isWritten)
                {
                    // From here on a run is not given up: the files are replaced all together, in a moment.
                    cancellationToken.ThrowIfCancellationRequested();
                    Write(outputs, diagnostics, started);
                }

                PrintLine(diagnostics.HasErrors ? null : outputs.Numbers.ToString());
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(exception, diagnostics);
        }

        Print(diagnostics);
        return (made, !Fails(diagnostics));
    }

    // A file that vanished, or that is locked, between two looks at it.
    private static void ReportUnreadable(Exception exception, DiagnosticBag diagnostics) =>
        diagnostics.Add(DiagnosticCodes.CannotRead, null, $"a file of the project cannot be read: {OutputPlace.Clause(exception)}", "free the file, and run again");

    private async Task<ReportResults?> FindResultsAsync(ReportPipeline pipeline, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var seed = pipeline.ReadSeed();
        if (_kept?.Seed != seed || !_kept.Inputs.AreIn(project.DataFiles))
        {
            _kept = null;
            if (surroundings.Experiments(diagnostics) is not { } catalog
                || await WatchedRun.RunAsync(line, surroundings, progress => pipeline.RunExperimentsAsync(catalog, line.Threads, progress, cancellationToken)).ConfigureAwait(false) is not { } results)
            {
                return null;
            }

            var said = new DiagnosticBag();
            said.AddAll(diagnostics);
            _kept = new SeededResults(seed, pipeline.Inputs, results, said, pipeline.Audit);
        }

        diagnostics.AddAll(_kept.Diagnostics);
        return _kept.Results;
    }

    // An audit's outcome is needed only when files are to be written: it runs beside the making of pages.
    private async Task<ReportOutputs?> MakeAuditedAsync(ReportPipeline pipeline, ReportResults results, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (TakeAudit() is not { } audit)
        {
            return await pipeline.MakeAsync(results, cancellationToken).ConfigureAwait(false);
        }

        await using var beside = new AuditBeside(audit, line.Budget ?? line.Audit, cancellationToken);
        if (await pipeline.MakeAsync(results, cancellationToken).ConfigureAwait(false) is not { } outputs)
        {
            return null;
        }

        var (outcome, found) = await beside.FinishAsync().ConfigureAwait(false);
        diagnostics.AddAll(found);
        if (!line.IsQuiet && !found.HasErrors)
        {
            surroundings.Output.WriteLine(line.Budget is null ? AuditWords.Summary(outcome) : AuditWords.Statement(outcome));
        }

        return outputs;
    }

    // While a report is watched, one audit of what was taken from the store is enough, unless more are asked for.
    private StoreAudit? TakeAudit()
    {
        var budget = line.Budget ?? line.Audit;
        var audit = budget == TimeSpan.Zero ? null : _kept?.Audit;
        if (budget is null)
        {
            _kept = _kept is null ? null : _kept with { Audit = null };
        }

        return audit is { HasEntries: true } || line.Budget is not null ? audit : null;
    }

    private void Write(ReportOutputs outputs, DiagnosticBag diagnostics, long started)
    {
        if (_output.Replace(outputs.ToFiles(project.Report), diagnostics))
        {
            PrintLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{_output.Shown}/{project.Report}.pdf ({outputs.Pages.Pages.Length} pages) and .html in {Stopwatch.GetElapsedTime(started).TotalSeconds:F2} s"));
        }
    }

    private void PrintLine(string? text)
    {
        if (!line.IsQuiet && text is not null)
        {
            surroundings.Output.WriteLine(text);
        }
    }

    private bool Fails(DiagnosticBag diagnostics) => diagnostics.HasErrors || (line.IsStrict && diagnostics.ToOrdered().Length > 0);

    private void Print(DiagnosticBag diagnostics)
    {
        new DiagnosticPrinter(surroundings.Errors, project.Files, surroundings.UsesColour).Print(diagnostics.ToOrdered());
        if (Fails(diagnostics) && !diagnostics.HasErrors)
        {
            surroundings.Errors.WriteLine("nothing was written, since --strict lets warnings fail the run");
        }
    }
}
