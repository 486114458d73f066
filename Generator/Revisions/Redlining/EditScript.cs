using System.Collections.Immutable;

namespace Colophon.Revisions.Redlining;

/// <summary>The edits that lead from one sequence to another, as few elements as possible being touched.</summary>
/// <remarks>
/// E. W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986), section 4b: searches from both ends meet in the middle, and each half is solved alike, which
/// takes linear space. Where sequences have next to nothing in common, a search is given up after <see cref="MostCost"/> steps and divides at the furthest point that it reached:
/// still a right script, only perhaps not the shortest.
/// </remarks>
internal sealed class EditScript
{
    /// <summary>How many edits a search looks ahead before it takes what it has.</summary>
    internal const int MostCost = 2048;

    private const int Unreached = -1;
    private const int UnreachedFromEnd = int.MaxValue;

    private readonly int[] _old;
    private readonly int[] _new;
    private readonly bool[] _isGone;
    private readonly bool[] _isAdded;
    private readonly int[] _forward;
    private readonly int[] _backward;

    private EditScript(int[] old, int[] @new)
    {
        (_old, _new) = (old, @new);
        (_isGone, _isAdded) = (new bool[old.Length], new bool[@new.Length]);

        // Diagonals from -new.Length - 1 to old.Length + 1.
        (_forward, _backward) = (new int[old.Length + @new.Length + 3], new int[old.Length + @new.Length + 3]);
    }

    /// <summary>The edits between two sequences of keys, in their order; keys are compared ordinally.</summary>
    public static ImmutableArray<Edit> Between(IEnumerable<string> old, IEnumerable<string> @new)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int Number(string key) => numbers.TryGetValue(key, out var number) ? number : numbers[key] = numbers.Count;
        var script = new EditScript([.. old.Select(Number)], [.. @new.Select(Number)]);
        script.Solve(new Box(0, script._old.Length, 0, script._new.Length));
        return script.Collect();
    }

    private void Solve(Box box)
    {
        box = WithoutCommonEnds(box);
        if (box.OldStart == box.OldEnd || box.NewStart == box.NewEnd)
        {
            Array.Fill(_isGone, true, box.OldStart, box.OldEnd - box.OldStart);
            Array.Fill(_isAdded, true, box.NewStart, box.NewEnd - box.NewStart);
            return;
        }

        var (old, @new) = Middle(box);
        Solve(box with { OldEnd = old, NewEnd = @new });
        Solve(box with { OldStart = old, NewStart = @new });
    }

    private Box WithoutCommonEnds(Box box)
    {
        var (oldStart, oldEnd, newStart, newEnd) = box;
        while (oldStart < oldEnd && newStart < newEnd && _old[oldStart] == _new[newStart])
        {
            (oldStart, newStart) = (oldStart + 1, newStart + 1);
        }

        while (oldStart < oldEnd && newStart < newEnd && _old[oldEnd - 1] == _new[newEnd - 1])
        {
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        }

        return new Box(oldStart, oldEnd, newStart, newEnd);
    }

    // A point that a shortest script passes, and that is neither the start nor the end: at least one edit lies on each side of it, since first and last elements differ.
    private (int Old, int New) Middle(Box box)
    {
        var isOdd = ((box.First - box.Last) & 1) != 0;
        (_forward[Index(box.First)], _backward[Index(box.Last)]) = (box.OldStart, box.OldEnd);
        for (var cost = 1; ; cost++)
        {
            foreach (var diagonal in box.DiagonalsAround(box.First, cost))
            {
                var x = _forward[Index(diagonal)] = Advance(box, diagonal, cost);
                if (isOdd && Math.Abs(diagonal - box.Last) < cost && _backward[Index(diagonal)] <= x)
                {
                    return (x, x - diagonal);
                }
            }

            foreach (var diagonal in box.DiagonalsAround(box.Last, cost))
            {
                var x = _backward[Index(diagonal)] = Retreat(box, diagonal, cost);
                if (!isOdd && Math.Abs(diagonal - box.First) <= cost && _forward[Index(diagonal)] >= x)
                {
                    return (x, x - diagonal);
                }
            }

            if (cost >= MostCost)
            {
                return box.DiagonalsAround(box.First, cost).Select(diagonal => (_forward[Index(diagonal)], _forward[Index(diagonal)] - diagonal)).MaxBy(point => point.Item1 + point.Item2);
            }
        }
    }

    // How far one more edit leads on a diagonal from the start: one down from the next diagonal, or one to the right from the one before, and on as long as elements agree.
    private int Advance(Box box, int diagonal, int cost)
    {
        var down = diagonal + 1 <= Math.Min(box.First + cost - 1, box.Highest) ? _forward[Index(diagonal + 1)] : Unreached;
        var right = diagonal - 1 >= Math.Max(box.First - cost + 1, box.Lowest) ? _forward[Index(diagonal - 1)] : Unreached;
        var x = Math.Max(
            down != Unreached && down - diagonal <= box.NewEnd ? down : Unreached,
            right != Unreached && right < box.OldEnd ? right + 1 : Unreached);
        for (; x != Unreached && x < box.OldEnd && x - diagonal < box.NewEnd && _old[x] == _new[x - diagonal]; x++)
        {
        }

        return x;
    }

    // The same from the end.
    private int Retreat(Box box, int diagonal, int cost)
    {
        var up = diagonal - 1 >= Math.Max(box.Last - cost + 1, box.Lowest) ? _backward[Index(diagonal - 1)] : UnreachedFromEnd;
        var left = diagonal + 1 <= Math.Min(box.Last + cost - 1, box.Highest) ? _backward[Index(diagonal + 1)] : UnreachedFromEnd;
        var x = Math.Min(
            up != UnreachedFromEnd && up - diagonal >= box.NewStart ? up : UnreachedFromEnd,
            left != UnreachedFromEnd && left > box.OldStart ? left - 1 : UnreachedFromEnd);
        for (; x != UnreachedFromEnd && x > box.OldStart && x - diagonal > box.NewStart && _old[x - 1] == _new[x - diagonal - 1]; x--)
        {
        }

        return x;
    }

    private int Index(int diagonal) => diagonal + _new.Length + 1;

    private ImmutableArray<Edit> Collect()
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (int i = 0, j = 0; i < _old.Length || j < _new.Length;)
        {
            var (oldStart, newStart) = (i, j);
            for (; i < _old.Length && _isGone[i]; i++)
            {
            }

            for (; j < _new.Length && _isAdded[j]; j++)
            {
            }

            if (i > oldStart || j > newStart)
            {
                edits.Add(new Edit(oldStart, i - oldStart, newStart, j - newStart));
            }

            (i, j) = (i + 1, j + 1);
        }

        return edits.ToImmutable();
    }

    // A part of both sequences, and the diagonals (place in the old one less place in the new one) through it.
    private readonly record struct Box(int OldStart, int OldEnd, int NewStart, int NewEnd)
    {
        public int First => OldStart - NewStart;

        public int Last => OldEnd - NewEnd;

        public int Lowest => OldStart - NewEnd;

        public int Highest => OldEnd - NewStart;

        // Every second one, as many steps away as edits were spent at most.
        public IEnumerable<int> DiagonalsAround(int middle, int cost)
        {
            for (var diagonal = middle - cost; diagonal <= middle + cost; diagonal += 2)
            {
                if (diagonal >= Lowest && diagonal <= Highest)
                {
                    yield return diagonal;
                }
            }
        }
    }
}
