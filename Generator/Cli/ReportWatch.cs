namespace Colophon.Cli;

/// <summary>Makes a report again whenever something in the folder of templates changes.</summary>
/// <param name="making">Makes the report.</param>
/// <param name="project">Where the report lies.</param>
/// <param name="output">Told each time the report is up to date.</param>
internal sealed class ReportWatch(ReportMaking making, ProjectFolder project, TextWriter output)
{
    /// <summary>Goes on until it is cancelled, which is how a watch ends well.</summary>
    /// <returns>True: whether the last report had mistakes says nothing of the watch.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        using var changes = new TemplateChanges(project.TemplatesFolder);
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
}
