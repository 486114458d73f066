using System.Buffers.Binary;
using System.Security.Cryptography;
using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Networks;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Tests;

/// <summary>A digest of every computation that has vectors or elementary functions in it, on few points; <see cref="Program"/> prints it, for <see cref="SameBitsTests"/>.</summary>
internal static class KernelDigest
{
    private const int Seeds = 19;
    private static readonly RandomStreams Streams = new(1, "kernel-digest");

    /// <summary>The digest of all bits of all numbers.</summary>
    public static string Of()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[sizeof(double)];
        foreach (var number in Scenario.All.SelectMany(Risks).Concat(Scenario.All.SelectMany(Sweeps)).Concat(Scenario.All.SelectMany(Networks)))
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes, number);
            hash.AppendData(bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static IEnumerable<double> Risks(Scenario scenario)
    {
        IDecisionRule[] rules = [BayesRule.Of(scenario), SourceRule.Of(scenario), BestLine.Of(scenario).Rule, PopulationLines.LeastSquares(scenario), PopulationLines.LinearDiscriminant(scenario)];
        return rules.Select(rule => ExactRisk.Of(rule, scenario).Risk).Append(BayesRisk.Of(scenario));
    }

    private static IEnumerable<double> Sweeps(Scenario scenario) => Enum.GetValues<PresentationOrder>().SelectMany(order =>
    {
        var sweep = new PerceptronSweep(
            scenario,
            new PerceptronProtocol(LearningRate: 0.3, Epochs: 2) { Order = order, IsCentred = order == PresentationOrder.FixedShuffle },
            Seeds,
            seed => Streams["sample", seed],
            seed => Streams["order", seed]);
        var outcomes = Enumerable.Range(0, sweep.Groups).SelectMany(group => sweep.TrainGroup(group)).ToArray();
        var risks = Distribution.Of([.. outcomes.Select(outcome => LineRisk.Of(outcome.Final, scenario).Risk)]);
        return outcomes.SelectMany(Numbers).Append(risks.Mean).Append(risks.Deviation);
    });

    private static double[] Numbers(PerceptronOutcome outcome) =>
    [
        outcome.Final.Bias, outcome.Final.WeightX, outcome.Final.WeightY,
        outcome.Pocket.Bias, outcome.Pocket.WeightX, outcome.Pocket.WeightY,
        outcome.Averaged.Bias, outcome.Averaged.WeightX, outcome.Averaged.WeightY,
        outcome.FinalErrors, outcome.PocketErrors, outcome.AveragedErrors, outcome.LateMistakes.Mean, outcome.LateErrors.Deviation,
    ];

    private static IEnumerable<double> Networks(Scenario scenario)
    {
        var sample = LabelledSample.Draw(scenario, Streams["sample"]);
        var run = TanhTraining.Train(TanhNetwork.Draw(16, 16, Streams["weights"]), sample, new TanhTrainingProtocol(LearningRate: 0.2, Epochs: 5, RecordEvery: 1));
        var risk = RegionRisk.Of(new NetworkField(run.Network).Evaluate, scenario, rays: 16, stepsPerRay: 16);
        var fitted = new[] { LinearDiscriminant.Fit(sample), LeastSquares.Fit(sample) };
        return run.Records.Select(record => record.Loss)
            .Concat([risk.FirstError, risk.SecondError, risk.Uncertainty])
            .Concat(fitted.SelectMany(line => new[] { line.Bias, line.WeightX, line.WeightY }));
    }
}
