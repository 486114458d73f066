namespace Colophon.Pdf;

/// <summary>How a file that is embedded in a PDF relates to the document (ISO 32000-2, table 43).</summary>
internal enum AttachmentRelationship
{
    /// <summary>Numbers that the document shows.</summary>
    Data,

    /// <summary>What the document was made from.</summary>
    Source,

    /// <summary>Something else that helps to understand or check it.</summary>
    Supplement,
}

/// <summary>A file that is embedded in a PDF.</summary>
/// <param name="Name">Its name; unique among the attachments of a document.</param>
/// <param name="MediaType">What it is, such as "application/json".</param>
/// <param name="Description">What it holds, in words for those who look through a reader's list of attachments.</param>
/// <param name="Relationship">What it is to the document.</param>
/// <param name="Content">Its bytes, which must not change any more.</param>
internal sealed record Attachment(string Name, string MediaType, string Description, AttachmentRelationship Relationship, ReadOnlyMemory<byte> Content);
