namespace Colophon.Layout.Paragraphs;

/// <summary>Finds where a line may end within what stands between two spaces, hyphenation apart.</summary>
internal static class WordBreaks
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Finds the places, in ascending order.</summary>
    /// <param name="text">The word, with its punctuation.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="continues">Whether the text goes on from what is before it without a space.</param>
    public static List<WordBreak> Find(string text, TextStyle style, bool continues)
    {
        List<WordBreak> breaks = [];
        var isUri = !style.IsCode && IsUri(text);
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (style.IsCode || isUri)
            {
                if ((style.IsCode ? BreaksCode(text, i) : BreaksUri(text, i)))
                {
                    breaks.Add(new WordBreak(i + 1, WordBreak.UnmarkedPenalty, NeedsHyphen: false, IsFlagged: false));
                }
            }
            else if (BreaksText(text, i, continues))
            {
                breaks.Add(new WordBreak(i + 1, WordBreak.HyphenPenalty, NeedsHyphen: false, IsFlagged: true));
            }
        }

        return breaks;
    }

    /// <summary>Whether a line may end between this text and what follows it without a space: after a dash.</summary>
    public static bool EndsInDash(string text, bool continues) => text[^1] is '\u2013' or '\u2014' && (continues || text.Length > 1);

    /// <summary>Takes the soft hyphens out of a word.</summary>
    /// <returns>The word without them, and where they stood.</returns>
    public static (string Text, List<WordBreak> Breaks) TakeSoftHyphens(string text)
    {
        List<WordBreak> breaks = [];
        if (!text.Contains(SoftHyphen, StringComparison.Ordinal))
        {
            return (text, breaks);
        }

        var plain = text.Replace("\u00AD", "", StringComparison.Ordinal);
        var position = 0;
        foreach (var character in text)
        {
            if (character != SoftHyphen)
            {
                position++;
            }
            else if (position > 0 && position < plain.Length && (breaks.Count == 0 || breaks[^1].Position < position))
            {
                breaks.Add(WordBreak.Hyphen(position));
            }
        }

        return (plain, breaks);
    }

    /// <summary>Whether a word is an address: hyphens must not be added to it.</summary>
    public static bool IsUri(string text) =>
        text.Contains("://", StringComparison.Ordinal)
        || text.StartsWith("www.", StringComparison.Ordinal)
        || text.StartsWith("mailto:", StringComparison.Ordinal)
        || (text.StartsWith("10.", StringComparison.Ordinal) && text.Contains('/', StringComparison.Ordinal));

    private static bool BreaksText(string text, int index, bool continues) => text[index] switch
    {
        // A dash at the start belongs to what follows: a sign, or a speaker.
        '\u2013' or '\u2014' => (index > 0 || continues) && !IsClosing(text[index + 1]),

        // Between letters only: 'x-', '-3' and '1-2' stay whole.
        '-' or '\u2010' => index > 0 && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]),
        _ => false,
    };

    private static bool BreaksCode(string text, int index) =>
        index >= 1 && index < text.Length - 2
        && text[index] is '/' or '.' or '_' or '-'
        && char.IsLetterOrDigit(text[index - 1])
        && !(char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]))
        && text[index + 1] is not ('/' or '.' or '_' or '-');

    private static bool BreaksUri(string text, int index) =>
        index >= 1 && text[index] is '/' or '.' or '-' or '?' or '&' or '=' or '_' or '#'
        && text[index + 1] is not ('/' or '.' or ',' or ';' or ')');

    private static bool IsClosing(char character) => character is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\u2019' or '\u201D' or '\u00BB';
}
