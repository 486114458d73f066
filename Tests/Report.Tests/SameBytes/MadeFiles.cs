using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>What a run wrote.</summary>
/// <param name="Files">Each file's bytes by its name; in ordinal order.</param>
internal sealed partial record MadeFiles(ImmutableSortedDictionary<string, byte[]> Files)
{
    /// <summary>The name of the file of results.</summary>
    public const string Results = "results.json";

    /// <summary>Reads all files of a folder.</summary>
    public static MadeFiles Read(string folder) =>
        new(Directory.EnumerateFiles(folder).ToImmutableSortedDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal));

    /// <summary>The SHA-256 of each file, and of each figure of the web page by its label; in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Digests() => Files
        .Select(file => (Name: file.Key, Digest: DigestOf(file.Value)))
        .Concat(Figures().Select(figure => (Name: $"figure {figure.Key}", Digest: DigestOf(Encoding.UTF8.GetBytes(figure.Value)))))
        .ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Digest, StringComparer.Ordinal);

    private static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private Dictionary<string, string> Figures() => Files
        .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
        .SelectMany(file => Figure().Matches(Encoding.UTF8.GetString(file.Value)))
        .ToDictionary(match => match.Groups["label"].Value, match => match.Value, StringComparer.Ordinal);

    [GeneratedRegex("<figure id=\"(?<label>fig-[^\"]+)\".*?</figure>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
