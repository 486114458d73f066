using System.Collections.Immutable;
using Colophon.Results;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Studies.Findings;

/// <summary>What is found for one scenario: the rules that know the densities, one run of the perceptron, and many.</summary>
public sealed record ScenarioFindings
{
    /// <summary>The two classes.</summary>
    [OmitFromResults]
    public required Scenario Scenario { get; init; }

    /// <summary>The sample that figures show, the first of the sweep.</summary>
    [OmitFromResults]
    public required LabelledSample Sample { get; init; }

    /// <summary>The scenario's name.</summary>
    public string Id => Scenario.Id;

    /// <summary>N₁ + N₂.</summary>
    public int Size => Scenario.Count;

    /// <summary>N₁.</summary>
    public int FirstCount => Scenario.FirstCount;

    /// <summary>N₂.</summary>
    public int SecondCount => Scenario.SecondCount;

    /// <summary>ρ.</summary>
    public double ThresholdRatio => Scenario.ThresholdRatio;

    /// <summary>The Bayes rule.</summary>
    public required RuleFindings Bayes { get; init; }

    /// <summary>How many points of the sample the Bayes rule is expected to get wrong.</summary>
    public double ExpectedBayesErrors => Bayes.Risk * Size;

    /// <summary>The boundary that the original text derives.</summary>
    public required RuleFindings Source { get; init; }

    /// <summary>The line with the smallest exact risk.</summary>
    public required LineFindings BestLine { get; init; }

    /// <summary>The perpendicular bisector of the centres.</summary>
    public required LineFindings Midpoint { get; init; }

    /// <summary>The linear discriminant with pooled variance and priors, of the densities.</summary>
    public required LineFindings Discriminant { get; init; }

    /// <summary>Least squares on targets ±1, of the densities.</summary>
    public required LineFindings LeastSquares { get; init; }

    /// <summary>The first run of the sweep.</summary>
    public required RunFindings Run { get; init; }

    /// <summary>All runs of the sweep.</summary>
    public required SweepFindings Seeds { get; init; }
}

/// <summary>One run of the perceptron, and the lines fitted to the same sample without one.</summary>
public sealed record RunFindings
{
    /// <summary>The run with every epoch's counts.</summary>
    [OmitFromResults]
    public required PerceptronRun Run { get; init; }

    /// <summary>How many times every point was presented.</summary>
    public required int Epochs { get; init; }

    /// <summary>η.</summary>
    public required double LearningRate { get; init; }

    /// <summary>The weights after the last step.</summary>
    public required LineFindings Final { get; init; }

    /// <summary>The weights with the fewest training errors at the end of an epoch.</summary>
    public required LineFindings Pocket { get; init; }

    /// <summary>The mean of the weights over all steps.</summary>
    public required LineFindings Averaged { get; init; }

    /// <summary>The linear discriminant of the sample.</summary>
    public required LineFindings FittedDiscriminant { get; init; }

    /// <summary>Least squares on the sample.</summary>
    public required LineFindings FittedLeastSquares { get; init; }

    /// <summary>Mistakes while the weights moved, an epoch each.</summary>
    public required CurveFindings Mistakes { get; init; }

    /// <summary>Points that the weights after each epoch get wrong.</summary>
    public required CurveFindings TrainingErrors { get; init; }
}

/// <summary>The perceptron, and the lines fitted without one, over many seeds.</summary>
public sealed record SweepFindings
{
    /// <summary>Every seed's outcome.</summary>
    [OmitFromResults]
    public required ImmutableArray<SeedOutcome> Outcomes { get; init; }

    /// <summary>How many seeds there are.</summary>
    public int Count => Outcomes.Length;

    /// <summary>The weights after the last step.</summary>
    public required LineDistribution Final { get; init; }

    /// <summary>The pocket weights.</summary>
    public required LineDistribution Pocket { get; init; }

    /// <summary>The averaged weights.</summary>
    public required LineDistribution Averaged { get; init; }

    /// <summary>The linear discriminants of the samples.</summary>
    public required LineDistribution Discriminant { get; init; }

    /// <summary>The least-squares lines of the samples.</summary>
    public required LineDistribution LeastSquares { get; init; }
}

/// <summary>How the lines of one kind spread over the seeds.</summary>
/// <param name="Risk">Exact risk.</param>
/// <param name="FirstError">ε₁.</param>
/// <param name="SecondError">ε₂.</param>
/// <param name="Offset">t.</param>
/// <param name="Angle">ϑ in degrees, 0 to 180.</param>
/// <param name="TrainingError">Share of its own sample that the line gets wrong.</param>
public sealed record LineDistribution(
    Distribution Risk,
    Distribution FirstError,
    Distribution SecondError,
    Distribution Offset,
    Distribution Angle,
    Distribution TrainingError)
{
    /// <summary>Sums up one kind of line.</summary>
    public static LineDistribution Of(IReadOnlyCollection<LineOutcome> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return new LineDistribution(
            Spread(line => line.Risk),
            Spread(line => line.FirstError),
            Spread(line => line.SecondError),
            Spread(line => line.Offset),
            Spread(line => line.Angle),
            Spread(line => line.TrainingError));

        Distribution Spread(Func<LineOutcome, double> of) => Distribution.Of([.. lines.Select(of)]);
    }
}
