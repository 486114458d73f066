using System.Collections.Immutable;
using System.Text.Json;

namespace Colophon.Verifying;

/// <summary>What a PDF says of where it comes from.</summary>
internal static class NamedCommit
{
    /// <summary>The attachment's name.</summary>
    public const string FileName = "provenance.jsonld";

    // The graph's node for the commit; its "schema:version" is the commit itself.
    private const string Node = "/commit";

    /// <summary>The commit that the attachment names, wherever in its graph; null where it names none, or is not there.</summary>
    /// <param name="attachments">The embedded files by name.</param>
    public static string? In(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> attachments)
    {
        if (!attachments.TryGetValue(FileName, out var json))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return Find(document.RootElement);
        }
        catch (JsonException)
        {
            // Its hash is compared, so that a damaged one has been told already.
            return null;
        }
    }

    private static string? Find(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when IsCommit(element) => element.TryGetProperty("schema:version", out var version) && version.ValueKind == JsonValueKind.String ? version.GetString() : null,
        JsonValueKind.Object => element.EnumerateObject().Select(member => Find(member.Value)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static bool IsCommit(JsonElement node) =>
        node.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString()!.EndsWith(Node, StringComparison.Ordinal);
}
