using System.Collections.Immutable;
using Colophon.Results;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Studies;

/// <summary>What Problem 1(b) finds.</summary>
public sealed record EqualGaussiansPerceptronResult
{
    /// <summary>The points that were learnt from.</summary>
    [OmitFromResults]
    public required LabelledSample Sample { get; init; }

    /// <summary>The run with every epoch's counts.</summary>
    [OmitFromResults]
    public required PerceptronRun Run { get; init; }

    /// <summary>How many times every point was presented.</summary>
    public required int Epochs { get; init; }

    /// <summary>η of the main run.</summary>
    public required double LearningRate { get; init; }

    /// <summary>The Bayes rule, to compare with.</summary>
    public required RuleFindings Bayes { get; init; }

    /// <summary>The weights after the last step.</summary>
    public required RuleFindings Final { get; init; }

    /// <summary>The weights with the fewest training errors.</summary>
    public required RuleFindings Pocket { get; init; }

    /// <summary>The mean of the weights over all steps.</summary>
    public required RuleFindings Averaged { get; init; }

    /// <summary>Mistakes while the weights moved, an epoch each.</summary>
    public required CurveFindings Mistakes { get; init; }

    /// <summary>Points that the weights after each epoch get wrong.</summary>
    public required CurveFindings TrainingErrors { get; init; }

    /// <summary>The same run with other learning rates; the main run first.</summary>
    public required ImmutableArray<RateFindings> Rates { get; init; }

    /// <summary>How many points of the sample the Bayes rule is expected to get wrong.</summary>
    public required double ExpectedBayesErrors { get; init; }
}

/// <summary>A line and its errors.</summary>
/// <param name="Bias">b.</param>
/// <param name="WeightX">w₁.</param>
/// <param name="WeightY">w₂.</param>
/// <param name="Angle">Between its normal and the Bayes rule's, in degrees.</param>
/// <param name="FirstError">ε₁, exact.</param>
/// <param name="SecondError">ε₂, exact.</param>
/// <param name="Risk">Exact risk.</param>
/// <param name="ExcessRisk">Exact risk above the Bayes risk.</param>
/// <param name="SampleErrors">Points of the sample that it gets wrong.</param>
/// <param name="SampleErrorRate">Their share.</param>
public sealed record RuleFindings(
    double Bias,
    double WeightX,
    double WeightY,
    double Angle,
    double FirstError,
    double SecondError,
    double Risk,
    double ExcessRisk,
    int SampleErrors,
    double SampleErrorRate)
{
    /// <summary>The line itself.</summary>
    [OmitFromResults]
    public LinearRule Rule => new(Bias, WeightX, WeightY);

    /// <summary>Measures a line against the Bayes rule of a problem.</summary>
    public static RuleFindings Of(LinearRule rule, LinearRule bayes, EqualGaussiansResult problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var risk = LineRisk.Of(rule, problem.Scenario);
        var errors = ErrorCount.Of(rule, problem.Sample);
        return new RuleFindings(
            rule.Bias,
            rule.WeightX,
            rule.WeightY,
            rule.AngleTo(bayes),
            risk.FirstError,
            risk.SecondError,
            risk.Risk,
            risk.Risk - problem.Bayes.Risk,
            errors,
            (double)errors / problem.Sample.Count);
    }
}

/// <summary>A loss curve in a few numbers.</summary>
/// <param name="First">Its value in the first epoch.</param>
/// <param name="Last">Its value in the last epoch.</param>
/// <param name="Smallest">Its smallest value.</param>
/// <param name="Largest">Its largest value from the second half of the epochs.</param>
/// <param name="LateMean">Its mean over the second half of the epochs.</param>
/// <param name="LateDeviation">Its standard deviation over the second half.</param>
public sealed record CurveFindings(int First, int Last, int Smallest, int Largest, double LateMean, double LateDeviation)
{
    /// <summary>Sums up a curve.</summary>
    public static CurveFindings Of(ImmutableArray<int> values)
    {
        var late = values[(values.Length / 2)..];
        var mean = late.Average();
        var variance = late.Sum(value => (value - mean) * (value - mean)) / (late.Length - 1);
        return new CurveFindings(values[0], values[^1], values.Min(), late.Max(), mean, Math.Sqrt(variance));
    }
}

/// <summary>A run with another learning rate.</summary>
/// <param name="Rate">η.</param>
/// <param name="Mistakes">Mistakes in all epochs.</param>
/// <param name="IsSameInEachEpoch">Whether every epoch had as many mistakes as in the main run.</param>
/// <param name="FinalRisk">Exact risk of the final weights.</param>
/// <param name="AngleToMain">Between its final line and the main run's, in degrees.</param>
public sealed record RateFindings(double Rate, int Mistakes, bool IsSameInEachEpoch, double FinalRisk, double AngleToMain);
