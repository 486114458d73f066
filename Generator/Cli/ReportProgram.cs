using System.Diagnostics;
using Colophon.Diagnostics;
using Colophon.Host;

namespace Colophon.Cli;

/// <summary>Carries out a command line; the only place that chooses an exit code.</summary>
/// <param name="surroundings">Experiments, writers and folders.</param>
internal sealed class ReportProgram(ProgramSurroundings surroundings)
{
    private const int Done = 0;
    private const int HasMistakes = 1;
    private const int BadCommandLine = 2;
    private const int InternalError = 70;
    private const int Interrupted = 130;

    /// <summary>Carries out a command line.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        if (CommandLine.Parse(arguments, diagnostics) is not { } line)
        {
            Print(diagnostics);
            return BadCommandLine;
        }

        try
        {
            return line.Command switch
            {
                Command.Help => PrintUsage(),
                Command.List => PrintExperiments(line, diagnostics),
                Command.Verify => await new PdfVerification(line, surroundings).RunAsync(cancellationToken).ConfigureAwait(false) ? Done : HasMistakes,
                Command.Build or Command.Check or Command.Watch or Command.Placebo or Command.Drift or Command.Diff or Command.Results => await MakeAsync(line, diagnostics, cancellationToken).ConfigureAwait(false),
                _ => throw new UnreachableException(line.Command.ToString()),
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await surroundings.Errors.WriteLineAsync("interrupted; nothing was written").ConfigureAwait(false);
            return Interrupted;
        }
        catch (Exception fault)
        {
            await ReportFaultAsync(fault, line.IsTraced).ConfigureAwait(false);
            return InternalError;
        }
    }

    private int PrintUsage()
    {
        surroundings.Output.WriteLine(CommandLine.Usage);
        return Done;
    }

    private int PrintExperiments(CommandLine line, DiagnosticBag diagnostics)
    {
        if (ProjectFolder.Find(line, surroundings.WorkingFolder, diagnostics) is not { } project)
        {
            Print(diagnostics);
            return BadCommandLine;
        }

        new ExperimentList(project, surroundings).Print(diagnostics);
        Print(diagnostics);
        return diagnostics.HasErrors ? HasMistakes : Done;
    }

    private async Task<int> MakeAsync(CommandLine line, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (ProjectFolder.Find(line, surroundings.WorkingFolder, diagnostics) is not { } project)
        {
            Print(diagnostics);
            return BadCommandLine;
        }

        if (MissesAssets(diagnostics))
        {
            Print(diagnostics);
            return HasMistakes;
        }

        if (line.Command == Command.Placebo)
        {
            return await new PlaceboRun(line, project, surroundings).RunAsync(cancellationToken).ConfigureAwait(false) ? Done : HasMistakes;
        }

        if (line.Command == Command.Drift)
        {
            return await new DriftRun(line, project, surroundings).RunAsync(cancellationToken).ConfigureAwait(false) ? Done : HasMistakes;
        }

        var sourceDate = SourceDate.Read(surroundings.SourceDate, diagnostics);
        if (diagnostics.HasErrors)
        {
            Print(diagnostics);
            return BadCommandLine;
        }

        var making = new ReportMaking(line, project, surroundings, sourceDate);
        if (line.Command == Command.Diff)
        {
            return await new DiffRun(line, project, surroundings, making).RunAsync(cancellationToken).ConfigureAwait(false) ? Done : HasMistakes;
        }

        if (line.Command == Command.Watch)
        {
            await new ReportWatch(making, project, line.IsQuiet ? TextWriter.Null : surroundings.Output).RunAsync(cancellationToken).ConfigureAwait(false);
            return Done;
        }

        if (line.Command == Command.Results)
        {
            return await making.WriteResultsAsync(cancellationToken).ConfigureAwait(false) ? Done : HasMistakes;
        }

        return await making.RunAsync(cancellationToken).ConfigureAwait(false) ? Done : HasMistakes;
    }

    private bool MissesAssets(DiagnosticBag diagnostics)
    {
        foreach (var name in RequiredAssets.MissingIn(surroundings.AssetFolder))
        {
            diagnostics.Add(
                DiagnosticCodes.MissingAsset,
                null,
                $"the asset \"{name}\" is missing",
                $"build the report project again, or copy the folder \"assets\" along with the program: it was looked for in {surroundings.AssetFolder}");
        }

        return diagnostics.HasErrors;
    }

    // Whatever an author can get wrong has a diagnostic, so this is no mistake of the author's, who is not shown its inside unasked.
    private async Task ReportFaultAsync(Exception fault, bool isTraced)
    {
        var told = isTraced ? fault.ToString() : $"{fault.GetType().Name}: {fault.Message}";
        await surroundings.Errors.WriteLineAsync(
            $"""
            internal error: this is a bug of Colophon, not a mistake in the report
              {told.ReplaceLineEndings("\n  ")}
              hint: {(isTraced ? "send this to the maintainers with the templates" : "run it again with --trace to see where, and send that to the maintainers with the templates")}
            """.ReplaceLineEndings("\n")).ConfigureAwait(false);
    }

    private void Print(DiagnosticBag diagnostics) =>
        new DiagnosticPrinter(surroundings.Errors, new InMemoryFiles(), surroundings.UsesColour).Print(diagnostics.ToOrdered());
}
