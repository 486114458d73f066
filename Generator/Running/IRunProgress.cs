namespace Colophon.Running;

/// <summary>Watches a run; called from several threads.</summary>
internal interface IRunProgress
{
    /// <summary>An experiment begins.</summary>
    void Started(string experiment);

    /// <summary>An experiment has come some way, from 0 to 1.</summary>
    void Advanced(string experiment, double share);

    /// <summary>An experiment has ended well.</summary>
    void Finished(string experiment);

    /// <summary>An experiment is not run, since what an earlier run found is current.</summary>
    void Kept(string experiment);
}

/// <summary>Watches nothing.</summary>
internal sealed class NoProgress : IRunProgress
{
    /// <inheritdoc/>
    public void Started(string experiment)
    {
    }

    /// <inheritdoc/>
    public void Advanced(string experiment, double share)
    {
    }

    /// <inheritdoc/>
    public void Finished(string experiment)
    {
    }

    /// <inheritdoc/>
    public void Kept(string experiment)
    {
    }
}
