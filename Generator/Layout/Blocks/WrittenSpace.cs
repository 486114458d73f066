using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>A space between parts that stand apart anyway, for those who copy the text or follow the structure of a tagged PDF.</summary>
internal static class WrittenSpace
{
    /// <summary>The space.</summary>
    /// <param name="face">The face of the words around.</param>
    /// <param name="size">Their size in points.</param>
    /// <param name="x">Where the words before it end, in points.</param>
    /// <param name="element">The element that the words belong to.</param>
    public static TextRun At(FontFace face, double size, double x, StructureElement element)
    {
        var glyph = face.GlyphIndex(' ');
        return new TextRun(face, size, x, 0, [new PlacedGlyph(glyph, size * face.Advance(glyph) / face.UnitsPerEm, 0, 0, " ")], Color.Black) { Structure = element };
    }
}
