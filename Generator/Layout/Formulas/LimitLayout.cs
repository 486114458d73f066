using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets what stands above and below: limits, labels, accents, braces (MathML Core, 3.4.2).</summary>
internal sealed class LimitLayout(NodeLayout nodes)
{
    private readonly AccentLayout _accents = new(nodes);
    private readonly StretchyGlyph _stretchy = new(nodes.Tokens);

    /// <summary>Sets a base with what stands above and below it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="style">The style in force.</param>
    /// <param name="span">What the base has to cover if it is stretchy.</param>
    public MathBox LayOut(MathUnderOver node, FormulaStyle style, VerticalSpan? span)
    {
        var core = CoreOperator(node.Base);
        if (core is { HasMovableLimits: true } && !style.IsDisplay)
        {
            return nodes.Scripts.LayOut(node.Base, node.Under, node.Over, style, span);
        }

        var isOverAttached = node.Over is MathOperator over && AccentLayout.IsAttached(over, node.IsAccentOver);
        var isUnderAttached = node.Under is MathOperator under && AccentLayout.IsAttached(under, node.IsAccentUnder);
        var below = node.Under is null || isUnderAttached ? null : nodes.LayOut(node.Under, style.Subscript);
        var above = node.Over is null || isOverAttached ? null : nodes.LayOut(node.Over, style.Superscript);
        var arrow = core is { IsStretchy: true } ? StretchArrow(core, below, above, style) : null;
        var box = arrow
            ?? (isOverAttached || isUnderAttached ? _accents.LayOutBase(node.Base, isOverAttached, style) : nodes.LayOut(node.Base, style, span));
        box = isUnderAttached ? _accents.Attach(box, (MathOperator)node.Under!, AccentSide.Below, style) : box;
        box = isOverAttached ? _accents.Attach(box, (MathOperator)node.Over!, AccentSide.Above, style) : box;
        return Surround(box, below, above, style, isArrow: arrow is not null);
    }

    private static MathOperator? CoreOperator(MathNode node) => node switch
    {
        MathOperator mark => mark,
        MathRow { Children: [var only] } => CoreOperator(only),
        MathStyle change => CoreOperator(change.Content),
        _ => null,
    };

    private static MathBox Surround(MathBox box, MathBox? below, MathBox? above, FormulaStyle style, bool isArrow)
    {
        if (below is null && above is null)
        {
            return box;
        }

        // Limits of an integral follow its slope.
        var lean = box.Kind == BoxKind.LargeOperator ? box.ItalicCorrection / 2 : 0;
        var middle = box.Width / 2;
        var aboveX = above is null ? 0 : middle + lean - (above.WidthWithLean / 2);
        var belowX = below is null ? 0 : middle - lean - (below.WidthWithLean / 2);
        var left = Math.Min(0, Math.Min(aboveX, belowX));
        var right = Math.Max(box.Width, Math.Max(aboveX + (above?.WidthWithLean ?? 0), belowX + (below?.WidthWithLean ?? 0)));
        var rise = above is null ? 0 : Rise(box, above, style, isArrow);
        var drop = below is null ? 0 : Drop(box, below, style, isArrow);
        var parts = new List<PlacedBox> { new(box, -left, 0) };
        if (below is not null)
        {
            parts.Add(new PlacedBox(below, belowX - left, drop));
        }

        if (above is not null)
        {
            parts.Add(new PlacedBox(above, aboveX - left, -rise));
        }

        return new GroupBox([.. parts])
        {
            Width = right - left,
            Ascent = Math.Max(box.Ascent, above is null ? 0 : rise + above.Ascent),
            Depth = Math.Max(box.Depth, below is null ? 0 : drop + below.Depth),
        };
    }

    private static double Rise(MathBox box, MathBox above, FormulaStyle style, bool isArrow) => isArrow
        ? Math.Max(style.Points(MathConstant.StretchStackTopShiftUp), box.Ascent + style.Points(MathConstant.StretchStackGapAboveMin) + above.Depth)
        : box.Ascent + Math.Max(
            style.Points(MathConstant.UpperLimitBaselineRiseMin),
            style.Points(MathConstant.UpperLimitGapMin) + above.Depth);

    private static double Drop(MathBox box, MathBox below, FormulaStyle style, bool isArrow) => isArrow
        ? Math.Max(style.Points(MathConstant.StretchStackBottomShiftDown), box.Depth + style.Points(MathConstant.StretchStackGapBelowMin) + below.Ascent)
        : box.Depth + Math.Max(
            style.Points(MathConstant.LowerLimitBaselineDropMin),
            style.Points(MathConstant.LowerLimitGapMin) + below.Ascent);

    // An arrow reaches past the longer of its labels; null for an operator that cannot grow sideways.
    private GroupBox? StretchArrow(MathOperator core, MathBox? below, MathBox? above, FormulaStyle style)
    {
        var width = Math.Max(below?.WidthWithLean ?? 0, above?.WidthWithLean ?? 0);
        return _stretchy.Horizontal(core.Text, width, SizeChoice.Covering, style)?.Box;
    }
}
