using System.Collections.Immutable;
using System.Text;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets names, numbers, plain symbols and words.</summary>
internal sealed class TokenLayout(FontSet fonts, MathFont font)
{
    /// <summary>Sets a name, a number or a symbol in the mathematical face, in the form that the font has for scripts of this level.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="style">The style in force.</param>
    /// <param name="features">Further features of the font, such as "dtls" for letters without dots.</param>
    public MathBox LayOut(string text, FormulaStyle style, string features = "")
    {
        if (text.Length == 0)
        {
            return MathBox.Nothing;
        }

        var all = features.Length == 0 ? style.ScriptForms : features + "," + style.ScriptForms;
        return HasGlyphs(font.Face, text)
            ? Set(text, font.Face.ShapeForFormula(text, all), style)
            : SetPiecewise(text, font.Face, style);
    }

    /// <summary>Sets words in the text faces.</summary>
    public MathBox LayOut(MathText words, FormulaStyle style)
    {
        var face = words switch
        {
            { IsMonospaced: true } => fonts.Monospaced,
            { IsBold: true, IsItalic: true } => fonts.BoldItalic,
            { IsBold: true } => fonts.Bold,
            { IsItalic: true } => fonts.Italic,
            _ => fonts.Regular,
        };
        return HasGlyphs(face, words.Content) ? SetText(words.Content, face, style) : SetPiecewise(words.Content, face, style);
    }

    /// <summary>Sets a single glyph of the mathematical face as it stands.</summary>
    /// <param name="glyph">Its index.</param>
    /// <param name="text">What it says when copied.</param>
    /// <param name="style">The style in force.</param>
    public GlyphBox LayOut(ushort glyph, string text, FormulaStyle style)
    {
        var advance = style.Points(font.Metrics(glyph).Advance);
        var bounds = font.Metrics(glyph).Bounds;
        return new GlyphBox(font.Face, style.Size, [new PlacedGlyph(glyph, advance, 0, 0, text)])
        {
            Width = advance,
            Ascent = Math.Max(0, style.Points(bounds.YMax)),
            Depth = Math.Max(0, -style.Points(bounds.YMin)),
        };
    }

    private static bool HasGlyphs(FontFace face, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (face.GlyphIndex(rune.Value) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static GlyphBox SetText(string text, FontFace face, FormulaStyle style)
    {
        var (size, scale) = (style.Size, style.Size / face.UnitsPerEm);
        var shaped = face.Shape(text);
        double width = 0;
        int ascent = 0, depth = 0;
        foreach (var glyph in shaped)
        {
            width += glyph.Advance * scale;
            var bounds = face.Bounds(glyph.Glyph);
            ascent = Math.Max(ascent, bounds.YMax + glyph.YOffset);
            depth = Math.Max(depth, -bounds.YMin - glyph.YOffset);
        }

        return new GlyphBox(face, size, Place(shaped, scale, style.Value))
        {
            Width = width,
            Ascent = ascent * scale,
            Depth = depth * scale,
            Kind = BoxKind.Symbol,
        };
    }

    private static ImmutableArray<PlacedGlyph> Place(ImmutableArray<ShapedGlyph> shaped, double scale, BoundValue? value)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedGlyph>(shaped.Length);
        foreach (var glyph in shaped)
        {
            placed.Add(new PlacedGlyph(glyph.Glyph, glyph.Advance * scale, glyph.XOffset * scale, glyph.YOffset * scale, glyph.Text) { Value = value });
        }

        return placed.MoveToImmutable();
    }

    private GlyphBox Set(string text, ImmutableArray<ShapedGlyph> shaped, FormulaStyle style)
    {
        double width = 0;
        int ascent = 0, depth = 0;
        foreach (var glyph in shaped)
        {
            width += style.Points(glyph.Advance);
            var bounds = font.Metrics(glyph.Glyph).Bounds;
            ascent = Math.Max(ascent, bounds.YMax + glyph.YOffset);
            depth = Math.Max(depth, -bounds.YMin - glyph.YOffset);
        }

        var last = font.Metrics(shaped[^1].Glyph);
        return new GlyphBox(font.Face, style.Size, Place(shaped, style.Points(1), style.Value))
        {
            Width = width,
            Ascent = style.Points(ascent),
            Depth = style.Points(depth),
            Kind = BoxKind.Symbol,
            ItalicCorrection = style.Points(last.ItalicsCorrection),
            AccentAttachment = shaped.Length == 1 && last.TopAccentAttachment is { } attachment ? style.Points(attachment) : null,
            StartsSlanted = SlantedLetters.Contains(Rune.GetRuneAt(text, 0)),
            First = new EdgeGlyph(shaped[0].Glyph, style.Size),
            Last = new EdgeGlyph(shaped[^1].Glyph, style.Size),
        };
    }

    // Characters that the wanted face lacks come from the mathematical or the regular one.
    private MathBox SetPiecewise(string text, FontFace wanted, FormulaStyle style)
    {
        var items = new List<RowItem>();
        var start = 0;
        FontFace? face = null;
        for (var i = 0; i < text.Length; i += Rune.GetRuneAt(text, i).Utf16SequenceLength)
        {
            var next = FaceOf(Rune.GetRuneAt(text, i).Value, wanted);
            if (face is not null && face != next)
            {
                items.Add(new RowItem(SetIn(face, text[start..i], style), 0, 0, null));
                start = i;
            }

            face = next;
        }

        items.Add(new RowItem(SetIn(face ?? wanted, text[start..], style), 0, 0, null));
        return RowLayout.Join([.. items]);
    }

    private GlyphBox SetIn(FontFace face, string text, FormulaStyle style) =>
        face == font.Face ? Set(text, face.ShapeForFormula(text, style.ScriptForms), style) : SetText(text, face, style);

    private FontFace FaceOf(int codePoint, FontFace wanted)
    {
        if (wanted.GlyphIndex(codePoint) != 0)
        {
            return wanted;
        }

        return font.Face.GlyphIndex(codePoint) == 0 && fonts.Regular.GlyphIndex(codePoint) != 0 ? fonts.Regular : font.Face;
    }
}
