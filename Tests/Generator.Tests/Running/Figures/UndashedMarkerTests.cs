using Colophon.Diagnostics;
using Colophon.Running;
using Colophon.Running.Figures;
using ScottPlot;
using SkiaSharp;

namespace Colophon.Tests.Running.Figures;

public class UndashedMarkerTests
{
    [Fact]
    public void Alone_ScottPlot_draws_the_filled_markers_of_a_dashed_line_with_its_dashes()
    {
        var probe = new Probe();
        using var plot = new Plot();

        AddDashedCurve(plot, probe);
        _ = plot.GetSvgXml(300, 200);

        Assert.NotEmpty(probe.Dashes);
        Assert.DoesNotContain(false, probe.Dashes);
    }

    [Fact]
    public void A_figure_draws_them_without()
    {
        var probe = new Probe();
        var presentation = new Presentation("study");
        presentation.AddFigure("risk", 200, 150, plot => AddDashedCurve(plot, probe));

        Draw(presentation);

        Assert.NotEmpty(probe.Dashes);
        Assert.DoesNotContain(true, probe.Dashes);
    }

    [Fact]
    public void So_does_each_panel_of_a_figure_and_its_legend()
    {
        var probe = new Probe();
        var presentation = new Presentation("study");
        presentation.AddPanels("risk", 200, 200, new PanelGrid(1) { Legend = SharedLegend.Below }, plot => AddDashedCurve(plot, probe));

        Draw(presentation);

        Assert.NotEmpty(probe.Dashes);
        Assert.DoesNotContain(true, probe.Dashes);
    }

    private static void AddDashedCurve(Plot plot, IMarker marker)
    {
        var curve = plot.Add.Scatter(new double[] { 1, 2, 3 }, new double[] { 1, 3, 2 });
        curve.LegendText = "risk";
        curve.LinePattern = LinePattern.Dashed;
        curve.MarkerStyle.CustomRenderer = marker;
    }

    private static void Draw(Presentation presentation)
    {
        var diagnostics = new DiagnosticBag();

        Assert.NotNull(FigureRenderer.Draw("study/risk", presentation.Figures[0].Drawing, diagnostics));
        Assert.Empty(diagnostics.ToOrdered());
    }

    /// <summary>A marker that notes whether it would be dashed.</summary>
    private sealed class Probe : IMarker
    {
        public List<bool> Dashes { get; } = [];

        public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle) =>
            Dashes.Add(paint.SKPaint.PathEffect is not null);
    }
}
