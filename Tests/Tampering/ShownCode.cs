namespace Colophon.Tests;

/// <summary>A glyph in a content stream.</summary>
/// <param name="Font">The name of its font's resource.</param>
/// <param name="Code">Its code in that font.</param>
/// <param name="Start">Where the code starts in the stream, in bytes.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ShownCode(string Font, ushort Code, int Start, int End)
{
    /// <summary>The glyphs of a content stream, in the order in which they are shown (ISO 32000-1, 7.3.4.2 and 9.4.3).</summary>
    /// <param name="content">A stream, decoded, whose texts are literal strings of two bytes a glyph.</param>
    public static IReadOnlyList<ShownCode> AllOf(byte[] content)
    {
        var codes = new List<ShownCode>();
        var (name, font) = ("", "");
        for (var at = 0; at < content.Length;)
        {
            switch (content[at])
            {
                case (byte)'/':
                    var end = at + 1;
                    while (end < content.Length && char.IsAsciiLetterOrDigit((char)content[end]))
                    {
                        end++;
                    }

                    name = System.Text.Encoding.Latin1.GetString(content, at, end - at);
                    at = end;
                    break;
                case (byte)'T' when at + 1 < content.Length && content[at + 1] == 'f':
                    font = name;
                    at += 2;
                    break;
                case (byte)'(':
                    at++;
                    while (content[at] != ')')
                    {
                        var start = at;
                        var high = ReadByte(content, ref at);
                        codes.Add(new ShownCode(font, (ushort)((high << 8) | ReadByte(content, ref at)), start, at));
                    }

                    break;
                default:
                    at++;
                    break;
            }
        }

        return codes;
    }

    /// <summary>The stream with another code in the place of one.</summary>
    public byte[] ReplaceIn(byte[] content, ushort code) => [.. content[..Start], .. Octal((byte)(code >> 8)), .. Octal((byte)code), .. content[End..]];

    /// <summary>A byte as any string can hold it.</summary>
    public static byte[] Octal(byte value) => [(byte)'\\', (byte)('0' + (value >> 6)), (byte)('0' + ((value >> 3) & 7)), (byte)('0' + (value & 7))];

    private static int ReadByte(byte[] content, ref int at)
    {
        if (content[at] != '\\')
        {
            return content[at++];
        }

        at++;
        if (content[at] is >= (byte)'0' and <= (byte)'7')
        {
            var value = 0;
            for (var digits = 0; digits < 3 && content[at] is >= (byte)'0' and <= (byte)'7'; digits++)
            {
                value = (8 * value) + (content[at++] - '0');
            }

            return value;
        }

        return content[at++] switch
        {
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            var other => other,
        };
    }
}
