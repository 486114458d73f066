using System.Collections.Immutable;
using Colophon.Layout.Blocks;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Tables;

/// <summary>A strand of a table: some of its rows, and where their columns stand.</summary>
/// <param name="Table">The table with these rows alone.</param>
/// <param name="Columns">The columns.</param>
internal sealed record TableStrand(TableBlock Table, TableColumns Columns)
{
    /// <summary>Space between two strands, in points.</summary>
    private const double Gap = 12;

    /// <summary>The strands of a table: as many as it asks for where every cell has room for its text in one line, and the rows fit on a page; else one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="context">The column of text.</param>
    /// <param name="paragraphs">Measures cells.</param>
    /// <param name="pageHeight">Height of a page's text block in points.</param>
    public static ImmutableArray<TableStrand> AllOf(TableBlock table, BlockContext context, ParagraphLayout paragraphs, double pageHeight)
    {
        if (table.Strands > 1)
        {
            var step = (context.Width + Gap) / table.Strands;
            var columns = TableColumns.Fit(table, context with { Width = step - Gap }, paragraphs);
            var strands = table.InStrands().Select((rows, i) => new TableStrand(table with { Body = rows }, columns.MovedBy(i * step))).ToImmutableArray();
            var isRoomy = !columns.Wraps && columns.Width <= step - Gap;
            var rowHeight = columns.Type.Leading + (2 * columns.RowPadding);
            if (isRoomy && strands.Length > 0 && (strands[0].Table.Body.Length + table.Head.Length + 1) * rowHeight < pageHeight)
            {
                return strands;
            }
        }

        return [new TableStrand(table, TableColumns.Fit(table, context, paragraphs))];
    }
}
