using Colophon.Layout.Fonts;

namespace Colophon.Layout.Formulas;

/// <summary>The face that formulas are set in, with the measures of its glyphs at hand. Safe to use from several threads.</summary>
internal sealed class MathFont(FontFace face)
{
    // A slot is filled by whoever asks first; two who ask at once write equal records.
    private readonly GlyphMetrics?[] _metrics = new GlyphMetrics?[face.GlyphCount];

    /// <summary>The face.</summary>
    public FontFace Face => face;

    /// <summary>Its MATH table.</summary>
    public OpenTypeMath Table { get; } = face.Mathematics;

    /// <summary>What is known of a glyph.</summary>
    public GlyphMetrics Metrics(int glyph) => _metrics[glyph] ??= new GlyphMetrics(
        face.Advance(glyph),
        face.Bounds(glyph),
        Table.ItalicsCorrection(glyph) ?? 0,
        Table.TopAccentAttachment(glyph));
}

/// <summary>The measures of a glyph in font units.</summary>
/// <param name="Advance">How far the pen moves.</param>
/// <param name="Bounds">The box around its outline.</param>
/// <param name="ItalicsCorrection">How far it leans out of its advance.</param>
/// <param name="TopAccentAttachment">Where accents are centred; null where the font says nothing.</param>
internal sealed record GlyphMetrics(int Advance, GlyphBounds Bounds, int ItalicsCorrection, int? TopAccentAttachment)
{
    /// <summary>Where accents are centred, and where an accent is centred itself.</summary>
    public double AccentAttachment => TopAccentAttachment ?? ((Bounds.XMin + Bounds.XMax) / 2.0);
}
