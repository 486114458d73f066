using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Colophon.Pdf;

/// <summary>Embeds files, and lists them by name and as associated with the whole document (ISO 32000-2, 7.11.4 and 14.13).</summary>
/// <param name="Names">The number of the name tree's only node.</param>
/// <param name="Specifications">The numbers of the file specifications, in the order of the names.</param>
internal sealed record AttachmentTree(int Names, ImmutableArray<int> Specifications)
{
    /// <summary>Adds files.</summary>
    /// <param name="file">The file that takes them.</param>
    /// <param name="attachments">At least one; their order does not matter.</param>
    public static AttachmentTree Add(PdfFile file, ImmutableArray<Attachment> attachments)
    {
        // Readers search by bytes.
        var sorted = attachments
            .Select(attachment => (Name: Encoding.UTF8.GetBytes(attachment.Name), Attachment: attachment))
            .Order(Comparer<(byte[] Name, Attachment)>.Create((one, other) => one.Name.AsSpan().SequenceCompareTo(other.Name)))
            .ToList();
        var specifications = ImmutableArray.CreateBuilder<int>(sorted.Count);
        var names = new PdfBuffer(64 * (sorted.Count + 1)).Raw("<</Limits["u8).ByteString(sorted[0].Name).ByteString(sorted[^1].Name).Raw("]/Names["u8);
        foreach (var (name, attachment) in sorted)
        {
            specifications.Add(AddSpecification(file, attachment));
            names.ByteString(name).Reference(specifications[^1]);
        }

        return new AttachmentTree(file.Add(names.Raw("]>>"u8)), specifications.MoveToImmutable());
    }

    private static int AddSpecification(PdfFile file, Attachment attachment)
    {
        var stream = file.AddStream(
            new PdfBuffer(128).Raw("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MediaType)
                .Raw("/Params<</Size "u8).Integer(attachment.Content.Length).Raw("/CheckSum"u8).HexString(CheckSum(attachment.Content.Span)).Raw(">>"u8),
            attachment.Content);
        return file.Add(new PdfBuffer(256)
            .Raw("<</Type/Filespec/F"u8).TextString(attachment.Name).Raw("/UF"u8).TextString(attachment.Name)
            .Raw("/Desc"u8).TextString(attachment.Description)
            .Raw("/AFRelationship"u8).Name(attachment.Relationship.ToString())
            .Raw("/EF<</F "u8).Reference(stream).Raw("/UF "u8).Reference(stream).Raw(">>>>"u8));
    }

    [SuppressMessage("Security", "CA5351:Do not use broken cryptographic algorithms", Justification = "The format asks for MD5, against accidents and not against forgers (7.11.4.2).")]
    private static byte[] CheckSum(ReadOnlySpan<byte> content) => MD5.HashData(content);
}
