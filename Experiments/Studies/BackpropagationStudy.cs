using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using Colophon.Running.Figures;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Drawings;
using NeuralNetworks3.Networks;
using NeuralNetworks3.Networks.Slips;
using ScottPlot;

namespace NeuralNetworks3.Studies;

/// <summary>Problem 2: both derivations of the gradient, and the printed formulas, on random networks.</summary>
public sealed class BackpropagationStudy : Experiment<BackpropagationResult>
{
    private const int NetworksPerActivation = 20;

    /// <inheritdoc/>
    public override string Id => "backpropagation";

    /// <inheritdoc/>
    public override string WorkUnit => "gradients";

    /// <inheritdoc/>
    public override Task<BackpropagationResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var problems = Activation.All.ToDictionary(activation => activation, activation => Draw(activation, context));
        var layers = Activation.All.SelectMany(activation => Agreement(activation, problems[activation])).ToImmutableArray();
        var remainders = Remainder.Of(problems[Activation.Tanh][0], context.Streams["direction"]);
        var slips = Slip.All.Select(slip => new SlipFindings(slip, SlipEvidenceOf(slip, problems))).ToImmutableArray();

        // Four ways for each network, one to hold a printed formula against, on all samples or on the first, and the slope of the remainders.
        var networks = (long)Activation.All.Length * NetworksPerActivation;
        context.AddWork((4 * networks) + (Slip.All.Length * (networks + (2L * NetworksPerActivation))) + 1);
        var printed = slips.Single(slip => slip.Slip.Id == "E56").Evidence;
        var sign = Math.Max(printed.TanhLargest, Math.Max(printed.LogisticLargest, printed.ReluLargest));
        var worst = GradientAgreement.Worst(layers.Select(layer => layer.Worst));
        context.Claim(BackpropagationClaims.K23(new GradientEvidence(
            worst.ChainPerturbation,
            worst.ChainComplexStep,
            worst.PerturbationComplexStep,
            worst.ChainDifferences,
            sign,
            problems.Values.Sum(drawn => drawn.Length))));
        context.Claim(BackpropagationClaims.N4(RemainderEvidenceOf(remainders)));
        foreach (var slip in slips)
        {
            context.Claim(BackpropagationClaims.Printed(slip.Slip, slip.Evidence));
        }

        return Task.FromResult(new BackpropagationResult
        {
            Shape = RandomProblem.Shape,
            Samples = RandomProblem.Samples,
            Networks = NetworksPerActivation,
            Redrawn = problems[Activation.Rectifier].Sum(problem => problem.Redraws),
            ClearanceExponent = RandomProblem.ClearanceExponent,
            DifferenceExponent = CentralDifferenceGradient.StepExponent,
            ComplexExponent = ComplexStepGradient.StepExponent,
            Layers = layers,
            Remainders = remainders,
            Slips = slips,
        });
    }

    /// <inheritdoc/>
    public override void Present(BackpropagationResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddDrawing("network", NetworkDrawing.Svg());
        presentation.AddFigure("remainder", width: 330, height: 215, plot => DrawRemainders(plot, result.Remainders));
        presentation.AddTable(
            "agreement",
            result.Layers,
            Column.Text<LayerAgreement>("activation", "$f$", row => row.Activation),
            Column.Number<LayerAgreement>("layer", "Layer", NumberFormat.Integer, row => row.Layer),
            Column.Number<LayerAgreement>("chain-perturbation", "(a), (b)", NumberFormat.Significant(2), row => row.Worst.ChainPerturbation),
            Column.Number<LayerAgreement>("chain-complex-step", "(a), complex", NumberFormat.Significant(2), row => row.Worst.ChainComplexStep),
            Column.Number<LayerAgreement>("perturbation-complex-step", "(b), complex", NumberFormat.Significant(2), row => row.Worst.PerturbationComplexStep),
            Column.Number<LayerAgreement>("chain-differences", "(a), central", NumberFormat.Significant(2), row => row.Worst.ChainDifferences));
        presentation.AddTable(
            "slips",
            result.Slips,
            Column.Text<SlipFindings>("claim", "Claim", row => row.Slip.Id),
            Column.Text<SlipFindings>("formula", "Printed", row => row.Slip.Formula),
            Column.Number<SlipFindings>("tanh", "tanh", NumberFormat.Significant(2), row => row.Evidence.TanhSmallest),
            Column.Number<SlipFindings>("logistic", "logistic", NumberFormat.Significant(2), row => row.Evidence.LogisticSmallest),
            Column.Number<SlipFindings>("relu", "ReLU", NumberFormat.Significant(2), row => row.Evidence.ReluSmallest));
    }

    private static ImmutableArray<RandomProblem> Draw(Activation activation, ExperimentContext context) =>
        [.. Enumerable.Range(0, NetworksPerActivation).Select(i => RandomProblem.Draw(activation, context.Streams["network-" + activation.Name, i]))];

    private static IEnumerable<LayerAgreement> Agreement(Activation activation, ImmutableArray<RandomProblem> problems)
    {
        var agreements = problems.Select(GradientAgreement.Of).ToArray();
        return Enumerable.Range(1, LayeredNetwork.Layers)
            .Select(layer => new LayerAgreement(activation.Name, layer, GradientAgreement.Worst(agreements.Select(of => of[layer - 1]))));
    }

    // The larger changes still feel the third derivative.
    private static RemainderEvidence RemainderEvidenceOf(ImmutableArray<Remainder> remainders)
    {
        var small = remainders[((remainders.Length / 2) + 1)..];
        return new RemainderEvidence(
            small.Min(remainder => remainder.RightRatio),
            small.Max(remainder => remainder.RightRatio),
            small[0].Change,
            small[^1].Change);
    }

    private static SlipEvidence SlipEvidenceOf(Slip slip, Dictionary<Activation, ImmutableArray<RandomProblem>> problems)
    {
        var (tanh, logistic, relu) = (Errors(Activation.Tanh), Errors(Activation.Logistic), Errors(Activation.Rectifier));
        var oneSample = problems[Activation.Tanh].Concat(problems[Activation.Logistic])
            .Max(problem => slip.RelativeError(new SlipProbe(problem.Network, problem.Data.Only(0))));
        return new SlipEvidence(tanh.Min(), tanh.Max(), logistic.Min(), logistic.Max(), relu.Min(), relu.Max(), oneSample);

        double[] Errors(Activation activation) =>
            [.. problems[activation].Select(problem => slip.RelativeError(new SlipProbe(problem.Network, problem.Data)))];
    }

    private static void DrawRemainders(Plot plot, ImmutableArray<Remainder> remainders)
    {
        var changes = LogScale.Of(remainders.Select(remainder => remainder.Change));
        Draw("gradient by (a)", FigureStyle.Blue, MarkerShape.FilledCircle, remainder => remainder.Right);
        Draw("sign as printed in (b)", FigureStyle.Vermilion, MarkerShape.OpenSquare, remainder => remainder.Printed);
        plot.XLabel("t");
        plot.Axes.Bottom.Label.Italic = true;
        plot.YLabel("unexplained change of the loss");
        LogScale.UseOn(plot.Axes.Bottom);
        LogScale.UseOn(plot.Axes.Left);
        plot.ShowLegend(Alignment.LowerRight);

        void Draw(string name, Color color, MarkerShape marker, Func<Remainder, double> of)
        {
            var curve = plot.Add.Scatter(changes, LogScale.Of(remainders.Select(of)), color);
            curve.LineWidth = 1.4f;
            curve.MarkerShape = marker;
            curve.MarkerSize = 5;
            curve.LegendText = name;
        }
    }
}
