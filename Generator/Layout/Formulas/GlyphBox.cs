using System.Collections.Immutable;
using Colophon.Layout.Fonts;

namespace Colophon.Layout.Formulas;

/// <summary>Glyphs of one face and size on one baseline.</summary>
internal sealed class GlyphBox(FontFace face, double size, ImmutableArray<PlacedGlyph> glyphs) : MathBox
{
    /// <inheritdoc/>
    public override void Draw(FormulaCanvas canvas, double x, double y) => canvas.DrawGlyphs(face, size, x, y, glyphs);
}
