using System.Collections.Immutable;

namespace Colophon.Revisions.Explaining;

/// <summary>A factor that was put back alone.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Trial">What became of it.</param>
internal sealed record TriedFactor(Factor Factor, Trial Trial);

/// <summary>What moved some values: one factor, or several that only together do.</summary>
/// <param name="Factors">The factors, of which none can be left out.</param>
/// <param name="Values">The paths of the values.</param>
internal sealed record Cause(ImmutableArray<Factor> Factors, ImmutableSortedSet<string> Values);

/// <summary>Why values drifted, as far as could be found out.</summary>
/// <param name="Drifted">The paths of the values that drifted.</param>
/// <param name="Tried">Each factor alone, in the order tried.</param>
/// <param name="Causes">The causes; those of one factor first, the one that moved most before the others.</param>
/// <param name="Unexplained">The values that nothing restored.</param>
internal sealed record Explanation(ImmutableSortedSet<string> Drifted, ImmutableArray<TriedFactor> Tried, ImmutableArray<Cause> Causes, ImmutableSortedSet<string> Unexplained);
