using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes a resolved report as one self-contained web page.</summary>
internal static class HtmlWriter
{
    /// <summary>The file in UTF-8; the same bytes for the same report.</summary>
    public static byte[] Write(ReportDocument document) => throw new NotImplementedException();
}
