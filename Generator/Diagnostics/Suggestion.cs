namespace Colophon.Diagnostics;

/// <summary>Finds what the author probably meant.</summary>
internal static class Suggestion
{
    private const int LongestName = 200;

    /// <summary>The candidates closest to a mistyped name, best first, at most <paramref name="most"/>; none where nothing is near.</summary>
    /// <remarks>
    /// Distance is Damerau–Levenshtein restricted to adjacent swaps (optimal string alignment), letters compared
    /// without case; a candidate is near when at most a third of the longer name differs.
    /// </remarks>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates, int most = 1) =>
    [
        .. candidates
            .Distinct(StringComparer.Ordinal)
            .Where(candidate => IsOfLikeLength(name, candidate))
            .Select(candidate => (candidate, distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(x => x.distance * 3 <= Math.Max(name.Length, x.candidate.Length))
            .OrderBy(x => x.distance)
            .ThenBy(x => x.candidate, StringComparer.Ordinal)
            .Take(most)
            .Select(x => x.candidate),
    ];

    // What differs in length differs at least by that; and nobody mistypes a name of that length, but everybody may paste a text.
    private static bool IsOfLikeLength(string name, string candidate) =>
        Math.Max(name.Length, candidate.Length) is <= LongestName and var longer && Math.Abs(name.Length - candidate.Length) * 3 <= longer;

    /// <summary>A hint of the form <c>did you mean "…"?</c>; null where nothing is near.</summary>
    public static string? DidYouMean(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates) is [var best, ..] ? $"did you mean \"{best}\"?" : null;

    private static int Distance(string a, string b)
    {
        var beforePrevious = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }
}
