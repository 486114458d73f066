using Colophon.Running;

namespace Colophon.Cli;

/// <summary>Tells of a run in lines, where there is no terminal to draw on.</summary>
internal sealed class PlainProgress(TextWriter output) : IRunProgress
{
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public void Started(string experiment) => Write($"running {experiment}");

    /// <inheritdoc/>
    public void Advanced(string experiment, double share)
    {
        // A line for each step would drown what matters.
    }

    /// <inheritdoc/>
    public void Finished(string experiment) => Write($"ran {experiment}");

    /// <inheritdoc/>
    public void Kept(string experiment) => Write($"kept {experiment}");

    private void Write(string line)
    {
        lock (_gate)
        {
            output.WriteLine(line);
        }
    }
}
