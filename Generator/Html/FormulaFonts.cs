using Colophon.Model;

namespace Colophon.Html;

/// <summary>Finds the faces that a formula needs: always that for formulas, and the text faces for words within it.</summary>
internal static class FormulaFonts
{
    /// <summary>Notes what a formula shows.</summary>
    public static void Use(WebFonts fonts, MathNode formula)
    {
        fonts.Use(FaceStyle.Math, "");
        Visit(fonts, formula);
    }

    private static void Visit(WebFonts fonts, MathNode? node)
    {
        switch (node)
        {
            case MathText text:
                fonts.Use(text.IsMonospaced ? FaceStyle.Monospaced : (text.IsBold ? FaceStyle.Bold : 0) | (text.IsItalic ? FaceStyle.Italic : 0), text.Content);
                break;
            case MathRow row:
                Visit(fonts, row.Children.AsSpan());
                break;
            case MathFraction fraction:
                Visit(fonts, [fraction.Numerator, fraction.Denominator]);
                break;
            case MathRadical radical:
                Visit(fonts, [radical.Radicand, radical.Index]);
                break;
            case MathScripts scripts:
                Visit(fonts, [scripts.Base, scripts.Subscript, scripts.Superscript]);
                break;
            case MathUnderOver limits:
                Visit(fonts, [limits.Base, limits.Under, limits.Over]);
                break;
            case MathTable table:
                foreach (var cells in table.Rows)
                {
                    Visit(fonts, cells.AsSpan());
                }

                break;
            case MathStyle style:
                Visit(fonts, style.Content);
                break;
            case MathPhantom phantom:
                Visit(fonts, phantom.Content);
                break;
            case null or MathIdentifier or MathNumber or MathOperator or MathSpace:
                break;
            default:
                throw new ArgumentException("an unknown kind of node", nameof(node));
        }
    }

    private static void Visit(WebFonts fonts, ReadOnlySpan<MathNode?> nodes)
    {
        foreach (var node in nodes)
        {
            Visit(fonts, node);
        }
    }
}
