using System.Buffers.Binary;
using System.Text;
using Colophon.Layout.Fonts;

namespace Colophon.Pdf;

/// <summary>Makes a TrueType font of chosen glyphs of another.</summary>
/// <remarks>
/// Only the tables that ISO 32000-1, 9.9 asks of a font behind a CIDFont are written: the code in the page is the
/// glyph number, so there is nothing for cmap, name or post to say. Formats are those of the OpenType specification.
/// </remarks>
internal static class TrueTypeSubsetter
{
    private const int WordArguments = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>Builds the font.</summary>
    /// <param name="face">The source.</param>
    /// <param name="glyphs">The source glyph for each glyph number of the new font; the same one may occur several times.</param>
    /// <returns>A font whose first glyphs are <paramref name="glyphs"/>; parts of composite glyphs follow them.</returns>
    public static byte[] Build(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        var (sources, numbers) = WithComponents(face, glyphs);
        var (outlines, offsets) = CopyOutlines(face, sources, numbers);
        var isShort = outlines.Length <= 2 * ushort.MaxValue;

        var head = face.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), (short)(isShort ? 0 : 1));
        var maxp = face.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)sources.Count);
        var hhea = face.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)sources.Count);

        // In the order of their tags, as the table directory must list them.
        List<(string Tag, byte[] Data)> tables =
        [
            ("cvt ", face.Table("cvt ").ToArray()),
            ("fpgm", face.Table("fpgm").ToArray()),
            ("glyf", outlines),
            ("head", head),
            ("hhea", hhea),
            ("hmtx", Metrics(face, sources)),
            ("loca", Locations(offsets, isShort)),
            ("maxp", maxp),
            ("prep", face.Table("prep").ToArray()),
        ];
        tables.RemoveAll(table => table.Data.Length == 0 && table.Tag is "cvt " or "fpgm" or "prep");
        return Assemble(tables);
    }

    /// <summary>The wanted glyphs and, after them, the parts of composite ones that are not wanted for themselves.</summary>
    private static (List<ushort> Sources, Dictionary<ushort, ushort> Numbers) WithComponents(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        List<ushort> sources = [.. glyphs];
        var numbers = new Dictionary<ushort, ushort>(sources.Count);
        for (var i = 0; i < sources.Count; i++)
        {
            numbers.TryAdd(sources[i], (ushort)i);
        }

        // The list grows while it is walked, so parts of parts are found as well.
        for (var i = 0; i < sources.Count; i++)
        {
            var outline = face.Outline(sources[i]);
            foreach (var place in ComponentPlaces(outline))
            {
                var component = BinaryPrimitives.ReadUInt16BigEndian(outline[place..]);
                if (numbers.TryAdd(component, (ushort)sources.Count))
                {
                    sources.Add(component);
                }
            }
        }

        return sources.Count <= ushort.MaxValue
            ? (sources, numbers)
            : throw new InvalidOperationException("one face shows more glyphs than a TrueType font can hold");
    }

    private static (byte[] Outlines, int[] Offsets) CopyOutlines(FontFace face, List<ushort> sources, Dictionary<ushort, ushort> numbers)
    {
        var outlines = new PdfBuffer(256 * sources.Count);
        var offsets = new int[sources.Count + 1];
        for (var i = 0; i < sources.Count; i++)
        {
            var outline = face.Outline(sources[i]).ToArray();
            foreach (var place in ComponentPlaces(outline))
            {
                var component = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(place));
                BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(place), numbers[component]);
            }

            // Short offsets count words, so each outline has an even length.
            outlines.Raw(outline).Raw(new byte[outline.Length & 1]);
            offsets[i + 1] = outlines.Length;
        }

        return (outlines.ToArray(), offsets);
    }

    /// <summary>Where the glyph numbers of a composite glyph's parts stand within its outline; empty for a simple glyph.</summary>
    private static List<int> ComponentPlaces(ReadOnlySpan<byte> outline)
    {
        var places = new List<int>();

        // A negative count of contours marks a composite glyph.
        if (outline.IsEmpty || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return places;
        }

        var position = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[position..]);
            places.Add(position + 2);
            position += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            position += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);

        return places;
    }

    private static byte[] Metrics(FontFace face, List<ushort> sources)
    {
        var source = face.Table("hmtx");
        var longMetrics = BinaryPrimitives.ReadUInt16BigEndian(face.Table("hhea")[34..]);
        var metrics = new byte[4 * sources.Count];
        for (var i = 0; i < sources.Count; i++)
        {
            var glyph = sources[i];

            // Past the last full entry there are only side bearings; the last advance holds for all of them.
            var bearing = glyph < longMetrics ? (4 * glyph) + 2 : (4 * longMetrics) + (2 * (glyph - longMetrics));
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)face.Advance(glyph));
            source.Slice(bearing, 2).CopyTo(metrics.AsSpan((4 * i) + 2));
        }

        return metrics;
    }

    private static byte[] Locations(int[] offsets, bool isShort)
    {
        var table = new byte[(isShort ? 2 : 4) * offsets.Length];
        for (var i = 0; i < offsets.Length; i++)
        {
            if (isShort)
            {
                BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2 * i), (ushort)(offsets[i] / 2));
            }
            else
            {
                BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(4 * i), offsets[i]);
            }
        }

        return table;
    }

    private static byte[] Assemble(List<(string Tag, byte[] Data)> tables)
    {
        var length = 12 + (16 * tables.Count) + tables.Sum(table => Padded(table.Data.Length));
        var font = new byte[length];
        BinaryPrimitives.WriteUInt32BigEndian(font, 0x00010000);
        WriteSearchRange(font.AsSpan(4), tables.Count);

        var position = 12 + (16 * tables.Count);
        var adjustmentPlace = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, data) = tables[i];
            var record = font.AsSpan(12 + (16 * i), 16);
            data.CopyTo(font, position);
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(font.AsSpan(position, Padded(data.Length))));
            BinaryPrimitives.WriteInt32BigEndian(record[8..], position);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], data.Length);
            adjustmentPlace = tag == "head" ? position + 8 : adjustmentPlace;
            position += Padded(data.Length);
        }

        // The whole file, this field included, must add up to the constant.
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(adjustmentPlace), unchecked(0xB1B0AFBA - Checksum(font)));
        return font;
    }

    private static void WriteSearchRange(Span<byte> target, int count)
    {
        var power = 1;
        var log = 0;
        while (2 * power <= count)
        {
            power *= 2;
            log++;
        }

        BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(target[2..], (ushort)(16 * power));
        BinaryPrimitives.WriteUInt16BigEndian(target[4..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(target[6..], (ushort)(16 * (count - power)));
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var i = 0; i < data.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[i..]));
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
