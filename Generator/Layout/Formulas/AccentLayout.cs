using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>On which side of its base an accent stands.</summary>
internal enum AccentSide
{
    /// <summary>Over it.</summary>
    Above,

    /// <summary>Under it.</summary>
    Below,
}

/// <summary>Sets accents, lines and braces that belong closely to what is below or above them (The TeXbook, appendix G, rules 9, 10 and 12).</summary>
internal sealed class AccentLayout(NodeLayout nodes)
{
    private readonly StretchyGlyph _stretchy = new(nodes.Tokens);

    /// <summary>Whether an operator is set close to its base in full size, rather than as a limit.</summary>
    /// <param name="mark">What stands above or below.</param>
    /// <param name="isAccent">Whether the tree says that it is an accent.</param>
    public static bool IsAttached(MathOperator mark, bool isAccent) =>
        isAccent || (mark.IsStretchy && (AccentCharacters.IsBracket(mark.Text) || AccentCharacters.IsLine(mark.Text)));

    /// <summary>Sets what carries the accent: cramped, as TeX does, and without the dots of i and j where an accent takes their place.</summary>
    public MathBox LayOutBase(MathNode node, bool isAccentAbove, FormulaStyle style)
    {
        var cramped = style.Cramped;
        return isAccentAbove && Only(node) is MathIdentifier identifier
            ? nodes.Tokens.LayOut(identifier.Text, cramped, "dtls")
            : nodes.LayOut(node, cramped);
    }

    /// <summary>Puts an accent over or under a box.</summary>
    public MathBox Attach(MathBox box, MathOperator mark, AccentSide side, FormulaStyle style)
    {
        if (mark.IsStretchy && AccentCharacters.IsLine(mark.Text))
        {
            return AttachLine(box, side, style);
        }

        if (mark.IsStretchy && AccentCharacters.IsBracket(mark.Text)
            && _stretchy.Horizontal(mark.Text, box.WidthWithLean, SizeChoice.Nearest, style) is { } bracket)
        {
            return AttachBracket(box, bracket, side, style);
        }

        return AttachMark(box, mark, side, style);
    }

    private static MathNode Only(MathNode node) => node switch
    {
        MathRow { Children: [var only] } => Only(only),
        MathStyle { IsDisplayStyle: null, ScriptLevel: null } change => Only(change.Content),
        _ => node,
    };

    private static GroupBox AttachLine(MathBox box, AccentSide side, FormulaStyle style)
    {
        var isAbove = side == AccentSide.Above;
        var gap = style.Points(isAbove ? MathConstant.OverbarVerticalGap : MathConstant.UnderbarVerticalGap);
        var thickness = style.Points(isAbove ? MathConstant.OverbarRuleThickness : MathConstant.UnderbarRuleThickness);
        var extra = style.Points(isAbove ? MathConstant.OverbarExtraAscender : MathConstant.UnderbarExtraDescender);
        var y = isAbove ? -box.Ascent - gap : box.Depth + gap + thickness;
        return new GroupBox([new PlacedBox(box, 0, 0), new PlacedBox(new RuleBox(box.WidthWithLean, thickness), 0, y)])
        {
            Width = box.WidthWithLean,
            Ascent = isAbove ? box.Ascent + gap + thickness + extra : box.Ascent,
            Depth = isAbove ? box.Depth : box.Depth + gap + thickness + extra,
            StartsSlanted = box.StartsSlanted,
        };
    }

    private static GroupBox AttachBracket(MathBox box, HorizontalGlyph bracket, AccentSide side, FormulaStyle style)
    {
        var width = Math.Max(box.WidthWithLean, bracket.Box.Width);
        var height = bracket.Top - bracket.Bottom;
        var isAbove = side == AccentSide.Above;
        var gap = style.Points(isAbove ? MathConstant.OverbarVerticalGap : MathConstant.UnderbarVerticalGap);
        var y = isAbove ? bracket.Bottom - box.Ascent - gap : bracket.Top + box.Depth + gap;
        return new GroupBox(
        [
            new PlacedBox(box, (width - box.WidthWithLean) / 2, 0),
            new PlacedBox(bracket.Box, (width - bracket.Box.Width) / 2, y),
        ])
        {
            Width = width,
            Ascent = isAbove ? box.Ascent + gap + height : box.Ascent,
            Depth = isAbove ? box.Depth : box.Depth + gap + height,
        };
    }

    // Glyphs of accents are drawn at the height where they meet letters of AccentBaseHeight.
    private GroupBox AttachMark(MathBox box, MathOperator mark, AccentSide side, FormulaStyle style)
    {
        var isAbove = side == AccentSide.Above;
        var (accent, attachment) = SetMark(box, mark, side, style);
        var x = (box.AccentAttachment ?? (box.WidthWithLean / 2)) - attachment;
        var rise = isAbove
            ? box.Ascent - Math.Min(box.Ascent, style.Points(MathConstant.AccentBaseHeight))
            : -box.Depth;
        if (isAbove && accent.Bottom < 0.5 * style.Points(MathConstant.AccentBaseHeight))
        {
            // A sign that was not drawn as an accent stands on its base.
            rise = box.Ascent + style.Points(MathConstant.OverbarVerticalGap) - accent.Bottom;
        }

        return new GroupBox([new PlacedBox(box, 0, 0), new PlacedBox(accent.Box, x, -rise)])
        {
            Width = box.Width,
            Ascent = Math.Max(box.Ascent, accent.Top + rise),
            Depth = Math.Max(box.Depth, -accent.Bottom - rise),
            ItalicCorrection = box.ItalicCorrection,
            AccentAttachment = box.AccentAttachment,
            Kind = box.Kind,
            StartsSlanted = box.StartsSlanted,
            Last = box.Last,
        };
    }

    // Gives the accent, its left edge at the origin, and the point by which it is centred.
    private (HorizontalGlyph Accent, double Attachment) SetMark(MathBox box, MathOperator mark, AccentSide side, FormulaStyle style)
    {
        var character = AccentCharacters.Combining(mark.Text, side);
        if (mark.IsStretchy)
        {
            var choice = AccentCharacters.IsArrow(character) ? SizeChoice.Covering : SizeChoice.NotExceeding;
            if (_stretchy.Horizontal(character, box.WidthWithLean, choice, style, mark.Text) is { } wide)
            {
                return (wide, wide.Box.Width / 2);
            }
        }

        // Over capitals the font has flatter forms.
        var isTall = side == AccentSide.Above && box.Ascent > style.Points(MathConstant.FlattenedAccentBaseHeight);
        var glyph = style.Font.Face.ShapeForFormula(character, isTall ? "flac" : "")[0].Glyph;
        var metrics = style.Font.Metrics(glyph);
        var drawn = nodes.Tokens.LayOut(glyph, mark.Text, style);
        var accent = new GroupBox([new PlacedBox(drawn, -style.Points(metrics.Bounds.XMin), 0)])
        {
            Width = style.Points(metrics.Bounds.XMax - metrics.Bounds.XMin),
            Ascent = drawn.Ascent,
            Depth = drawn.Depth,
        };
        return (
            new HorizontalGlyph(accent, style.Points(metrics.Bounds.YMax), style.Points(metrics.Bounds.YMin)),
            style.Points(metrics.AccentAttachment - metrics.Bounds.XMin));
    }
}
