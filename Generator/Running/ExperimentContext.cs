using System.Collections.Concurrent;
using System.Collections.Immutable;
using Colophon.Results;

namespace Colophon.Running;

/// <summary>What an experiment is given to work with.</summary>
public sealed class ExperimentContext
{
    private readonly Func<Type, object> _resultOf;
    private readonly Action<double> _report;
    private readonly string _experiment;
    private readonly ConcurrentBag<ClaimEntry> _claims = [];

    internal ExperimentContext(string experiment, RandomStreams streams, Func<Type, object> resultOf, Action<double> report, CancellationToken cancellationToken)
    {
        _experiment = experiment;
        Streams = streams;
        _resultOf = resultOf;
        _report = report;
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

    /// <summary>States a claim and what became of it. May be called from several threads; the order of claims has no meaning.</summary>
    /// <param name="claim">The claim; no other of the report may have its id.</param>
    /// <exception cref="ArgumentException">Something about the claim cannot be; the message says what.</exception>
    /// <exception cref="NotSupportedException">The evidence holds what a result may not hold; the message names its path.</exception>
    public void Claim(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        _claims.Add(ClaimRecord.Make(claim, _experiment));
    }

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
