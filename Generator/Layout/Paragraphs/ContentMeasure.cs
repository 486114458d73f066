namespace Colophon.Layout.Paragraphs;

/// <summary>How wide a paragraph wants to be, and how narrow it can be.</summary>
internal static class ContentMeasure
{
    /// <summary>The width of the longest line where only forced ends count, and that of the widest piece between two possible ends, in points.</summary>
    /// <param name="items">The paragraph, without hyphens that are not printed anyway.</param>
    /// <param name="indent">The space before the first line, in points.</param>
    public static (double Natural, double Minimum) Measure(ReadOnlySpan<ParagraphItem> items, double indent)
    {
        var (natural, minimum, line, piece) = (0.0, 0.0, indent, indent);
        var isAtStart = true;
        for (var i = 0; i < items.Length; i++)
        {
            ref readonly var item = ref items[i];
            if (LineBreaker.IsLegalBreak(items, i))
            {
                natural = Math.Max(natural, line);
                minimum = Math.Max(minimum, piece + item.WidthBefore);
                (piece, isAtStart) = (item.WidthAfter, true);
                line = item.IsForced ? 0 : line;
            }

            isAtStart &= item.Kind != ItemKind.Box;
            line += item.Width;
            piece += isAtStart ? 0 : item.Width;
        }

        return (natural, minimum);
    }
}
