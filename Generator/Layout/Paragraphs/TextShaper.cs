using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Colophon.Layout.Fonts;

namespace Colophon.Layout.Paragraphs;

/// <summary>Turns words into glyphs, each word once. Safe to use from several threads.</summary>
/// <remarks>
/// A character that the wished-for face lacks is taken from the face for formulas, then from the one for program
/// text, so that arrows, relations and Greek letters print in prose.
/// </remarks>
internal sealed class TextShaper(FontSet fonts)
{
    private readonly ConcurrentDictionary<(FontFace Face, string Text, bool HasLigatures), ShapedText> _shaped = new();

    /// <summary>Shapes text without line ends.</summary>
    /// <param name="face">The face that is wished for.</param>
    /// <param name="text">The text.</param>
    /// <param name="hasLigatures">False for program text.</param>
    public ShapedText Shape(FontFace face, string text, bool hasLigatures) =>
        _shaped.GetOrAdd((face, text, hasLigatures), static (key, shaper) => shaper.ShapeAfresh(key.Face, key.Text, key.HasLigatures), this);

    private ShapedText ShapeAfresh(FontFace face, string text, bool hasLigatures)
    {
        var segments = ImmutableArray.CreateBuilder<ShapedSegment>();
        var missing = ImmutableArray.CreateBuilder<int>();
        var current = face;
        var start = 0;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var wanted = FaceFor(rune, face, current);
            if (wanted is null)
            {
                missing.Add(rune.Value);
                wanted = face;
            }

            if (wanted != current && position > start)
            {
                segments.Add(new ShapedSegment(current, current.Shape(text[start..position], hasLigatures)));
                start = position;
            }

            current = wanted;
            position += rune.Utf16SequenceLength;
        }

        if (position > start)
        {
            segments.Add(new ShapedSegment(current, current.Shape(text[start..], hasLigatures)));
        }

        return new ShapedText(text, segments.ToImmutable(), missing.ToImmutable());
    }

    private FontFace? FaceFor(Rune rune, FontFace wished, FontFace previous)
    {
        // An accent stays with its letter, and a face has what shaping makes up: spaces, invisible characters, the no-break hyphen.
        var category = Rune.GetUnicodeCategory(rune);
        if (category == UnicodeCategory.NonSpacingMark && previous.GlyphIndex(rune.Value) != 0)
        {
            return previous;
        }

        if (category is UnicodeCategory.SpaceSeparator or UnicodeCategory.Format || rune.Value == 0x2011 || wished.GlyphIndex(rune.Value) != 0)
        {
            return wished;
        }

        return fonts.Math.GlyphIndex(rune.Value) != 0 ? fonts.Math
            : fonts.Monospaced.GlyphIndex(rune.Value) != 0 ? fonts.Monospaced
            : null;
    }
}
