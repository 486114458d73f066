using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Store;

/// <summary>Says where two findings of one experiment differ first.</summary>
internal static class FindingsDifference
{
    /// <summary>The first difference: a value by its path with what it is and what was kept, or else the table or figure that is shown otherwise.</summary>
    /// <returns>A clause; null where the findings are equal to the last bit.</returns>
    public static string? Describe(ExperimentFindings kept, ExperimentFindings now) =>
        OfNodes(now.Id, kept.Values, now.Values)
        ?? OfNodes(ClaimEntry.Group, ToObject(kept.Claims), ToObject(now.Claims))
        ?? OfItems("table", kept.Tables, now.Tables, TableFormat.Write)
        ?? OfItems("figure", kept.Figures, now.Figures, PictureFormat.Write)
        ?? (kept.Said.Select(said => said.Message).SequenceEqual(now.Said.Select(said => said.Message), StringComparer.Ordinal) ? null : "other things are said of its figures");

    private static string? OfNodes(string path, ResultNode? kept, ResultNode? now) => (kept, now) switch
    {
        (ResultObject a, ResultObject b) => a.Members.Keys.Union(b.Members.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => OfNodes($"{path}.{name}", a.Members.GetValueOrDefault(name), b.Members.GetValueOrDefault(name)))
            .FirstOrDefault(difference => difference is not null),
        (ResultArray a, ResultArray b) => Enumerable.Range(0, Math.Max(a.Items.Length, b.Items.Length))
            .Select(i => OfNodes(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), a.Items.ElementAtOrDefault(i), b.Items.ElementAtOrDefault(i)))
            .FirstOrDefault(difference => difference is not null),
        _ when Words(kept) == Words(now) => null,
        _ => $"{path} is {Words(now)} now, {Words(kept)} kept",
    };

    // Shortest forms that read back as the same bits, signs of zeros included.
    private static string Words(ResultNode? node) => node switch
    {
        null => "nothing",
        ResultObject => "a group",
        ResultArray => "a list",
        ResultNumber number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        ResultInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        ResultText text => $"\"{text.Value}\"",
        ResultBoolean boolean => boolean.Value ? "true" : "false",
        _ => throw new System.Diagnostics.UnreachableException(node.GetType().Name),
    };

    private static string? OfItems<T>(string what, ImmutableArray<KeyValuePair<string, T>> kept, ImmutableArray<KeyValuePair<string, T>> now, Action<BinaryWriter, T> write)
    {
        var (before, after) = (ToBytes(kept, write), ToBytes(now, write));
        var name = before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(key => !before.GetValueOrDefault(key, []).AsSpan().SequenceEqual(after.GetValueOrDefault(key, [])));
        return name is null ? null : $"the {what} \"{name}\" shows something else";
    }

    private static Dictionary<string, byte[]> ToBytes<T>(ImmutableArray<KeyValuePair<string, T>> items, Action<BinaryWriter, T> write) =>
        items.ToDictionary(item => item.Key, item => ToBytes(item.Value, write), StringComparer.Ordinal);

    private static byte[] ToBytes<T>(T item, Action<BinaryWriter, T> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            write(writer, item);
        }

        return stream.ToArray();
    }

    private static ResultObject ToObject(ImmutableArray<ClaimEntry> claims) =>
        new(claims.ToImmutableSortedDictionary(claim => claim.Id, claim => (ResultNode)claim.Values, StringComparer.Ordinal));
}
