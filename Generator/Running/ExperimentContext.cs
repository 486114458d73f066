using System.Collections.Concurrent;
using System.Collections.Immutable;
using Colophon.Results;

namespace Colophon.Running;

/// <summary>What an experiment is given to work with.</summary>
public sealed class ExperimentContext
{
    private readonly Func<Type, object> _resultOf;
    private readonly Func<string, Stream> _openInput;
    private readonly Action<double> _report;
    private readonly string _experiment;
    private readonly ConcurrentBag<ClaimEntry> _claims = [];
    private readonly WorkSlots _slots;
    private long _work;

    internal ExperimentContext(
        string experiment,
        RandomStreams streams,
        Func<Type, object> resultOf,
        Func<string, Stream> openInput,
        Action<double> report,
        WorkSlots slots,
        CancellationToken cancellationToken)
    {
        _experiment = experiment;
        Streams = streams;
        _resultOf = resultOf;
        _openInput = openInput;
        _report = report;
        _slots = slots;
        CancellationToken = cancellationToken;
    }

    /// <summary>The experiment's random streams.</summary>
    public RandomStreams Streams { get; }

    /// <summary>Set when the user gives up; long loops ask it.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>
    /// Whether this run is the placebo: the experiment then removes the effect that it looks for and does everything else as always.
    /// Only ever true where <see cref="Experiment.HasPlacebo"/> is.
    /// </summary>
    public bool IsPlacebo { get; internal init; }

    /// <summary>The claims stated so far, in ordinal order of their ids.</summary>
    internal ImmutableArray<ClaimEntry> Claims => [.. _claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>The units of work counted so far.</summary>
    internal long Work => Interlocked.Read(ref _work);

    /// <summary>States a claim and what became of it. May be called from several threads; the order of claims has no meaning.</summary>
    /// <param name="claim">The claim; no other of the report may have its id.</param>
    /// <exception cref="ArgumentException">Something about the claim cannot be; the message says what.</exception>
    /// <exception cref="NotSupportedException">The evidence holds what a result may not hold; the message names its path.</exception>
    public void Claim(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        _claims.Add(ClaimRecord.Make(claim, _experiment));
    }

    /// <summary>Counts work, so that the report can say how much there was. May be called from several threads.</summary>
    /// <remarks>
    /// What is counted is what the algorithm does (passes of a sample through a network, evaluations of an integrand), never what a thread or a lane of a vector does to get
    /// there: the sum is the same on every machine. What a unit is, <see cref="Experiment.WorkUnit"/> says.
    /// </remarks>
    /// <param name="units">How many units, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative.</exception>
    public void AddWork(long units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        Interlocked.Add(ref _work, units);
    }

    /// <summary>The result of another experiment, which must be among <see cref="Experiment.Needs"/>.</summary>
    /// <exception cref="InvalidOperationException">The experiment is not among the needs.</exception>
    public TResult ResultOf<TExperiment, TResult>()
        where TExperiment : Experiment<TResult>
        where TResult : notnull =>
        (TResult)_resultOf(typeof(TExperiment));

    /// <summary>A data file, from its start; it was read before the run, so that nothing that happens to it meanwhile can be seen.</summary>
    /// <param name="path">One of <see cref="Experiment.Inputs"/>.</param>
    /// <exception cref="InvalidOperationException">The file is not among the inputs.</exception>
    public Stream OpenInput(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _openInput(path);
    }

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
