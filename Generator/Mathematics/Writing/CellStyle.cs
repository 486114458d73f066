using System.Text;
using Colophon.Model;

namespace Colophon.Mathematics.Writing;

/// <summary>The CSS of a table's cells: MathML Core leaves alignment, gaps and lines of tables to it.</summary>
internal sealed class CellStyle(MathTable table)
{
    private const string Line = "0.05em solid";

    private readonly HashSet<int> _horizontalLines = [.. table.HorizontalLines];
    private readonly HashSet<int> _verticalLines = [.. table.VerticalLines];
    private readonly int _columns = table.Rows.Max(cells => cells.Length);

    /// <summary>Appends the declarations for a cell.</summary>
    public void Append(StringBuilder output, int row, int column)
    {
        AppendPadding(output, row, column);
        output.Append(At(table.Alignments, column) switch
        {
            ColumnAlignment.Left => ";text-align:left",
            ColumnAlignment.Center => "",
            ColumnAlignment.Right => ";text-align:right",
            _ => throw new ArgumentOutOfRangeException(nameof(column)),
        });
        AppendLines(output, row, column);
    }

    // Half of each gap on either side of it, so that lines fall into the middle.
    private void AppendPadding(StringBuilder output, int row, int column)
    {
        var isLastRow = row == table.Rows.Length - 1;
        var extra = row < table.ExtraRowGaps.Length ? table.ExtraRowGaps[row] : 0;
        var above = row == 0 && !_horizontalLines.Contains(0) ? 0 : table.RowGap / 2;
        var below = isLastRow && !_horizontalLines.Contains(row + 1) ? 0 : table.RowGap / 2;
        var before = column > 0 ? At(table.ColumnGaps, column - 1) / 2 : _verticalLines.Contains(0) ? At(table.ColumnGaps, 0) / 2 : 0;
        var after = column < _columns - 1 || _verticalLines.Contains(_columns) ? At(table.ColumnGaps, column) / 2 : 0;
        output.Append("padding:").AppendEm(above).Append(' ').AppendEm(after).Append(' ').AppendEm(below + extra).Append(' ').AppendEm(before);
    }

    private void AppendLines(StringBuilder output, int row, int column)
    {
        AppendLine(output, "left", _verticalLines.Contains(column));
        AppendLine(output, "right", column == table.Rows[row].Length - 1 && _verticalLines.Contains(column + 1));
        AppendLine(output, "top", _horizontalLines.Contains(row));
        AppendLine(output, "bottom", row == table.Rows.Length - 1 && _horizontalLines.Contains(row + 1));
    }

    private static void AppendLine(StringBuilder output, string side, bool isDrawn)
    {
        if (isDrawn)
        {
            output.Append(";border-").Append(side).Append(':').Append(Line);
        }
    }

    // The last item holds for all that follow.
    private static T At<T>(System.Collections.Immutable.ImmutableArray<T> items, int index) => items[Math.Min(index, items.Length - 1)];
}
