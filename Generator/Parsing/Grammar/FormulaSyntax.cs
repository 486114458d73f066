using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Colophon.Parsing.Grammar;

/// <summary>A formula among inlines.</summary>
/// <param name="latex">The LaTeX between the dollar signs.</param>
/// <param name="isDisplay">Whether it stands between double dollar signs.</param>
internal sealed class FormulaInline(GatheredText latex, bool isDisplay) : LeafInline
{
    /// <summary>The LaTeX between the dollar signs.</summary>
    public GatheredText Latex { get; } = latex;

    /// <summary>Whether it stands between double dollar signs.</summary>
    public bool IsDisplay { get; } = isDisplay;
}

/// <summary>Parses <c>$…$</c> and <c>$$…$$</c> within text.</summary>
/// <remarks>
/// The rules are those of Pandoc's tex_math_dollars: the opening dollar has a character other than space right
/// after it, the closing one right before it and no digit right after it, so that "$20,000 and $30,000" is text.
/// </remarks>
internal sealed class FormulaSyntax : InlineParser
{
    /// <summary>How long a formula within a sentence may be; bounds the work on text that opens many and closes none.</summary>
    private const int Longest = 5_000;

    public FormulaSyntax() => OpeningCharacters = ['$'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var isDisplay = slice.PeekChar() == '$';
        var start = slice.Start + (isDisplay ? 2 : 1);
        var close = isDisplay ? FindDisplayEnd(text, start, slice.End + 1) : FindInlineEnd(text, start, slice.End + 1);
        if (close < 0)
        {
            return false;
        }

        var next = close + (isDisplay ? 2 : 1);
        processor.Inline = new FormulaInline(GatheredText.From(processor, text, start, close), isDisplay)
        {
            Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(next - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = next;
        return true;
    }

    /// <summary>Where the closing <c>$$</c> stands; -1 where there is none.</summary>
    public static int FindDisplayEnd(string text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '$' && text[i + 1] == '$')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the closing <c>$</c> stands; -1 where there is none.</summary>
    public static int FindInlineEnd(string text, int start, int end)
    {
        if (start >= end || char.IsWhiteSpace(text[start]) || text[start] == '$')
        {
            return -1;
        }

        var farthest = Math.Min(end, start + Longest);
        for (var i = start; i < farthest; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '$')
            {
                var closes = !char.IsWhiteSpace(text[i - 1]) && (i + 1 >= end || !char.IsAsciiDigit(text[i + 1]));
                if (closes)
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
