using System.Globalization;

namespace Colophon.Resolving;

/// <summary>Counts sections: 1, 1.1, 1.2, 2.</summary>
/// <param name="topLevel">The heading level that is counted by one number.</param>
internal sealed class SectionCounter(int topLevel)
{
    private const int Levels = 6;
    private readonly int[] _counts = new int[Levels];
    private int _unnumberedLevel = Levels + 1;

    /// <summary>The number of the next heading.</summary>
    /// <param name="level">Its level, 1 to 6.</param>
    /// <param name="isNumbered">Whether its author wants a number.</param>
    /// <returns>The number; null for a heading without one, and for those below it, which would seem to belong to the section before.</returns>
    public string? Next(int level, bool isNumbered)
    {
        if (level > _unnumberedLevel)
        {
            return null;
        }

        if (!isNumbered)
        {
            _unnumberedLevel = level;
            return null;
        }

        _unnumberedLevel = Levels + 1;
        var depth = Math.Max(level - topLevel, 0);
        _counts[depth]++;
        Array.Clear(_counts, depth + 1, Levels - depth - 1);
        return string.Join('.', _counts.Take(depth + 1).Select(count => count.ToString(CultureInfo.InvariantCulture)));
    }
}
