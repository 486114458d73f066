using System.Collections.Immutable;

namespace Colophon.Revisions.Explaining;

/// <summary>A factor that was put back alone.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Trial">What became of it.</param>
internal sealed record TriedFactor(Factor Factor, Trial Trial);

/// <summary>How factors are to the values that they moved.</summary>
internal enum CauseKind
{
    /// <summary>There is one factor, which restores the values.</summary>
    Alone,

    /// <summary>Any one of the factors restores the values: it took the changes of all of them to move these.</summary>
    AnyOne,

    /// <summary>Only all of the factors together restore the values: the change of each would have moved these.</summary>
    Together,
}

/// <summary>What moved some values.</summary>
/// <param name="Kind">How the factors are to the values.</param>
/// <param name="Factors">The factors; of those that only together restore the values, none can be left out.</param>
/// <param name="Values">The paths of the values; no two causes share one.</param>
internal sealed record Cause(CauseKind Kind, ImmutableArray<Factor> Factors, ImmutableSortedSet<string> Values);

/// <summary>Why values drifted, as far as could be found out.</summary>
/// <param name="Drifted">The paths of the values that drifted.</param>
/// <param name="Tried">Each factor alone, in the order tried.</param>
/// <param name="Causes">The causes; those of one factor first, the one that moved most before the others.</param>
/// <param name="Together">What became of putting back all files together; null where that was not needed, or there are not two factors.</param>
internal sealed record Explanation(ImmutableSortedSet<string> Drifted, ImmutableArray<TriedFactor> Tried, ImmutableArray<Cause> Causes, Trial? Together)
{
    /// <summary>The values that nothing restored.</summary>
    public ImmutableSortedSet<string> Unexplained => Drifted.Except(Causes.SelectMany(cause => cause.Values));
}
