using System.Collections.Immutable;
using System.Text.Json;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>Where two runs differ, as near to the cause as can be seen.</summary>
internal static class Differences
{
    /// <summary>A line for each file or figure that differs or is on one side alone; empty where the runs are the same to the byte.</summary>
    public static ImmutableArray<string> Between(MadeFiles plain, MadeFiles varied)
    {
        var (left, right) = (plain.Digests(), varied.Digests());
        return
        [
            .. left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Where(name => left.GetValueOrDefault(name) != right.GetValueOrDefault(name))
                .Select(name => $"{name}: {left.GetValueOrDefault(name, "missing")}, now {right.GetValueOrDefault(name, "missing")}{Place(name, plain, varied)}"),
        ];
    }

    /// <summary>The path of the first value in which two documents differ, and both values; null where they are alike.</summary>
    public static string? FirstPath(JsonElement left, JsonElement right, string path = "") => (left.ValueKind, right.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => FirstName(left, right, path),
        (JsonValueKind.Array, JsonValueKind.Array) => FirstItem(left, right, path),
        _ when left.GetRawText() == right.GetRawText() => null,
        _ => $"{path}: {left.GetRawText()}, now {right.GetRawText()}",
    };

    private static string Place(string name, MadeFiles plain, MadeFiles varied)
    {
        if (!plain.Files.TryGetValue(name, out var left) || !varied.Files.TryGetValue(name, out var right))
        {
            return "";
        }

        var bytes = $"; from byte {left.AsSpan().CommonPrefixLength(right)} on";
        if (name != MadeFiles.Results)
        {
            return bytes;
        }

        using var before = JsonDocument.Parse(left);
        using var after = JsonDocument.Parse(right);
        return FirstPath(before.RootElement, after.RootElement) is { } path ? $"; first at {path}" : bytes;
    }

    private static string? FirstName(JsonElement left, JsonElement right, string path)
    {
        var (before, after) = (Members(left), Members(right));
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => (before.TryGetValue(name, out var one), after.TryGetValue(name, out var other)) switch
            {
                (true, true) => FirstPath(one, other, Join(path, name)),
                (true, false) => $"{Join(path, name)}: gone",
                _ => $"{Join(path, name)}: new",
            })
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? FirstItem(JsonElement left, JsonElement right, string path)
    {
        var (before, after) = (left.GetArrayLength(), right.GetArrayLength());
        return Enumerable.Range(0, Math.Min(before, after))
            .Select(i => FirstPath(left[i], right[i], $"{path}[{i}]"))
            .FirstOrDefault(difference => difference is not null)
            ?? (before == after ? null : $"{path}: {before} values, now {after}");
    }

    private static Dictionary<string, JsonElement> Members(JsonElement element) =>
        element.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
