using Colophon.Running.Figures;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Networks;
using ScottPlot;

namespace NeuralNetworks3.Studies;

/// <summary>How the trained networks are drawn.</summary>
internal static class TrainedNetworksDrawing
{
    private const int Cells = 160;

    // What is seen of either family, as near as the points allow.
    private static readonly CoordinateRect GaussianFrame = new(left: -3.7, right: 4.7, bottom: -3.2, top: 5.2);
    private static readonly CoordinateRect DiscFrame = new(left: -2.5, right: 3.3, bottom: -2.3, top: 3.5);

    /// <summary>The sample, the Bayes region tinted, and the boundary of every network.</summary>
    public static void Regions(Plot plot, TrainedScenario found)
    {
        if (BayesRule.Of(found.Scenario) is DiscRule disc)
        {
            var region = plot.Add.Circle(disc.CenterX, disc.CenterY, Math.Sqrt(disc.SquaredRadius));
            region.FillColor = PlaneDrawing.FirstColor.WithAlpha(0.13);
            region.LineStyle = PlaneDrawing.BayesLine;
        }

        PlaneDrawing.DrawSample(plot, found.Sample, opacity: 0.22);
        var frame = found.Scenario.First is DiscClass ? DiscFrame : GaussianFrame;
        foreach (var run in found.Runs)
        {
            // Beyond what is seen, so that no curve ends inside it once the units are squared.
            foreach (var curve in ZeroLevel.Of(new NetworkField(run.Network).Evaluate, Wider(frame), Cells))
            {
                var line = plot.Add.ScatterLine(curve, FigureStyle.Green);
                line.LineWidth = 0.7f;
            }
        }

        PlaneDrawing.FinishAxes(plot);
        plot.Axes.SetLimits(frame);
        plot.Axes.SquareUnits();
    }

    /// <summary>Loss per point against epochs, a curve for each start, from the first recorded epoch on.</summary>
    public static void Losses(Plot plot, TrainedScenario found)
    {
        foreach (var run in found.Runs)
        {
            var seen = run.Records.Where(record => record.Epoch > 0).ToArray();
            var curve = plot.Add.ScatterLine(
                LogScale.Of(seen.Select(record => (double)record.Epoch)),
                [.. seen.Select(record => record.Loss)],
                FigureStyle.Green);
            curve.LineWidth = 0.7f;
        }

        plot.XLabel("epoch");
        plot.YLabel("loss per point");
        LogScale.UseOn(plot.Axes.Bottom);
        var last = found.Runs[0].Records[^1].Epoch;
        var largest = found.Runs.Max(run => run.Records.Where(record => record.Epoch > 0).Max(record => record.Loss));
        plot.Axes.SetLimits(LogScale.Of(found.Runs[0].Records[1].Epoch), LogScale.Of(last), 0, largest * 1.05);
    }

    private static CoordinateRect Wider(CoordinateRect frame) =>
        new(frame.Left - frame.Width, frame.Right + frame.Width, frame.Bottom - (frame.Height / 2), frame.Top + (frame.Height / 2));
}
