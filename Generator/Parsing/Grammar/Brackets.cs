namespace Colophon.Parsing.Grammar;

/// <summary>Finds the end of a bracket.</summary>
internal static class Brackets
{
    /// <summary>How far brackets may nest before they are taken for text.</summary>
    private const int MostNested = 100;

    /// <summary>How far away a bracket may close; bounds the work on text that opens many and closes none.</summary>
    private const int Farthest = 5_000;

    /// <summary>Where the bracket that opens at a position closes; -1 where it does not. Escapes, code and formulas are stepped over.</summary>
    public static int FindClosing(string text, int open, int end)
    {
        var depth = 0;
        end = Math.Min(end, open + Farthest);
        var verbatim = new VerbatimScanner(text, end);
        for (var i = open; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
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
                    i = verbatim.Skip(i);
                    break;
            }
        }

        return -1;
    }
}
