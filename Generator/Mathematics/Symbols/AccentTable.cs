using System.Collections.Frozen;

namespace Colophon.Mathematics.Symbols;

/// <summary>A mark over or under a letter or a group.</summary>
/// <param name="Text">The character.</param>
/// <param name="IsUnder">Whether it goes under.</param>
/// <param name="IsStretchy">Whether it spans the whole group.</param>
/// <param name="CarriesLimits">Whether scripts go beyond it, as with braces.</param>
internal sealed record Accent(string Text, bool IsUnder = false, bool IsStretchy = false, bool CarriesLimits = false);

/// <summary>LaTeX's accents.</summary>
/// <remarks>
/// Marks of one size are the spacing characters, which stand centred in every renderer; those that stretch are the
/// characters that OpenType MATH fonts stretch.
/// </remarks>
internal static class AccentTable
{
    private static readonly FrozenDictionary<string, Accent> Accents = new Dictionary<string, Accent>(StringComparer.Ordinal)
    {
        [@"\hat"] = new("ˆ"),
        [@"\check"] = new("ˇ"),
        [@"\tilde"] = new("˜"),
        [@"\acute"] = new("´"),
        [@"\grave"] = new("`"),
        [@"\dot"] = new("˙"),
        [@"\ddot"] = new("¨"),
        [@"\dddot"] = new("\u20DB"),
        [@"\breve"] = new("˘"),
        [@"\bar"] = new("¯"),
        [@"\mathring"] = new("˚"),
        [@"\vec"] = new("\u20D7"),
        [@"\widehat"] = new("\u0302", IsStretchy: true),
        [@"\widetilde"] = new("\u0303", IsStretchy: true),
        [@"\overline"] = new("‾", IsStretchy: true),
        [@"\overbrace"] = new("⏞", IsStretchy: true, CarriesLimits: true),
        [@"\overbracket"] = new("⎴", IsStretchy: true, CarriesLimits: true),
        [@"\overparen"] = new("⏜", IsStretchy: true),
        [@"\overrightarrow"] = new("→", IsStretchy: true),
        [@"\overleftarrow"] = new("←", IsStretchy: true),
        [@"\overleftrightarrow"] = new("↔", IsStretchy: true),
        [@"\underline"] = new("_", IsUnder: true, IsStretchy: true),
        [@"\underbrace"] = new("⏟", IsUnder: true, IsStretchy: true, CarriesLimits: true),
        [@"\underbracket"] = new("⎵", IsUnder: true, IsStretchy: true, CarriesLimits: true),
        [@"\underparen"] = new("⏝", IsUnder: true, IsStretchy: true),
        [@"\underrightarrow"] = new("→", IsUnder: true, IsStretchy: true),
        [@"\underleftarrow"] = new("←", IsUnder: true, IsStretchy: true),
        [@"\underleftrightarrow"] = new("↔", IsUnder: true, IsStretchy: true),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The commands.</summary>
    public static IEnumerable<string> Commands => Accents.Keys;

    /// <summary>The accent that a command sets.</summary>
    public static Accent Get(string command) => Accents[command];
}
