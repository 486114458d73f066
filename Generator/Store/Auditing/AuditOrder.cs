using System.Collections.Immutable;
using Colophon.Running;

namespace Colophon.Store.Auditing;

/// <summary>The order in which the entries of a store are audited.</summary>
internal static class AuditOrder
{
    // No experiment can have it: ids begin with a letter.
    private const string Name = ".audit";

    /// <summary>Draws the order of one audit.</summary>
    /// <remarks>Each of as many audits as there are entries begins with another one of a shuffled list, which the next as many shuffle again: every entry comes first in its turn.</remarks>
    /// <param name="entries">What there is to audit, in the same order each time.</param>
    /// <param name="seed">The report's seed.</param>
    /// <param name="audit">How many audits there were before; not negative.</param>
    public static ImmutableArray<T> Draw<T>(ImmutableArray<T> entries, long seed, int audit)
    {
        if (entries.IsEmpty)
        {
            return entries;
        }

        var (round, first) = Math.DivRem(audit, entries.Length);
        var order = entries.ToArray();
        new RandomStreams(seed, Name)["order", round].Shuffle<T>(order);
        return [.. order[first..], .. order[..first]];
    }
}
