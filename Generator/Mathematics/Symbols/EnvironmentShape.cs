using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Mathematics.Symbols;

/// <summary>How an environment sets its rows and columns.</summary>
internal sealed record EnvironmentShape
{
    /// <summary>Alignment of the first columns; the pattern repeats.</summary>
    public ImmutableArray<ColumnAlignment> Alignments { get; init; } = [ColumnAlignment.Center];

    /// <summary>Space after the first columns in em; the pattern repeats.</summary>
    public ImmutableArray<double> ColumnGaps { get; init; } = [1.0];

    /// <summary>Space between rows in em.</summary>
    public double RowGap { get; init; } = 0.4;

    /// <summary>The fence on the left; empty for none.</summary>
    public string LeftFence { get; init; } = "";

    /// <summary>The fence on the right; empty for none.</summary>
    public string RightFence { get; init; } = "";

    /// <summary>Whether cells are in display style.</summary>
    public bool IsDisplayStyle { get; init; }

    /// <summary>Whether every second cell begins as if after an operand, so that its relation keeps its space.</summary>
    public bool IsAligned { get; init; }

    /// <summary>Whether cells are the size of scripts.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Whether columns are described after the name: <c>\begin{array}{lcr}</c>.</summary>
    public bool HasColumns { get; init; }

    /// <summary>Whether a number of column pairs follows the name, which nothing depends on.</summary>
    public bool HasCount { get; init; }

    /// <summary>Whether the environment has neither rows nor columns.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether the environment must be the whole displayed formula.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The shape of several lines without an environment.</summary>
    public static EnvironmentShape Lines { get; } = new() { RowGap = 0.5, IsDisplayStyle = true };

    /// <summary>The shape of several aligned lines.</summary>
    public static EnvironmentShape AlignedLines { get; } = new()
    {
        Alignments = [ColumnAlignment.Right, ColumnAlignment.Left],
        ColumnGaps = [0, 2],
        RowGap = 0.5,
        IsDisplayStyle = true,
        IsAligned = true,
    };

    /// <summary>The alignments of so many columns.</summary>
    public ImmutableArray<ColumnAlignment> AlignmentsOf(int columns) => Repeat(Alignments, columns);

    /// <summary>The gaps of so many columns.</summary>
    public ImmutableArray<double> GapsOf(int columns) => Repeat(ColumnGaps, columns - 1);

    private static ImmutableArray<T> Repeat<T>(ImmutableArray<T> pattern, int count)
    {
        if (pattern.Length == 1 || count < 1)
        {
            return [pattern[0]];
        }

        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(pattern[i % pattern.Length]);
        }

        return items.DrainToImmutable();
    }
}
