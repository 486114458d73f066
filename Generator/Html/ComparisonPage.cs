using System.Text;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>A self-contained web page that holds one state of a report against another: no script, nothing asked of a server, light and dark as the reader's system is, in the faces of the report.</summary>
internal static class ComparisonPage
{
    /// <summary>The file in UTF-8; the same bytes for the same body.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="body">Its body element.</param>
    /// <param name="styleSheet">The name of the style sheet that it has besides the common one.</param>
    public static byte[] Write(string title, Markup body, string styleSheet)
    {
        // The title is shown by the browser in its own font, so no font of the page need hold it.
        var head = new Markup(new WebFonts(), LabelWords.English)
            .Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:\"/>\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>")
            .Words(title)
            .Raw("</title>\n<style>\n").Raw(body.Fonts.ToCss()).Raw(StyleSheet.Read("comparison.css")).Raw(StyleSheet.Read(styleSheet)).Raw("</style>\n</head>\n");
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes($"{head}{body}</html>\n");
    }
}
