using NeuralNetworks3.Data;
using ScottPlot;

namespace NeuralNetworks3.Drawings;

/// <summary>The part of the plane that a figure shows.</summary>
/// <param name="Left">Smallest x.</param>
/// <param name="Right">Largest x.</param>
/// <param name="Bottom">Smallest y.</param>
/// <param name="Top">Largest y.</param>
public readonly record struct PlaneFrame(double Left, double Right, double Bottom, double Top)
{
    // Wide enough that nothing ends inside the figure once one unit is as long upwards as sideways.
    private const double Margin = 8;

    /// <summary>The frame in which nearly all points of a scenario lie.</summary>
    public static PlaneFrame Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.First is DiscClass ? new PlaneFrame(-2.3, 3.1, -2.3, 3.8) : new PlaneFrame(-4.6, 5, -4.2, 6);
    }

    /// <summary>The frame with as much again on either side, and half as much above and below.</summary>
    internal CoordinateRect Widened() => new(Left - (Right - Left), Right + (Right - Left), Bottom - ((Top - Bottom) / 2), Top + ((Top - Bottom) / 2));

    internal Coordinates[] Corners() =>
    [
        new(Left - Margin, Bottom - Margin),
        new(Right + Margin, Bottom - Margin),
        new(Right + Margin, Top + Margin),
        new(Left - Margin, Top + Margin),
    ];
}
