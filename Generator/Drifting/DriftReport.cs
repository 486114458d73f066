using System.Collections.Immutable;
using System.Globalization;

namespace Colophon.Drifting;

/// <summary>What became of accepted results, and what of it the reader sees.</summary>
/// <param name="Compared">How many values were compared.</param>
/// <param name="Values">The values that differ: by what they change for the reader, then in reading order, then by path.</param>
/// <param name="Figures">The figures that differ, by name.</param>
/// <param name="Sentences">The sentences that stand in one of the two reports only.</param>
/// <param name="Boundaries">The printed numbers that lie within their stated error of another print, in reading order; they need not have drifted.</param>
internal sealed record DriftReport(
    int Compared,
    ImmutableArray<DriftedValue> Values,
    ImmutableArray<FigureDrift> Figures,
    ImmutableArray<SentenceDrift> Sentences,
    ImmutableArray<RoundingBoundary> Boundaries)
{
    /// <summary>How many values moved further than is allowed.</summary>
    public int Beyond => Values.Count(value => value.IsBeyond);

    /// <summary>How many values changed what the reader sees.</summary>
    public int Seen => Values.Count(value => !value.Consequences.IsEmpty);

    /// <summary>Whether anything differs that must not: a value or a figure beyond its tolerance.</summary>
    public bool Fails => Beyond > 0 || Figures.Any(figure => figure.IsBeyond);

    /// <summary>The report in one line.</summary>
    public string Summary
    {
        get
        {
            var within = Values.Length - Beyond;
            var figuresWithin = Figures.Count(figure => !figure.IsBeyond);
            var others = Figures.IsEmpty && Sentences.IsEmpty
                ? ""
                : $"; {Count(Figures.Length, "figure")}{(figuresWithin == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({figuresWithin} within tolerance)"))} and {Count(Sentences.Length, "sentence")} differ";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Beyond} of {Compared} values drifted beyond tolerance, {within} within; {Seen} change what the reader sees{others}");
        }
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
