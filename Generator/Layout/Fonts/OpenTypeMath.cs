using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Colophon.Layout.Fonts;

/// <summary>A font's MATH table (OpenType 1.9), read once. Lengths are font units.</summary>
/// <remarks>Device tables, which correct pixels on screens of old, are left aside.</remarks>
internal sealed class OpenTypeMath
{
    private const int ConstantCount = (int)MathConstant.RadicalDegreeBottomRaisePercent + 1;

    private readonly ImmutableArray<int> _constants;
    private readonly Dictionary<int, int> _italicsCorrections = [];
    private readonly Dictionary<int, int> _topAccentAttachments = [];
    private readonly Dictionary<(int Glyph, MathKernCorner Corner), MathKern> _kerns = [];
    private readonly Dictionary<int, GlyphConstruction> _vertical = [];
    private readonly Dictionary<int, GlyphConstruction> _horizontal = [];

    /// <summary>Reads the table.</summary>
    /// <exception cref="ArgumentException">The table is empty.</exception>
    public OpenTypeMath(ReadOnlySpan<byte> table)
    {
        if (table.IsEmpty)
        {
            throw new ArgumentException("the font has no MATH table, so it cannot set formulas", nameof(table));
        }

        _constants = ReadConstants(Follow(table, 4));
        ReadGlyphInformation(Follow(table, 6));
        MinConnectorOverlap = ReadVariants(Follow(table, 8));
    }

    /// <summary>How far the parts of an assembled glyph overlap at least.</summary>
    public int MinConnectorOverlap { get; }

    /// <summary>A constant, in font units or, where its name says so, in percent.</summary>
    public int this[MathConstant constant] => _constants[(int)constant];

    /// <summary>How far a slanted glyph leans out of its advance; null where the font says nothing.</summary>
    public int? ItalicsCorrection(int glyph) => _italicsCorrections.TryGetValue(glyph, out var value) ? value : null;

    /// <summary>The point, from the glyph's origin, above which accents are centred; null where the font says nothing.</summary>
    public int? TopAccentAttachment(int glyph) => _topAccentAttachments.TryGetValue(glyph, out var value) ? value : null;

    /// <summary>How scripts are drawn into a corner; null where they are not.</summary>
    public MathKern? Kern(int glyph, MathKernCorner corner) => _kerns.GetValueOrDefault((glyph, corner));

    /// <summary>How a glyph grows upwards; null where it does not.</summary>
    public GlyphConstruction? Vertical(int glyph) => _vertical.GetValueOrDefault(glyph);

    /// <summary>How a glyph grows sideways; null where it does not.</summary>
    public GlyphConstruction? Horizontal(int glyph) => _horizontal.GetValueOrDefault(glyph);

    private static ImmutableArray<int> ReadConstants(ReadOnlySpan<byte> table)
    {
        // Four plain numbers, then records of a number and a device offset, then a plain number.
        var constants = ImmutableArray.CreateBuilder<int>(ConstantCount);
        for (var i = 0; i < ConstantCount; i++)
        {
            constants.Add(I16(table, i < 4 ? 2 * i : 8 + (4 * (i - 4))));
        }

        return constants.MoveToImmutable();
    }

    private static void ReadValues(ReadOnlySpan<byte> table, Dictionary<int, int> values)
    {
        if (table.IsEmpty)
        {
            return;
        }

        var glyphs = ReadCoverage(Follow(table, 0));
        for (var i = 0; i < glyphs.Length; i++)
        {
            values[glyphs[i]] = I16(table, 4 + (4 * i));
        }
    }

    private static MathKern ReadKern(ReadOnlySpan<byte> table)
    {
        var count = U16(table, 0);
        var numbers = new int[(2 * count) + 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = I16(table, 2 + (4 * i));
        }

        return new MathKern([.. numbers.AsSpan(0, count)], [.. numbers.AsSpan(count)]);
    }

    private static void ReadConstructions(ReadOnlySpan<byte> table, int coverage, int first, int count, Dictionary<int, GlyphConstruction> constructions)
    {
        var glyphs = count == 0 ? [] : ReadCoverage(Follow(table, coverage));
        for (var i = 0; i < count; i++)
        {
            constructions[glyphs[i]] = ReadConstruction(Follow(table, first + (2 * i)));
        }
    }

    private static GlyphConstruction ReadConstruction(ReadOnlySpan<byte> table)
    {
        var variants = ImmutableArray.CreateBuilder<GlyphVariant>(U16(table, 2));
        for (var i = 0; i < U16(table, 2); i++)
        {
            variants.Add(new GlyphVariant((ushort)U16(table, 4 + (4 * i)), U16(table, 6 + (4 * i))));
        }

        var assembly = Follow(table, 0);
        var parts = ImmutableArray.CreateBuilder<GlyphPart>();
        for (var i = 0; !assembly.IsEmpty && i < U16(assembly, 4); i++)
        {
            var part = assembly.Slice(6 + (10 * i), 10);
            parts.Add(new GlyphPart((ushort)U16(part, 0), U16(part, 2), U16(part, 4), U16(part, 6), (U16(part, 8) & 1) == 1));
        }

        return new GlyphConstruction(variants.MoveToImmutable(), parts.ToImmutable());
    }

    private static ImmutableArray<int> ReadCoverage(ReadOnlySpan<byte> table)
    {
        var glyphs = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < U16(table, 2); i++)
        {
            // Format 1 lists glyphs, format 2 ranges of them.
            var isRange = U16(table, 0) == 2;
            var first = U16(table, 4 + ((isRange ? 6 : 2) * i));
            var last = isRange ? U16(table, 6 + (6 * i)) : first;
            for (var glyph = first; glyph <= last; glyph++)
            {
                glyphs.Add(glyph);
            }
        }

        return glyphs.ToImmutable();
    }

    private static ReadOnlySpan<byte> Follow(ReadOnlySpan<byte> table, int position) =>
        U16(table, position) == 0 ? [] : table[U16(table, position)..];

    private static int U16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);

    private static int I16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);

    private void ReadGlyphInformation(ReadOnlySpan<byte> table)
    {
        ReadValues(Follow(table, 0), _italicsCorrections);
        ReadValues(Follow(table, 2), _topAccentAttachments);
        var kerns = Follow(table, 6);
        if (kerns.IsEmpty)
        {
            return;
        }

        var glyphs = ReadCoverage(Follow(kerns, 0));
        for (var i = 0; i < glyphs.Length; i++)
        {
            for (var corner = MathKernCorner.TopRight; corner <= MathKernCorner.BottomLeft; corner++)
            {
                var kern = Follow(kerns, 4 + (8 * i) + (2 * (int)corner));
                if (!kern.IsEmpty)
                {
                    _kerns[(glyphs[i], corner)] = ReadKern(kern);
                }
            }
        }
    }

    private int ReadVariants(ReadOnlySpan<byte> table)
    {
        var (verticalCount, horizontalCount) = (U16(table, 6), U16(table, 8));
        ReadConstructions(table, 2, 10, verticalCount, _vertical);
        ReadConstructions(table, 4, 10 + (2 * verticalCount), horizontalCount, _horizontal);
        return U16(table, 0);
    }
}
