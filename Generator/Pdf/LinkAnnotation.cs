using System.Text;
using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>Writes a clickable rectangle (ISO 32000-1, 12.5.6.5).</summary>
internal static class LinkAnnotation
{
    /// <summary>The annotation's dictionary: without border, and printed like the rest of the page.</summary>
    /// <param name="link">The link.</param>
    /// <param name="document">The document, whose destinations and sheet it needs.</param>
    /// <param name="structParent">Its key in the structure tree's parent tree.</param>
    /// <exception cref="ArgumentException">It leads to an anchor that lies nowhere.</exception>
    public static PdfBuffer Dictionary(LinkArea link, PagedDocument document, int structParent)
    {
        var bottom = document.PageHeight - link.Y - link.Height;
        var content = new PdfBuffer(192).Raw("<</Type/Annot/Subtype/Link/Rect["u8)
            .Number(link.X, 2).Raw(" "u8).Number(bottom, 2).Raw(" "u8)
            .Number(link.X + link.Width, 2).Raw(" "u8).Number(bottom + link.Height, 2)
            .Raw("]/Border[0 0 0]/F 4"u8);
        if (link.Structure is not null)
        {
            content.Raw("/StructParent "u8).Integer(structParent);
        }

        if (link.Target.StartsWith('#'))
        {
            content.Raw("/Dest"u8).ByteString(DestinationTree.NameOf(link.Target[1..], document));
        }
        else
        {
            // The contents are what a screen reader says of the link (14.9.3).
            content.Raw("/A<</S/URI/URI"u8).ByteString(Encoding.ASCII.GetBytes(AsciiUri(link.Target)))
                .Raw(">>/Contents"u8).TextString(link.Target);
        }

        return content.Raw(">>"u8);
    }

    /// <summary>A URI in 7-bit ASCII, as the file must hold it: other characters as percent-encoded UTF-8 (RFC 3987, 3.1).</summary>
    private static string AsciiUri(string target)
    {
        var uri = new StringBuilder(target.Length);
        foreach (var rune in target.EnumerateRunes())
        {
            _ = rune.Value is > 0x20 and < 0x7F ? uri.Append((char)rune.Value) : uri.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return uri.ToString();
    }
}
