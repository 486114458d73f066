using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Colophon.Model;

namespace Colophon.Pdf;

/// <summary>What the file says of itself, twice: for old readers and for new ones (ISO 32000-1, 14.3).</summary>
/// <param name="Information">The number of the information dictionary.</param>
/// <param name="Xmp">The number of the metadata stream.</param>
internal readonly record struct DocumentMetadata(int Information, int Xmp)
{
    /// <summary>The namespace of the XMP properties that no public schema has.</summary>
    public const string Namespace = "urn:colophon:metadata:1.0#";

    private const string Producer = "Colophon";

    /// <summary>Adds both.</summary>
    /// <param name="file">The file.</param>
    /// <param name="metadata">What the front matter says; its date counts where it is written as yyyy-MM-dd.</param>
    /// <param name="attachments">The embedded files, whose hashes are stated, since none of them can state its own.</param>
    /// <param name="sourceDate">Else the date; null to state none, since the clock is never asked.</param>
    public static DocumentMetadata Add(PdfFile file, ReportMetadata metadata, ImmutableArray<Attachment> attachments, DateTimeOffset? sourceDate = null)
    {
        var date = DateStamp.Of(metadata.Date, sourceDate);

        // Search engines and archives read metadata without a PDF library, so it stays uncompressed (14.3.2).
        var xmp = file.AddStream(
            new PdfBuffer().Raw("/Type/Metadata/Subtype/XML"u8),
            Encoding.UTF8.GetBytes(Packet(metadata, date, attachments)),
            StreamFilter.None);
        return new DocumentMetadata(file.Add(InformationDictionary(metadata, date)), xmp);
    }

    private static PdfBuffer InformationDictionary(ReportMetadata metadata, DateStamp? date)
    {
        var information = new PdfBuffer(256).Raw("<</Title"u8).TextString(metadata.PlainTitle);
        if (!metadata.Authors.IsEmpty)
        {
            information.Raw("/Author"u8).TextString(string.Join(", ", metadata.Authors));
        }

        if (!metadata.Keywords.IsEmpty)
        {
            information.Raw("/Keywords"u8).TextString(string.Join(", ", metadata.Keywords));
        }

        if (date is { Pdf: var stamp })
        {
            information.Raw("/CreationDate"u8).TextString(stamp).Raw("/ModDate"u8).TextString(stamp);
        }

        return information.Raw("/Creator"u8).TextString(Producer).Raw("/Producer"u8).TextString(Producer).Raw(">>"u8);
    }

    /// <summary>The XMP packet (ISO 16684-1): Dublin Core for what a library asks, the PDF and basic schemas for the rest; and one of our own for the attachments.</summary>
    private static string Packet(ReportMetadata metadata, DateStamp? date, ImmutableArray<Attachment> attachments)
    {
        var packet = new StringBuilder(1500);
        packet.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
            .Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
            .Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n")
            .Append("<dc:format>application/pdf</dc:format>\n")
            .Append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").Append(Escape(metadata.PlainTitle)).Append("</rdf:li></rdf:Alt></dc:title>\n");
        AppendList(packet, "dc:creator", "rdf:Seq", metadata.Authors);
        AppendList(packet, "dc:subject", "rdf:Bag", metadata.Keywords);
        AppendList(packet, "dc:language", "rdf:Bag", [metadata.Language]);
        if (!metadata.Keywords.IsEmpty)
        {
            packet.Append("<pdf:Keywords>").Append(Escape(string.Join(", ", metadata.Keywords))).Append("</pdf:Keywords>\n");
        }

        packet.Append("<pdf:Producer>").Append(Producer).Append("</pdf:Producer>\n<xmp:CreatorTool>").Append(Producer).Append("</xmp:CreatorTool>\n");
        if (date is { Xmp: var stamp })
        {
            packet.Append("<xmp:CreateDate>").Append(stamp).Append("</xmp:CreateDate>\n<xmp:ModifyDate>").Append(stamp).Append("</xmp:ModifyDate>\n");
        }

        AppendHashes(packet, attachments);
        return packet.Append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>").ToString();
    }

    private static void AppendList(StringBuilder packet, string element, string container, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        packet.Append('<').Append(element).Append("><").Append(container).Append('>');
        foreach (var value in values)
        {
            packet.Append("<rdf:li>").Append(Escape(value)).Append("</rdf:li>");
        }

        packet.Append("</").Append(container).Append("></").Append(element).Append(">\n");
    }

    private static void AppendHashes(StringBuilder packet, ImmutableArray<Attachment> attachments)
    {
        if (attachments.IsEmpty)
        {
            return;
        }

        packet.Append("<colophon:attachments xmlns:colophon=\"").Append(Namespace).Append("\"><rdf:Bag>\n");
        foreach (var attachment in attachments.OrderBy(attachment => attachment.Name, StringComparer.Ordinal))
        {
            packet.Append("<rdf:li rdf:parseType=\"Resource\"><colophon:name>").Append(Escape(attachment.Name))
                .Append("</colophon:name><colophon:sha256>").Append(Convert.ToHexStringLower(SHA256.HashData(attachment.Content.Span)))
                .Append("</colophon:sha256></rdf:li>\n");
        }

        packet.Append("</rdf:Bag></colophon:attachments>\n");
    }

    /// <summary>Text as XML holds it; control characters, which XML cannot hold in any form, are dropped.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ when XmlConvert.IsXmlChar(character) || char.IsSurrogate(character) => escaped.Append(character),
                _ => escaped,
            };
        }

        return escaped.ToString();
    }
}
