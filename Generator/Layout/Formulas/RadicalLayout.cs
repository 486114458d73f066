using System.Collections.Immutable;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets roots (MathML Core, 3.3.3).</summary>
internal sealed class RadicalLayout(NodeLayout nodes)
{
    private const string Sign = "\u221A";

    private readonly StretchyGlyph _stretchy = new(nodes.Tokens);

    /// <summary>Sets a root.</summary>
    public MathBox LayOut(MathRadical radical, FormulaStyle style)
    {
        var content = nodes.LayOut(radical.Radicand, style.Cramped);
        var thickness = style.Points(MathConstant.RadicalRuleThickness);
        var gap = style.Points(style.IsDisplay ? MathConstant.RadicalDisplayStyleVerticalGap : MathConstant.RadicalVerticalGap);
        var wanted = content.Ascent + content.Depth + gap + thickness;
        var sign = _stretchy.Vertical(Sign, wanted, SizeChoice.Covering, style) ?? nodes.Tokens.LayOut(Sign, style);

        // What the sign is too tall is shared between the space above and below what stands under it.
        gap += Math.Max(0, sign.Ascent - wanted) / 2;
        var top = content.Ascent + gap + thickness;
        var signBottom = top - sign.Ascent;
        var parts = ImmutableArray.CreateBuilder<PlacedBox>(4);
        var (x, indexTop) = PlaceIndex(radical, sign, signBottom, style, parts);
        parts.Add(new PlacedBox(sign, x, -signBottom));
        x += sign.Width;
        parts.Add(new PlacedBox(new RuleBox(content.WidthWithLean, thickness), x, thickness - top));
        parts.Add(new PlacedBox(content, x, 0));
        return new GroupBox(parts.ToImmutable())
        {
            Width = x + content.WidthWithLean,
            Ascent = Math.Max(top + style.Points(MathConstant.RadicalExtraAscender), indexTop),
            Depth = Math.Max(content.Depth, -signBottom),
        };
    }

    // Gives the place of the sign and the height of the index.
    private (double X, double Top) PlaceIndex(
        MathRadical radical,
        MathBox sign,
        double signBottom,
        FormulaStyle style,
        ImmutableArray<PlacedBox>.Builder parts)
    {
        if (radical.Index is null)
        {
            return (0, 0);
        }

        var index = nodes.LayOut(radical.Index, style.RadicalIndex);
        var before = Math.Max(0, style.Points(MathConstant.RadicalKernBeforeDegree));
        var after = Math.Max(-index.WidthWithLean, style.Points(MathConstant.RadicalKernAfterDegree));

        // At the font's percentage the index would stand on the tip of the hook, and touch it.
        var raise = signBottom + (sign.Ascent * style.Font.Table[MathConstant.RadicalDegreeBottomRaisePercent] / 100)
            + style.Points(MathConstant.RadicalVerticalGap) + index.Depth;
        parts.Add(new PlacedBox(index, before, -raise));
        return (before + index.WidthWithLean + after, raise + index.Ascent);
    }
}
