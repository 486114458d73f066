using System.Collections.Immutable;

namespace Colophon.Html;

/// <summary>A part of the text face that is a file of its own.</summary>
/// <param name="Name">As it stands in the file's name.</param>
/// <param name="UnicodeRange">The characters that it holds, as CSS writes them.</param>
internal sealed record WebFontSubset(string Name, string UnicodeRange)
{
    /// <summary>The parts, in the order in which a character is looked for; the ranges are those of the font's own style sheet.</summary>
    public static ImmutableArray<WebFontSubset> All { get; } =
    [
        new("latin", "U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"),
        new("latin-ext", "U+100-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF"),
        new("greek", "U+370-377,U+37A-37F,U+384-38A,U+38C,U+38E-3A1,U+3A3-3FF"),
        new("cyrillic", "U+301,U+400-45F,U+490-491,U+4B0-4B1,U+2116"),
        new("cyrillic-ext", "U+460-48F,U+492-4AF,U+4B2-52F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F"),
        new("vietnamese", "U+300,U+303,U+309,U+323,U+1EA0-1EF1"),
    ];

    private ImmutableArray<(int First, int Last)> Ranges { get; } = [.. UnicodeRange.Split(',').Select(Parse)];

    /// <summary>The part that holds a character; -1 where none does.</summary>
    public static int IndexOf(int codePoint)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (All[i].Ranges.Any(range => codePoint >= range.First && codePoint <= range.Last))
            {
                return i;
            }
        }

        return -1;
    }

    private static (int First, int Last) Parse(string range)
    {
        var ends = range["U+".Length..].Split('-');
        return (Convert.ToInt32(ends[0], 16), Convert.ToInt32(ends[^1], 16));
    }
}
