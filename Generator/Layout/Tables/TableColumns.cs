using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Layout.Blocks;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Tables;

/// <summary>Where the columns of a table stand, and the size of type that made them fit.</summary>
internal sealed record TableColumns
{
    /// <summary>Space on both sides of a column's text, in points.</summary>
    private const double CommonPadding = 7;
    private const double CompactPadding = 5;

    /// <summary>How far rules reach beyond the text of the outer columns, in points.</summary>
    private const double Overhang = 3;

    private static readonly TypeSize Common = new(9.6, 12.2);
    private static readonly TypeSize Small = new(8.4, 10.8);
    private static readonly TypeSize Compact = new(7.8, 9.8);

    /// <summary>The attempts, in order; the last one is taken in any case.</summary>
    private static readonly ImmutableArray<(TypeSize Type, bool BreaksWords)> Attempts = [(Common, false), (Small, false), (Small, true)];

    private static readonly ImmutableArray<(TypeSize Type, bool BreaksWords)> CompactAttempts = [(Compact, false), (Compact, true)];

    /// <summary>Size of type.</summary>
    public TypeSize Type { get; init; }

    /// <summary>Left edge of each column's text, from the left edge of the text block in points.</summary>
    public required ImmutableArray<double> Lefts { get; init; }

    /// <summary>Width of each column's text in points.</summary>
    public required ImmutableArray<double> Widths { get; init; }

    /// <summary>Left edge of the rules.</summary>
    public required double Left { get; init; }

    /// <summary>Width of the rules in points.</summary>
    public required double Width { get; init; }

    /// <summary>Whether some cell has more than one line.</summary>
    public bool Wraps { get; init; }

    /// <summary>Space above and below each row, in points: more where rows are of several lines.</summary>
    public double RowPadding { get; init; }

    /// <summary>Whether even the words of the head may be hyphenated, since they would be too wide otherwise.</summary>
    public bool BreaksWords { get; init; }

    /// <summary>How many columns there are.</summary>
    public int Count => Widths.Length;

    /// <summary>Finds the columns of a table: as its author shared them out, or as its text asks; in smaller type, then with hyphens, where words are too wide.</summary>
    public static TableColumns Fit(TableBlock table, BlockContext context, ParagraphLayout paragraphs)
    {
        var attempts = table.IsCompact ? CompactAttempts : Attempts;
        var padding = table.IsCompact ? CompactPadding : CommonPadding;
        foreach (var (type, breaksWords) in attempts)
        {
            var needs = ColumnMeasure.Measure(table, paragraphs, type.Size, breaksWords);
            var gaps = (2 * padding * Math.Max(0, needs.Length - 1)) + (2 * Overhang);
            var widths = table.Widths.IsEmpty ? ColumnWidths.Divide(needs, context.Width - gaps) : Share(table.Widths, context.Width, padding);
            var fits = table.Widths.IsEmpty ? widths.Sum() + gaps <= context.Width : needs.Zip(widths).All(pair => pair.First.Least <= pair.Second);
            if (fits || (type, breaksWords) == attempts[^1])
            {
                var wraps = needs.Zip(widths).Any(pair => pair.First.Natural > pair.Second);
                return Place(table.IsCompact ? Spread(widths, context.Width - gaps) : widths, gaps, padding, context) with
                {
                    Type = type,
                    BreaksWords = breaksWords,
                    Wraps = wraps,
                    RowPadding = (table.IsCompact, wraps) switch { (true, _) => 0.6, (_, true) => 3.2, _ => 2 },
                };
            }
        }

        throw new UnreachableException("the last attempt is taken in any case");
    }

    /// <summary>The same columns further right.</summary>
    public TableColumns MovedBy(double points) => this with { Left = Left + points, Lefts = [.. Lefts.Select(left => left + points)] };

    /// <summary>What the author's shares leave for the text of each column.</summary>
    private static double[] Share(ImmutableArray<double> shares, double measure, double padding)
    {
        var last = shares.Length - 1;
        return [.. shares.Select((share, i) => Math.Max(1, (share * measure) - (i == 0 ? Overhang : padding) - (i == last ? Overhang : padding)))];
    }

    /// <summary>The same columns across the whole measure. The last keeps its width, so that it ends where the text does.</summary>
    private static double[] Spread(double[] widths, double available)
    {
        var surplus = Math.Max(0, available - widths.Sum()) / Math.Max(1, widths.Length - 1);
        return [.. widths.Select((width, i) => i == widths.Length - 1 ? width : width + surplus)];
    }

    private static TableColumns Place(double[] widths, double gaps, double padding, BlockContext context)
    {
        var width = widths.Sum() + gaps;
        var left = context.Left + Math.Max(0, (context.Width - width) / 2);
        var lefts = ImmutableArray.CreateBuilder<double>(widths.Length);
        var x = left + Overhang;
        foreach (var column in widths)
        {
            lefts.Add(x);
            x += column + (2 * padding);
        }

        return new TableColumns { Lefts = lefts.MoveToImmutable(), Widths = [.. widths], Left = left, Width = width };
    }
}
