using System.Collections.Immutable;

namespace Colophon.Model;

/// <summary>What an author typed in one go: the running text of a paragraph, of a cell, of a span in brackets, or a formula.</summary>
/// <param name="Characters">The text as it was typed; each value, code, link address or text of an experiment is one <see cref="Opaque"/>.</param>
/// <param name="Digits">Where digits begin, in order: their position in the text, and where they were typed.</param>
internal sealed record TypedText(string Characters, ImmutableArray<(int Start, SourceSpan Source)> Digits)
{
    /// <summary>What stands for something that the author did not type, or that is no text.</summary>
    public const char Opaque = '\uFFFC';

    /// <summary>Whether it is the LaTeX of a formula; false by default.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Whether the author said that its numbers are meant as they are; false by default.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Where the number at a position was typed.</summary>
    /// <param name="position">A digit, or the point before one.</param>
    public SourceSpan Locate(int position)
    {
        var digit = char.IsAsciiDigit(Characters[position]) ? position : position + 1;
        var (low, high) = (0, Digits.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Digits[middle].Start <= digit ? (middle, high) : (low, middle - 1);
        }

        return Digits[low].Source with { Column = Digits[low].Source.Column + position - Digits[low].Start };
    }
}
