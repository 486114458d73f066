using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>Writes set pages as a PDF file.</summary>
internal static class PdfWriter
{
    /// <summary>The file; the same bytes for the same pages.</summary>
    public static byte[] Write(PagedDocument document) => throw new NotImplementedException();
}
