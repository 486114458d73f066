using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Pictures;
using ScottPlot;
using ScottPlot.LayoutEngines;

namespace Colophon.Running.Figures;

/// <summary>Draws panels one by one and joins them into one picture.</summary>
internal static class PanelRenderer
{
    /// <summary>Draws every panel.</summary>
    /// <returns>The joined picture, or null where an error was reported.</returns>
    /// <exception cref="ArgumentException">The figure is too small for its panels or its legend.</exception>
    public static VectorPicture? Draw(PanelsDrawing drawing, DiagnosticBag problems)
    {
        var plots = new List<Plot>();
        try
        {
            foreach (var draw in drawing.Panels)
            {
                var plot = FigureStyle.NewPlot();
                plots.Add(plot);
                draw(plot);
                UndashedMarker.UseOn(plot);
            }

            return Join(drawing, plots, problems);
        }
        finally
        {
            plots.ForEach(plot => plot.Dispose());
        }
    }

    private static VectorPicture? Join(PanelsDrawing drawing, List<Plot> plots, DiagnosticBag problems)
    {
        var (width, height) = (Pixels.Of(drawing.Width), Pixels.Of(drawing.Height));
        using var legend = PanelLegend.Of(drawing.Grid.Legend, plots, width, height);

        // Whole pixels, so that a panel is the same wherever it stands; what is left over stays empty at the end.
        var cellWidth = (width - legend.Beside) / drawing.Grid.Columns;
        var cellHeight = (height - legend.Below) / drawing.Rows;
        if (cellWidth < 1 || cellHeight < 1)
        {
            throw new ArgumentException("the figure is too small for its panels and legend");
        }

        Align(plots, cellWidth, cellHeight);
        var elements = ImmutableArray.CreateBuilder<PictureElement>();
        for (var i = 0; i < plots.Count; i++)
        {
            Add(plots[i], cellWidth, cellHeight, i % drawing.Grid.Columns * cellWidth, i / drawing.Grid.Columns * cellHeight);
        }

        if (legend.Plot is { } words)
        {
            var (left, top) = (legend.Beside > 0 ? width - legend.Beside : 0, legend.Below > 0 ? height - legend.Below : 0);
            Add(words, width - left, height - top, left, top);
        }

        return problems.HasErrors ? null : new VectorPicture(width * Pixels.Point, height * Pixels.Point, elements.ToImmutable());

        void Add(Plot plot, int plotWidth, int plotHeight, int right, int down)
        {
            if (SvgReader.Read(plot.GetSvgXml(plotWidth, plotHeight), null, problems) is { } picture)
            {
                elements.AddRange(PictureMove.By(picture.Elements, right * Pixels.Point, down * Pixels.Point));
            }
        }
    }

    // The room that the widest numbers and titles need is given to every panel, so that their data stand in line.
    private static void Align(List<Plot> plots, int width, int height)
    {
        var paddings = plots.Where(plot => plot.Layout.LayoutEngine is Automatic).Select(plot => Measure(plot, width, height)).ToArray();
        if (paddings.Length == 0)
        {
            return;
        }

        var common = new PixelPadding(
            paddings.Max(padding => padding.Left), paddings.Max(padding => padding.Right), paddings.Max(padding => padding.Bottom), paddings.Max(padding => padding.Top));
        foreach (var plot in plots.Where(plot => plot.Layout.LayoutEngine is Automatic))
        {
            plot.Layout.Fixed(common);
        }
    }

    // How wide numbers are is known once they are drawn, with limits that the drawing itself may have moved.
    private static PixelPadding Measure(Plot plot, int width, int height)
    {
        var limits = plot.Axes.LimitsHaveBeenSet ? plot.Axes.GetLimits() : (AxisLimits?)null;
        _ = plot.GetSvgXml(width, height);
        var padding = plot.LastRender.Padding;
        if (limits is { } wanted)
        {
            plot.Axes.SetLimits(wanted);
        }
        else
        {
            plot.Axes.AutoScale();
        }

        return padding;
    }
}
