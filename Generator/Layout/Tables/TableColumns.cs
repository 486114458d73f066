using System.Collections.Immutable;
using Colophon.Layout.Blocks;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Tables;

/// <summary>Where the columns of a table stand, and the size of type that made them fit.</summary>
internal sealed record TableColumns
{
    /// <summary>Space on both sides of a column's text, in points.</summary>
    private const double Padding = 7;

    /// <summary>How far rules reach beyond the text of the outer columns, in points.</summary>
    private const double Overhang = 3;

    private static readonly ImmutableArray<TypeSize> Sizes = [new(9.6, 12.2), new(8.4, 10.8)];

    /// <summary>Size of type.</summary>
    public required TypeSize Type { get; init; }

    /// <summary>Left edge of each column's text, from the left edge of the text block in points.</summary>
    public required ImmutableArray<double> Lefts { get; init; }

    /// <summary>Width of each column's text in points.</summary>
    public required ImmutableArray<double> Widths { get; init; }

    /// <summary>Left edge of the rules.</summary>
    public required double Left { get; init; }

    /// <summary>Width of the rules in points.</summary>
    public required double Width { get; init; }

    /// <summary>How many columns there are.</summary>
    public int Count => Widths.Length;

    /// <summary>Finds the columns of a table, in smaller type where the common one is too wide.</summary>
    public static TableColumns Fit(TableBlock table, BlockContext context, ParagraphLayout paragraphs)
    {
        var columns = Fit(table, context, paragraphs, Sizes[0]);
        return columns.Width <= context.Width ? columns : Fit(table, context, paragraphs, Sizes[1]);
    }

    private static TableColumns Fit(TableBlock table, BlockContext context, ParagraphLayout paragraphs, TypeSize type)
    {
        var count = table.Columns.Length;
        var (natural, least) = Measure(table, paragraphs, type);
        var gaps = (2 * Padding * Math.Max(0, count - 1)) + (2 * Overhang);
        var widths = ColumnWidths.Divide(natural, least, context.Width - gaps);
        var width = widths.Sum() + gaps;
        var left = context.Left + Math.Max(0, (context.Width - width) / 2);
        var lefts = ImmutableArray.CreateBuilder<double>(count);
        var x = left + Overhang;
        for (var column = 0; column < count; column++)
        {
            lefts.Add(x);
            x += widths[column] + (2 * Padding);
        }

        return new TableColumns { Type = type, Lefts = lefts.MoveToImmutable(), Widths = [.. widths], Left = left, Width = width };
    }

    private static (double[] Natural, double[] Least) Measure(TableBlock table, ParagraphLayout paragraphs, TypeSize type)
    {
        var natural = new double[table.Columns.Length];
        var least = new double[table.Columns.Length];
        var style = new ParagraphStyle { Size = type.Size, Hyphenates = false };
        foreach (var (row, isHead) in table.Head.Select(row => (row, true)).Concat(table.Body.Select(row => (row, false))))
        {
            for (var column = 0; column < Math.Min(row.Length, natural.Length); column++)
            {
                if (!row[column].IsEmpty)
                {
                    var (wish, need) = paragraphs.Measure(row[column], style with { IsBold = isHead });

                    // A hair more than measured, lest rounding breaks a line that fits.
                    natural[column] = Math.Max(natural[column], wish + 0.01);
                    least[column] = Math.Max(least[column], need + 0.01);
                }
            }
        }

        return (natural, least);
    }
}
