using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Running;

namespace Colophon.Store.Auditing;

/// <summary>Runs experiments again whose findings a run took from the store, and compares.</summary>
/// <param name="plan">How the run was planned.</param>
/// <param name="catalog">All experiments of the report.</param>
/// <param name="seed">The report's seed.</param>
/// <param name="threads">How many pieces of work may run at once.</param>
internal sealed class StoreAudit(RunPlan plan, ExperimentCatalog catalog, long seed, int threads)
{
    private readonly ImmutableArray<Experiment> _kept = [.. catalog.Experiments.Where(experiment => plan.KeptOf(experiment) is not null)];

    // Read once: an audit itself may mend the notes.
    private readonly Lazy<ImmutableDictionary<Type, TimeSpan>> _times = new(
        () => catalog.Experiments.ToImmutableDictionary(experiment => experiment.GetType(), experiment => plan.TimeOf(experiment) ?? TimeSpan.Zero));

    /// <summary>Tells how much of the budget is left; which experiments are tried, and in which order, does not depend on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether anything was taken from the store.</summary>
    public bool HasEntries => !_kept.IsEmpty;

    /// <summary>Audits as many entries as are expected to fit in a time; each with the experiments that it needs, which are compared, too.</summary>
    /// <param name="budget">The time; with none, nothing is audited.</param>
    /// <param name="most">How many entries are audited at most.</param>
    /// <param name="diagnostics">Where the first difference goes, which ends the audit.</param>
    /// <param name="cancellationToken">Set when the result is of no use any more.</param>
    /// <exception cref="OperationCanceledException">The result is of no use any more.</exception>
    public async Task<AuditOutcome> RunAsync(TimeSpan budget, int most, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var started = Clock.GetTimestamp();
        var run = new HashSet<Type>();
        var audited = 0;
        using var runner = new ExperimentRunner(seed, threads, new NoProgress(), diagnostics) { Inputs = plan.Inputs };
        foreach (var experiment in budget > TimeSpan.Zero && !_kept.IsEmpty ? AuditOrder.Draw(Fitting(budget), seed, plan.CountAudit()) : [])
        {
            if (audited == most)
            {
                break;
            }

            var wanted = WithNeeds(experiment).Where(needed => !run.Contains(needed.GetType())).ToList();
            if (TimeOf(wanted) > budget - Clock.GetElapsedTime(started))
            {
                continue;
            }

            foreach (var next in wanted)
            {
                if (await runner.RunAloneAsync(next, cancellationToken).ConfigureAwait(false) is not { } found || !plan.Keep(next, found, diagnostics))
                {
                    return OutcomeOf(run, budget);
                }

                run.Add(next.GetType());
            }

            audited++;
        }

        return OutcomeOf(run, budget);
    }

    private AuditOutcome OutcomeOf(HashSet<Type> run, TimeSpan budget)
    {
        var equal = _kept.Where(experiment => run.Contains(experiment.GetType())).ToList();
        var all = TimeOf(_kept);
        return new AuditOutcome(
            _kept.Length,
            IdsOf(equal),
            IdsOf(_kept.Except(Fitting(budget))),
            all == TimeSpan.Zero ? null : TimeOf(equal) / all);
    }

    // Drawn among all, one after many that are too long would have its turn in theirs as well.
    private ImmutableArray<Experiment> Fitting(TimeSpan budget) => [.. _kept.Where(experiment => TimeOf(WithNeeds(experiment)) <= budget)];

    // Needs first, as the catalog has them.
    private IEnumerable<Experiment> WithNeeds(Experiment experiment)
    {
        var wanted = new HashSet<Type> { experiment.GetType() };
        foreach (var candidate in catalog.Experiments.Reverse().Where(candidate => wanted.Contains(candidate.GetType())))
        {
            wanted.UnionWith(candidate.Needs);
        }

        return catalog.Experiments.Where(candidate => wanted.Contains(candidate.GetType()));
    }

    // One of which nothing is known is taken to fit; then its time is known.
    private TimeSpan TimeOf(IEnumerable<Experiment> experiments) =>
        experiments.Aggregate(TimeSpan.Zero, (sum, experiment) => sum + _times.Value[experiment.GetType()]);

    private static ImmutableArray<string> IdsOf(IEnumerable<Experiment> experiments) => [.. experiments.Select(experiment => experiment.Id).Order(StringComparer.Ordinal)];
}
