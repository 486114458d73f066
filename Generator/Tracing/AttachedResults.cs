using Colophon.Pdf;

namespace Colophon.Tracing;

/// <summary>The results of the experiments, as a PDF carries them.</summary>
internal static class AttachedResults
{
    /// <summary>The attachment's name.</summary>
    public const string FileName = "results.json";

    /// <summary>The results as an attachment.</summary>
    /// <param name="json">The results in canonical JSON.</param>
    public static Attachment Attach(byte[] json) =>
        new(FileName, "application/json", "Everything that the experiments found, in full precision", AttachmentRelationship.Data, json);
}
