using System.Text;

namespace Colophon.Pdf;

/// <summary>Says which characters each code of a font stands for, so that text can be copied and searched (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // A limit of PostScript, which CMap files obey.
    private const int EntriesPerBlock = 100;

    /// <summary>The CMap file.</summary>
    /// <param name="texts">The text of each code from 0; code 0 is .notdef and left out.</param>
    public static byte[] Build(IReadOnlyList<string> texts)
    {
        var map = new PdfBuffer(512 + (16 * texts.Count));
        map.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Raw("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"u8)
            .Raw("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Raw("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        for (var start = 1; start < texts.Count; start += EntriesPerBlock)
        {
            var count = Math.Min(EntriesPerBlock, texts.Count - start);
            map.Integer(count).Raw(" beginbfchar\n"u8);
            for (var code = start; code < start + count; code++)
            {
                map.HexCode(code).Raw(" "u8).HexString(Encoding.BigEndianUnicode.GetBytes(texts[code])).Raw("\n"u8);
            }

            map.Raw("endbfchar\n"u8);
        }

        return map.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8).ToArray();
    }
}
