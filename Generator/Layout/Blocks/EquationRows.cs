using System.Collections.Immutable;
using Colophon.Layout.Formulas;
using Colophon.Layout.Pages;

namespace Colophon.Layout.Blocks;

/// <summary>The rows of a displayed formula, between which a page may end, with the numbers and anchors that stand beside them.</summary>
internal sealed class EquationRows
{
    private readonly BlockContext _context;
    private readonly ImmutableArray<FormulaRow> _rows;
    private readonly double _firstBaseline;
    private readonly List<PlacedGroup>[] _content;

    /// <summary>Divides a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="x">Its left edge, from that of the column in points.</param>
    /// <param name="leastDepth">Depth in points that is needed below the formula's baseline for a number that stands below it; 0 for none.</param>
    /// <param name="context">The column.</param>
    public EquationRows(FormulaBox formula, double x, double leastDepth, BlockContext context)
    {
        _context = context;
        _rows = formula.Rows.IsEmpty ? [new FormulaRow(-formula.Ascent, formula.Depth, formula.Items)] : formula.Rows;
        _firstBaseline = formula.RowBaselines[0];
        var top = Math.Min(_rows[0].Top, 1 - context.Type.StrutAscent);
        var bottom = Math.Max(_rows[^1].Bottom, Math.Max(leastDepth, context.Type.StrutDepth));
        _rows = _rows.SetItem(0, _rows[0] with { Top = top });
        _rows = _rows.SetItem(_rows.Length - 1, _rows[^1] with { Bottom = bottom });
        _content = [.. _rows.Select(row => new List<PlacedGroup> { new(context.Left + x, -row.Top, row.Items) })];
    }

    /// <summary>Puts a number, and the anchor that a link to it leads to, beside the row that reaches down to it.</summary>
    /// <param name="id">The anchor; null for none.</param>
    /// <param name="number">The number, at the right edge of the column; empty for none.</param>
    /// <param name="baseline">Where it stands, downwards from the formula's baseline in points.</param>
    public void Mark(string? id, ImmutableArray<PageItem> number, double baseline)
    {
        var row = _rows.Length - 1;
        while (row > 0 && _rows[row].Top > baseline)
        {
            row--;
        }

        if (id is not null)
        {
            var y = Math.Max(0, baseline - _rows[row].Top - TypeSize.Body.Leading);
            _content[row].Insert(0, new PlacedGroup(0, y, [new AnchorItem(id, 0)]));
        }

        if (!number.IsEmpty)
        {
            _content[row].Add(new PlacedGroup(_context.Left, baseline - _rows[row].Top, number));
        }
    }

    /// <summary>A box for each row.</summary>
    public IEnumerable<VerticalBox> ToBoxes() => _rows.Select((row, i) => new VerticalBox
    {
        Height = row.Bottom - row.Top,
        Baseline = i == 0 ? _firstBaseline - row.Top : 0,
        Before = new Space(i == 0 ? 0 : row.Top - _rows[i - 1].Bottom),
        BreakBefore = i == 0 ? BreakCost.BeforeDisplay
            : i == 1 || i == _rows.Length - 1 ? BreakCost.LoneFormulaLine
            : BreakCost.WithinFormula,
        Content = [.. _content[i]],
    });
}
