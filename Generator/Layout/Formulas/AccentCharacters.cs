namespace Colophon.Layout.Formulas;

/// <summary>Knows which characters stand above and below others, and in which form fonts draw them there.</summary>
internal static class AccentCharacters
{
    /// <summary>Whether a stretchy operator is a line as long as its base, which is drawn as a rule.</summary>
    public static bool IsLine(string text) => text is "\u00AF" or "\u02C9" or "\u203E" or "\u0304" or "\u0305" or "_" or "\u0331" or "\u0332";

    /// <summary>Whether an operator is a brace, bracket or parenthesis that lies on its side.</summary>
    public static bool IsBracket(string text) => text is ['\u23B4' or '\u23B5' or (>= '\u23DC' and <= '\u23E1')];

    /// <summary>Whether a combining character is an arrow, which can have any length.</summary>
    public static bool IsArrow(string text) => text is ['\u20D0' or '\u20D1' or '\u20D6' or '\u20D7' or '\u20E1' or (>= '\u20EC' and <= '\u20EF')];

    /// <summary>The combining form of an accent, in which fonts have the glyphs that sit on letters; the text itself where it has none.</summary>
    public static string Combining(string text, AccentSide side) => side switch
    {
        AccentSide.Above => text switch
        {
            "`" or "\u02CB" => "\u0300",
            "\u00B4" or "\u02CA" => "\u0301",
            "^" or "\u02C6" => "\u0302",
            "~" or "\u02DC" => "\u0303",
            "\u00AF" or "\u02C9" or "\u203E" => "\u0304",
            "\u02D8" => "\u0306",
            "." or "\u02D9" => "\u0307",
            "\u00A8" => "\u0308",
            "\u02DA" => "\u030A",
            "\u02C7" => "\u030C",
            "\u2190" => "\u20D6",
            "\u2192" => "\u20D7",
            "\u2194" => "\u20E1",
            "\u21BC" => "\u20D0",
            "\u21C0" => "\u20D1",
            _ => text,
        },
        AccentSide.Below => text switch
        {
            "~" or "\u02DC" => "\u0330",
            "\u00AF" or "\u02C9" or "_" => "\u0331",
            "\u203E" => "\u0332",
            "\u2190" => "\u20EE",
            "\u2192" => "\u20EF",
            _ => text,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(side)),
    };
}
