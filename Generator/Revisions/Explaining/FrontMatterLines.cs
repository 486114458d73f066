using System.Text.RegularExpressions;

namespace Colophon.Revisions.Explaining;

/// <summary>A template’s front matter as text, in which the seed, or all but the seed, is put back to what it was.</summary>
internal static partial class FrontMatterLines
{
    /// <summary>Whether the seed differs.</summary>
    public static bool SeedDiffers(string present, string old) => SeedOf(present) != SeedOf(old);

    /// <summary>Whether anything but the seed differs.</summary>
    public static bool RestDiffers(string present, string old) => WithSeed(Head(present), null) != WithSeed(Head(old), null);

    /// <summary>The present template with parts of the old front matter.</summary>
    /// <param name="present">The template as it is.</param>
    /// <param name="old">The template as it was.</param>
    /// <param name="seed">Whether the seed is put back.</param>
    /// <param name="rest">Whether all but the seed is put back.</param>
    public static string Restore(string present, string old, bool seed, bool rest)
    {
        var head = WithSeed(Head(rest ? old : present), SeedOf(seed ? old : present));
        return head + present[Head(present).Length..];
    }

    // From the opening to before the closing line; nothing where there is no front matter.
    private static string Head(string template) => FrontMatter().Match(template).Value;

    private static string? SeedOf(string template) => Seed().Match(Head(template)) is { Success: true } seed ? seed.Value : null;

    private static string WithSeed(string head, string? seed) => Seed().Replace(head, "") is var bare && seed is not null ? bare.TrimEnd('\n') + "\n" + seed : bare;

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?:.*\n)*?(?=---[ \t]*\r?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^seed[ \t]*:.*\n", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Seed();
}
