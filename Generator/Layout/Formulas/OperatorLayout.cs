using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets operators: plain, large, and stretched to what they enclose (MathML Core, 3.2.4).</summary>
internal sealed class OperatorLayout(TokenLayout tokens)
{
    private readonly StretchyGlyph _stretchy = new(tokens);

    /// <summary>Sets an operator, without the space around it.</summary>
    /// <param name="mark">The operator.</param>
    /// <param name="style">The style in force.</param>
    /// <param name="span">What it has to cover if it is stretchy; null where its size is its own.</param>
    public MathBox LayOut(MathOperator mark, FormulaStyle style, VerticalSpan? span)
    {
        if (IsInvisible(mark.Text))
        {
            return MathBox.Nothing;
        }

        var box = mark switch
        {
            { IsLarge: true } => LayOutLarge(mark, style),
            { IsStretchy: true } or { MinimumSize: not null } => LayOutStretched(mark, style, span ?? default),
            _ => null,
        };
        return box ?? tokens.LayOut(mark.Text, style);
    }

    // Function application, invisible times, separator and plus (U+2061 to U+2064), and the zero-width space.
    private static bool IsInvisible(string text) => text is "" or "\u2061" or "\u2062" or "\u2063" or "\u2064" or "\u200B";

    private static GroupBox Raise(MathBox box, double rise, double italicCorrection, BoxKind kind) =>
        new([new PlacedBox(box, 0, -rise)])
        {
            Width = box.Width,
            Ascent = Math.Max(0, box.Ascent + rise),
            Depth = Math.Max(0, -rise),
            ItalicCorrection = italicCorrection,
            Kind = kind,
        };

    // Null for a named operator, which is set as the word that it is.
    private GroupBox? LayOutLarge(MathOperator mark, FormulaStyle style)
    {
        var height = style.IsDisplay ? style.Points(MathConstant.DisplayOperatorMinHeight) : 0;
        return _stretchy.Vertical(mark.Text, height, SizeChoice.Nearest, style) is { } box
            ? Raise(box, style.Axis - (box.Ascent / 2), box.ItalicCorrection, BoxKind.LargeOperator)
            : null;
    }

    private GroupBox? LayOutStretched(MathOperator mark, FormulaStyle style, VerticalSpan span)
    {
        var height = mark.IsSymmetric
            ? 2 * Math.Max(span.Ascent - style.Axis, span.Depth + style.Axis)
            : span.Ascent + span.Depth;
        var least = mark.MinimumSize * style.Size;
        var most = mark.MaximumSize * style.Size;
        height = Math.Min(Math.Max(height, least ?? 0), most ?? double.MaxValue);
        var choice = least is not null && least == most ? SizeChoice.Nearest : SizeChoice.Covering;
        if (_stretchy.Vertical(mark.Text, height, choice, style) is not { } box)
        {
            return null;
        }

        var middle = mark.IsSymmetric || span == default ? style.Axis : (span.Ascent - span.Depth) / 2;
        return Raise(box, middle - (box.Ascent / 2), 0, BoxKind.Construct);
    }
}
