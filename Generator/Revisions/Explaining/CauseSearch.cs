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
/// That takes as many trials as there are factors, where trying pairs takes their square. The machine comes last, and only where files do not explain all: alone, then with all files.
/// </remarks>
/// <param name="drifted">The paths of the values that drifted.</param>
/// <param name="oracle">Tries.</param>
internal sealed class CauseSearch(ImmutableSortedSet<string> drifted, TrialOracle oracle)
{
    private readonly Dictionary<string, Trial> _known = new(StringComparer.Ordinal);
    private readonly List<TriedFactor> _tried = [];
    private readonly List<Cause> _causes = [];

    private ImmutableSortedSet<string> Open => drifted.Except(_causes.SelectMany(cause => cause.Values));

    /// <summary>Searches.</summary>
    /// <param name="files">The factors that are files.</param>
    /// <param name="machine">The factors that are ways to use the processor.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<Explanation> FindAsync(ImmutableArray<Factor> files, ImmutableArray<Factor> machine, CancellationToken cancellationToken)
    {
        var tried = await TryEachAsync(files, cancellationToken).ConfigureAwait(false);
        ImmutableArray<Factor> single = [.. tried.Select(factor => factor.Factor)];
        AddSingleCauses(tried);
        Trial? together = null;
        if (!Open.IsEmpty && single.Length > 1)
        {
            together = await FindSetsAsync(single, cancellationToken).ConfigureAwait(false);
        }

        // These contain each other: the first, mildest one that restores a value is named.
        for (var i = 0; i < machine.Length && !Open.IsEmpty; i++)
        {
            AddSingleCauses(await TryEachAsync([machine[i]], cancellationToken).ConfigureAwait(false));
        }

        for (var i = 0; i < machine.Length && !Open.IsEmpty && !single.IsEmpty; i++)
        {
            await FindSetsAsync([.. single, machine[i]], cancellationToken).ConfigureAwait(false);
        }

        return new Explanation(drifted, [.. _tried], [.. _causes.OrderBy(cause => cause.Factors.Length).ThenByDescending(cause => cause.Values.Count)], together);
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

    // A value that several factors restore, each alone, is one of all of them: it belongs to one cause.
    private void AddSingleCauses(List<TriedFactor> tried) => _causes.AddRange(
        Open.Select(value => (Value: value, Factors: tried.Where(factor => factor.Trial.Restored.Contains(value)).Select(factor => factor.Factor).ToImmutableArray()))
            .Where(restored => !restored.Factors.IsEmpty)
            .GroupBy(restored => string.Join('\n', restored.Factors.Select(factor => factor.Name)), StringComparer.Ordinal)
            .Select(alike => (alike.First().Factors, Values: alike.Select(restored => restored.Value).ToImmutableSortedSet(StringComparer.Ordinal)))
            .OrderBy(alike => tried.FindIndex(factor => factor.Factor == alike.Factors[0]))
            .Select(alike => new Cause(alike.Factors.Length == 1 ? CauseKind.Alone : CauseKind.AnyOne, alike.Factors, alike.Values))
            .ToList());

    // The trial of all together says whether there is anything to be found.
    private async Task<Trial> FindSetsAsync(ImmutableArray<Factor> factors, CancellationToken cancellationToken)
    {
        var together = await TryAsync(factors, cancellationToken).ConfigureAwait(false);
        for (var reached = together.Restored.Intersect(Open); !reached.IsEmpty; reached = reached.Intersect(Open))
        {
            var set = await SmallestAsync(factors, reached[0], cancellationToken).ConfigureAwait(false);
            _causes.Add(new Cause(CauseKind.Together, set, (await TryAsync(set, cancellationToken).ConfigureAwait(false)).Restored.Intersect(reached)));
        }

        return together;
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
}
