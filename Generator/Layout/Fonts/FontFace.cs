using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;

namespace Colophon.Layout.Fonts;

/// <summary>A font file, read once: metrics, glyphs and shaping. Safe to use from several threads.</summary>
/// <remarks>Numbers are font units unless said otherwise; <see cref="UnitsPerEm"/> of them make one em.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "A face lives as long as the process: the native font is never given back early.")]
internal sealed class FontFace
{
    private readonly OpenTypeReader _reader;
    private readonly Font _shaper;
    private readonly int _horizontalMetricCount;
    private readonly bool _hasLongOffsets;
    private readonly ImmutableArray<(int First, int Last, int Glyph, int Delta)> _characterRanges;
    private readonly ConcurrentDictionary<(string Text, bool Ligatures), ImmutableArray<ShapedGlyph>> _shaped = new();
    private readonly ConcurrentDictionary<(string Text, string Features), ImmutableArray<ShapedGlyph>> _shapedForFormulas = new();
    private readonly Lazy<OpenTypeMath> _mathematics;

    /// <summary>Reads a font file.</summary>
    /// <exception cref="InvalidDataException">The file is not a TrueType-flavoured OpenType font.</exception>
    public FontFace(byte[] data)
    {
        _reader = new OpenTypeReader(data);
        var head = Table("head");
        UnitsPerEm = U16(head, 18);
        _hasLongOffsets = U16(head, 50) == 1;
        BoundingBox = new GlyphBounds(I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42));
        var hhea = Table("hhea");
        Ascender = I16(hhea, 4);
        Descender = I16(hhea, 6);
        _horizontalMetricCount = U16(hhea, 34);
        GlyphCount = U16(Table("maxp"), 4);
        var os2 = Table("OS/2");
        Weight = U16(os2, 4);
        XHeight = I16(os2, 86);
        CapHeight = I16(os2, 88);
        ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(Table("post")[4..]) / 65536.0;
        (FamilyName, PostScriptName) = ReadNames(Table("name"));
        _characterRanges = ReadCharacterMap(Table("cmap"));

        _mathematics = new Lazy<OpenTypeMath>(() => new OpenTypeMath(Table("MATH")));

        // The blob, the face and the font live as long as this object; HarfBuzz shapes with an immutable font from any thread.
        var pinned = GCHandle.Alloc(data, GCHandleType.Pinned);
        using var blob = new Blob(pinned.AddrOfPinnedObject(), data.Length, MemoryMode.ReadOnly, pinned.Free);
        blob.MakeImmutable();
        using var face = new Face(blob, 0) { UnitsPerEm = UnitsPerEm };
        face.MakeImmutable();
        _shaper = new Font(face);
        _shaper.SetScale(UnitsPerEm, UnitsPerEm);
        _shaper.SetFunctionsOpenType();
    }

    /// <summary>The family, such as "STIX Two Text".</summary>
    public string FamilyName { get; }

    /// <summary>The name by which PDF knows the face, such as "STIXTwoText-Italic".</summary>
    public string PostScriptName { get; }

    /// <summary>Font units in an em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Height above the baseline that the font asks for.</summary>
    public int Ascender { get; }

    /// <summary>Depth below the baseline that the font asks for; negative.</summary>
    public int Descender { get; }

    /// <summary>Height of a flat capital letter.</summary>
    public int CapHeight { get; }

    /// <summary>Height of a flat small letter.</summary>
    public int XHeight { get; }

    /// <summary>Slant in degrees, counter-clockwise from the vertical: 0, or negative for italics.</summary>
    public double ItalicAngle { get; }

    /// <summary>Weight class, 400 for regular and 700 for bold.</summary>
    public int Weight { get; }

    /// <summary>The box that holds every glyph.</summary>
    public GlyphBounds BoundingBox { get; }

    /// <summary>How many glyphs the font has.</summary>
    public int GlyphCount { get; }

    /// <summary>What the font says about setting formulas.</summary>
    /// <exception cref="ArgumentException">The font has no MATH table.</exception>
    public OpenTypeMath Mathematics => _mathematics.Value;

    /// <summary>A table's bytes; empty where the font has no such table.</summary>
    public ReadOnlySpan<byte> Table(string tag) => _reader.Table(tag);

    /// <summary>The glyph of a character by the font's cmap; 0 where it has none.</summary>
    public ushort GlyphIndex(int codePoint)
    {
        var low = 0;
        var high = _characterRanges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, glyph, delta) = _characterRanges[middle];
            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > last)
            {
                low = middle + 1;
            }
            else
            {
                return (ushort)(glyph + (delta * (codePoint - first)));
            }
        }

        return 0;
    }

    /// <summary>How far the pen moves after a glyph.</summary>
    public int Advance(int glyph) => U16(Table("hmtx"), 4 * Math.Min(glyph, _horizontalMetricCount - 1));

    /// <summary>The box around a glyph's outline; all zeros for a blank one.</summary>
    public GlyphBounds Bounds(int glyph)
    {
        var outline = Outline(glyph);
        return outline.IsEmpty ? default : new GlyphBounds(I16(outline, 2), I16(outline, 4), I16(outline, 6), I16(outline, 8));
    }

    /// <summary>A glyph's entry in the glyf table; empty for a blank one.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Table("loca");
        var (start, end) = _hasLongOffsets
            ? ((int)BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * glyph)..]), (int)BinaryPrimitives.ReadUInt32BigEndian(loca[((4 * glyph) + 4)..]))
            : (2 * U16(loca, 2 * glyph), 2 * U16(loca, (2 * glyph) + 2));
        return Table("glyf")[start..end];
    }

    /// <summary>Turns a run of left-to-right text into glyphs, kerned and with the font's ligatures.</summary>
    /// <param name="text">The text; no line ends.</param>
    /// <param name="ligatures">Whether the font's standard ligatures are formed; off for program text.</param>
    /// <returns>Glyphs in visual order; the <see cref="ShapedGlyph.Text"/> of all of them, joined, is <paramref name="text"/>.</returns>
    public ImmutableArray<ShapedGlyph> Shape(string text, bool ligatures = true) =>
        _shaped.GetOrAdd((text, ligatures), static (key, face) => face.ShapeAfresh(key.Text, key.Ligatures), this);

    /// <summary>Turns the characters of a formula's symbol or name into glyphs.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="features">Features of the script "math", such as "ssty=1" for the forms of first-order scripts; separated by commas, empty for none.</param>
    /// <returns>Glyphs as <see cref="Shape"/> gives them.</returns>
    public ImmutableArray<ShapedGlyph> ShapeForFormula(string text, string features) =>
        _shapedForFormulas.GetOrAdd((text, features), static (key, face) => face.ShapeForFormulaAfresh(key.Text, key.Features), this);

    private ImmutableArray<ShapedGlyph> ShapeAfresh(string text, bool ligatures) =>
        ShapeAfresh(text, Script.Latin, ligatures ? [] : [Feature.Parse("-liga"), Feature.Parse("-clig"), Feature.Parse("-calt")]);

    private ImmutableArray<ShapedGlyph> ShapeForFormulaAfresh(string text, string features) =>
        ShapeAfresh(text, Script.Parse("Zmth"), [.. features.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Feature.Parse)]);

    private ImmutableArray<ShapedGlyph> ShapeAfresh(string text, Script script, Feature[] features)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = script;
        buffer.Language = new Language("en");
        _shaper.Shape(buffer, features);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(infos.Length);
        for (var i = 0; i < infos.Length; i++)
        {
            var isFirstOfCluster = i == 0 || infos[i - 1].Cluster != infos[i].Cluster;
            var next = i;
            while (next < infos.Length && infos[next].Cluster == infos[i].Cluster)
            {
                next++;
            }

            var start = (int)infos[i].Cluster;
            var end = next < infos.Length ? (int)infos[next].Cluster : text.Length;
            glyphs.Add(new ShapedGlyph(
                (ushort)infos[i].Codepoint,
                positions[i].XAdvance,
                positions[i].XOffset,
                positions[i].YOffset,
                isFirstOfCluster ? text[start..end] : ""));
        }

        return glyphs.MoveToImmutable();
    }

    private static (string Family, string PostScript) ReadNames(ReadOnlySpan<byte> table)
    {
        var names = new Dictionary<int, string>();
        for (var i = 0; i < U16(table, 2); i++)
        {
            var record = table.Slice(6 + (12 * i), 12);

            // Platform 3, encoding 1, language 0x409: Windows, Unicode, English.
            if (U16(record, 0) == 3 && U16(record, 2) == 1 && U16(record, 4) == 0x409)
            {
                names[U16(record, 6)] = Encoding.BigEndianUnicode.GetString(table.Slice(U16(table, 4) + U16(record, 10), U16(record, 8)));
            }
        }

        return (names.GetValueOrDefault(16) ?? names.GetValueOrDefault(1) ?? "", names.GetValueOrDefault(6) ?? "");
    }

    private static ImmutableArray<(int First, int Last, int Glyph, int Delta)> ReadCharacterMap(ReadOnlySpan<byte> table)
    {
        ReadOnlySpan<byte> best = [];
        for (var i = 0; i < U16(table, 2); i++)
        {
            var subtable = table[(int)BinaryPrimitives.ReadUInt32BigEndian(table[(8 + (8 * i))..])..];
            if (U16(subtable, 0) == 12 || (U16(subtable, 0) == 4 && best.IsEmpty))
            {
                best = subtable;
            }
        }

        if (best.IsEmpty)
        {
            throw new InvalidDataException("the font maps no characters: it has no cmap subtable of format 4 or 12");
        }

        return U16(best, 0) == 12 ? ReadFormat12(best) : ReadFormat4(best);
    }

    private static ImmutableArray<(int First, int Last, int Glyph, int Delta)> ReadFormat12(ReadOnlySpan<byte> table)
    {
        var count = (int)BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
        var ranges = ImmutableArray.CreateBuilder<(int, int, int, int)>(count);
        for (var i = 0; i < count; i++)
        {
            var group = table.Slice(16 + (12 * i), 12);
            ranges.Add((
                (int)BinaryPrimitives.ReadUInt32BigEndian(group),
                (int)BinaryPrimitives.ReadUInt32BigEndian(group[4..]),
                (int)BinaryPrimitives.ReadUInt32BigEndian(group[8..]),
                1));
        }

        return ranges.MoveToImmutable();
    }

    private static ImmutableArray<(int First, int Last, int Glyph, int Delta)> ReadFormat4(ReadOnlySpan<byte> table)
    {
        var segments = U16(table, 6) / 2;
        var ends = 14;
        var starts = ends + (2 * segments) + 2;
        var deltas = starts + (2 * segments);
        var offsets = deltas + (2 * segments);
        var ranges = ImmutableArray.CreateBuilder<(int, int, int, int)>();
        for (var i = 0; i < segments; i++)
        {
            var (start, end) = (U16(table, starts + (2 * i)), U16(table, ends + (2 * i)));
            var offset = U16(table, offsets + (2 * i));
            for (var c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = offset == 0 ? c : U16(table, offsets + (2 * i) + offset + (2 * (c - start)));
                if (glyph != 0)
                {
                    ranges.Add((c, c, (glyph + I16(table, deltas + (2 * i))) & 0xFFFF, 1));
                }
            }
        }

        return ranges.ToImmutable();
    }

    private static int U16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);

    private static int I16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);
}

/// <summary>A box in font units, y upwards.</summary>
internal readonly record struct GlyphBounds(int XMin, int YMin, int XMax, int YMax);

/// <summary>A glyph as shaping placed it, in font units.</summary>
/// <param name="Glyph">Its index in the font.</param>
/// <param name="Advance">How far the pen moves after it, kerning included.</param>
/// <param name="XOffset">Shift to the right of the pen.</param>
/// <param name="YOffset">Shift upwards.</param>
/// <param name="Text">The characters that it shows; empty where an earlier glyph of its cluster says them.</param>
internal readonly record struct ShapedGlyph(ushort Glyph, int Advance, int XOffset, int YOffset, string Text);
