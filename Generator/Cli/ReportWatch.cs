using Colophon.Diagnostics;

namespace Colophon.Cli;

/// <summary>Makes a report again whenever something in the folder of templates changes.</summary>
/// <param name="making">Makes the report.</param>
/// <param name="project">Where the report lies.</param>
/// <param name="output">Told each time the report is up to date.</param>
internal sealed class ReportWatch(ReportMaking making, ProjectFolder project, TextWriter output)
{
    /// <summary>Goes on until it is cancelled, which is how a watch ends well.</summary>
    /// <param name="diagnostics">Where it is reported that the folder cannot be watched.</param>
    /// <param name="cancellationToken">Set when the user has enough.</param>
    /// <returns>False where the folder cannot be watched; whether the last report had mistakes says nothing of the watch.</returns>
    public async Task<bool> RunAsync(DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var changes = Watch(diagnostics);
        if (changes is null)
        {
            return false;
        }

        try
        {
            while (true)
            {
                await making.RunAsync(cancellationToken).ConfigureAwait(false);
                await output.WriteLineAsync("watching Templates/ for changes; Ctrl-C ends").ConfigureAwait(false);
                await changes.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await output.WriteLineAsync("watching ended").ConfigureAwait(false);
            return true;
        }
    }

    private TemplateChanges? Watch(DiagnosticBag diagnostics)
    {
        try
        {
            return new TemplateChanges(project.TemplatesFolder);
        }
        catch (IOException exception)
        {
            diagnostics.Add(
                DiagnosticCodes.CannotRead,
                null,
                $"the folder \"Templates\" cannot be watched: {OutputPlace.Clause(exception)}",
                "close programs that watch folders, or raise the system's limit; build makes the report once");
            return null;
        }
    }
}
