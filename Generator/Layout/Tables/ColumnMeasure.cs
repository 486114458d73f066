using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Tables;

/// <summary>Measures what the columns of a table ask for.</summary>
internal static class ColumnMeasure
{
    /// <summary>A hair more than measured, in points, lest rounding breaks a line that fits.</summary>
    private const double Hair = 0.01;

    /// <summary>Measures the columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="paragraphs">Measures cells.</param>
    /// <param name="size">Size of type in points.</param>
    /// <param name="mayBreakWords">Whether a column need only be as wide as the parts of its words, hyphenated.</param>
    public static ColumnNeed[] Measure(TableBlock table, ParagraphLayout paragraphs, double size, bool mayBreakWords)
    {
        var needs = new ColumnNeed[table.Columns.Length];
        var style = new ParagraphStyle { Size = size, Hyphenates = mayBreakWords };
        foreach (var (row, isHead) in table.Head.Select(row => (row, true)).Concat(table.Body.Select(row => (row, false))))
        {
            for (var column = 0; column < Math.Min(row.Length, needs.Length); column++)
            {
                if (!row[column].IsEmpty)
                {
                    var (natural, least) = paragraphs.Measure(row[column], style with { IsBold = isHead });
                    needs[column] = new ColumnNeed(
                        Math.Max(needs[column].Natural, natural + Hair),
                        Math.Max(needs[column].Least, least + Hair),
                        needs[column].Bulk + (natural * natural * natural));
                }
            }
        }

        return [.. needs.Select(need => need with { Bulk = Math.Sqrt(Math.Sqrt(need.Bulk)) })];
    }
}
