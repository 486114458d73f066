using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Colophon.Host;

namespace Colophon.Layout.Paragraphs.Hyphenation;

/// <summary>The hyphenation patterns of a language.</summary>
/// <remarks>
/// F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (Stanford, 1983). A pattern is a few letters with a level at each gap;
/// where several patterns lie over a gap the highest level counts, and odd levels allow a hyphen.
/// </remarks>
/// <param name="root">The patterns by their letters; '.' stands for an end of a word.</param>
/// <param name="levels">The levels that nodes refer to, from the gap before a pattern's first letter on.</param>
/// <param name="exceptions">Points of words in lower case that the patterns would break wrongly.</param>
internal sealed class HyphenationPatterns(PatternTrie root, int[][] levels, IReadOnlyDictionary<string, int[]> exceptions)
{
    private const int LeftMinimum = 2;
    private const int RightMinimum = 3;
    private static readonly ConcurrentDictionary<string, Lazy<HyphenationPatterns?>> Loaded = new(StringComparer.Ordinal);

    /// <summary>The patterns for a language, read once; null where there are none.</summary>
    /// <param name="language">A language tag by BCP 47, such as "en-GB"; without a region, the usual spelling is meant.</param>
    public static HyphenationPatterns? For(string language) =>
        Loaded.GetOrAdd(language, static key => new Lazy<HyphenationPatterns?>(() => Load(key))).Value;

    /// <summary>Finds where a word of letters may be hyphenated.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The numbers of letters that may stand before a hyphen, in ascending order.</returns>
    public ImmutableArray<int> Hyphenate(string word)
    {
        if (word.Length < LeftMinimum + RightMinimum)
        {
            return [];
        }

        var lowered = word.ToLowerInvariant();
        IEnumerable<int> points = exceptions.TryGetValue(lowered, out var known) ? known : PointsByPattern(lowered);
        return [.. points.Where(point => point >= LeftMinimum && point <= word.Length - RightMinimum)];
    }

    private List<int> PointsByPattern(string word)
    {
        var delimited = "." + word + ".";
        Span<int> highest = stackalloc int[word.Length + 1];
        for (var start = 0; start < delimited.Length; start++)
        {
            // The word's end is no gap: levels of a pattern that begins with '.' count from the first letter too.
            var gap = Math.Max(0, start - 1);
            var node = root;
            for (var i = start; i < delimited.Length && node.Find(delimited[i]) is { } next; i++)
            {
                node = next;
                Raise(highest[gap..], node.Levels < 0 ? [] : levels[node.Levels]);
            }
        }

        List<int> points = [];
        for (var i = 0; i < highest.Length; i++)
        {
            if (highest[i] % 2 == 1)
            {
                points.Add(i);
            }
        }

        return points;
    }

    private static void Raise(Span<int> highest, ReadOnlySpan<int> pattern)
    {
        for (var i = 0; i < Math.Min(pattern.Length, highest.Length); i++)
        {
            highest[i] = Math.Max(highest[i], pattern[i]);
        }
    }

    private static HyphenationPatterns? Load(string language)
    {
        // "de-AT" is not there, "de" is; whatever is no language tag must not become a path.
        for (var tag = language.ToLowerInvariant(); tag.Length > 0 && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'); tag = Shorter(tag))
        {
            var name = "hyphenation/" + FileFor(tag) + ".js";
            if (AssetFiles.Exists(name))
            {
                return PatternReader.Read(Encoding.UTF8.GetString(AssetFiles.Read(name)));
            }
        }

        return null;
    }

    private static string Shorter(string tag) => tag[..Math.Max(0, tag.LastIndexOf('-'))];

    private static string FileFor(string tag) => tag switch
    {
        "en" => "en-us",
        "de" => "de-1996",
        _ => tag,
    };
}
