using System.Collections.Immutable;
using System.Text;
using Colophon.Host;

namespace Colophon.Html;

/// <summary>The face that words are set in; bold and italic combine.</summary>
[Flags]
internal enum FaceStyle
{
    /// <summary>The text face.</summary>
    Regular = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,

    /// <summary>The face for program text.</summary>
    Monospaced = 4,

    /// <summary>The face for formulas.</summary>
    Math = 8,
}

/// <summary>Gathers which characters a page shows in which face, and embeds the font files that show them.</summary>
internal sealed class WebFonts
{
    private readonly SortedSet<(FaceStyle Face, int Subset)> _used = [];

    /// <summary>Notes that words are shown in a face.</summary>
    public void Use(FaceStyle face, string words)
    {
        if (face is FaceStyle.Math or FaceStyle.Monospaced)
        {
            _used.Add((face, 0));
            return;
        }

        foreach (var rune in words.EnumerateRunes())
        {
            // ASCII is by far the most of every report.
            if (rune.IsAscii)
            {
                _used.Add((face, 0));
                continue;
            }

            // What the text face lacks, arrows and relations above all, the face for formulas shows in its place.
            var subset = WebFontSubset.IndexOf(rune.Value);
            _used.Add(subset >= 0 ? (face, subset) : (FaceStyle.Math, 0));
        }
    }

    /// <summary>The @font-face rules, each with its file inside.</summary>
    public string ToCss()
    {
        var css = new StringBuilder();
        foreach (var (face, subset) in _used)
        {
            AppendRule(css, face, WebFontSubset.All[subset]);
        }

        return css.ToString();
    }

    private static void AppendRule(StringBuilder css, FaceStyle face, WebFontSubset subset)
    {
        var (family, file) = face switch
        {
            FaceStyle.Math => ("STIX Two Math", "stix-two-math-latin-400-normal"),
            FaceStyle.Monospaced => ("Source Code Pro", "source-code-pro-latin-400-normal"),
            _ => ("STIX Two Text", $"stix-two-text-{subset.Name}-{WeightOf(face)}-{(face.HasFlag(FaceStyle.Italic) ? "italic" : "normal")}"),
        };
        css.Append("@font-face{font-family:\"").Append(family).Append("\";font-weight:").Append(WeightOf(face));
        css.Append(";font-style:").Append(face.HasFlag(FaceStyle.Italic) ? "italic" : "normal");
        css.Append(";src:url(data:font/woff2;base64,").Append(Convert.ToBase64String(AssetFiles.Read($"webfonts/{file}.woff2"))).Append(") format(\"woff2\")");
        if (family == "STIX Two Text")
        {
            css.Append(";unicode-range:").Append(subset.UnicodeRange);
        }

        css.Append("}\n");
    }

    private static string WeightOf(FaceStyle face) => face.HasFlag(FaceStyle.Bold) ? "700" : "400";
}

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
