using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Colophon.Pdf;

/// <summary>Writes a face as a composite font with two-byte codes and an embedded subset (ISO 32000-1, 9.7).</summary>
internal static class FontEmbedding
{
    private const int FixedPitch = 1 << 0;
    private const int Serif = 1 << 1;
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    /// <summary>Adds the font's objects.</summary>
    /// <param name="file">The file.</param>
    /// <param name="subset">What the document shows of the face.</param>
    /// <param name="program">The subset as a TrueType font.</param>
    /// <returns>The number of the font dictionary.</returns>
    public static int Add(PdfFile file, FontSubset subset, byte[] program)
    {
        var name = SubsetTag(program) + "+" + subset.Face.PostScriptName;
        var font = file.Reserve();
        var descendant = file.Reserve();
        var descriptor = file.Reserve();
        var fontFile = file.AddStream(new PdfBuffer().Raw("/Length1 "u8).Integer(program.Length), program);
        var toUnicode = file.AddStream(new PdfBuffer(), ToUnicodeMap.Build(subset.Texts));

        file.Define(font, new PdfBuffer().Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name)
            .Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant)
            .Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8));
        file.Define(descendant, Descendant(subset, name, descriptor));
        file.Define(descriptor, Descriptor(subset, name, fontFile));
        return font;
    }

    private static PdfBuffer Descendant(FontSubset subset, string name, int descriptor)
    {
        var content = new PdfBuffer(256 + (5 * subset.Count))
            .Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "u8)
            .Reference(descriptor);

        // Codes are given without gaps, so one list of widths, beginning at code 0, serves them all.
        var first = subset.Width(0);
        if (Enumerable.Range(0, subset.Count).All(code => subset.Width(code) == first))
        {
            return content.Raw("/DW "u8).Number(first).Raw(">>"u8);
        }

        content.Raw("/W[0["u8);
        for (var code = 0; code < subset.Count; code++)
        {
            content.Number(subset.Width(code)).Raw(" "u8);
        }

        return content.Raw("]]>>"u8);
    }

    private static PdfBuffer Descriptor(FontSubset subset, string name, int fontFile)
    {
        var face = subset.Face;
        var box = face.BoundingBox;
        double Thousandths(int units) => units * 1000.0 / face.UnitsPerEm;

        // Nothing in a TrueType font states the width of a stem; this curve passes near 88 for regular and 166 for bold faces.
        var weight = face.Weight / 65.0;
        return new PdfBuffer(256).Raw("<</Type/FontDescriptor/FontName"u8).Name(name)
            .Raw("/Flags "u8).Integer(Flags(subset))
            .Raw("/FontBBox["u8).Number(Thousandths(box.XMin)).Raw(" "u8).Number(Thousandths(box.YMin))
            .Raw(" "u8).Number(Thousandths(box.XMax)).Raw(" "u8).Number(Thousandths(box.YMax))
            .Raw("]/ItalicAngle "u8).Number(face.ItalicAngle)
            .Raw("/Ascent "u8).Number(Thousandths(face.Ascender)).Raw("/Descent "u8).Number(Thousandths(face.Descender))
            .Raw("/CapHeight "u8).Number(Thousandths(face.CapHeight))
            .Raw("/StemV "u8).Number(50 + (weight * weight), 0)
            .Raw("/FontFile2 "u8).Reference(fontFile).Raw(">>"u8);
    }

    private static int Flags(FontSubset subset)
    {
        var face = subset.Face;

        // PANOSE: Latin text (2), and a serif style between cove (2) and flared (10).
        var panose = face.Table("OS/2").Slice(32, 10);
        var isSerif = panose[0] == 2 && panose[1] is >= 2 and <= 10;
        var isFixedPitch = BinaryPrimitives.ReadUInt32BigEndian(face.Table("post")[12..]) != 0;
        return Symbolic | (isFixedPitch ? FixedPitch : 0) | (isSerif ? Serif : 0) | (face.ItalicAngle != 0 ? Italic : 0);
    }

    /// <summary>Six capital letters that tell this subset from another of the same face (9.6.4).</summary>
    private static string SubsetTag(byte[] program)
    {
        var hash = SHA256.HashData(program);
        return string.Create(6, hash, static (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)('A' + (bytes[i] % 26));
            }
        });
    }
}
