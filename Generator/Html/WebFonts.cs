using System.Text;
using Colophon.Host;

namespace Colophon.Html;

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
