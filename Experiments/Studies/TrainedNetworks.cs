using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Data;
using NeuralNetworks3.Drawings;
using NeuralNetworks3.Networks;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Studies;

/// <summary>The end of Problem 2: networks trained where no line can be a Bayes rule.</summary>
public sealed class TrainedNetworks : Experiment<TrainedNetworksResult>
{
    private const int Initialisations = 10;

    // Rays and nodes of the quadrature; its error is measured and printed.
    private const int Rays = 256;
    private const int StepsPerRay = 96;
    private const int Width = 16;
    private static readonly TanhTrainingProtocol Protocol = new(LearningRate: 0.2, Epochs: 1000, RecordEvery: 5);

    /// <inheritdoc/>
    public override string Id => "trained-networks";

    /// <summary>The placebo permutes the labels: nothing is left to learn.</summary>
    public override bool HasPlacebo => true;

    /// <inheritdoc/>
    public override Task<TrainedNetworksResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var g2 = Train(Scenario.G2, context, progressFrom: 0);
        var u2 = Train(Scenario.U2, context, progressFrom: 0.5);
        context.Claim(NetworkClaims.BeatsBestLine("N1", "Problem 1(c)", EvidenceOf(g2)));
        context.Claim(NetworkClaims.BeatsBestLine("N2", "Problem 1(g)(c)", EvidenceOf(u2)));
        context.Claim(NetworkClaims.N3(new BayesEvidence(g2.SmallestExcess, u2.SmallestExcess, g2.LargestUncertainty, u2.LargestUncertainty)));
        return Task.FromResult(new TrainedNetworksResult
        {
            Shape = new NetworkShape(2, Width, Width, 1),
            LearningRate = Protocol.LearningRate,
            Epochs = Protocol.Epochs,
            Initialisations = Initialisations,
            G2 = g2,
            U2 = u2,
        });
    }

    /// <inheritdoc/>
    public override void Present(TrainedNetworksResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddPanels(
            "regions",
            width: 400,
            height: 205,
            columns: 2,
            plot => TrainedNetworksDrawing.Regions(plot, result.G2),
            plot => TrainedNetworksDrawing.Regions(plot, result.U2));
        presentation.AddPanels(
            "loss",
            width: 400,
            height: 170,
            columns: 2,
            plot => TrainedNetworksDrawing.Losses(plot, result.G2),
            plot => TrainedNetworksDrawing.Losses(plot, result.U2));
        presentation.AddTable(
            "risks",
            new[] { ("1(c)", result.G2), ("1(g)(c)", result.U2) },
            Column.Text<(string Part, TrainedScenario Found)>("part", "Problem", row => row.Part),
            Percent("bayes", "Bayes", found => found.BayesRisk),
            Percent("smallest", "Smallest", found => found.SmallestRisk),
            Percent("median", "Median", found => found.MedianRisk),
            Percent("largest", "Largest", found => found.LargestRisk),
            Percent("best-line", "Best line", found => found.BestLineRisk),
            Percent("training", "Training error", found => found.MedianErrorRate));

        static Column<(string Part, TrainedScenario Found)> Percent(string key, string title, Func<TrainedScenario, double> of) =>
            Column.Number<(string Part, TrainedScenario Found)>(key, title, NumberFormat.Percent(2), row => of(row.Found));
    }

    private static TrainedScenario Train(Scenario scenario, ExperimentContext context, double progressFrom)
    {
        var sample = LabelledSample.Draw(scenario, context.Streams["sample-" + scenario.Id]);
        if (context.IsPlacebo)
        {
            sample = WithPermutedLabels(sample, context.Streams["permuted-labels-" + scenario.Id]);
        }

        var runs = ImmutableArray.CreateBuilder<TanhTrainingRun>(Initialisations);
        var networks = ImmutableArray.CreateBuilder<NetworkFindings>(Initialisations);
        for (var i = 0; i < Initialisations; i++)
        {
            var start = TanhNetwork.Draw(Width, Width, context.Streams["weights-" + scenario.Id, i]);
            var run = TanhTraining.Train(start, sample, Protocol, cancellationToken: context.CancellationToken);
            var risk = RegionRisk.Of(FieldOf(run.Network), scenario, Rays, StepsPerRay);
            runs.Add(run);
            networks.Add(new NetworkFindings(risk.FirstError, risk.SecondError, risk.Risk, risk.Uncertainty, run.Records[^1].Errors, run.Records[^1].Loss, LateFall(run)));
            context.ReportProgress(progressFrom + (0.5 * (i + 1) / Initialisations));
        }

        return TrainedScenario.Of(scenario, sample, runs.MoveToImmutable(), networks.MoveToImmutable());
    }

    /// <summary>The plane as a network sees it.</summary>
    internal static LevelField FieldOf(TanhNetwork network) => (xs, ys, levels) => network.Outputs(xs, ys).CopyTo(levels);

    private static double LateFall(TanhTrainingRun run)
    {
        var late = run.Records.First(record => record.Epoch >= Protocol.Epochs - (Protocol.Epochs / 10));
        return 1 - (run.Records[^1].Loss / late.Loss);
    }

    private static LabelledSample WithPermutedLabels(LabelledSample sample, RandomStream random)
    {
        var labels = sample.Labels.ToArray();
        random.Shuffle<int>(labels);
        return sample with { Labels = [.. labels] };
    }

    private static NetworkEvidence EvidenceOf(TrainedScenario found) => new(
        found.BayesRisk,
        found.BestLineRisk,
        found.SmallestRisk,
        found.MedianRisk,
        found.LargestRisk,
        found.LargestUncertainty,
        found.BelowBestLine,
        found.Networks.Length);
}
