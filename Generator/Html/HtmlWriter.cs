using System.Text;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes a resolved report as one self-contained web page.</summary>
/// <remarks>
/// The page runs no script (JSON-LD stands in an element of that name as data, which nothing runs) and asks no server for anything: styles, fonts and figures are inside. The markup is at once HTML
/// and well-formed XML, so that any XML tool can read it. The body is written first, as it decides which fonts the head holds.
/// </remarks>
internal static class HtmlWriter
{
    /// <summary>The file in UTF-8; the same bytes for the same report.</summary>
    /// <param name="document">The report.</param>
    /// <param name="linkedData">JSON-LD that says what made it, without &lt; and &amp;, in ASCII; null for none.</param>
    public static byte[] Write(ReportDocument document, string? linkedData = null)
    {
        var fonts = new WebFonts();
        var body = new Markup(fonts, document.Metadata.Labels);
        new BodyWriter(document, body).Write();

        var page = new Markup(fonts, document.Metadata.Labels);
        page.Raw("<!DOCTYPE html>\n<html").Attribute("lang", document.Metadata.Language).Raw(">\n");
        HeadWriter.Write(page, document, fonts, linkedData);
        page.Raw(body.ToString()).Raw("</html>\n");
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(page.ToString());
    }
}
