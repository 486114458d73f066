namespace Colophon.Drifting;

/// <summary>Fits text to a terminal of a hundred columns.</summary>
internal static class TerminalText
{
    /// <summary>How many characters a line has at most.</summary>
    public const int Columns = 100;

    private const int HangingIndent = 2;

    /// <summary>Breaks a text at its spaces; words that are longer than a line, such as paths, after one of their steps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far the first line is indented; those that follow are indented further.</param>
    public static IEnumerable<string> Wrap(string text, int indent = 0)
    {
        var (line, isEmpty) = (new string(' ', indent), true);
        foreach (var word in text.Split(' '))
        {
            foreach (var (i, piece) in Pieces(word, Columns - indent - HangingIndent).Index())
            {
                var space = isEmpty || i > 0 ? "" : " ";
                if (!isEmpty && line.Length + space.Length + piece.Length > Columns)
                {
                    yield return line.TrimEnd();
                    (line, space) = (new string(' ', indent + HangingIndent), "");
                }

                (line, isEmpty) = (line + space + piece, false);
            }
        }

        yield return line.TrimEnd();
    }

    /// <summary>A text of at most so many characters: of a longer one, the beginning and the end.</summary>
    public static string Elide(string text, int most)
    {
        var half = (most - 1) / 2;
        return text.Length <= most ? text : $"{text[..half]}…{text[^(most - 1 - half)..]}";
    }

    private static IEnumerable<string> Pieces(string word, int most)
    {
        while (word.Length > most)
        {
            var end = word.AsSpan(0, most).LastIndexOfAny("./]") + 1;
            end = end > 0 ? end : most;
            yield return word[..end];
            word = word[end..];
        }

        yield return word;
    }
}
