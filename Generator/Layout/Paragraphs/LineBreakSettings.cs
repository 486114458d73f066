namespace Colophon.Layout.Paragraphs;

/// <summary>What the line breaker weighs; the values are those of plain TeX unless said otherwise.</summary>
internal sealed record LineBreakSettings
{
    /// <summary>Width of the lines in points.</summary>
    public required double Width { get; init; }

    /// <summary>Width of the first line in points; null where it is as wide as the others.</summary>
    public double? FirstWidth { get; init; }

    /// <summary>What the first line gains in width at its start, in points; negative for what hangs into the margin.</summary>
    public double FirstWidthAfter { get; init; }

    /// <summary>Stretch at the end of each line, in points: 0 for straight edges.</summary>
    public double LineStretch { get; init; }

    /// <summary>Added to the badness of each line; more of it gives fewer lines.</summary>
    public double LinePenalty { get; init; } = 10;

    /// <summary>Demerits where a tight line stands next to a loose one.</summary>
    public double FitnessDemerits { get; init; } = 10_000;

    /// <summary>Demerits where two lines in a row end in hyphens.</summary>
    public double DoubleHyphenDemerits { get; init; } = 10_000;

    /// <summary>Demerits where the last line but one ends in a hyphen.</summary>
    public double FinalHyphenDemerits { get; init; } = 5_000;

    /// <summary>A last line shorter than this, in points, looks like a mistake. (TeX has no such rule.)</summary>
    public double ShortLastLine { get; init; }

    /// <summary>Demerits of such a last line.</summary>
    public double ShortLastLineDemerits { get; init; } = 10_000;
}

/// <summary>One attempt at a paragraph.</summary>
/// <param name="Tolerance">The badness that a line may have: 100 where its spaces are stretched fully, 10,000 for anything that does not stick out.</param>
/// <param name="EmergencyStretch">Stretch in points that each line is judged as if it had.</param>
/// <param name="IsFinal">Whether there must be a result, if need be with lines that stick out.</param>
internal readonly record struct BreakPass(double Tolerance, double EmergencyStretch, bool IsFinal);
