namespace Colophon.Running;

/// <summary>Watches a run of placebos, and tells them from the experiments.</summary>
/// <param name="progress">Is told.</param>
internal sealed class PlaceboProgress(IRunProgress progress) : IRunProgress
{
    /// <inheritdoc/>
    public void Started(string experiment) => progress.Started(Named(experiment));

    /// <inheritdoc/>
    public void Advanced(string experiment, double share) => progress.Advanced(Named(experiment), share);

    /// <inheritdoc/>
    public void Finished(string experiment) => progress.Finished(Named(experiment));

    /// <inheritdoc/>
    public void Kept(string experiment) => progress.Kept(Named(experiment));

    private static string Named(string experiment) => $"{experiment} (placebo)";
}
