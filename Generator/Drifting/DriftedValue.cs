using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Drifting;

/// <summary>A value that drifted, with what follows from it.</summary>
/// <param name="Drift">The value, as accepted and now.</param>
/// <param name="Rule">The rule that means it; null where none does, so that it is exact.</param>
/// <param name="Consequences">What it changes for the reader, what matters most first; empty where nothing.</param>
/// <param name="Sightings">Where the reader meets it, in reading order.</param>
/// <param name="Figures">The figures of its experiment that look otherwise, by what the report calls them.</param>
/// <param name="Assertions">Where the text asserts the claim that it belongs to, if the claim came out otherwise.</param>
internal sealed record DriftedValue(
    ValueDrift Drift,
    ToleranceRule? Rule,
    ImmutableArray<Consequence> Consequences,
    ImmutableArray<Sighting> Sightings,
    ImmutableArray<string> Figures,
    ImmutableArray<SourceSpan> Assertions)
{
    /// <summary>Whether it moved further than is allowed.</summary>
    public bool IsBeyond { get; } = Rule?.Allows(Drift) != true;

    /// <summary>The tolerance in words.</summary>
    public string Tolerance => Rule?.Describe() ?? ToleranceRule.Exact;

    /// <summary>Its rank among the consequences: that of the one that matters most.</summary>
    public int Weight => Consequences.IsEmpty ? int.MaxValue : (int)Consequences[0];

    /// <summary>Its rank in reading order; the largest where the reader does not meet it.</summary>
    public int Order => Sightings.IsEmpty ? int.MaxValue : Sightings[0].Order;
}
