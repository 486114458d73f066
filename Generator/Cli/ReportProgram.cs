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
        if (CommandLineReader.Read(arguments, diagnostics) is not { } line)
        {
            return Refuse(diagnostics, BadCommandLine);
        }

        try
        {
            return await CarryOutAsync(line, diagnostics, cancellationToken).ConfigureAwait(false);
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

    private async Task<int> CarryOutAsync(CommandLine line, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (line.Command == Command.Help)
        {
            await surroundings.Output.WriteLineAsync(Usage.Of(line.Topic)).ConfigureAwait(false);
            return Done;
        }

        if (line.Command == Command.Verify)
        {
            return CodeOf(await new PdfVerification(line, surroundings).RunAsync(cancellationToken).ConfigureAwait(false));
        }

        if (ProjectFolder.Find(line, surroundings.WorkingFolder, diagnostics) is not { } project)
        {
            return Refuse(diagnostics, BadCommandLine);
        }

        return line.Command == Command.List ? PrintExperiments(project, diagnostics) : await MakeAsync(line, project, diagnostics, cancellationToken).ConfigureAwait(false);
    }

    private int PrintExperiments(ProjectFolder project, DiagnosticBag diagnostics)
    {
        new ExperimentList(project, surroundings).Print(diagnostics);
        Print(diagnostics);
        return CodeOf(!diagnostics.HasErrors);
    }

    private async Task<int> MakeAsync(CommandLine line, ProjectFolder project, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var sourceDate = SourceDate.Read(surroundings.SourceDate, diagnostics);
        if (diagnostics.HasErrors)
        {
            return Refuse(diagnostics, BadCommandLine);
        }

        if (MissesAssets(diagnostics))
        {
            return Refuse(diagnostics, HasMistakes);
        }

        var making = new ReportMaking(line, project, surroundings, sourceDate);
        var isWell = line.Command switch
        {
            Command.Build or Command.Check => making.RunAsync(cancellationToken),
            Command.Watch => new ReportWatch(making, project, line.IsQuiet ? TextWriter.Null : surroundings.Output).RunAsync(diagnostics, cancellationToken),
            Command.Results => making.WriteResultsAsync(cancellationToken),
            Command.Diff => new DiffRun(line, project, surroundings, making).RunAsync(cancellationToken),
            Command.Drift => new DriftRun(line, project, surroundings).RunAsync(cancellationToken),
            Command.Placebo => new PlaceboRun(line, project, surroundings).RunAsync(cancellationToken),
            _ => throw new UnreachableException(line.Command.ToString()),
        };
        var code = CodeOf(await isWell.ConfigureAwait(false));
        Print(diagnostics);
        return code;
    }

    private static int CodeOf(bool isWell) => isWell ? Done : HasMistakes;

    private int Refuse(DiagnosticBag diagnostics, int code)
    {
        Print(diagnostics);
        return code;
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
