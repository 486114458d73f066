using System.Collections.Immutable;
using Colophon.Results;
using NeuralNetworks3.Data;
using NeuralNetworks3.Networks;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Studies;

/// <summary>What the trained networks do.</summary>
public sealed record TrainedNetworksResult
{
    /// <summary>N, K, L and M.</summary>
    public required NetworkShape Shape { get; init; }

    /// <summary>η of the mean loss per point.</summary>
    public required double LearningRate { get; init; }

    /// <summary>How many steps of gradient descent.</summary>
    public required int Epochs { get; init; }

    /// <summary>How many random starts for each scenario.</summary>
    public required int Initialisations { get; init; }

    /// <summary>On the sample of Problem 1(c).</summary>
    public required TrainedScenario G2 { get; init; }

    /// <summary>On the sample of Problem 1(g)(c).</summary>
    public required TrainedScenario U2 { get; init; }
}

/// <summary>The networks that were trained on one sample.</summary>
public sealed record TrainedScenario
{
    /// <summary>The two classes.</summary>
    [OmitFromResults]
    public required Scenario Scenario { get; init; }

    /// <summary>What was learnt from.</summary>
    [OmitFromResults]
    public required LabelledSample Sample { get; init; }

    /// <summary>The trainings.</summary>
    [OmitFromResults]
    public required ImmutableArray<TanhTrainingRun> Runs { get; init; }

    /// <summary>The smallest risk that any rule can have.</summary>
    public required double BayesRisk { get; init; }

    /// <summary>The smallest risk that a line can have.</summary>
    public required double BestLineRisk { get; init; }

    /// <summary>The networks in the order of their starts.</summary>
    public required ImmutableArray<NetworkFindings> Networks { get; init; }

    /// <summary>Median of their risks.</summary>
    public double MedianRisk => Median(Networks.Select(network => network.Risk));

    /// <summary>Smallest of their risks.</summary>
    public double SmallestRisk => Networks.Min(network => network.Risk);

    /// <summary>Largest of their risks.</summary>
    public double LargestRisk => Networks.Max(network => network.Risk);

    /// <summary>Smallest risk above the Bayes risk.</summary>
    public double SmallestExcess => SmallestRisk - BayesRisk;

    /// <summary>The largest uncertainty of a risk.</summary>
    public double LargestUncertainty => Networks.Max(network => network.Uncertainty);

    /// <summary>How many networks have a smaller risk than the best line.</summary>
    public int BelowBestLine => Networks.Count(network => network.Risk < BestLineRisk);

    /// <summary>Of the distance from the best line’s risk to the Bayes risk, the share that the median network makes good.</summary>
    public double MedianGain => (BestLineRisk - MedianRisk) / (BestLineRisk - BayesRisk);

    /// <summary>Median of the shares of the sample that the networks get wrong.</summary>
    public double MedianErrorRate => Median(Networks.Select(network => (double)network.TrainingErrors / Sample.Count));

    /// <summary>Median of the shares of the loss that the last tenth of the epochs took away.</summary>
    public double MedianLateFall => Median(Networks.Select(network => network.LateFall));

    /// <summary>How far the largest risk is above the smallest.</summary>
    public double RiskSpread => LargestRisk - SmallestRisk;

    /// <summary>Sums up trainings.</summary>
    public static TrainedScenario Of(Scenario scenario, LabelledSample sample, ImmutableArray<(TanhTrainingRun Run, NetworkFindings Found)> trained) => new()
    {
        Scenario = scenario,
        Sample = sample,
        Runs = [.. trained.Select(one => one.Run)],
        BayesRisk = Risk.BayesRisk.Of(scenario),
        BestLineRisk = BestLine.Of(scenario).Risk,
        Networks = [.. trained.Select(one => one.Found)],
    };

    private static double Median(IEnumerable<double> values) => Distribution.Of([.. values]).Median;
}

/// <summary>One trained network.</summary>
/// <param name="FirstError">ε₁ of its region.</param>
/// <param name="SecondError">ε₂ of its region.</param>
/// <param name="Risk">Risk of its region, by quadrature.</param>
/// <param name="Uncertainty">By how much the risk differs from that with half the rays.</param>
/// <param name="TrainingErrors">Points of the sample that it gets wrong.</param>
/// <param name="LossPerPoint">E/N after the last step.</param>
/// <param name="LateFall">The share of the loss that the last tenth of the epochs took away.</param>
public sealed record NetworkFindings(double FirstError, double SecondError, double Risk, double Uncertainty, int TrainingErrors, double LossPerPoint, double LateFall);
