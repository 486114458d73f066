using System.Collections.Immutable;
using Colophon.Layout.Fonts;

namespace Colophon.Layout.Paragraphs;

/// <summary>Text turned into glyphs, in one face but for characters that it lacks.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Segments">The glyphs, in the order of the text.</param>
/// <param name="Missing">Code points that no face has, in the order of the text.</param>
internal sealed record ShapedText(string Text, ImmutableArray<ShapedSegment> Segments, ImmutableArray<int> Missing)
{
    /// <summary>The width in ems.</summary>
    public double Width { get; } = Segments.Sum(segment => segment.Width);

    /// <summary>The width in ems of the glyphs of the first characters; a glyph that shows others too is not among them.</summary>
    public double WidthOf(int characters)
    {
        var width = 0.0;
        foreach (var segment in Segments)
        {
            foreach (var glyph in segment.Glyphs)
            {
                characters -= glyph.Text.Length;
                if (characters < 0)
                {
                    return width;
                }

                width += (double)glyph.Advance / segment.Face.UnitsPerEm;
            }
        }

        return width;
    }
}

/// <summary>Glyphs of one face.</summary>
/// <param name="Face">The face.</param>
/// <param name="Glyphs">The glyphs.</param>
internal sealed record ShapedSegment(FontFace Face, ImmutableArray<ShapedGlyph> Glyphs)
{
    /// <summary>The width in ems.</summary>
    public double Width { get; } = (double)Glyphs.Sum(glyph => glyph.Advance) / Face.UnitsPerEm;
}
