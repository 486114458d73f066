using System.Collections.Immutable;
using Colophon.Running.Figures;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Studies.Findings;
using ScottPlot;

namespace NeuralNetworks3.Drawings;

/// <summary>The figures that every scenario has.</summary>
internal static class ScenarioDrawing
{
    // Finer than the width of a line in print.
    private const int QuantileSteps = 250;

    /// <summary>The sample, the Bayes region of C₁, the boundary of the original text where it is another one, and the best line.</summary>
    public static void DrawBayes(Plot plot, ScenarioFindings found)
    {
        var scenario = found.Scenario;
        var (bayes, source) = (BayesRule.Of(scenario), SourceRule.Of(scenario));
        var plane = new PlaneDrawing(plot, PlaneFrame.Of(scenario));
        var isTie = found.Source.Excess <= ExactRisk.Accuracy && source is LinearRule;
        plane.Shade(isTie ? source : bayes);
        plane.DrawSample(found.Sample, opacity: 0.7);
        plane.DrawSupports(scenario);
        plane.DrawNamed(isTie ? source : bayes, LineStyles.Bayes, "Bayes");
        if (found.Source.Excess > ExactRisk.Accuracy)
        {
            plane.DrawNamed(source, LineStyles.Source, "original");
        }

        if (found.BestLine.Errors.Excess > ExactRisk.Accuracy)
        {
            plane.DrawNamed(found.BestLine.Rule, LineStyles.BestLine, "best line");
        }

        plane.FinishAxes();
    }

    /// <summary>The lines of one run over the sample.</summary>
    public static void DrawRun(Plot plot, ScenarioFindings found)
    {
        var plane = new PlaneDrawing(plot, PlaneFrame.Of(found.Scenario));
        plane.Shade(BayesRule.Of(found.Scenario));
        plane.DrawSample(found.Sample, opacity: 0.25, size: 2.2f);
        plane.DrawNamed(found.BestLine.Rule, LineStyles.BestLine, "best line");
        plane.DrawNamed(found.Run.Averaged.Rule, LineStyles.Averaged, "averaged");
        plane.DrawNamed(found.Run.Pocket.Rule, LineStyles.Pocket, "pocket");
        plane.DrawNamed(found.Run.Final.Rule, LineStyles.Final, "final");
        plane.FinishAxes();
    }

    /// <summary>The three losses of one run, epoch by epoch.</summary>
    public static void DrawLoss(Plot plot, ScenarioFindings found)
    {
        var run = found.Run.Run;
        var epochs = Enumerable.Range(1, found.Run.Epochs).Select(epoch => (double)epoch).ToArray();
        Curve(run.Mistakes, 1, LinePattern.Solid, "mistakes in the epoch");
        Curve(run.Mistakes, 2, LinePattern.DenselyDashed, "half squared error");
        Curve(run.TrainingErrors, 1, LinePattern.Solid, "errors after it", FigureStyle.Blue);

        // The legend names it already, as the line of this look beside.
        plot.Add.HorizontalLine(found.BestLine.Errors.Risk * found.Size).LineStyle = LineStyles.BestLine;
        plot.XLabel("epoch");
        plot.YLabel("points, or loss");
        plot.Axes.SetLimits(0, found.Run.Epochs, 0, 1.05 * Math.Max(2 * run.Mistakes.Max(), run.TrainingErrors.Max()));

        // In ink, as the colours of the other panel stand for weights.
        void Curve(ImmutableArray<int> counts, double factor, LinePattern pattern, string name, Color? color = null)
        {
            var line = plot.Add.ScatterLine(epochs, [.. counts.Select(count => factor * count)]);
            line.LineStyle = new LineStyle(1.1f, color ?? FigureStyle.Ink, pattern);
            line.LegendText = name;
        }
    }

    /// <summary>For each kind of weights, the share of seeds whose exact risk is at most x.</summary>
    public static void DrawSeeds(Plot plot, ScenarioFindings found)
    {
        var (bayes, best) = (found.Bayes.Risk, found.BestLine.Errors.Risk);
        var outcomes = found.Seeds.Outcomes;
        Curve(outcomes.Select(outcome => outcome.Averaged.Risk), LineStyles.Averaged, "averaged");
        Curve(outcomes.Select(outcome => outcome.Pocket.Risk), LineStyles.Pocket, "pocket");
        Curve(outcomes.Select(outcome => outcome.Final.Risk), LineStyles.Final, "final");
        Level(best, LineStyles.BestLine, "best line");
        if (best - bayes > ExactRisk.Accuracy)
        {
            Level(bayes, LineStyles.Bayes, "Bayes rule");
        }

        // The tail of the final weights goes on for long; all but a twentieth of the seeds lie in the frame.
        var sorted = outcomes.Select(outcome => outcome.Final.Risk).Order().ToArray();
        var right = Distribution.Quantile(sorted, 0.95);
        plot.XLabel("exact risk");
        plot.YLabel("share of seeds");
        plot.Axes.SetLimits(bayes - (0.05 * (right - bayes)), right, 0, 1);
        plot.ShowLegend(Alignment.LowerRight);

        void Level(double risk, LineStyle style, string name)
        {
            var line = plot.Add.VerticalLine(risk);
            line.LineStyle = style;
            line.LegendText = name;
        }

        void Curve(IEnumerable<double> risks, LineStyle style, string name)
        {
            var ordered = risks.Order().ToArray();
            var ys = Enumerable.Range(0, QuantileSteps + 1).Select(i => (double)i / QuantileSteps).ToArray();
            var xs = Array.ConvertAll(ys, share => Distribution.Quantile(ordered, share));
            var line = plot.Add.ScatterLine(xs, ys, style.Color);
            line.LineStyle = style;
            line.LegendText = name;
        }
    }
}
