using System.Collections.Frozen;

namespace Colophon.Mathematics.Symbols;

/// <summary>A style of letters.</summary>
internal enum LetterStyle
{
    /// <summary>What mathematics does by itself: Latin and small Greek letters slanted, capital Greek letters and digits upright.</summary>
    Normal,

    /// <summary>Upright.</summary>
    Upright,

    /// <summary>Slanted, capital Greek too.</summary>
    Italic,

    /// <summary>Upright and bold.</summary>
    Bold,

    /// <summary>Slanted and bold; what is upright by itself is only bold.</summary>
    BoldItalic,

    /// <summary>Blackboard bold.</summary>
    DoubleStruck,

    /// <summary>Script.</summary>
    Script,

    /// <summary>Bold script.</summary>
    BoldScript,

    /// <summary>Fraktur.</summary>
    Fraktur,

    /// <summary>Bold Fraktur.</summary>
    BoldFraktur,

    /// <summary>Without serifs.</summary>
    SansSerif,

    /// <summary>Without serifs, bold.</summary>
    SansSerifBold,

    /// <summary>Of one width.</summary>
    Monospace,
}

/// <summary>Puts letters and digits into the mathematical alphabets (The Unicode Standard, block Mathematical Alphanumeric Symbols).</summary>
internal static class MathAlphabet
{
    // Greek letters run from Alpha to omega, then these variants, in the order of the block.
    private const string GreekVariants = "∂ϵϑϰϕϱϖ";
    private const string CapitalGreek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇";

    // Letters that had a place in Unicode before the block was made.
    private static readonly FrozenDictionary<(LetterStyle, char), string> Holes = new Dictionary<(LetterStyle, char), string>
    {
        [(LetterStyle.Italic, 'h')] = "ℎ",
        [(LetterStyle.Script, 'B')] = "ℬ",
        [(LetterStyle.Script, 'E')] = "ℰ",
        [(LetterStyle.Script, 'F')] = "ℱ",
        [(LetterStyle.Script, 'H')] = "ℋ",
        [(LetterStyle.Script, 'I')] = "ℐ",
        [(LetterStyle.Script, 'L')] = "ℒ",
        [(LetterStyle.Script, 'M')] = "ℳ",
        [(LetterStyle.Script, 'R')] = "ℛ",
        [(LetterStyle.Script, 'e')] = "ℯ",
        [(LetterStyle.Script, 'g')] = "ℊ",
        [(LetterStyle.Script, 'o')] = "ℴ",
        [(LetterStyle.Fraktur, 'C')] = "ℭ",
        [(LetterStyle.Fraktur, 'H')] = "ℌ",
        [(LetterStyle.Fraktur, 'I')] = "ℑ",
        [(LetterStyle.Fraktur, 'R')] = "ℜ",
        [(LetterStyle.Fraktur, 'Z')] = "ℨ",
        [(LetterStyle.DoubleStruck, 'C')] = "ℂ",
        [(LetterStyle.DoubleStruck, 'H')] = "ℍ",
        [(LetterStyle.DoubleStruck, 'N')] = "ℕ",
        [(LetterStyle.DoubleStruck, 'P')] = "ℙ",
        [(LetterStyle.DoubleStruck, 'Q')] = "ℚ",
        [(LetterStyle.DoubleStruck, 'R')] = "ℝ",
        [(LetterStyle.DoubleStruck, 'Z')] = "ℤ",
    }.ToFrozenDictionary();

    private static readonly string[] ItalicLatin =
        [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetter((char)c) ? Latin((char)c, LetterStyle.Italic)! : ((char)c).ToString())];

    /// <summary>The characters to show for a letter or digit; anything else, and letters that a style lacks, are given back as they are.</summary>
    public static string Map(string text, LetterStyle style)
    {
        if (text.Length != 1)
        {
            return text;
        }

        var c = text[0];
        if (c < 128 && style is LetterStyle.Normal)
        {
            return ItalicLatin[c];
        }

        if (char.IsAsciiDigit(c))
        {
            return Digit(c, style) ?? text;
        }

        return (char.IsAsciiLetter(c) ? Latin(c, style) : Greek(c, style)) ?? text;
    }

    private static string? Latin(char c, LetterStyle style)
    {
        var shape = style == LetterStyle.Normal ? LetterStyle.Italic : style;
        if (Holes.TryGetValue((shape, c), out var hole))
        {
            return hole;
        }

        int? start = shape switch
        {
            LetterStyle.Normal or LetterStyle.Upright => null,
            LetterStyle.Bold => 0x1D400,
            LetterStyle.Italic => 0x1D434,
            LetterStyle.BoldItalic => 0x1D468,
            LetterStyle.Script => 0x1D49C,
            LetterStyle.BoldScript => 0x1D4D0,
            LetterStyle.Fraktur => 0x1D504,
            LetterStyle.DoubleStruck => 0x1D538,
            LetterStyle.BoldFraktur => 0x1D56C,
            LetterStyle.SansSerif => 0x1D5A0,
            LetterStyle.SansSerifBold => 0x1D5D4,
            LetterStyle.Monospace => 0x1D670,
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };
        return start is null ? null : char.ConvertFromUtf32(start.Value + (char.IsAsciiLetterUpper(c) ? c - 'A' : c - 'a' + 26));
    }

    private static string? Digit(char c, LetterStyle style)
    {
        int? start = style switch
        {
            LetterStyle.Bold or LetterStyle.BoldItalic or LetterStyle.BoldScript or LetterStyle.BoldFraktur => 0x1D7CE,
            LetterStyle.DoubleStruck => 0x1D7D8,
            LetterStyle.SansSerif => 0x1D7E2,
            LetterStyle.SansSerifBold => 0x1D7EC,
            LetterStyle.Monospace => 0x1D7F6,
            LetterStyle.Normal or LetterStyle.Upright or LetterStyle.Italic or LetterStyle.Script or LetterStyle.Fraktur => null,
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };
        return start is null ? null : char.ConvertFromUtf32(start.Value + c - '0');
    }

    private static string? Greek(char c, LetterStyle style)
    {
        if (GreekIndex(c) is not { } index)
        {
            return null;
        }

        var isCapital = index < CapitalGreek.Length;
        int? start = style switch
        {
            LetterStyle.Normal or LetterStyle.Script or LetterStyle.Fraktur or LetterStyle.DoubleStruck or LetterStyle.Monospace =>
                isCapital ? null : 0x1D6E2,
            LetterStyle.Upright or LetterStyle.SansSerif => null,
            LetterStyle.Italic => 0x1D6E2,
            LetterStyle.Bold => 0x1D6A8,
            LetterStyle.BoldItalic or LetterStyle.BoldScript or LetterStyle.BoldFraktur => isCapital ? 0x1D6A8 : 0x1D71C,
            LetterStyle.SansSerifBold => 0x1D756,
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };
        return start is null ? null : char.ConvertFromUtf32(start.Value + index);
    }

    private static int? GreekIndex(char c)
    {
        if (c is >= 'α' and <= 'ω')
        {
            return CapitalGreek.Length + c - 'α';
        }

        var capital = CapitalGreek.IndexOf(c, StringComparison.Ordinal);
        if (capital >= 0)
        {
            return capital;
        }

        var variant = GreekVariants.IndexOf(c, StringComparison.Ordinal);
        return variant >= 0 ? CapitalGreek.Length + ('ω' - 'α' + 1) + variant : null;
    }
}
