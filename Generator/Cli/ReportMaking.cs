using System.Diagnostics;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Results;
using Colophon.Store;

namespace Colophon.Cli;

/// <summary>What the experiments of a report found.</summary>
/// <param name="Seed">The seed that they were run with.</param>
/// <param name="Results">Their results.</param>
/// <param name="Diagnostics">What was said about them, which holds for as long as the results are used.</param>
internal sealed record SeededResults(long Seed, ReportResults Results, DiagnosticBag Diagnostics);

/// <summary>Makes one report from its project, once or again and again, and says how it went.</summary>
/// <param name="line">What the user wants.</param>
/// <param name="project">Where the report lies.</param>
/// <param name="surroundings">Experiments, writers and folders.</param>
internal sealed class ReportMaking(CommandLine line, ProjectFolder project, ProgramSurroundings surroundings)
{
    private readonly DiskFiles _files = new(project.Root);
    private readonly OutputPlace _output = new(line, project, surroundings);

    // Experiments are compiled into the process, so that within it only another seed gives other results.
    private SeededResults? _kept;

    /// <summary>Makes the report, and writes it unless it has mistakes or is only to be checked.</summary>
    /// <returns>Whether all went well.</returns>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was written.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken) => (await MakeAsync(line.Command != Command.Check, cancellationToken).ConfigureAwait(false)).IsWell;

    /// <summary>Makes the report, and writes nothing.</summary>
    /// <returns>The web page; null where a mistake was printed.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<byte[]?> MakePageAsync(CancellationToken cancellationToken)
    {
        var (outputs, isWell) = await MakeAsync(isWritten: false, cancellationToken).ConfigureAwait(false);
        return isWell ? outputs?.Html : null;
    }

    /// <summary>Runs the experiments, and writes what they found alone.</summary>
    /// <returns>Whether all went well.</returns>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was written.</exception>
    public async Task<bool> WriteResultsAsync(CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var pipeline = new ReportPipeline(_files, project.TemplatePath, diagnostics) { Store = new ResultStore(project.StoreFolder) { IsFresh = line.IsFresh } };
        if (await FindResultsAsync(pipeline, diagnostics, cancellationToken).ConfigureAwait(false) is { } results && !Fails(diagnostics))
        {
            _output.Replace([ReportPipeline.ResultsFileOf(results)], diagnostics);
        }

        Print(diagnostics);
        return !Fails(diagnostics);
    }

    private async Task<(ReportOutputs? Outputs, bool IsWell)> MakeAsync(bool isWritten, CancellationToken cancellationToken)
    {
        ReportOutputs? made = null;
        var started = Stopwatch.GetTimestamp();
        var diagnostics = new DiagnosticBag();
        var pipeline = new ReportPipeline(_files, project.TemplatePath, diagnostics) { Store = new ResultStore(project.StoreFolder) { IsFresh = line.IsFresh } };
        try
        {
            if (await FindResultsAsync(pipeline, diagnostics, cancellationToken).ConfigureAwait(false) is { } results
                && (made = await pipeline.MakeAsync(results, cancellationToken).ConfigureAwait(false)) is { } outputs
                && !Fails(diagnostics)
                && isWritten)
            {
                // From here on a run is not given up: the files are replaced all together, in a moment.
                cancellationToken.ThrowIfCancellationRequested();
                Write(outputs, results, diagnostics, started);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that vanished, or that is locked, between two looks at it.
            diagnostics.Add(DiagnosticCodes.CannotRead, null, $"a file of the project cannot be read: {OutputPlace.Clause(exception)}", "free the file, and run again");
        }

        Print(diagnostics);
        return (made, !Fails(diagnostics));
    }

    private async Task<ReportResults?> FindResultsAsync(ReportPipeline pipeline, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var seed = pipeline.ReadSeed();
        if (_kept?.Seed != seed)
        {
            _kept = null;
            if (surroundings.Experiments(diagnostics) is not { } catalog
                || await WatchedRun.RunAsync(line, surroundings, progress => pipeline.RunExperimentsAsync(catalog, line.Threads, progress, cancellationToken)).ConfigureAwait(false) is not { } results)
            {
                return null;
            }

            var said = new DiagnosticBag();
            said.AddAll(diagnostics);
            _kept = new SeededResults(seed, results, said);
        }

        diagnostics.AddAll(_kept.Diagnostics);
        return _kept.Results;
    }

    private void Write(ReportOutputs outputs, ReportResults results, DiagnosticBag diagnostics, long started)
    {
        if (_output.Replace(ReportPipeline.FilesOf(project.Report, outputs, results), diagnostics) && !line.IsQuiet)
        {
            surroundings.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{_output.Shown}/{project.Report}.pdf ({outputs.Pages.Pages.Length} pages) and .html in {Stopwatch.GetElapsedTime(started).TotalSeconds:F2} s"));
        }
    }

    private bool Fails(DiagnosticBag diagnostics) => diagnostics.HasErrors || (line.IsStrict && diagnostics.ToOrdered().Length > 0);

    private void Print(DiagnosticBag diagnostics)
    {
        new DiagnosticPrinter(surroundings.Errors, _files, surroundings.UsesColour).Print(diagnostics.ToOrdered());
        if (Fails(diagnostics) && !diagnostics.HasErrors)
        {
            surroundings.Errors.WriteLine("nothing was written, since --strict lets warnings fail the run");
        }
    }
}
