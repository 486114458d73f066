namespace Colophon.Running;

/// <summary>What an experiment is given to work with.</summary>
public sealed class ExperimentContext
{
    private readonly Func<Type, object> _resultOf;
    private readonly Action<double> _report;

    internal ExperimentContext(RandomStreams streams, Func<Type, object> resultOf, Action<double> report, CancellationToken cancellationToken)
    {
        Streams = streams;
        _resultOf = resultOf;
        _report = report;
        CancellationToken = cancellationToken;
    }

    /// <summary>The experiment's random streams.</summary>
    public RandomStreams Streams { get; }

    /// <summary>Set when the user gives up; long loops ask it.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The result of another experiment, which must be among <see cref="Experiment.Needs"/>.</summary>
    /// <exception cref="InvalidOperationException">The experiment is not among the needs.</exception>
    public TResult ResultOf<TExperiment, TResult>()
        where TExperiment : Experiment<TResult>
        where TResult : notnull =>
        (TResult)_resultOf(typeof(TExperiment));

    /// <summary>Says how far the run has come; for the display only.</summary>
    /// <param name="share">From 0 to 1.</param>
    public void ReportProgress(double share) => _report(Math.Clamp(share, 0, 1));
}
