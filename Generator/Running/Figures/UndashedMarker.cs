using ScottPlot;
using SkiaSharp;

namespace Colophon.Running.Figures;

/// <summary>A marker that is drawn without the dashes of what was drawn before it.</summary>
/// <remarks>
/// ScottPlot draws everything with one paint, and a filled marker leaves the dashes of the line before it in there. Skia cannot dash what is filled:
/// it draws the marker as it should, but writes a complaint to standard error for every single one.
/// </remarks>
/// <param name="marker">The marker itself.</param>
internal sealed class UndashedMarker(IMarker marker) : IMarker
{
    /// <summary>Has all markers of a plot drawn without dashes; to be called when everything is on it.</summary>
    public static void UseOn(Plot plot)
    {
        foreach (var style in plot.PlottableList.OfType<IHasMarker>().Concat(plot.Legend.ManualItems).Select(item => item.MarkerStyle).Where(style => style.Shape != MarkerShape.None))
        {
            style.CustomRenderer = new UndashedMarker(style.CustomRenderer ?? style.Shape.GetMarker());
        }
    }

    /// <inheritdoc/>
    public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle)
    {
        paint.SKPaint.PathEffect = null;
        marker.Render(canvas, paint, center, size, markerStyle);
    }
}
