using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Cli;

/// <summary>Carries out a command line; the only place that prints and that chooses an exit code.</summary>
/// <param name="experiments">The assembly whose experiments are run.</param>
/// <param name="output">What was done.</param>
/// <param name="errors">What is wrong.</param>
internal sealed class ReportProgram(Assembly experiments, TextWriter output, TextWriter errors)
{
    private const int Done = 0;
    private const int HasMistakes = 1;
    private const int BadCommandLine = 2;
    private const int Interrupted = 130;

    /// <summary>Carries out a command line.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var line = CommandLine.Parse(arguments, diagnostics);
        if (line is null)
        {
            Print(diagnostics, new InMemoryFiles());
            return BadCommandLine;
        }

        try
        {
            return line.Command switch
            {
                Command.Help => PrintUsage(),
                Command.List => PrintExperiments(diagnostics),
                Command.Build or Command.Check => await MakeAsync(line, diagnostics, cancellationToken).ConfigureAwait(false),
                Command.Watch => await WatchAsync(line, diagnostics, cancellationToken).ConfigureAwait(false),
                _ => throw new UnreachableException(line.Command.ToString()),
            };
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("interrupted; Output/ is as it was").ConfigureAwait(false);
            return Interrupted;
        }
    }

    private int PrintUsage()
    {
        output.WriteLine(CommandLine.Usage);
        return Done;
    }

    private int PrintExperiments(DiagnosticBag diagnostics)
    {
        var catalog = ExperimentCatalog.Discover(experiments, diagnostics);
        foreach (var experiment in catalog?.Experiments ?? [])
        {
            output.WriteLine(experiment.Id);
        }

        return Conclude(diagnostics, new InMemoryFiles(), isStrict: false);
    }

    private async Task<int> MakeAsync(CommandLine line, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        if (ProjectFolder.Find(line, diagnostics) is not { } project)
        {
            Print(diagnostics, new InMemoryFiles());
            return BadCommandLine;
        }

        var files = new DiskFiles(project.Root);
        var pipeline = new ReportPipeline(files, project.TemplatePath, diagnostics);
        if (ExperimentCatalog.Discover(experiments, diagnostics) is { } catalog
            && await RunExperimentsAsync(pipeline, catalog, line, cancellationToken).ConfigureAwait(false) is { } results
            && await pipeline.MakeAsync(results, cancellationToken).ConfigureAwait(false) is { } outputs
            && !Fails(diagnostics, line.IsStrict)
            && line.Command == Command.Build)
        {
            Write(line, project, outputs, results, diagnostics, started);
        }

        return Conclude(diagnostics, files, line.IsStrict);
    }

    private async Task<int> WatchAsync(CommandLine line, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (ProjectFolder.Find(line, diagnostics) is not { } project)
        {
            Print(diagnostics, new InMemoryFiles());
            return BadCommandLine;
        }

        // The experiments are compiled into this process, so only templates can change under it: results are kept.
        var files = new DiskFiles(project.Root);
        using var changes = new TemplateChanges(Path.GetDirectoryName(Path.Combine(project.Root, project.TemplatePath))!);
        ReportResults? results = null;
        while (true)
        {
            var started = Stopwatch.GetTimestamp();
            diagnostics = new DiagnosticBag();
            var pipeline = new ReportPipeline(files, project.TemplatePath, diagnostics);
            if (results is null && ExperimentCatalog.Discover(experiments, diagnostics) is { } catalog)
            {
                results = await RunExperimentsAsync(pipeline, catalog, line, cancellationToken).ConfigureAwait(false);
            }

            if (results is not null && await pipeline.MakeAsync(results, cancellationToken).ConfigureAwait(false) is { } outputs)
            {
                Write(line, project, outputs, results, diagnostics, started);
            }

            Conclude(diagnostics, files, line.IsStrict);
            await changes.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private Task<ReportResults?> RunExperimentsAsync(ReportPipeline pipeline, ExperimentCatalog catalog, CommandLine line, CancellationToken cancellationToken)
    {
        if (line.IsQuiet)
        {
            return pipeline.RunExperimentsAsync(catalog, line.Threads, new NoProgress(), cancellationToken);
        }

        return Console.IsOutputRedirected
            ? pipeline.RunExperimentsAsync(catalog, line.Threads, new PlainProgress(output), cancellationToken)
            : LiveProgress.WatchAsync(progress => pipeline.RunExperimentsAsync(catalog, line.Threads, progress, cancellationToken));
    }

    private void Write(CommandLine line, ProjectFolder project, ReportOutputs outputs, ReportResults results, DiagnosticBag diagnostics, long started)
    {
        var folder = line.Output ?? "Output";
        var made = ReportPipeline.FilesOf(project.Report, outputs, results);
        try
        {
            new OutputFolder(Path.GetFullPath(Path.Combine(line.Output is null ? project.Root : ".", folder))).Replace(made);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                DiagnosticCodes.CannotWrite,
                null,
                $"the folder \"{folder}\" cannot be written: {exception.Message}",
                "free the folder, or name another one with --output; what stood there stands there still");
            return;
        }

        if (!line.IsQuiet)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{folder}/{project.Report}.pdf ({outputs.Pages.Pages.Length} pages) and .html in {Stopwatch.GetElapsedTime(started).TotalSeconds:F2} s"));
        }
    }

    private static bool Fails(DiagnosticBag diagnostics, bool isStrict) =>
        diagnostics.HasErrors || (isStrict && diagnostics.ToOrdered().Length > 0);

    private int Conclude(DiagnosticBag diagnostics, IProjectFiles files, bool isStrict)
    {
        Print(diagnostics, files);
        return Fails(diagnostics, isStrict) ? HasMistakes : Done;
    }

    private void Print(DiagnosticBag diagnostics, IProjectFiles files) =>
        new DiagnosticPrinter(errors, files, useColour: !Console.IsErrorRedirected).Print(diagnostics.ToOrdered());
}
