using System.Globalization;
using System.Text;

namespace Colophon.Mathematics.Writing;

/// <summary>Characters and lengths as XML wants them.</summary>
internal static class MarkupText
{
    /// <summary>Appends text, with the characters that mean something to XML escaped; fit for content and for quoted attributes.</summary>
    public static StringBuilder AppendXml(this StringBuilder output, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                _ => output.Append(c),
            };
        }

        return output;
    }

    /// <summary>Appends a length, to a ten-thousandth of an em.</summary>
    public static StringBuilder AppendEm(this StringBuilder output, double em) =>
        output.Append(CultureInfo.InvariantCulture, $"{Math.Round(em, 4) + 0.0:0.####}em");
}
