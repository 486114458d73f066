using System.Text;

namespace Colophon.Layout.Formulas;

/// <summary>The slanted alphabets of Unicode's mathematical letters.</summary>
internal static class SlantedLetters
{
    // Planck's constant stands for the italic h, which has no place among the others.
    private const int ItalicH = 0x210E;

    /// <summary>Whether a character is an italic or a script letter, Latin or Greek, bold ones included.</summary>
    public static bool Contains(Rune letter) => letter.Value switch
    {
        ItalicH => true,

        // Italic, bold italic, script, bold script.
        >= 0x1D434 and <= 0x1D503 => true,

        // Sans-serif italic and bold italic.
        >= 0x1D608 and <= 0x1D66F => true,

        // Dotless i and j, italic.
        0x1D6A4 or 0x1D6A5 => true,

        // Greek: italic, bold italic.
        >= 0x1D6E2 and <= 0x1D755 => true,
        >= 0x1D790 and <= 0x1D7C9 => true,
        _ => false,
    };
}
