using System.Collections.Immutable;
using System.Security.Cryptography;

namespace NeuralNetworks3.Tests;

/// <summary>The digests of the report's templates, which the colophon shows: with every edit another one changes, and snapshots of the text need not show that again.</summary>
internal static class InputDigests
{
    private const int ShownDigits = 12;

    /// <summary>Each file below the report's folder, relative to it, with its SHA-256 in hexadecimal, read without the engine.</summary>
    public static ImmutableSortedDictionary<string, string> OfFiles { get; } = Read(Path.Combine(MadeReport.Root, "Templates", MadeReport.Name));

    /// <summary>A text with zeros for the digits of each digest that is right, whole or as it is shown; a wrong one stays to be seen.</summary>
    public static string Mask(string text) => OfFiles.Values.Aggregate(text, (masked, digest) =>
        masked.Replace(digest, new string('0', digest.Length), StringComparison.Ordinal).Replace(Shown(digest), new string('0', ShownDigits), StringComparison.Ordinal));

    /// <summary>As much of a digest as a page shows.</summary>
    public static string Shown(string digest) => digest[..ShownDigits];

    private static ImmutableSortedDictionary<string, string> Read(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
        file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
        file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))),
        StringComparer.Ordinal);
}
