using System.Collections.Immutable;

namespace Colophon.Revisions.Explaining;

/// <summary>What became of putting some factors back.</summary>
/// <param name="Restored">The paths of the values that were as accepted again.</param>
/// <param name="Failure">Why nothing could be computed; null where it could.</param>
internal sealed record Trial(ImmutableSortedSet<string> Restored, string? Failure)
{
    /// <summary>Nothing could be computed.</summary>
    /// <param name="reason">Why.</param>
    public static Trial Failed(string reason) => new([], reason);
}
