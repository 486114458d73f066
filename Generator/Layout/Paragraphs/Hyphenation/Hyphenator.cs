using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Colophon.Layout.Paragraphs.Hyphenation;

/// <summary>Says where words of a language may be hyphenated. Safe to use from several threads.</summary>
/// <param name="language">A language tag by BCP 47; its patterns are read when the first word asks for them.</param>
internal sealed class Hyphenator(string language)
{
    // Longer strings of letters are data, not words.
    private const int LongestWord = 60;
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> _points = new(StringComparer.Ordinal);

    /// <summary>Finds the hyphenation points of what stands between two spaces.</summary>
    /// <param name="text">A word with the punctuation around it.</param>
    /// <returns>The numbers of characters that may stand before a hyphen; none for numbers, acronyms, addresses and words that have a hyphen already.</returns>
    public ImmutableArray<int> Hyphenate(string text) => _points.GetOrAdd(text, static (key, self) => self.HyphenateAfresh(key), this);

    private ImmutableArray<int> HyphenateAfresh(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return IsWord(text.AsSpan(start, end - start)) && HyphenationPatterns.For(language) is { } patterns
            ? [.. patterns.Hyphenate(text[start..end]).Select(point => start + point)]
            : [];
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Capitals inside make an acronym or a name such as "LaTeX"; digits, dots and slashes make it no word at all.
            if ((i > 0 && char.IsUpper(text[i])) || !(char.IsLetter(text[i]) || text[i] is '\'' or '\u2019'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= LongestWord;
    }
}
