using System.Collections.Immutable;

namespace Colophon.Revisions.Explaining;

/// <summary>Puts factors back and sees which values are as accepted again.</summary>
/// <param name="factors">The factors to put back; none for the present state.</param>
/// <param name="cancellationToken">Set when the user gives up.</param>
internal delegate Task<Trial> TrialOracle(ImmutableArray<Factor> factors, CancellationToken cancellationToken);

/// <summary>Finds the factors that moved values: one at a time, then the smallest sets that move what none moves alone.</summary>
/// <remarks>
/// A value that no factor restores alone takes several. Whether they are among those known is seen by putting all back; factors are then left out one by one as long as the value
/// stays restored, so that of the set that remains none can be left out (A. Zeller and R. Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002: a 1-minimal set).
/// That takes as many trials as there are factors, where trying pairs takes their square. The machine comes last, and only where files do not explain all.
/// </remarks>
/// <param name="drifted">The paths of the values that drifted.</param>
/// <param name="oracle">Tries.</param>
internal sealed class CauseSearch(ImmutableSortedSet<string> drifted, TrialOracle oracle)
{
    private readonly Dictionary<string, Trial> _known = new(StringComparer.Ordinal);
    private readonly List<TriedFactor> _tried = [];

    /// <summary>Searches.</summary>
    /// <param name="factors">The factors that are files.</param>
    /// <param name="machine">The factors that are ways to use the processor.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<Explanation> FindAsync(ImmutableArray<Factor> factors, ImmutableArray<Factor> machine, CancellationToken cancellationToken)
    {
        var single = await TryEachAsync(factors, cancellationToken).ConfigureAwait(false);
        var causes = CausesOf(single);
        var open = Without(drifted, causes);
        if (!open.IsEmpty && single.Count > 1)
        {
            causes.AddRange(await FindSetsAsync([.. single.Select(tried => tried.Factor)], open, cancellationToken).ConfigureAwait(false));
            open = Without(drifted, causes);
        }

        if (!open.IsEmpty)
        {
            causes.AddRange(CausesOf(await TryEachAsync(machine, cancellationToken).ConfigureAwait(false)));
            open = Without(drifted, causes);
        }

        return new Explanation(drifted, [.. _tried], [.. causes.OrderBy(cause => cause.Factors.Length).ThenByDescending(cause => cause.Values.Count)], open);
    }

    // A folder that restores something is opened; what restores nothing need not be.
    private async Task<List<TriedFactor>> TryEachAsync(ImmutableArray<Factor> factors, CancellationToken cancellationToken)
    {
        var found = new List<TriedFactor>();
        foreach (var factor in factors)
        {
            var trial = await TryAsync([factor], cancellationToken).ConfigureAwait(false);
            if (!trial.Restored.IsEmpty && !factor.Parts.IsEmpty)
            {
                found.AddRange(await TryEachAsync(factor.Parts, cancellationToken).ConfigureAwait(false));
                continue;
            }

            var tried = new TriedFactor(factor, trial);
            _tried.Add(tried);
            found.Add(tried);
        }

        return found;
    }

    private async Task<List<Cause>> FindSetsAsync(ImmutableArray<Factor> factors, ImmutableSortedSet<string> open, CancellationToken cancellationToken)
    {
        var causes = new List<Cause>();
        var reached = (await TryAsync(factors, cancellationToken).ConfigureAwait(false)).Restored.Intersect(open);
        while (!reached.IsEmpty)
        {
            var set = await SmallestAsync(factors, reached[0], cancellationToken).ConfigureAwait(false);
            var cause = new Cause(set, (await TryAsync(set, cancellationToken).ConfigureAwait(false)).Restored.Intersect(reached));
            causes.Add(cause);
            reached = reached.Except(cause.Values);
        }

        return causes;
    }

    private async Task<ImmutableArray<Factor>> SmallestAsync(ImmutableArray<Factor> factors, string value, CancellationToken cancellationToken)
    {
        var set = factors;
        foreach (var factor in factors)
        {
            var rest = set.Remove(factor);
            if (!rest.IsEmpty && (await TryAsync(rest, cancellationToken).ConfigureAwait(false)).Restored.Contains(value))
            {
                set = rest;
            }
        }

        return set;
    }

    private async Task<Trial> TryAsync(ImmutableArray<Factor> factors, CancellationToken cancellationToken)
    {
        var key = string.Join('\n', factors.Select(factor => factor.Name));
        if (!_known.TryGetValue(key, out var trial))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = await oracle(factors, cancellationToken).ConfigureAwait(false);
            _known[key] = trial = found with { Restored = found.Restored.Intersect(drifted) };
        }

        return trial;
    }

    private static List<Cause> CausesOf(List<TriedFactor> tried) =>
        [.. tried.Where(factor => !factor.Trial.Restored.IsEmpty).Select(factor => new Cause([factor.Factor], factor.Trial.Restored))];

    private static ImmutableSortedSet<string> Without(ImmutableSortedSet<string> values, List<Cause> causes) => values.Except(causes.SelectMany(cause => cause.Values));
}
