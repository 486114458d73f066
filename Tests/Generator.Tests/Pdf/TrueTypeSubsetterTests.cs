using System.Buffers.Binary;
using Colophon.Layout.Fonts;
using Colophon.Pdf;

namespace Colophon.Tests.Pdf;

public class TrueTypeSubsetterTests
{
    public static TheoryData<string> Faces => ["Regular", "Italic", "Bold", "BoldItalic", "Math", "Monospaced"];

    [Theory]
    [MemberData(nameof(Faces))]
    public void Simple_outlines_and_advances_are_those_of_the_source(string name)
    {
        var face = Face(name);
        ushort[] glyphs = [0, .. "Hamburgefonstiv 0123".Select(letter => face.GlyphIndex(letter)).Where(glyph => !IsComposite(face.Outline(glyph)))];

        var subset = new ReadBack(TrueTypeSubsetter.Build(face, glyphs));

        Assert.Equal(glyphs.Length, subset.GlyphCount);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var source = face.Outline(glyphs[i]);
            Assert.Equal(source, subset.Outline(i)[..source.Length]);
            Assert.Equal(face.Advance(glyphs[i]), subset.Advance(i));
        }
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Parts_of_composite_glyphs_come_along_and_are_drawn_the_same(string name)
    {
        var face = Face(name);
        ushort[] composites = [.. Enumerable.Range(0, face.GlyphCount).Select(glyph => (ushort)glyph).Where(glyph => IsComposite(face.Outline(glyph))).Take(40)];
        Assert.NotEmpty(composites);

        var subset = new ReadBack(TrueTypeSubsetter.Build(face, composites));

        for (var i = 0; i < composites.Length; i++)
        {
            var source = new Drawing(glyph => face.Outline(glyph).ToArray()).Of(composites[i]);
            Assert.Equal(source, new Drawing(glyph => subset.Outline(glyph).ToArray()).Of(i));
        }
    }

    [Fact]
    public void A_glyph_wanted_twice_is_there_twice()
    {
        var face = Face("Regular");
        var hyphen = face.GlyphIndex('-');

        var subset = new ReadBack(TrueTypeSubsetter.Build(face, [0, hyphen, hyphen]));

        Assert.Equal(subset.Outline(1), subset.Outline(2));
        Assert.False(subset.Outline(2).IsEmpty);
    }

    [Fact]
    public void The_file_adds_up_to_the_constant_of_the_specification()
    {
        var font = TrueTypeSubsetter.Build(Face("Regular"), [0, 40, 41]);

        var sum = 0u;
        for (var i = 0; i < font.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(i)));
        }

        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void A_font_whose_outlines_outgrow_short_offsets_has_long_ones()
    {
        var face = Face("Math");
        ushort[] glyphs = [.. Enumerable.Range(0, 3000).Select(glyph => (ushort)glyph)];

        var subset = new ReadBack(TrueTypeSubsetter.Build(face, glyphs));

        Assert.True(subset.HasLongOffsets);
        var last = face.Outline(2999);
        Assert.Equal(last, subset.Outline(2999)[..last.Length]);
    }

    [Fact]
    public void A_subset_is_much_smaller_than_its_source()
    {
        var face = Face("Regular");

        Assert.True(TrueTypeSubsetter.Build(face, [0, face.GlyphIndex('a')]).Length < 20_000);
    }

    private static FontFace Face(string name) => name switch
    {
        "Regular" => FontSet.Default.Regular,
        "Italic" => FontSet.Default.Italic,
        "Bold" => FontSet.Default.Bold,
        "BoldItalic" => FontSet.Default.BoldItalic,
        "Math" => FontSet.Default.Math,
        "Monospaced" => FontSet.Default.Monospaced,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static bool IsComposite(ReadOnlySpan<byte> outline) => !outline.IsEmpty && BinaryPrimitives.ReadInt16BigEndian(outline) < 0;

    /// <summary>A subset, read without the tables that only whole fonts have.</summary>
    private sealed class ReadBack(byte[] font)
    {
        private readonly OpenTypeReader _reader = new(font);

        public bool HasLongOffsets => U16("head", 50) == 1;

        public int GlyphCount => U16("maxp", 4);

        public int Advance(int glyph) => U16("hmtx", 4 * glyph);

        public ReadOnlySpan<byte> Outline(int glyph) => _reader.Table("glyf")[Offset(glyph)..Offset(glyph + 1)];

        private int Offset(int glyph) => HasLongOffsets
            ? BinaryPrimitives.ReadInt32BigEndian(_reader.Table("loca")[(4 * glyph)..])
            : 2 * U16("loca", 2 * glyph);

        private int U16(string table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(_reader.Table(table)[offset..]);
    }

    /// <summary>An outline as text in which each part of a composite glyph stands drawn instead of numbered.</summary>
    private sealed class Drawing(Func<int, byte[]> outlineOf)
    {
        public string Of(int glyph)
        {
            var outline = outlineOf(glyph);
            if (!IsComposite(outline))
            {
                return Convert.ToHexString(outline).TrimEnd('0');
            }

            var text = Convert.ToHexString(outline.AsSpan(0, 10));
            var position = 10;
            int flags;
            do
            {
                flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(position));
                var end = position + 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
                var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(position + 2));
                text += $"[{Convert.ToHexString(outline.AsSpan(position, 2))} {Of(part)} {Convert.ToHexString(outline.AsSpan(position + 4, end - position - 4))}]";
                position = end;
            }
            while ((flags & 0x20) != 0);

            return text;
        }
    }
}
