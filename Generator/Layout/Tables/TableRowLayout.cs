using System.Collections.Immutable;
using Colophon.Layout.Blocks;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Tables;

/// <summary>Sets the rows of a table in columns of given widths.</summary>
internal sealed class TableRowLayout(TextStack text, NoteLayout notes, TableColumns columns, TableBlock table, StructureElement notesParent)
{
    private readonly double _padding = columns.RowPadding;

    /// <summary>Sets a row; cells of the body line up at their first baselines, cells of the head at their last.</summary>
    /// <param name="cells">The cells; missing ones stay empty.</param>
    /// <param name="isHead">Whether the row belongs to the head.</param>
    /// <param name="element">The row's element; null for a head that is repeated, which says nothing new.</param>
    public TableRow LayOut(ImmutableArray<ImmutableArray<Inline>> cells, bool isHead, StructureElement? element)
    {
        var stacks = new List<CellStack>();
        for (var column = 0; column < columns.Count && column < cells.Length; column++)
        {
            var cell = element?.Add(new StructureElement(isHead ? StructureRole.TableHeaderCell : StructureRole.TableDataCell));
            var lines = text.SetLines(cells[column], Style(column, isHead), columns.Widths[column], cell, table.Source);
            stacks.Add(CellStack.Of(lines, columns.Lefts[column], columns.Type));
        }

        var height = stacks.Count == 0 ? columns.Type.Leading : Math.Max(columns.Type.Leading, stacks.Max(stack => stack.Height));
        var ascent = stacks.Count == 0 ? 0 : stacks.Max(stack => stack.FirstAscent);
        if (!isHead)
        {
            // A tall formula in one cell pushes the first baselines of its neighbours down.
            height = stacks.Count == 0 ? height : Math.Max(height, stacks.Max(stack => ascent - stack.FirstAscent + stack.Height));
        }

        return new TableRow(
            height + (2 * _padding),
            [.. stacks.SelectMany(stack => stack.Place(_padding + (isHead ? height - stack.Height : ascent - stack.FirstAscent)))],
            element is null ? [] : [.. stacks.SelectMany(stack => stack.Lines).SelectMany(line => notes.LayOut(line.Footnotes, notesParent))]);
    }

    private ParagraphStyle Style(int column, bool isHead) => new()
    {
        Size = columns.Type.Size,
        IsBold = isHead,
        Hyphenates = !isHead || columns.BreaksWords,
        Alignment = AlignmentOf(column),
    };

    private TextAlignment AlignmentOf(int column) => table.Columns[column] switch
    {
        ColumnAlignment.Left => TextAlignment.Left,
        ColumnAlignment.Center => TextAlignment.Center,
        ColumnAlignment.Right => TextAlignment.Right,
        _ => throw new ArgumentOutOfRangeException(nameof(column), table.Columns[column], "not an alignment"),
    };

    /// <summary>The lines of a cell with their baselines from the cell's top.</summary>
    private sealed record CellStack(ImmutableArray<LineBox> Lines, ImmutableArray<double> Baselines, double Height, double Left)
    {
        public double FirstAscent => Baselines.IsEmpty ? 0 : Baselines[0];

        public static CellStack Of(ImmutableArray<LineBox> lines, double left, TypeSize type)
        {
            var baselines = ImmutableArray.CreateBuilder<double>(lines.Length);
            var bottom = 0.0;
            foreach (var line in lines)
            {
                var baseline = bottom + Math.Max(type.StrutAscent, line.Ascent);
                baselines.Add(baseline);
                bottom = baseline + Math.Max(type.StrutDepth, line.Depth);
            }

            return new CellStack(lines, baselines.MoveToImmutable(), bottom, left);
        }

        public IEnumerable<PlacedGroup> Place(double top) =>
            Lines.Select((line, i) => new PlacedGroup(Left, top + Baselines[i], line.Items));
    }
}
