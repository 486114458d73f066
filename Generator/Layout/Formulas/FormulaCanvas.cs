using System.Collections.Immutable;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Collects what a formula draws. Neighbours on one baseline become one run, so a formula is few items.</summary>
internal sealed class FormulaCanvas(StructureElement? structure)
{
    // Baselines that differ by less are the same: offsets were added in another order.
    private const double Tolerance = 1e-6;

    private readonly ImmutableArray<PageItem>.Builder _items = ImmutableArray.CreateBuilder<PageItem>();
    private readonly ImmutableArray<PlacedGlyph>.Builder _run = ImmutableArray.CreateBuilder<PlacedGlyph>();
    private FontFace? _face;
    private double _size;
    private double _start;
    private double _baseline;
    private double _lastX;

    /// <summary>Draws glyphs from a point to the right.</summary>
    public void DrawGlyphs(FontFace face, double size, double x, double baseline, ImmutableArray<PlacedGlyph> glyphs)
    {
        if (glyphs.IsEmpty)
        {
            return;
        }

        if (Continues(face, size, x, baseline))
        {
            _run[^1] = _run[^1] with { Advance = x - _lastX };
        }
        else
        {
            EndRun();
            (_face, _size, _start, _baseline) = (face, size, x, baseline);
        }

        foreach (var glyph in glyphs)
        {
            _run.Add(glyph);
            _lastX = x;
            x += glyph.Advance;
        }
    }

    /// <summary>Draws a filled rectangle.</summary>
    public void DrawRule(double x, double y, double width, double height)
    {
        EndRun();
        _items.Add(new RuleItem(x, y, width, height, Color.Black) { Structure = structure });
    }

    /// <summary>What was drawn, in order.</summary>
    public ImmutableArray<PageItem> Finish()
    {
        EndRun();
        return _items.ToImmutable();
    }

    private bool Continues(FontFace face, double size, double x, double baseline) =>
        _run.Count > 0 && _face == face && _size == size && Math.Abs(baseline - _baseline) < Tolerance && x >= _lastX;

    private void EndRun()
    {
        if (_run.Count > 0 && _face is not null)
        {
            _items.Add(new TextRun(_face, _size, _start, _baseline, _run.ToImmutable(), Color.Black) { Structure = structure });
            _run.Clear();
        }
    }
}
