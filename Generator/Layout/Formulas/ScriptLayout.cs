using System.Collections.Immutable;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets scripts at the side (MathML Core, 3.4.1; The TeXbook, appendix G, rule 18).</summary>
internal sealed class ScriptLayout(NodeLayout nodes)
{
    /// <summary>Sets a base with its scripts.</summary>
    /// <param name="base">What carries them.</param>
    /// <param name="subscript">Below at the right; null where absent.</param>
    /// <param name="superscript">Above at the right; null where absent.</param>
    /// <param name="style">The style in force.</param>
    /// <param name="span">What the base has to cover if it is stretchy.</param>
    public MathBox LayOut(MathNode @base, MathNode? subscript, MathNode? superscript, FormulaStyle style, VerticalSpan? span = null)
    {
        var nucleus = nodes.LayOut(@base, style, span);
        var below = subscript is null ? null : nodes.LayOut(subscript, style.Subscript);
        var above = superscript is null ? null : nodes.LayOut(superscript, style.Superscript);
        var (rise, drop) = Shifts(nucleus, below, above, style);
        var parts = ImmutableArray.CreateBuilder<PlacedBox>(3);
        parts.Add(new PlacedBox(nucleus, 0, 0));
        double width = nucleus.Width, ascent = nucleus.Ascent, depth = nucleus.Depth;

        // The word order is that of LaTeX and MathML: base, subscript, superscript.
        if (below is not null)
        {
            var x = nucleus.Width + SubscriptKern(nucleus, below, drop, style);
            parts.Add(new PlacedBox(below, x, drop));
            width = Math.Max(width, x + below.WidthWithLean + style.Points(MathConstant.SpaceAfterScript));
            ascent = Math.Max(ascent, below.Ascent - drop);
            depth = Math.Max(depth, below.Depth + drop);
        }

        if (above is not null)
        {
            var x = nucleus.WidthWithLean + SuperscriptKern(nucleus, above, rise, style);
            parts.Add(new PlacedBox(above, x, -rise));
            width = Math.Max(width, x + above.WidthWithLean + style.Points(MathConstant.SpaceAfterScript));
            ascent = Math.Max(ascent, above.Ascent + rise);
            depth = Math.Max(depth, above.Depth - rise);
        }

        return new GroupBox(parts.ToImmutable())
        {
            Width = width,
            Ascent = ascent,
            Depth = depth,
            StartsSlanted = nucleus.StartsSlanted,
            First = nucleus.First,
        };
    }

    private static (double Rise, double Drop) Shifts(MathBox nucleus, MathBox? below, MathBox? above, FormulaStyle style)
    {
        // TeX lets only composed bases move their scripts, so that those beside letters share one height.
        var isSymbol = nucleus.Kind == BoxKind.Symbol;
        double rise = 0, drop = 0;
        if (above is not null)
        {
            rise = style.Points(style.IsCramped ? MathConstant.SuperscriptShiftUpCramped : MathConstant.SuperscriptShiftUp);
            rise = Math.Max(rise, isSymbol ? 0 : nucleus.Ascent - style.Points(MathConstant.SuperscriptBaselineDropMax));
            rise = Math.Max(rise, above.Depth + style.Points(MathConstant.SuperscriptBottomMin));
        }

        if (below is not null)
        {
            drop = style.Points(MathConstant.SubscriptShiftDown);
            drop = Math.Max(drop, isSymbol ? 0 : nucleus.Depth + style.Points(MathConstant.SubscriptBaselineDropMin));
            drop = Math.Max(drop, below.Ascent - style.Points(MathConstant.SubscriptTopMax));
        }

        return below is null || above is null ? (rise, drop) : KeepApart(below, above, rise, drop, style);
    }

    private static (double Rise, double Drop) KeepApart(MathBox below, MathBox above, double rise, double drop, FormulaStyle style)
    {
        var gap = rise - above.Depth - (below.Ascent - drop);
        var missing = style.Points(MathConstant.SubSuperscriptGapMin) - gap;
        if (missing <= 0)
        {
            return (rise, drop);
        }

        // The superscript moves first, as far as it may in the presence of a subscript.
        var upwards = Math.Clamp(style.Points(MathConstant.SuperscriptBottomMaxWithSubscript) - (rise - above.Depth), 0, missing);
        return (rise + upwards, drop + missing - upwards);
    }

    private static double SubscriptKern(MathBox nucleus, MathBox script, double drop, FormulaStyle style)
    {
        if (nucleus.Kind == BoxKind.LargeOperator)
        {
            return -nucleus.ItalicCorrection;
        }

        if (nucleus.Last is not { } glyph)
        {
            return 0;
        }

        // Steps are coarse: a script that just fits under the bowl of a P would touch it, so it has to fit with room for a
        // stroke. One that does not fit stands where TeX puts it, at the advance, not beyond the upper arm of a V.
        var top = script.Ascent - drop + style.Points(MathConstant.FractionRuleThickness);
        return Math.Min(0, Math.Max(
            Kern(glyph, MathKernCorner.BottomRight, script.First, MathKernCorner.TopLeft, top, -drop, style.Font),
            Kern(glyph, MathKernCorner.BottomRight, script.First, MathKernCorner.TopLeft, -nucleus.Depth, -drop, style.Font)));
    }

    private static double SuperscriptKern(MathBox nucleus, MathBox script, double rise, FormulaStyle style) =>
        nucleus.Last is not { } glyph ? 0 : Math.Max(
            Kern(glyph, MathKernCorner.TopRight, script.First, MathKernCorner.BottomLeft, rise - script.Depth, rise, style.Font),
            Kern(glyph, MathKernCorner.TopRight, script.First, MathKernCorner.BottomLeft, nucleus.Ascent, rise, style.Font));

    // The two staircases are compared at one height; callers do so where the script begins and where the base ends, and
    // take the kern that keeps them farther apart.
    private static double Kern(
        EdgeGlyph glyph,
        MathKernCorner corner,
        EdgeGlyph? script,
        MathKernCorner scriptCorner,
        double height,
        double scriptBaseline,
        MathFont font)
    {
        var kern = KernAt(glyph, corner, height, font);
        return script is { } other ? kern + KernAt(other, scriptCorner, height - scriptBaseline, font) : kern;
    }

    private static double KernAt(EdgeGlyph glyph, MathKernCorner corner, double height, MathFont font)
    {
        var unit = glyph.Size / font.Face.UnitsPerEm;
        return font.Table.Kern(glyph.Glyph, corner)?.At(height / unit) * unit ?? 0;
    }
}
