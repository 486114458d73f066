using Colophon.Numerics;
using ScottPlot;

namespace Colophon.Running.Figures;

/// <summary>Logarithmic axes: the author draws common logarithms, the axis writes powers of ten.</summary>
public static class LogScale
{
    private const double MinorTickLength = 2;

    // ln 10 to the nearest double.
    private const double NaturalLogarithmOfTen = 2.302585092994046;

    /// <summary>Where a value stands: its common logarithm, with the same bits on every machine.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or not a number.</exception>
    public static double Of(double value) => value > 0
        ? PortableMath.Log(value) / NaturalLogarithmOfTen
        : throw new ArgumentOutOfRangeException(nameof(value), value, "a logarithmic axis has places for positive values only");

    /// <summary>Where values stand.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not positive, or not a number.</exception>
    public static double[] Of(IEnumerable<double> values) => [.. values.Select(Of)];

    /// <summary>Gives an axis ticks at powers of ten, with short ones at their multiples.</summary>
    /// <param name="axis">An axis of a plot on which common logarithms are drawn: <c>plot.Axes.Left</c>.</param>
    public static void UseOn(IAxis axis)
    {
        ArgumentNullException.ThrowIfNull(axis);
        axis.TickGenerator = new DecadeTicks();
        axis.MinorTickStyle.Length = (float)MinorTickLength;
        axis.MinorTickStyle.Width = axis.MajorTickStyle.Width;
        axis.MinorTickStyle.Color = axis.MajorTickStyle.Color;
    }
}
