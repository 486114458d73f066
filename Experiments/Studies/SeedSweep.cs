using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Studies;

/// <summary>Perceptrons over many seeds of a scenario, each measured exactly.</summary>
/// <remarks>
/// In a placebo both classes of the samples have the density of C₂, so that there is nothing to learn; what is learnt is still measured
/// on the scenario's own densities.
/// </remarks>
internal static class SeedSweep
{
    /// <summary>The sample of a seed.</summary>
    public static LabelledSample SampleOf(Scenario scenario, int seed, ExperimentContext context) =>
        LabelledSample.Draw(TrainingScenario(scenario, context), SampleStream(scenario, seed, context));

    /// <summary>The stream from which a seed's orders of presentation are drawn.</summary>
    public static RandomStream OrderStream(Scenario scenario, int seed, ExperimentContext context) => context.Streams[$"{scenario.Id} order", seed];

    /// <summary>The perceptrons of a scenario.</summary>
    public static PerceptronSweep Of(Scenario scenario, PerceptronProtocol protocol, int seeds, ExperimentContext context, params ReadOnlySpan<int> snapshotEpochs) =>
        Of(scenario, TrainingScenario(scenario, context), protocol, seeds, context, snapshotEpochs);

    /// <summary>The perceptrons of a scenario, on samples of one that may be another.</summary>
    /// <remarks>The streams are named after the scenario that is meant, so that the samples of a placebo are not the same twice.</remarks>
    /// <param name="meant">What the study is about.</param>
    /// <param name="drawn">What the samples are drawn from.</param>
    /// <param name="protocol">How each perceptron is trained.</param>
    /// <param name="seeds">How many there are.</param>
    /// <param name="context">Has the streams.</param>
    /// <param name="snapshotEpochs">After which epochs the weights are kept.</param>
    public static PerceptronSweep Of(
        Scenario meant,
        Scenario drawn,
        PerceptronProtocol protocol,
        int seeds,
        ExperimentContext context,
        params ReadOnlySpan<int> snapshotEpochs) => new(
        drawn,
        protocol,
        seeds,
        seed => SampleStream(meant, seed, context),
        seed => OrderStream(meant, seed, context),
        snapshotEpochs);

    /// <summary>Trains and measures everything that can be learnt from the samples of a scenario.</summary>
    public static async Task<SweepFindings> RunAsync(Scenario scenario, PerceptronProtocol protocol, int seeds, ExperimentContext context)
    {
        var sweep = Of(scenario, protocol, seeds, context);
        var groups = await context.SideBySideAsync(sweep.Groups, TrainGroup).ConfigureAwait(false);

        // Two more lines are fitted to the sample of each seed, and tried on it.
        context.AddWork(sweep.Passes + (2L * seeds * scenario.Count));
        ImmutableArray<SeedOutcome> outcomes = [.. groups.SelectMany(group => group)];
        return new SweepFindings
        {
            Outcomes = outcomes,
            Final = LineDistribution.Of([.. outcomes.Select(outcome => outcome.Final)]),
            Pocket = LineDistribution.Of([.. outcomes.Select(outcome => outcome.Pocket)]),
            Averaged = LineDistribution.Of([.. outcomes.Select(outcome => outcome.Averaged)]),
            Discriminant = LineDistribution.Of([.. outcomes.Select(outcome => outcome.Discriminant)]),
            LeastSquares = LineDistribution.Of([.. outcomes.Select(outcome => outcome.LeastSquares)]),
        };

        SeedOutcome[] TrainGroup(int group) =>
            [.. sweep.TrainGroup(group).Select((perceptron, i) => Measure(perceptron, scenario, SampleOf(scenario, (group * PerceptronSweep.GroupSize) + i, context)))];
    }

    private static SeedOutcome Measure(PerceptronOutcome perceptron, Scenario scenario, LabelledSample sample)
    {
        return new SeedOutcome(
            LineOutcome.Of(perceptron.Final, scenario, perceptron.FinalErrors),
            LineOutcome.Of(perceptron.Pocket, scenario, perceptron.PocketErrors),
            LineOutcome.Of(perceptron.Averaged, scenario, perceptron.AveragedErrors),
            Fitted(LinearDiscriminant.Fit(sample)),
            Fitted(LeastSquares.Fit(sample)),
            (double)perceptron.PocketErrors / scenario.Count,
            Separability.IsSeparable(sample));

        LineOutcome Fitted(LinearRule line) => LineOutcome.Of(line, scenario, ErrorCount.Of(line, sample));
    }

    private static RandomStream SampleStream(Scenario scenario, int seed, ExperimentContext context) => context.Streams[$"{scenario.Id} sample", seed];

    private static Scenario TrainingScenario(Scenario scenario, ExperimentContext context) =>
        context.IsPlacebo ? scenario with { First = scenario.Second } : scenario;
}
