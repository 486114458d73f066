using ScottPlot;

namespace Colophon.Running.Figures;

/// <summary>The legend that the panels of a figure share: each entry once, in the order in which the panels name it.</summary>
/// <param name="Plot">Draws it; null where there is none.</param>
/// <param name="Below">Its height in pixels where it stands below the panels, else 0.</param>
/// <param name="Beside">Its width in pixels where it stands beside the panels, else 0.</param>
internal sealed record PanelLegend(Plot? Plot, int Below, int Beside) : IDisposable
{
    // Asked how much room it needs, ScottPlot would answer with no more than it was offered.
    private const float Unbounded = 10_000;

    /// <summary>Takes the entries out of the panels.</summary>
    /// <param name="place">Where it is to stand.</param>
    /// <param name="panels">The panels, whose own legends are hidden.</param>
    /// <param name="width">Width of the whole figure in pixels.</param>
    /// <param name="height">Height of the whole figure in pixels.</param>
    public static PanelLegend Of(SharedLegend place, List<Plot> panels, int width, int height)
    {
        if (place == SharedLegend.None)
        {
            return new PanelLegend(null, 0, 0);
        }

        var items = panels.SelectMany(panel => panel.Legend.GetItems()).DistinctBy(item => item.LabelText, StringComparer.Ordinal).ToArray();
        foreach (var panel in panels)
        {
            panel.HideLegend();
        }

        if (items.Length == 0)
        {
            return new PanelLegend(null, 0, 0);
        }

        var plot = Show(items, place == SharedLegend.Below ? Orientation.Horizontal : Orientation.Vertical);
        using var paint = Paint.NewDisposablePaint();
        var size = plot.Legend.GetLayout(place == SharedLegend.Below ? new PixelSize(width, Unbounded) : new PixelSize(Unbounded, height), paint).LegendRect;
        return place switch
        {
            SharedLegend.Below => new PanelLegend(plot, (int)Math.Ceiling(size.Height), 0),
            SharedLegend.Beside => new PanelLegend(plot, 0, (int)Math.Ceiling(size.Width)),
            _ => throw new ArgumentException("an unknown place of a legend", nameof(place)),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => Plot?.Dispose();

    private static Plot Show(LegendItem[] items, Orientation orientation)
    {
        var plot = FigureStyle.NewPlot();
        plot.HideGrid();
        plot.Layout.Frameless();
        var legend = plot.ShowLegend(Alignment.MiddleCenter, orientation);
        legend.TightHorizontalWrapping = true;
        legend.Margin = new PixelPadding(0);
        legend.ManualItems.AddRange(items);
        return plot;
    }
}
