using System.Collections.Immutable;
using System.Text.Json;
using Colophon.Results;

namespace Colophon.Verifying;

/// <summary>Reads results back from the JSON that <see cref="CanonicalJson"/> writes.</summary>
internal static class ResultsJson
{
    /// <summary>The tree of values. A number without point and exponent is a whole one; infinite numbers and those that are none stay texts, as JSON has them.</summary>
    /// <exception cref="JsonException">It is no JSON, or no object.</exception>
    public static ResultObject Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return Read(document.RootElement) as ResultObject ?? throw new JsonException("it is no object");
    }

    private static ResultNode Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new ResultObject(element.EnumerateObject().ToImmutableSortedDictionary(member => member.Name, member => Read(member.Value), StringComparer.Ordinal)),
        JsonValueKind.Array => new ResultArray([.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? new ResultInteger(whole) : new ResultNumber(element.GetDouble()),
        JsonValueKind.String => new ResultText(element.GetString()!),
        JsonValueKind.True or JsonValueKind.False => new ResultBoolean(element.GetBoolean()),
        _ => throw new JsonException("it holds a null, which no result is"),
    };
}
