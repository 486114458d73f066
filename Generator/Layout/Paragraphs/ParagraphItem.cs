namespace Colophon.Layout.Paragraphs;

/// <summary>What an item of a paragraph is to the line breaker.</summary>
internal enum ItemKind
{
    /// <summary>Something of fixed width that stays in one piece.</summary>
    Box,

    /// <summary>Space that stretches and shrinks; a line may end at it where a box comes before.</summary>
    Glue,

    /// <summary>A place where a line may end, at a price.</summary>
    Penalty,
}

/// <summary>A box, a glue or a penalty: the paragraph as Knuth and Plass (1981) see it. Lengths are points.</summary>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Width">Natural width; 0 for a penalty.</param>
/// <param name="Part">What is drawn; null for space that draws nothing.</param>
internal readonly record struct ParagraphItem(ItemKind Kind, double Width, InlinePart? Part = null)
{
    /// <summary>The penalty that forbids a line end.</summary>
    public const int Forbidden = 10_000;

    /// <summary>The penalty that forces a line end.</summary>
    public const int Forced = -10_000;

    /// <summary>How far a glue stretches at ratio 1.</summary>
    public double Stretch { get; init; }

    /// <summary>How far a glue shrinks at ratio 1, which is the most that it may.</summary>
    public double Shrink { get; init; }

    /// <summary>Whether a glue takes up whatever space is left, as after the last word.</summary>
    public bool IsFill { get; init; }

    /// <summary>The price of a line end here, from <see cref="Forced"/> to <see cref="Forbidden"/>.</summary>
    public int Penalty { get; init; }

    /// <summary>Whether lines should not end at two such penalties in a row.</summary>
    public bool IsFlagged { get; init; }

    /// <summary>What a line that ends here gains in width: a hyphen; negative for what hangs into the margin.</summary>
    public double WidthBefore { get; init; }

    /// <summary>What a line gains in width because the last one ended here: lost kerning; negative for what hangs into the margin.</summary>
    public double WidthAfter { get; init; }

    /// <summary>Whether a line must end here.</summary>
    public bool IsForced => Kind == ItemKind.Penalty && Penalty <= Forced;

    /// <summary>A place where a line may end, at a price.</summary>
    public static ParagraphItem Break(int penalty) => new(ItemKind.Penalty, 0) { Penalty = penalty };
}
