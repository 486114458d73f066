using System.Collections.Immutable;

namespace Colophon.Revisions.Redlining;

/// <summary>A word of a text, and whether the other version of the text lacks it.</summary>
/// <param name="Word">The word.</param>
/// <param name="IsChanged">Whether it goes, or comes.</param>
internal readonly record struct MarkedWord(PageWord Word, bool IsChanged);

/// <summary>A text in its old and its new version, word by word.</summary>
/// <param name="Old">The old words; those that go are marked.</param>
/// <param name="New">The new words; those that come are marked.</param>
internal sealed record MarkedText(ImmutableArray<MarkedWord> Old, ImmutableArray<MarkedWord> New)
{
    /// <summary>Whether anything changed.</summary>
    public bool IsChanged => Old.Any(word => word.IsChanged) || New.Any(word => word.IsChanged);

    /// <summary>How many sentences changed; one that was divided counts as what it became.</summary>
    public int ChangedSentences => Math.Max(CountSentences(Old), CountSentences(New));

    /// <summary>Compares two texts.</summary>
    /// <param name="old">The old words; none where the text is new.</param>
    /// <param name="new">The new words; none where the text is gone.</param>
    public static MarkedText Of(ImmutableArray<PageWord> old, ImmutableArray<PageWord> @new)
    {
        var (isGone, isNew) = (new bool[old.Length], new bool[@new.Length]);
        foreach (var edit in EditScript.Between(old.Select(word => word.Key), @new.Select(word => word.Key)))
        {
            Array.Fill(isGone, true, edit.OldStart, edit.OldCount);
            Array.Fill(isNew, true, edit.NewStart, edit.NewCount);
        }

        return new MarkedText([.. old.Select((word, i) => new MarkedWord(word, isGone[i]))], [.. @new.Select((word, i) => new MarkedWord(word, isNew[i]))]);
    }

    private static int CountSentences(ImmutableArray<MarkedWord> words)
    {
        var (count, isChanged) = (0, false);
        for (var i = 0; i < words.Length; i++)
        {
            isChanged |= words[i].IsChanged;
            if (isChanged && (i + 1 == words.Length || IsEnd(words[i].Word, words[i + 1].Word)))
            {
                (count, isChanged) = (count + 1, false);
            }
        }

        return count;
    }

    // Good enough to count by: an abbreviation before a name makes two of one.
    private static bool IsEnd(PageWord word, PageWord next) =>
        word.Text.TrimEnd('”', '"', '’', ')') is [.., '.' or '?' or '!' or '…'] && next.FollowsSpace && next.Text is [var first, ..] && !char.IsLower(first);
}
