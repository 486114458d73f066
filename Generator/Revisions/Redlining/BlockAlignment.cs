using System.Collections.Immutable;

namespace Colophon.Revisions.Redlining;

/// <summary>Finds which block of the new page took the place of which block of the old one.</summary>
internal static class BlockAlignment
{
    // Half a second's worth of comparisons; beyond it, blocks of one kind are paired in their order.
    private const int MostComparisons = 250_000;

    // Two blocks that share less than this are no versions of each other.
    private const double LeastLikeness = 0.4;

    /// <summary>The blocks of both pages in one order.</summary>
    public static ImmutableArray<BlockPair> Align(ImmutableArray<PageBlock> old, ImmutableArray<PageBlock> @new)
    {
        var pairs = ImmutableArray.CreateBuilder<BlockPair>();
        var (i, j) = (0, 0);
        foreach (var edit in EditScript.Between(old.Select(block => block.Key), @new.Select(block => block.Key)).Append(new Edit(old.Length, 0, @new.Length, 0)))
        {
            for (; i < edit.OldStart; i++, j++)
            {
                pairs.Add(new BlockPair(old[i], @new[j]));
            }

            pairs.AddRange(Match(old.AsSpan(edit.OldStart, edit.OldCount), @new.AsSpan(edit.NewStart, edit.NewCount)));
            (i, j) = (edit.OldStart + edit.OldCount, edit.NewStart + edit.NewCount);
        }

        return pairs.ToImmutable();
    }

    // Pairs that are as alike as possible in sum, in their order: the alignment of Needleman and Wunsch without a price for gaps.
    private static List<BlockPair> Match(ReadOnlySpan<PageBlock> old, ReadOnlySpan<PageBlock> @new)
    {
        if ((long)old.Length * @new.Length > MostComparisons)
        {
            return InOrder(old, @new);
        }

        var likeness = new Likeness(old, @new);
        var best = new double[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = @new.Length - 1; j >= 0; j--)
            {
                var pair = likeness.Of(i, j);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), pair >= LeastLikeness ? pair + best[i + 1, j + 1] : 0);
            }
        }

        return Trace(old, @new, best, likeness);
    }

    private static List<BlockPair> Trace(ReadOnlySpan<PageBlock> old, ReadOnlySpan<PageBlock> @new, double[,] best, Likeness likeness)
    {
        var pairs = new List<BlockPair>();
        var (i, j) = (0, 0);
        while (i < old.Length && j < @new.Length)
        {
            var pair = likeness.Of(i, j);
            if (pair >= LeastLikeness && best[i, j] == pair + best[i + 1, j + 1])
            {
                pairs.Add(new BlockPair(old[i++], @new[j++]));
            }
            else if (best[i, j] == best[i + 1, j])
            {
                pairs.Add(new BlockPair(old[i++], null));
            }
            else
            {
                pairs.Add(new BlockPair(null, @new[j++]));
            }
        }

        AddRest(pairs, old[i..], @new[j..]);
        return pairs;
    }

    private static List<BlockPair> InOrder(ReadOnlySpan<PageBlock> old, ReadOnlySpan<PageBlock> @new)
    {
        var pairs = new List<BlockPair>();
        var both = Math.Min(old.Length, @new.Length);
        for (var i = 0; i < both; i++)
        {
            if (old[i].GetType() == @new[i].GetType())
            {
                pairs.Add(new BlockPair(old[i], @new[i]));
            }
            else
            {
                AddRest(pairs, [old[i]], [@new[i]]);
            }
        }

        AddRest(pairs, old[both..], @new[both..]);
        return pairs;
    }

    private static void AddRest(List<BlockPair> pairs, ReadOnlySpan<PageBlock> old, ReadOnlySpan<PageBlock> @new)
    {
        foreach (var block in old)
        {
            pairs.Add(new BlockPair(block, null));
        }

        foreach (var block in @new)
        {
            pairs.Add(new BlockPair(null, block));
        }
    }
}
