using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets fractions and stacks (MathML Core, 3.3.2).</summary>
internal sealed class FractionLayout(NodeLayout nodes)
{
    // TeX's \nulldelimiterspace, which keeps the bar away from its neighbours; a binomial has its parentheses instead.
    private const double SpaceAround = 0.12;

    /// <summary>Sets a fraction.</summary>
    public MathBox LayOut(MathFraction fraction, FormulaStyle style)
    {
        var above = nodes.LayOut(fraction.Numerator, style.Numerator);
        var below = nodes.LayOut(fraction.Denominator, style.Denominator);
        var (rise, drop) = fraction.HasLine ? ShiftsAroundBar(above, below, style) : ShiftsOfStack(above, below, style);
        var side = fraction.HasLine ? SpaceAround * style.Size : 0;
        var inner = Math.Max(above.WidthWithLean, below.WidthWithLean);
        var numerator = new PlacedBox(above, side + ((inner - above.WidthWithLean) / 2), -rise);
        var denominator = new PlacedBox(below, side + ((inner - below.WidthWithLean) / 2), drop);
        var thickness = style.Points(MathConstant.FractionRuleThickness);
        var bar = new PlacedBox(new RuleBox(inner, thickness), side, -style.Axis + (thickness / 2));
        return new GroupBox(fraction.HasLine ? [numerator, bar, denominator] : [numerator, denominator])
        {
            Width = inner + (2 * side),
            Ascent = Math.Max(above.Ascent + rise, below.Ascent - drop),
            Depth = Math.Max(below.Depth + drop, above.Depth - rise),
        };
    }

    private static (double Rise, double Drop) ShiftsAroundBar(MathBox above, MathBox below, FormulaStyle style)
    {
        var (rise, drop, gapAbove, gapBelow) = style.IsDisplay
            ? (MathConstant.FractionNumeratorDisplayStyleShiftUp, MathConstant.FractionDenominatorDisplayStyleShiftDown,
                MathConstant.FractionNumeratorDisplayStyleGapMin, MathConstant.FractionDenominatorDisplayStyleGapMin)
            : (MathConstant.FractionNumeratorShiftUp, MathConstant.FractionDenominatorShiftDown,
                MathConstant.FractionNumeratorGapMin, MathConstant.FractionDenominatorGapMin);
        var half = style.Points(MathConstant.FractionRuleThickness) / 2;
        return (
            Math.Max(style.Points(rise), style.Axis + half + style.Points(gapAbove) + above.Depth),
            Math.Max(style.Points(drop), half + style.Points(gapBelow) + below.Ascent - style.Axis));
    }

    private static (double Rise, double Drop) ShiftsOfStack(MathBox above, MathBox below, FormulaStyle style)
    {
        var (up, down, gapMin) = style.IsDisplay
            ? (MathConstant.StackTopDisplayStyleShiftUp, MathConstant.StackBottomDisplayStyleShiftDown, MathConstant.StackDisplayStyleGapMin)
            : (MathConstant.StackTopShiftUp, MathConstant.StackBottomShiftDown, MathConstant.StackGapMin);
        var (rise, drop) = (style.Points(up), style.Points(down));
        var gap = rise - above.Depth + drop - below.Ascent;
        var missing = Math.Max(0, style.Points(gapMin) - gap);
        return (rise + (missing / 2), drop + (missing / 2));
    }
}
