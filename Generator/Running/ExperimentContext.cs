using System.Collections.Immutable;

namespace Colophon.Running;

/// <summary>What an experiment is given to work with.</summary>
public sealed class ExperimentContext
{
    private readonly Func<Type, object> _resultOf;
    private readonly Action<double> _report;
    private readonly WorkSlots _slots;

    internal ExperimentContext(
        RandomStreams streams,
        Func<Type, object> resultOf,
        Action<double> report,
        WorkSlots slots,
        CancellationToken cancellationToken)
    {
        Streams = streams;
        _resultOf = resultOf;
        _report = report;
        _slots = slots;
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

    /// <summary>Runs pieces of work that do not need each other, side by side on the threads that the run has free.</summary>
    /// <remarks>
    /// Each piece draws from random streams of its own, so that its result does not depend on which piece was faster. Cancellation is
    /// honoured between pieces.
    /// </remarks>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="piece">Does the piece of a number, from 0; called from several threads at once.</param>
    /// <param name="progress">Told the share of pieces done, from several threads; null for <see cref="ReportProgress"/>.</param>
    /// <returns>What the pieces return, in the order of their numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public Task<ImmutableArray<T>> SideBySideAsync<T>(int count, Func<int, T> piece, Action<double>? progress = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(piece);
        return _slots.ShareAsync(new SharedWork<T>(count, piece, progress ?? ReportProgress), CancellationToken);
    }
}
