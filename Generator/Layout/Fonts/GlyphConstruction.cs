using System.Collections.Immutable;

namespace Colophon.Layout.Fonts;

/// <summary>How a glyph grows in one direction: ready-made larger glyphs, and parts to build any size from.</summary>
/// <param name="Variants">Glyphs in ascending size, the glyph itself first.</param>
/// <param name="Parts">Parts from bottom to top or from left to right; empty where the glyph cannot be built.</param>
internal sealed record GlyphConstruction(ImmutableArray<GlyphVariant> Variants, ImmutableArray<GlyphPart> Parts);

/// <summary>A ready-made size of a glyph.</summary>
/// <param name="Glyph">Its index.</param>
/// <param name="Extent">Its size in the direction of growth, in font units.</param>
internal readonly record struct GlyphVariant(ushort Glyph, int Extent);

/// <summary>A part that glyphs of any size are built from; neighbours overlap by their connectors.</summary>
/// <param name="Glyph">Its index.</param>
/// <param name="StartConnector">The straight stretch at its bottom or left, in font units.</param>
/// <param name="EndConnector">The straight stretch at its top or right, in font units.</param>
/// <param name="Extent">Its size in the direction of growth, in font units.</param>
/// <param name="IsExtender">Whether it may be repeated, or left out.</param>
internal readonly record struct GlyphPart(ushort Glyph, int StartConnector, int EndConnector, int Extent, bool IsExtender);
