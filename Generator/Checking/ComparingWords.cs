using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Colophon.Checking;

/// <summary>English words that compare or generalize. A short list: a warning that is mostly wrong is soon not read.</summary>
internal static class ComparingWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "more", "less", "fewer", "larger", "smaller", "bigger", "greater", "better", "worse", "higher", "lower", "faster", "slower", "stronger", "weaker",
            "exceed", "exceeds", "beat", "beats", "outperform", "outperforms", "never", "always", "every", "most",
        ],
        StringComparer.Ordinal);

    // Bounds, names and turns of phrase that compare nothing: the word, and what stands before or after it.
    private static readonly FrozenSet<(string Before, string Word)> HarmlessAfter = FrozenSet.ToFrozenSet(
        [("at", "most"), ("once", "more"), ("any", "more")]);

    private static readonly FrozenSet<(string Word, string After)> HarmlessBefore = FrozenSet.ToFrozenSet(
        [("lower", "bound"), ("lower", "bounds"), ("lower", "left"), ("lower", "right"), ("lower", "half"), ("lower", "limit"), ("more", "precisely"), ("more", "generally"), ("every", SentenceReader.Opaque)]);

    /// <summary>The first such word of a sentence; null where it has none.</summary>
    public static string? FindIn(ImmutableArray<string> sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var isHarmless = (i > 0 && HarmlessAfter.Contains((sentence[i - 1], sentence[i])))
                || (i + 1 < sentence.Length && HarmlessBefore.Contains((sentence[i], sentence[i + 1])));
            if (Words.Contains(sentence[i]) && !isHarmless)
            {
                return sentence[i];
            }
        }

        return null;
    }
}
