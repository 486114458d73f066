namespace Colophon.Layout.Paragraphs;

/// <summary>Lets small marks hang into the margin a little, because an edge of hyphens and full stops looks dented.</summary>
internal static class OpticalMargin
{
    /// <summary>The same items, with what would hang out wherever a line may end, for the line breaker.</summary>
    public static List<ParagraphItem> Apply(List<ParagraphItem> source)
    {
        List<ParagraphItem> items = [.. source];
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Kind == ItemKind.Box || (item.Kind == ItemKind.Penalty && item.Penalty >= ParagraphItem.Forbidden))
            {
                continue;
            }

            var before = item.Part is HyphenPart hyphen ? Right(hyphen) : Right(Nearest(items, i, -1));
            items[i] = item with { WidthBefore = item.WidthBefore - before, WidthAfter = item.WidthAfter - Left(Nearest(items, i, 1)) };
        }

        return items;
    }

    /// <summary>How far what starts a line hangs out on the left, in points.</summary>
    public static double Left(InlinePart? part) => part is WordPart { Style.Rise: 0 } word ? Hang(word.Style, word.Word.Text[word.Start], LeftShare) : 0;

    /// <summary>How far what ends a line hangs out on the right, in points.</summary>
    public static double Right(InlinePart? part) => part switch
    {
        HyphenPart hyphen => Hang(hyphen.Style, '-', RightShare),
        WordPart { Style.Rise: 0 } word => Hang(word.Style, word.Word.Text[word.End - 1], RightShare),
        _ => 0,
    };

    /// <summary>What the first line's start hangs out, in points.</summary>
    public static double Start(List<ParagraphItem> items) => Left(Nearest(items, -1, 1));

    private static InlinePart? Nearest(List<ParagraphItem> items, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < items.Count; i += step)
        {
            if (items[i].Kind == ItemKind.Box)
            {
                return items[i].Part;
            }
        }

        return null;
    }

    private static double Hang(TextStyle style, char character, Func<char, double> share)
    {
        // In program text every column counts.
        var part = style.IsCode ? 0 : share(character);
        return part == 0 ? 0 : part * style.Size * style.Face.Advance(style.Face.GlyphIndex(character)) / style.Face.UnitsPerEm;
    }

    private static double LeftShare(char character) => character switch
    {
        '\u2018' or '\u201C' or '\u201A' or '\u201E' or '\u00AB' or '\'' or '"' => 0.4,
        '(' or '[' => 0.1,
        _ => 0,
    };

    private static double RightShare(char character) => character switch
    {
        '-' or '\u2010' or '.' or ',' => 0.5,
        '\u2019' or '\u201D' or '\u201C' or '\u00BB' or '\'' or '"' => 0.4,
        ':' or ';' => 0.3,
        '\u2013' => 0.25,
        '\u2014' => 0.2,
        ')' or ']' => 0.1,
        _ => 0,
    };
}
