using System.Security.Cryptography;
using Colophon.Diagnostics;

namespace Colophon.Verifying;

/// <summary>Compares the embedded files of a PDF with the hashes that its metadata state.</summary>
internal static class AttachmentCheck
{
    /// <summary>What does not match, by the names of the files.</summary>
    public static IEnumerable<Diagnostic> Check(PdfContents contents)
    {
        foreach (var name in contents.StatedHashes.Keys.Union(contents.Attachments.Keys).Order(StringComparer.Ordinal))
        {
            if (!contents.Attachments.TryGetValue(name, out var content))
            {
                yield return new Diagnostic(DiagnosticCodes.MissingAttachment, null, $"the attachment \"{name}\" is missing, though the metadata state its hash", []);
            }
            else if (!contents.StatedHashes.TryGetValue(name, out var stated))
            {
                yield return new Diagnostic(DiagnosticCodes.UnstatedAttachment, null, $"the metadata state no hash of the attachment \"{name}\"", []);
            }
            else if (Convert.ToHexStringLower(SHA256.HashData(content.Span)) is var hash && hash != stated)
            {
                yield return new Diagnostic(DiagnosticCodes.AlteredAttachment, null, $"the attachment \"{name}\" is not as it was written: its SHA-256 is {hash}, the metadata state {stated}", []);
            }
        }
    }
}
