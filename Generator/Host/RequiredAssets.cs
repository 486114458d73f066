using System.Collections.Immutable;

namespace Colophon.Host;

/// <summary>The assets without which no report can be made; hyphenation patterns are not among them, since a language may have none.</summary>
/// <remarks>They are looked for before anything runs, so that a program that was copied without them says so in one go.</remarks>
internal static class RequiredAssets
{
    private static readonly ImmutableArray<string> TextSubsets = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"];
    private static readonly ImmutableArray<string> TextStyles = ["400-italic", "400-normal", "700-italic", "700-normal"];

    /// <summary>Their names, in ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. TextSubsets.SelectMany(subset => TextStyles.Select(style => $"webfonts/stix-two-text-{subset}-{style}.woff2"))
            .Append("webfonts/source-code-pro-latin-400-normal.woff2")
            .Append("webfonts/stix-two-math-latin-400-normal.woff2")
            .Append("fonts/SourceCodePro_400Regular.ttf")
            .Append("fonts/STIXTwoMath_400Regular.ttf")
            .Append("fonts/STIXTwoText_400Regular.ttf")
            .Append("fonts/STIXTwoText_400Regular_Italic.ttf")
            .Append("fonts/STIXTwoText_700Bold.ttf")
            .Append("fonts/STIXTwoText_700Bold_Italic.ttf")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Those that a folder lacks, in ordinal order.</summary>
    /// <param name="folder">Full path of the folder of assets.</param>
    public static ImmutableArray<string> MissingIn(string folder) => [.. Names.Where(name => !File.Exists(Path.Combine(folder, name)))];
}
