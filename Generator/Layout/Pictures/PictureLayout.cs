using System.Collections.Immutable;
using System.Text;
using Colophon.Layout.Fonts;
using Colophon.Model;
using Colophon.Numerics;

namespace Colophon.Layout.Pictures;

/// <summary>Turns pictures into page items; their words are set in the report's faces.</summary>
internal sealed class PictureLayout(FontSet fonts)
{
    /// <summary>Places a picture with its top left corner at (0, 0), scaled to a width.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="width">Width in points; the height follows.</param>
    /// <param name="structure">The figure's element.</param>
    public ImmutableArray<PageItem> LayOut(Picture picture, double width, StructureElement? structure)
    {
        var scale = width / picture.Width;
        return picture switch
        {
            VectorPicture drawing => LayOut(drawing.Elements, scale, structure),
            RasterPicture image => [new ImageItem(image, 0, 0, width, image.Height * scale) { Structure = structure }],
            _ => throw new ArgumentException("an unknown kind of picture", nameof(picture)),
        };
    }

    private ImmutableArray<PageItem> LayOut(ImmutableArray<PictureElement> elements, double scale, StructureElement? structure)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>(elements.Length);
        foreach (var element in elements)
        {
            switch (element)
            {
                case PicturePath path:
                    items.Add(new PathItem(path, 0, 0, scale) { Structure = structure });
                    break;
                case PictureClip clip:
                    items.Add(new ClipItem(clip.Clip, 0, 0, scale, LayOut(clip.Elements, scale, structure)) { Structure = structure });
                    break;
                case PictureText text:
                    AddText(items, text, scale, structure);
                    break;
                default:
                    throw new ArgumentException("an unknown kind of picture element", nameof(elements));
            }
        }

        return items.ToImmutable();
    }

    private void AddText(ImmutableArray<PageItem>.Builder items, PictureText text, double scale, StructureElement? structure)
    {
        var first = new PictureSpan(text.Content, text.Size, text.Fill) { IsBold = text.IsBold, IsItalic = text.IsItalic };
        var pieces = text.Continued.Prepend(first)
            .SelectMany(span => Pieces(span).Select(piece => (Span: span, piece.Face, Glyphs: Shape(piece.Face, piece.Words, span.Size * scale))))
            .ToArray();
        var length = pieces.Sum(piece => piece.Glyphs.Sum(glyph => glyph.Advance));
        var along = text.Anchor switch
        {
            TextAnchor.Start => 0,
            TextAnchor.Middle => -length / 2,
            TextAnchor.End => -length,
            _ => throw new ArgumentException("an unknown anchor", nameof(text)),
        };
        var (sine, cosine) = PortableMath.SinCosTurns(text.Rotation / 360);
        foreach (var (span, face, glyphs) in pieces)
        {
            var rise = span.Rise * scale;
            var (x, y) = ((text.X * scale) + (along * cosine) + (rise * sine), (text.Y * scale) + (along * sine) - (rise * cosine));
            items.Add(new TextRun(face, span.Size * scale, x, y, glyphs, span.Fill) { Rotation = text.Rotation, Structure = structure });
            along += glyphs.Sum(glyph => glyph.Advance);
        }
    }

    /// <summary>Splits words where the text face lacks a character that the face for formulas has, such as ∇ or 𝑥.</summary>
    private IEnumerable<(FontFace Face, string Words)> Pieces(PictureSpan text)
    {
        var textFace = (text.IsBold, text.IsItalic) switch
        {
            (false, false) => fonts.Regular,
            (false, true) => fonts.Italic,
            (true, false) => fonts.Bold,
            (true, true) => fonts.BoldItalic,
        };
        var words = new StringBuilder();
        var face = textFace;
        foreach (var rune in text.Content.EnumerateRunes())
        {
            var needed = textFace.GlyphIndex(rune.Value) == 0 && fonts.Math.GlyphIndex(rune.Value) != 0 ? fonts.Math : textFace;
            if (needed != face && words.Length > 0)
            {
                yield return (face, words.ToString());
                words.Clear();
            }

            face = needed;
            words.Append(rune.ToString());
        }

        if (words.Length > 0)
        {
            yield return (face, words.ToString());
        }
    }

    private static ImmutableArray<PlacedGlyph> Shape(FontFace face, string words, double size)
    {
        var unit = size / face.UnitsPerEm;
        return [.. face.Shape(words).Select(g => new PlacedGlyph(g.Glyph, g.Advance * unit, g.XOffset * unit, g.YOffset * unit, g.Text))];
    }
}
