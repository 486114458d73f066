using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets rows and columns, centred on the axis (MathML Core, 3.5).</summary>
internal sealed class TableLayout(NodeLayout nodes)
{
    // TeX's \strutbox, a full line of text: with the usual row gap of half an em, baselines are 1.5 em apart as in amsmath.
    private const double StrutAscent = 0.7;
    private const double StrutDepth = 0.3;

    // TeX's \arrayrulewidth and \doublerulesep.
    private const double LineThickness = 0.04;
    private const double LineDistance = 0.2;

    /// <summary>Sets a table.</summary>
    public MathBox LayOut(MathTable table, FormulaStyle style)
    {
        if (table.Rows.IsEmpty)
        {
            return MathBox.Nothing;
        }

        var cells = SetCells(table, style);
        var columns = PlaceColumns(table, cells, style);
        var rows = PlaceRows(table, cells, style);
        var rise = style.Axis + (rows.Extent / 2);
        ImmutableArray<PlacedBox> boxes = [.. cells.Select((row, i) => PlaceRow(table, row, columns, rows, i, rise))];
        var parts = boxes.ToBuilder();
        AddLines(table, columns, rows, rise, style, parts);
        return new GroupBox(parts.ToImmutable())
        {
            Width = columns.Extent,
            Ascent = Math.Max(0, rise),
            Depth = Math.Max(0, rows.Extent - rise),
            RowBaselines = [.. rows.Baselines.Select(baseline => baseline - rise)],
            Rows = boxes.Length > 1 && parts.Count == boxes.Length ? boxes : [],
        };
    }

    private static PlacedBox PlaceRow(MathTable table, MathBox[] cells, Tracks columns, Tracks rows, int row, double rise)
    {
        var parts = ImmutableArray.CreateBuilder<PlacedBox>(cells.Length);
        for (var column = 0; column < cells.Length; column++)
        {
            var slack = columns.Sizes[column] - cells[column].WidthWithLean;
            parts.Add(new PlacedBox(cells[column], columns.Starts[column] + Indent(AlignmentOf(table, column), slack), 0));
        }

        var ascent = rows.Baselines[row] - rows.Starts[row];
        var box = new GroupBox(parts.MoveToImmutable()) { Width = columns.Extent, Ascent = ascent, Depth = rows.Sizes[row] - ascent };
        return new PlacedBox(box, 0, rows.Baselines[row] - rise);
    }

    private static double Indent(ColumnAlignment alignment, double slack) => alignment switch
    {
        ColumnAlignment.Left => 0,
        ColumnAlignment.Center => slack / 2,
        ColumnAlignment.Right => slack,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment)),
    };

    private static ColumnAlignment AlignmentOf(MathTable table, int column) =>
        table.Alignments.IsEmpty ? ColumnAlignment.Center : table.Alignments[Math.Min(column, table.Alignments.Length - 1)];

    private static double GapAfter(MathTable table, int column, FormulaStyle style) =>
        table.ColumnGaps.IsEmpty ? 0 : table.ColumnGaps[Math.Min(column, table.ColumnGaps.Length - 1)] * style.Size;

    private static double ExtraGap(MathTable table, int row, FormulaStyle style) =>
        row < table.ExtraRowGaps.Length ? table.ExtraRowGaps[row] * style.Size : 0;

    private static Tracks PlaceColumns(MathTable table, MathBox[][] cells, FormulaStyle style)
    {
        var count = cells.Max(row => row.Length);
        var tracks = new Tracks(count);
        foreach (var row in cells)
        {
            for (var column = 0; column < row.Length; column++)
            {
                tracks.Sizes[column] = Math.Max(tracks.Sizes[column], row[column].WidthWithLean);
            }
        }

        // A line at the edge keeps its distance as one between columns does.
        var x = Reserve(table.VerticalLines, 0, GapAfter(table, 0, style) / 2, style);
        for (var column = 0; column < count; column++)
        {
            tracks.Starts[column] = x;
            x += tracks.Sizes[column];
            x += column < count - 1
                ? GapAfter(table, column, style) + ExtraForLines(table.VerticalLines, column + 1, style)
                : Reserve(table.VerticalLines, count, GapAfter(table, column, style) / 2, style);
        }

        tracks.Extent = x;
        return tracks;
    }

    private static Tracks PlaceRows(MathTable table, MathBox[][] cells, FormulaStyle style)
    {
        var tracks = new Tracks(cells.Length);
        var gap = table.RowGap * style.Size;
        var y = Reserve(table.HorizontalLines, 0, gap / 2, style);
        for (var row = 0; row < cells.Length; row++)
        {
            var ascent = StrutAscent * style.Size;
            var depth = StrutDepth * style.Size;
            foreach (var box in cells[row])
            {
                ascent = Math.Max(ascent, box.Ascent);
                depth = Math.Max(depth, box.Depth);
            }

            tracks.Starts[row] = y;
            tracks.Sizes[row] = ascent + depth;
            tracks.Baselines[row] = y + ascent;
            y += ascent + depth;
            y += row < cells.Length - 1
                ? gap + ExtraGap(table, row, style) + ExtraForLines(table.HorizontalLines, row + 1, style)
                : Reserve(table.HorizontalLines, cells.Length, gap / 2, style);
        }

        tracks.Extent = y;
        return tracks;
    }

    // Room at an outer edge for its lines and half a gap, if it has lines.
    private static double Reserve(ImmutableArray<int> lines, int position, double space, FormulaStyle style) =>
        lines.Contains(position) ? space + ExtraForLines(lines, position, style) : 0;

    // The second of two lines at one place needs room of its own.
    private static double ExtraForLines(ImmutableArray<int> lines, int position, FormulaStyle style) =>
        Math.Max(0, lines.Count(line => line == position) - 1) * LineDistance * style.Size;

    private static void AddLines(MathTable table, Tracks columns, Tracks rows, double rise, FormulaStyle style, ImmutableArray<PlacedBox>.Builder parts)
    {
        var thickness = LineThickness * style.Size;
        foreach (var x in LinePlaces(table.VerticalLines, columns, style))
        {
            parts.Add(new PlacedBox(new RuleBox(thickness, rows.Extent), x - (thickness / 2), rows.Extent - rise));
        }

        foreach (var y in LinePlaces(table.HorizontalLines, rows, style))
        {
            parts.Add(new PlacedBox(new RuleBox(columns.Extent, thickness), 0, y + (thickness / 2) - rise));
        }
    }

    // Lines lie in the middle between tracks, or at the outer edges.
    private static IEnumerable<double> LinePlaces(ImmutableArray<int> lines, Tracks tracks, FormulaStyle style)
    {
        foreach (var group in lines.GroupBy(line => Math.Clamp(line, 0, tracks.Sizes.Length)))
        {
            var extra = (group.Count() - 1) * LineDistance * style.Size;
            var first = group.Key == 0 ? 0
                : group.Key == tracks.Sizes.Length ? tracks.Extent - extra
                : ((tracks.Starts[group.Key - 1] + tracks.Sizes[group.Key - 1] + tracks.Starts[group.Key]) - extra) / 2;
            for (var i = 0; i < group.Count(); i++)
            {
                yield return first + (i * LineDistance * style.Size);
            }
        }
    }

    private MathBox[][] SetCells(MathTable table, FormulaStyle style)
    {
        var inner = style with { IsDisplay = table.IsDisplayStyle };
        return [.. table.Rows.Select(row => row.Select(cell => nodes.LayOut(cell, inner)).ToArray())];
    }

    /// <summary>Rows or columns with their places along one direction, in points.</summary>
    private sealed class Tracks(int count)
    {
        public double[] Starts { get; } = new double[count];

        public double[] Sizes { get; } = new double[count];

        public double[] Baselines { get; } = new double[count];

        public double Extent { get; set; }
    }
}
