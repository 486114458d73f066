using Colophon.Running.Figures;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Networks;
using NeuralNetworks3.Studies;
using ScottPlot;

namespace NeuralNetworks3.Drawings;

/// <summary>How the trained networks are drawn.</summary>
internal static class TrainedNetworksDrawing
{
    private const int Cells = 160;

    /// <summary>The sample, the Bayes region tinted, and the boundary of every network.</summary>
    public static void Regions(Plot plot, TrainedScenario found)
    {
        var frame = PlaneFrame.Of(found.Scenario);
        var plane = new PlaneDrawing(plot, frame);
        var bayes = BayesRule.Of(found.Scenario);
        plane.Shade(bayes);
        plane.DrawSample(found.Sample, opacity: 0.22, size: 2.2f);
        foreach (var run in found.Runs)
        {
            // Beyond what is seen, so that no curve ends inside it once the units are squared.
            foreach (var curve in ZeroLevel.Of(new NetworkField(run.Network).Evaluate, frame.Widened(), Cells))
            {
                var line = plot.Add.ScatterLine(curve, FigureStyle.Green);
                line.LineWidth = 0.7f;
            }
        }

        plane.DrawBoundary(bayes, LineStyles.Bayes);
        plane.FinishAxes();
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
}
