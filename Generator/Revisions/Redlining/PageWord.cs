namespace Colophon.Revisions.Redlining;

/// <summary>A word, a number or a formula of a finished page.</summary>
/// <param name="Text">What a reader reads.</param>
/// <param name="FollowsSpace">Whether a space stands before it.</param>
internal sealed record PageWord(string Text, bool FollowsSpace)
{
    /// <summary>The path of the value that it prints; null where it prints none.</summary>
    public string? Path { get; init; }

    /// <summary>The value in full precision, as the page says it; null where it prints none.</summary>
    public string? FullPrecision { get; init; }

    /// <summary>The formula's markup, harmless; null where it is no formula.</summary>
    public SafeMarkup? Formula { get; init; }

    /// <summary>Two words with the same key say the same, a number to the last digit. Where it was computed does not count: a result may get a new name.</summary>
    public string Key => Formula is null ? $"{Text}\0{FullPrecision}" : $"\0{Formula.Text}";
}
