using System.Collections.Immutable;

namespace Colophon.Host;

/// <summary>The fonts and patterns that lie beside the assembly.</summary>
internal static class AssetFiles
{
    /// <summary>The full path of their folder.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "assets");

    /// <summary>The full path of an asset, such as "fonts/STIXTwoMath_400Regular.ttf".</summary>
    public static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>The bytes of an asset.</summary>
    /// <exception cref="FileNotFoundException">There is no such asset; of <see cref="RequiredAssets"/> a run has made sure before.</exception>
    public static byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>Whether there is such an asset.</summary>
    public static bool Exists(string name) => File.Exists(PathOf(name));

    /// <summary>Names of the assets in a folder, in ordinal order.</summary>
    public static ImmutableArray<string> List(string folder) =>
        [.. Directory.EnumerateFiles(PathOf(folder)).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];
}
