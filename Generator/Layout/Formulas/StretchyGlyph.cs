using System.Collections.Immutable;
using Colophon.Layout.Fonts;

namespace Colophon.Layout.Formulas;

/// <summary>Which ready-made size of a glyph is taken for a wanted size.</summary>
internal enum SizeChoice
{
    /// <summary>The smallest that is large enough; one built from parts where none is.</summary>
    Covering,

    /// <summary>The largest that is not too large, as for wide accents, which may fall short of their letters but not jut out.</summary>
    NotExceeding,

    /// <summary>The closest, as for fences whose size the author chose.</summary>
    Nearest,
}

/// <summary>Sets a glyph in a wanted height or width (MathML Core, 5.3).</summary>
internal sealed class StretchyGlyph(TokenLayout tokens)
{
    // A fence of this many pieces is a hundred pages tall.
    private const int MostRepeats = 100_000;

    /// <summary>Sets a glyph in a height. Whatever its size, it stands on the baseline; null where the font cannot stretch it.</summary>
    /// <param name="character">The character.</param>
    /// <param name="height">The wanted height in points.</param>
    /// <param name="choice">How the size is chosen.</param>
    /// <param name="style">The style in force.</param>
    public MathBox? Vertical(string character, double height, SizeChoice choice, FormulaStyle style)
    {
        if (GlyphOf(character, style) is not { } glyph || style.Font.Table.Vertical(glyph) is not { } construction)
        {
            return null;
        }

        return Choose(construction, style.Units(height), choice) is { } variant
            ? Stand(tokens.LayOut(variant, character, style), variant, style)
            : StackUp(construction.Parts, style.Units(height), character, style);
    }

    /// <summary>Sets a glyph in a width; null where the font cannot stretch it. Its left edge is at the origin, its height as designed.</summary>
    /// <param name="character">The character.</param>
    /// <param name="width">The wanted width in points.</param>
    /// <param name="choice">How the size is chosen.</param>
    /// <param name="style">The style in force.</param>
    /// <param name="text">What it says when copied; null for the character itself.</param>
    public HorizontalGlyph? Horizontal(string character, double width, SizeChoice choice, FormulaStyle style, string? text = null)
    {
        if (GlyphOf(character, style) is not { } glyph || style.Font.Table.Horizontal(glyph) is not { } construction)
        {
            return null;
        }

        return Choose(construction, style.Units(width), choice) is { } variant
            ? Lie([(variant, 0.0)], text ?? character, style)
            : Lie(Assemble(construction.Parts, style.Units(width), style.Font.Table.MinConnectorOverlap), text ?? character, style);
    }

    /// <summary>The glyph of a single character; null for several and for one that the face lacks.</summary>
    public static ushort? GlyphOf(string character, FormulaStyle style)
    {
        if (character.Length is 0 or > 2 || (character.Length == 2 && !char.IsSurrogatePair(character, 0)))
        {
            return null;
        }

        var glyph = style.Font.Face.GlyphIndex(char.ConvertToUtf32(character, 0));
        return glyph == 0 ? null : glyph;
    }

    // Null where the glyph is to be built from parts.
    private static ushort? Choose(GlyphConstruction construction, double wanted, SizeChoice choice)
    {
        var best = construction.Variants[0];
        foreach (var variant in construction.Variants)
        {
            switch (choice)
            {
                case SizeChoice.Covering when variant.Extent >= wanted:
                    return variant.Glyph;
                case SizeChoice.Nearest when Math.Abs(variant.Extent - wanted) > Math.Abs(best.Extent - wanted):
                case SizeChoice.NotExceeding when variant.Extent > wanted:
                    return best.Glyph;
                default:
                    best = variant;
                    break;
            }
        }

        var isBuilt = !construction.Parts.IsEmpty && (choice == SizeChoice.Covering || (choice == SizeChoice.Nearest && wanted > best.Extent));
        return isBuilt ? null : best.Glyph;
    }

    // Extenders are repeated just often enough to reach the wanted size with the least overlap; then all overlaps
    // grow alike, as far as the connectors allow, until the size is met.
    private static (ushort Glyph, double Offset)[] Assemble(ImmutableArray<GlyphPart> parts, double wanted, int leastOverlap)
    {
        double extent = leastOverlap, growth = 0;
        foreach (var part in parts)
        {
            growth += part.IsExtender ? part.Extent - leastOverlap : 0;
            extent += part.IsExtender ? 0 : part.Extent - leastOverlap;
        }

        var repeats = growth > 0 ? (int)Math.Clamp(Math.Ceiling((wanted - extent) / growth), 0, MostRepeats) : 0;
        var sequence = new List<GlyphPart>();
        foreach (var part in parts)
        {
            sequence.AddRange(Enumerable.Repeat(part, part.IsExtender ? repeats : 1));
        }

        double spare = 0;
        for (var i = 1; i < sequence.Count; i++)
        {
            spare += MostOverlap(sequence[i - 1], sequence[i], leastOverlap) - leastOverlap;
        }

        var excess = extent + (repeats * growth) - wanted;
        var share = spare > 0 ? Math.Clamp(excess / spare, 0, 1) : 0;
        var placed = new (ushort Glyph, double Offset)[sequence.Count];
        double end = 0;
        for (var i = 0; i < placed.Length; i++)
        {
            var overlap = i == 0 ? 0 : leastOverlap + (share * (MostOverlap(sequence[i - 1], sequence[i], leastOverlap) - leastOverlap));
            placed[i] = (sequence[i].Glyph, end - overlap);
            end += sequence[i].Extent - overlap;
        }

        return placed;
    }

    private static int MostOverlap(GlyphPart before, GlyphPart after, int leastOverlap) =>
        Math.Max(leastOverlap, Math.Min(before.EndConnector, after.StartConnector));

    private static GroupBox Stand(GlyphBox box, ushort glyph, FormulaStyle style)
    {
        var metrics = style.Font.Metrics(glyph);
        return new GroupBox([new PlacedBox(box, 0, style.Points(metrics.Bounds.YMin))])
        {
            Width = box.Width,
            Ascent = style.Points(metrics.Bounds.YMax - metrics.Bounds.YMin),
            Depth = 0,
            ItalicCorrection = style.Points(metrics.ItalicsCorrection),
        };
    }

    private GroupBox StackUp(ImmutableArray<GlyphPart> parts, double wanted, string character, FormulaStyle style)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedBox>();
        double width = 0, top = 0;
        foreach (var (glyph, offset) in Assemble(parts, wanted, style.Font.Table.MinConnectorOverlap))
        {
            // The first piece says the character, the others are silent.
            var box = tokens.LayOut(glyph, placed.Count == 0 ? character : "", style);
            var bounds = style.Font.Metrics(glyph).Bounds;
            placed.Add(new PlacedBox(box, 0, style.Points(bounds.YMin - offset)));
            width = Math.Max(width, box.Width);
            top = Math.Max(top, style.Points(offset + bounds.YMax - bounds.YMin));
        }

        return new GroupBox(placed.ToImmutable()) { Width = width, Ascent = top, Depth = 0 };
    }

    private HorizontalGlyph Lie((ushort Glyph, double Offset)[] pieces, string text, FormulaStyle style)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedBox>(pieces.Length);
        double right = 0, top = double.MinValue, bottom = double.MaxValue;
        foreach (var (glyph, offset) in pieces)
        {
            // A combining glyph lies to the left of its origin and has no width.
            var (advance, bounds) = (style.Font.Metrics(glyph).Advance, style.Font.Metrics(glyph).Bounds);
            var start = advance > 0 ? offset : offset - bounds.XMin;
            placed.Add(new PlacedBox(tokens.LayOut(glyph, placed.Count == 0 ? text : "", style), style.Points(start), 0));
            right = Math.Max(right, style.Points(advance > 0 ? start + advance : start + bounds.XMax));
            top = Math.Max(top, style.Points(bounds.YMax));
            bottom = Math.Min(bottom, style.Points(bounds.YMin));
        }

        var box = new GroupBox(placed.MoveToImmutable()) { Width = right, Ascent = Math.Max(0, top), Depth = Math.Max(0, -bottom) };
        return new HorizontalGlyph(box, top, bottom);
    }
}

/// <summary>A glyph stretched sideways.</summary>
/// <param name="Box">What is drawn.</param>
/// <param name="Top">Its upper edge above its baseline, in points.</param>
/// <param name="Bottom">Its lower edge above its baseline, in points; negative for one that reaches below.</param>
internal readonly record struct HorizontalGlyph(GroupBox Box, double Top, double Bottom);
