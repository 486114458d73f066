namespace Colophon.Revisions.Redlining;

/// <summary>How much blocks of two pages have in common, from 0 to 1.</summary>
internal sealed class Likeness
{
    private readonly Side[] _old;
    private readonly Side[] _new;

    /// <summary>Prepares the comparison of each with each.</summary>
    /// <param name="old">Blocks of the old page.</param>
    /// <param name="new">Blocks of the new page.</param>
    public Likeness(ReadOnlySpan<PageBlock> old, ReadOnlySpan<PageBlock> @new)
    {
        (_old, _new) = (Prepare(old), Prepare(@new));
    }

    /// <summary>How alike an old and a new block are: by name where figures and tables have one, else by Dice's coefficient of their words, a number being known by its path.</summary>
    public double Of(int old, int @new)
    {
        var (left, right) = (_old[old], _new[@new]);
        if (left.Kind != right.Kind)
        {
            return 0;
        }

        if (left.Name is not null && right.Name is not null)
        {
            return left.Name == right.Name ? 1 : 0;
        }

        return left.Words.Length + right.Words.Length == 0 ? 1 : 2.0 * Common(left.Words, right.Words) / (left.Words.Length + right.Words.Length);
    }

    private static Side[] Prepare(ReadOnlySpan<PageBlock> blocks)
    {
        var sides = new Side[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            var name = blocks[i] switch
            {
                TablePageBlock table => table.Id,
                FigurePageBlock figure => figure.Id,
                _ => null,
            };
            var kind = blocks[i] is TextPageBlock { HeadingLevel: > 0 } ? "heading" : blocks[i].GetType().Name;
            sides[i] = new Side(kind, name, [.. blocks[i].Words.Select(word => word.Path ?? word.Text).Order(StringComparer.Ordinal)]);
        }

        return sides;
    }

    // Both are sorted.
    private static int Common(string[] left, string[] right)
    {
        var count = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var order = string.CompareOrdinal(left[i], right[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return count;
    }

    private sealed record Side(string Kind, string? Name, string[] Words);
}
