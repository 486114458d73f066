using ScottPlot;

namespace Colophon.Running.Figures;

/// <summary>How one curve or group of a figure looks.</summary>
/// <param name="Color">Its colour, dark enough for lines and marks on white.</param>
/// <param name="Pattern">Dashes of its line.</param>
/// <param name="Marker">Shape of its marks.</param>
public sealed record SeriesStyle(Color Color, LinePattern Pattern, MarkerShape Marker)
{
    /// <summary>A light tint of the colour for areas, with lines in the colour around or within it.</summary>
    public Color Tint => Color.WithAlpha(0.25);

    /// <summary>A line of the series.</summary>
    /// <param name="width">Width in pixels of the plot, 0.75 points each.</param>
    public LineStyle Line(float width = 1.6f) => new(width, Color, Pattern);
}
