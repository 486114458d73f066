using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Studies;

/// <summary>Problem 1(a): the Bayes rule for two Gaussian classes of equal spread, and its exact risk.</summary>
public sealed class EqualGaussians : Experiment<EqualGaussiansResult>
{
    /// <inheritdoc/>
    public override string Id => "gaussian-equal";

    /// <inheritdoc/>
    public override Task<EqualGaussiansResult> RunAsync(ExperimentContext context)
    {
        var scenario = Scenario.G1;
        var sample = LabelledSample.Draw(scenario, context.Streams["training-data"]);
        var rule = BayesRule.OfEqualSpreads(scenario);
        var risk = LineRisk.Of(rule, scenario);
        var errors = ErrorCount.Of(rule, sample);
        return Task.FromResult(new EqualGaussiansResult
        {
            Scenario = scenario,
            Sample = sample,
            Size = sample.Count,
            PointsPerClass = scenario.FirstCount,
            ThresholdRatio = scenario.ThresholdRatio,
            Bayes = new BayesFindings(
                rule.Bias,
                rule.WeightX,
                rule.WeightY,
                risk.FirstError,
                risk.SecondError,
                risk.Risk,
                rule.Distance(scenario.First.CenterX, scenario.First.CenterY),
                errors,
                (double)errors / sample.Count,
                risk.Risk * sample.Count),
        });
    }

    /// <inheritdoc/>
    public override void Present(EqualGaussiansResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddFigure("bayes-rule", width: 330, height: 290, plot =>
        {
            PlaneDrawing.Shade(plot, result.Bayes.Rule);
            PlaneDrawing.DrawSample(plot, result.Sample, opacity: 0.75);
            PlaneDrawing.DrawLine(plot, result.Bayes.Rule, PlaneDrawing.BayesLine);
            PlaneDrawing.Label(plot, "decide C₁", 3.35, 4.55, PlaneDrawing.FirstColor);
            PlaneDrawing.Label(plot, "decide C₂", -3.35, -2.55, PlaneDrawing.SecondColor);
            PlaneDrawing.FinishAxes(plot);
        });
    }
}

/// <summary>What Problem 1(a) finds.</summary>
public sealed record EqualGaussiansResult
{
    /// <summary>The two classes.</summary>
    [OmitFromResults]
    public required Scenario Scenario { get; init; }

    /// <summary>The sample that figures show and the perceptron learns from.</summary>
    [OmitFromResults]
    public required LabelledSample Sample { get; init; }

    /// <summary>How many points the sample has.</summary>
    public required int Size { get; init; }

    /// <summary>How many of them each class has.</summary>
    public required int PointsPerClass { get; init; }

    /// <summary>ρ, the ratio of priors times the ratio of variances.</summary>
    public required double ThresholdRatio { get; init; }

    /// <summary>The Bayes rule.</summary>
    public required BayesFindings Bayes { get; init; }
}

/// <summary>A linear Bayes rule and its errors.</summary>
/// <param name="Bias">b of b + w₁x + w₂y &gt; 0.</param>
/// <param name="WeightX">w₁.</param>
/// <param name="WeightY">w₂.</param>
/// <param name="FirstError">ε₁.</param>
/// <param name="SecondError">ε₂.</param>
/// <param name="Risk">The Bayes risk R*.</param>
/// <param name="Distance">From the mean of C₁ to the boundary.</param>
/// <param name="SampleErrors">Points of the sample that the rule gets wrong.</param>
/// <param name="SampleErrorRate">Their share.</param>
/// <param name="ExpectedErrors">How many of the sample's points are expected to be wrong: R* times its size.</param>
public sealed record BayesFindings(
    double Bias,
    double WeightX,
    double WeightY,
    double FirstError,
    double SecondError,
    double Risk,
    double Distance,
    int SampleErrors,
    double SampleErrorRate,
    double ExpectedErrors)
{
    /// <summary>The rule itself.</summary>
    [OmitFromResults]
    public LinearRule Rule => new(Bias, WeightX, WeightY);
}
