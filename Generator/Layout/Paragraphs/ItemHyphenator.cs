using Colophon.Layout.Paragraphs.Hyphenation;

namespace Colophon.Layout.Paragraphs;

/// <summary>Puts possible hyphens into the words of a paragraph.</summary>
internal static class ItemHyphenator
{
    /// <summary>The same items, with words in pieces where a hyphen may come.</summary>
    public static List<ParagraphItem> Hyphenate(List<ParagraphItem> items, Hyphenator hyphenator, TextShaper shaper)
    {
        var hyphenated = new List<ParagraphItem>(items.Count * 2);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Part is WordPart { Style.IsCode: false } part && IsWhole(part) && !GoesOn(items, i))
            {
                var breaks = hyphenator.Hyphenate(part.Word.Text).Select(WordBreak.Hyphen).ToList();
                hyphenated.AddWord(part.Style, part.Word, breaks, shaper);
            }
            else
            {
                hyphenated.Add(items[i]);
            }
        }

        return hyphenated;
    }

    /// <summary>Whether the word has no hyphen, printed or soft, which would be its only place to break.</summary>
    private static bool IsWhole(WordPart part) => part.Start == 0 && part.End == part.Word.Text.Length;

    /// <summary>Whether letters in another style touch the word, so that it is part of a longer one.</summary>
    private static bool GoesOn(List<ParagraphItem> items, int index) =>
        (index > 0 && items[index - 1] is { Kind: ItemKind.Box, Part: null })
        || (index > 0 && items[index - 1].Part is WordPart before && char.IsLetter(before.Word.Text[before.End - 1]))
        || (index + 1 < items.Count && items[index + 1] is { Kind: ItemKind.Box, Part: null })
        || (index + 1 < items.Count && items[index + 1].Part is WordPart after && char.IsLetter(after.Word.Text[after.Start]));
}
