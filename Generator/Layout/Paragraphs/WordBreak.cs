namespace Colophon.Layout.Paragraphs;

/// <summary>A place within a word where a line may end.</summary>
/// <param name="Position">The character before which the next line would start.</param>
/// <param name="Penalty">The price.</param>
/// <param name="NeedsHyphen">Whether a hyphen appears there.</param>
/// <param name="IsFlagged">Whether a hyphen, printed anyway or not, then ends the line.</param>
internal readonly record struct WordBreak(int Position, int Penalty, bool NeedsHyphen, bool IsFlagged)
{
    /// <summary>The price of a hyphen at a line end, as in plain TeX.</summary>
    public const int HyphenPenalty = 50;

    /// <summary>The price of a line end within a URI or a name from a program, where no hyphen may mark it.</summary>
    public const int UnmarkedPenalty = 100;

    /// <summary>A hyphen that a line end would bring forth.</summary>
    public static WordBreak Hyphen(int position) => new(position, HyphenPenalty, NeedsHyphen: true, IsFlagged: true);
}
