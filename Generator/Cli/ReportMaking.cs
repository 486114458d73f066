using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
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
/// <param name="sourceDate">The date of the sources, which the environment states; null where it states none.</param>
internal sealed partial class ReportMaking(CommandLine line, ProjectFolder project, ProgramSurroundings surroundings, DateTimeOffset? sourceDate)
{
    private readonly DiskFiles _files = new(project.Root);

    // Experiments are compiled into the process, so that within it only another seed gives other results.
    private SeededResults? _kept;

    /// <summary>Makes the report, and writes it unless it has mistakes or is only to be checked.</summary>
    /// <returns>Whether all went well.</returns>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was written.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var diagnostics = new DiagnosticBag();
        var pipeline = new ReportPipeline(_files, project.TemplatePath, diagnostics)
        {
            Store = new ResultStore(project.StoreFolder) { IsFresh = line.IsFresh },
            SourceDate = sourceDate,
        };
        try
        {
            if (await FindResultsAsync(pipeline, diagnostics, cancellationToken).ConfigureAwait(false) is { } results
                && await pipeline.MakeAsync(results, cancellationToken).ConfigureAwait(false) is { } outputs
                && !Fails(diagnostics)
                && line.Command != Command.Check)
            {
                // From here on a run is not given up: the files are replaced all together, in a moment.
                cancellationToken.ThrowIfCancellationRequested();
                Write(outputs, results, diagnostics, started);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that vanished, or that is locked, between two looks at it.
            diagnostics.Add(DiagnosticCodes.CannotRead, null, $"a file of the project cannot be read: {Clause(exception)}", "free the file, and run again");
        }

        Print(diagnostics);
        return !Fails(diagnostics);
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
        var folder = line.Output is null ? Path.Combine(project.Root, "Output") : Path.GetFullPath(line.Output, surroundings.WorkingFolder);
        try
        {
            new OutputFolder(folder).Replace(ReportPipeline.FilesOf(project.Report, outputs, results));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                DiagnosticCodes.CannotWrite,
                null,
                $"the folder \"{Shown(folder)}\" cannot be written: {Clause(exception)}",
                "make way for it, or name another folder with --output; what stood there stands there still");
            return;
        }

        if (!line.IsQuiet)
        {
            surroundings.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Shown(folder)}/{project.Report}.pdf ({outputs.Pages.Pages.Length} pages) and .html in {Stopwatch.GetElapsedTime(started).TotalSeconds:F2} s"));
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

    // As the user would type it: relative where it lies below the current folder.
    private string Shown(string folder)
    {
        var relative = Path.GetRelativePath(surroundings.WorkingFolder, folder);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative).Replace('\\', '/');
    }

    // What the runtime says is a sentence, and may name a hidden folder that the user never heard of; a message is a clause.
    private static string Clause(Exception exception) => StagingPath().Replace(exception.Message.TrimEnd('.'), "");

    [GeneratedRegex(@"( :)? '[^']*[/\\]\.staging-[^']*'", RegexOptions.CultureInvariant)]
    private static partial Regex StagingPath();
}
