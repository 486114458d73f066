using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using Colophon.Running.Figures;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;
using ScottPlot;

namespace NeuralNetworks3.Studies;

/// <summary>Problem 1(b): the perceptron on the sample of Problem 1(a).</summary>
public sealed class EqualGaussiansPerceptron : Experiment<EqualGaussiansPerceptronResult>
{
    private const int Epochs = 100;
    private const double LearningRate = 1;
    private static readonly ImmutableArray<double> OtherRates = [0.1, 0.001, 0.0009765625];

    /// <inheritdoc/>
    public override string Id => "gaussian-equal-perceptron";

    /// <inheritdoc/>
    public override ImmutableArray<Type> Needs => [typeof(EqualGaussians)];

    /// <inheritdoc/>
    public override Task<EqualGaussiansPerceptronResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var problem = context.ResultOf<EqualGaussians, EqualGaussiansResult>();
        var run = Train(problem.Sample, LearningRate, context);
        var bayes = problem.Bayes.Rule;
        return Task.FromResult(new EqualGaussiansPerceptronResult
        {
            Sample = problem.Sample,
            Bayes = RuleFindings.Of(bayes, bayes, problem),
            Epochs = Epochs,
            LearningRate = LearningRate,
            Run = run,
            Final = RuleFindings.Of(run.Final, bayes, problem),
            Pocket = RuleFindings.Of(run.Pocket, bayes, problem),
            Averaged = RuleFindings.Of(run.Averaged, bayes, problem),
            Mistakes = CurveFindings.Of(run.Mistakes),
            TrainingErrors = CurveFindings.Of(run.TrainingErrors),
            Rates = [RateFindings(LearningRate, run), .. OtherRates.Select(rate => RateFindings(rate, Train(problem.Sample, rate, context)))],
            ExpectedBayesErrors = problem.Bayes.ExpectedErrors,
        });

        RateFindings RateFindings(double rate, PerceptronRun other) => new(
            rate,
            other.Mistakes.Sum(),
            other.Mistakes.SequenceEqual(run.Mistakes),
            LineRisk.Of(other.Final, problem.Scenario).Risk,
            other.Final.AngleTo(run.Final));
    }

    /// <inheritdoc/>
    public override void Present(EqualGaussiansPerceptronResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddFigure("loss", width: 400, height: 205, plot => DrawLoss(plot, result));
        presentation.AddFigure("boundary", width: 330, height: 290, plot => DrawBoundaries(plot, result));
        presentation.AddTable(
            "errors",
            new (string Name, RuleFindings Rule)[]
            {
                ("Bayes rule", result.Bayes),
                ("perceptron, averaged weights", result.Averaged),
                ("perceptron, pocket weights", result.Pocket),
                ("perceptron, final weights", result.Final),
            },
            Column.Text<(string Name, RuleFindings Rule)>("rule", "Rule", row => row.Name),
            Column.Number<(string Name, RuleFindings Rule)>("angle", "Angle", NumberFormat.Fixed(1), row => row.Rule.Angle),
            Column.Number<(string Name, RuleFindings Rule)>("first-error", "$\\varepsilon_1$", NumberFormat.Percent(2), row => row.Rule.FirstError),
            Column.Number<(string Name, RuleFindings Rule)>("second-error", "$\\varepsilon_2$", NumberFormat.Percent(2), row => row.Rule.SecondError),
            Column.Number<(string Name, RuleFindings Rule)>("risk", "Risk", NumberFormat.Percent(2), row => row.Rule.Risk),
            Column.Number<(string Name, RuleFindings Rule)>("sample-errors", "Errors", NumberFormat.Integer, row => row.Rule.SampleErrors));
        presentation.AddTable(
            "rates",
            result.Rates,
            Column.Number<RateFindings>("rate", "$\\eta$", NumberFormat.Significant(3), row => row.Rate),
            Column.Number<RateFindings>("mistakes", "Mistakes in all epochs", NumberFormat.Integer, row => row.Mistakes),
            Column.Text<RateFindings>("same", "Same in each epoch", row => row.IsSameInEachEpoch ? "yes" : "no"),
            Column.Number<RateFindings>("risk", "Final risk", NumberFormat.Percent(4), row => row.FinalRisk));
    }

    // Every rate gets the same orders of presentation: the stream is named, not shared.
    private static PerceptronRun Train(LabelledSample sample, double rate, ExperimentContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        return Perceptron.Train(sample, new PerceptronProtocol(rate, Epochs), context.Streams["presentation-order"], context.ReportProgress);
    }

    private static void DrawLoss(Plot plot, EqualGaussiansPerceptronResult result)
    {
        var epochs = Enumerable.Range(1, result.Epochs).Select(epoch => (double)epoch).ToArray();
        var mistakes = plot.Add.ScatterLine(epochs, [.. result.Run.Mistakes.Select(count => (double)count)], FigureStyle.Vermilion);
        mistakes.LineWidth = 1.3f;
        mistakes.LegendText = "during the epoch";
        var errors = plot.Add.ScatterLine(epochs, [.. result.Run.TrainingErrors.Select(count => (double)count)], FigureStyle.Blue);
        errors.LineWidth = 1.3f;
        errors.LegendText = "after the epoch";
        var floor = plot.Add.HorizontalLine(result.ExpectedBayesErrors);
        floor.LineStyle = new LineStyle(1.1f, FigureStyle.Ink, LinePattern.Dashed);
        floor.LegendText = "Bayes rule, expected";
        plot.XLabel("epoch");
        plot.YLabel("points of the sample");
        var top = result.Run.Mistakes.Concat(result.Run.TrainingErrors).Max();
        plot.Axes.SetLimits(0, result.Epochs, 0, top * 1.32);
        plot.ShowLegend(Alignment.UpperRight, Orientation.Horizontal);
    }

    private static void DrawBoundaries(Plot plot, EqualGaussiansPerceptronResult result)
    {
        PlaneDrawing.DrawSample(plot, result.Sample, opacity: 0.3);
        DrawNamed(result.Bayes.Rule, PlaneDrawing.BayesLine, "Bayes");
        DrawNamed(result.Run.Averaged, new LineStyle(1.6f, FigureStyle.Green, LinePattern.Dashed), "averaged");
        DrawNamed(result.Run.Pocket, new LineStyle(1.6f, FigureStyle.Purple, LinePattern.DenselyDashed), "pocket");
        DrawNamed(result.Run.Final, new LineStyle(1.6f, FigureStyle.Blue, LinePattern.Dotted), "final");
        PlaneDrawing.FinishAxes(plot);
        plot.ShowLegend(Alignment.LowerLeft);

        void DrawNamed(LinearRule rule, LineStyle style, string name)
        {
            PlaneDrawing.DrawLine(plot, rule, style);
            plot.Legend.ManualItems.Add(new LegendItem { LabelText = name, LineStyle = style });
        }
    }
}
