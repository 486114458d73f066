namespace Colophon.Parsing.Grammar;

/// <summary>Steps over code spans and formulas, whose brackets and bars are not those of the text around them.</summary>
/// <remarks>It remembers what has no end, so that text full of openings costs no more than one search for each kind.</remarks>
/// <param name="text">The text.</param>
/// <param name="end">One past its last character.</param>
internal ref struct VerbatimScanner(string text, int end)
{
    private const int LongestRemembered = 63;
    private ulong _unclosedRuns;
    private bool _isFormulaUnclosed;

    /// <summary>The last character of a code span or a formula that starts at a position; the position itself, or the end of its run, where none does.</summary>
    public int Skip(int i) => text[i] switch
    {
        '`' => SkipCode(i),
        '$' => SkipFormula(i),
        _ => i,
    };

    private int SkipFormula(int start)
    {
        if (start + 1 < end && text[start + 1] == '$')
        {
            var displayEnd = FormulaSyntax.FindDisplayEnd(text, start + 2, end);
            return displayEnd < 0 ? start + 1 : displayEnd + 1;
        }

        if (_isFormulaUnclosed)
        {
            return start;
        }

        var close = FormulaSyntax.FindInlineEnd(text, start + 1, end);
        _isFormulaUnclosed = close < 0 && start + 1 < end && !char.IsWhiteSpace(text[start + 1]);
        return close < 0 ? start : close;
    }

    private int SkipCode(int start)
    {
        var length = RunLength(start);
        if (length > LongestRemembered || (_unclosedRuns & (1UL << length)) != 0)
        {
            return start + length - 1;
        }

        for (var i = start + length; i < end; i++)
        {
            if (text[i] == '`')
            {
                var run = RunLength(i);
                i += run - 1;
                if (run == length)
                {
                    return i;
                }
            }
        }

        _unclosedRuns |= 1UL << length;
        return start + length - 1;
    }

    private readonly int RunLength(int start)
    {
        var i = start;
        while (i < end && text[i] == '`')
        {
            i++;
        }

        return i - start;
    }
}
