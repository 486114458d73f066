namespace Colophon.Running.Figures;

/// <summary>ScottPlot counts in whole CSS pixels of 1/96 inch, pictures in points of 1/72 inch.</summary>
internal static class Pixels
{
    /// <summary>Points in a pixel.</summary>
    public const double Point = 72 / 96.0;

    /// <summary>The whole number of pixels nearest to a length in points.</summary>
    public static int Of(double points) => (int)Math.Round(points / Point);
}
