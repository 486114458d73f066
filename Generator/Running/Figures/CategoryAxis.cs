using System.Collections.Immutable;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Colophon.Running.Figures;

/// <summary>An axis of names instead of numbers: group i stands at i, from 0.</summary>
public static class CategoryAxis
{
    /// <summary>Names the groups of an axis and gives each of them room of one unit.</summary>
    /// <param name="axis">An axis of the plot: <c>plot.Axes.Bottom</c>.</param>
    /// <param name="names">The names from 0 on.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    public static void UseOn(IAxis axis, params ImmutableArray<string> names)
    {
        ArgumentNullException.ThrowIfNull(axis);
        if (names.IsDefaultOrEmpty)
        {
            throw new ArgumentException("an axis of groups needs their names", nameof(names));
        }

        axis.TickGenerator = new NumericManual([.. names.Select((_, place) => (double)place)], [.. names]);
        axis.MajorTickStyle.Length = 0;
        axis.Range.Set(-0.5, names.Length - 0.5);
    }
}
