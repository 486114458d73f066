namespace Colophon.Layout.Paragraphs;

/// <summary>Turns words and spaces into items.</summary>
internal static class ItemList
{
    // Beyond this many characters a "word" is data: kerning lost at its breaks is not worth shaping it again for each.
    private const int LongWord = 100;

    /// <summary>Adds a word, in pieces where it may be broken.</summary>
    /// <param name="items">Where to add it.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="word">The word, shaped whole.</param>
    /// <param name="breaks">Where a line may end within it, in ascending order.</param>
    /// <param name="shaper">Shapes what would end and start a line.</param>
    public static void AddWord(this List<ParagraphItem> items, TextStyle style, ShapedText word, List<WordBreak> breaks, TextShaper shaper)
    {
        var (start, width) = (0, 0.0);
        foreach (var point in breaks)
        {
            var next = word.WidthOf(point.Position);
            items.Add(new ParagraphItem(ItemKind.Box, (next - width) * style.Size, new WordPart(style, word, start, point.Position)));
            items.Add(Discretionary(style, word, point, next, shaper));
            (start, width) = (point.Position, next);
        }

        items.Add(new ParagraphItem(ItemKind.Box, (word.Width - width) * style.Size, new WordPart(style, word, start, word.Text.Length)));
    }

    /// <summary>Adds the space between two words.</summary>
    /// <param name="items">Where to add it.</param>
    /// <param name="style">The style that the space is set in.</param>
    /// <param name="character">A space or a no-break space.</param>
    /// <param name="isRigid">Whether it keeps its width.</param>
    public static void AddSpace(this List<ParagraphItem> items, TextStyle style, char character, bool isRigid)
    {
        var width = style.Size * style.Face.Advance(style.Face.GlyphIndex(' ')) / style.Face.UnitsPerEm;
        if (character == '\u00A0')
        {
            items.Add(ParagraphItem.Break(ParagraphItem.Forbidden));
        }

        items.Add(new ParagraphItem(ItemKind.Glue, width, new SpacePart(style, character))
        {
            Stretch = isRigid ? 0 : width / 2,
            Shrink = isRigid ? 0 : width / 3,
        });
    }

    /// <summary>Ends a line that need not be full.</summary>
    public static void AddLineEnd(this List<ParagraphItem> items)
    {
        items.Add(ParagraphItem.Break(ParagraphItem.Forbidden));
        items.Add(new ParagraphItem(ItemKind.Glue, 0) { IsFill = true });
        items.Add(ParagraphItem.Break(ParagraphItem.Forced));
    }

    private static ParagraphItem Discretionary(TextStyle style, ShapedText word, WordBreak point, double position, TextShaper shaper)
    {
        var item = ParagraphItem.Break(point.Penalty) with { IsFlagged = point.IsFlagged, Part = point.NeedsHyphen ? new HyphenPart(style) : null };
        if (style.IsCode || word.Text.Length > LongWord)
        {
            return point.NeedsHyphen ? item with { WidthBefore = shaper.Shape(style.Face, "-", !style.IsCode).Width * style.Size } : item;
        }

        // Kerning and ligatures across the break are lost, and the hyphen is kerned to its letter.
        var before = shaper.Shape(style.Face, word.Text[..point.Position] + (point.NeedsHyphen ? "-" : ""), hasLigatures: true).Width;
        var after = shaper.Shape(style.Face, word.Text[point.Position..], hasLigatures: true).Width;
        return item with
        {
            WidthBefore = (before - position) * style.Size,
            WidthAfter = (after - (word.Width - position)) * style.Size,
        };
    }
}
