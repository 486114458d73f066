namespace Colophon.Parsing.Grammar;

/// <summary>Finds the end of a bracket.</summary>
internal static class Brackets
{
    /// <summary>How far brackets may nest before they are taken for text.</summary>
    private const int MostNested = 100;

    /// <summary>How far away a bracket may close; bounds the work on text that opens many and closes none.</summary>
    private const int Farthest = 20_000;

    /// <summary>Where the bracket that opens at a position closes; -1 where it does not. Escapes, code and formulas are stepped over.</summary>
    public static int FindClosing(string text, int open, int end)
    {
        var depth = 0;
        end = Math.Min(end, open + Farthest);
        for (var i = open; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '`' or '$':
                    i = SkipVerbatim(text, i, end);
                    break;
                case '[':
                    if (++depth > MostNested)
                    {
                        return -1;
                    }

                    break;
                case ']':
                    if (--depth == 0)
                    {
                        return i;
                    }

                    break;
                default:
                    break;
            }
        }

        return -1;
    }

    /// <summary>The last character of a code span or a formula that starts at a position; the position itself where none does.</summary>
    public static int SkipVerbatim(string text, int i, int end) => text[i] switch
    {
        '`' => SkipCode(text, i, end),
        '$' => SkipFormula(text, i, end),
        _ => i,
    };

    private static int SkipFormula(string text, int start, int end)
    {
        var isDisplay = start + 1 < end && text[start + 1] == '$';
        var close = isDisplay ? FormulaSyntax.FindDisplayEnd(text, start + 2, end) : FormulaSyntax.FindInlineEnd(text, start + 1, end);
        return close < 0 ? start : close + (isDisplay ? 1 : 0);
    }

    /// <summary>The last backtick of a code span that starts at a position, or of the run where none starts.</summary>
    private static int SkipCode(string text, int start, int end)
    {
        var length = RunLength(text, start, end);
        for (var i = start + length; i < end; i++)
        {
            if (text[i] == '`')
            {
                var run = RunLength(text, i, end);
                if (run == length)
                {
                    return i + run - 1;
                }

                i += run - 1;
            }
        }

        return start + length - 1;
    }

    private static int RunLength(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == '`')
        {
            i++;
        }

        return i - start;
    }
}
