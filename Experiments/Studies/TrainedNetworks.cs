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
    private const int Rays = 1024;
    private const int StepsPerRay = 96;
    private const int Width = 16;
    private static readonly TanhTrainingProtocol Protocol = new(LearningRate: 0.2, Epochs: 1000, RecordEvery: 5);

    /// <inheritdoc/>
    public override string Id => "trained-networks";

    /// <inheritdoc/>
    public override string WorkUnit => "network passes";

    /// <summary>The placebo permutes the labels: nothing is left to learn.</summary>
    public override bool HasPlacebo => true;

    /// <inheritdoc/>
    public override async Task<TrainedNetworksResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var samples = new[] { SampleOf(Scenario.G2, context), SampleOf(Scenario.U2, context) };
        var trained = await context.SideBySideAsync(2 * Initialisations, i => Train(samples[i / Initialisations], i % Initialisations, context)).ConfigureAwait(false);
        var g2 = TrainedScenario.Of(Scenario.G2, samples[0].Sample, trained[..Initialisations]);
        var u2 = TrainedScenario.Of(Scenario.U2, samples[1].Sample, trained[Initialisations..]);
        context.Claim(NetworkClaims.BeatsBestLine("N1", "Problem 1(c)", EvidenceOf(g2)));
        context.Claim(NetworkClaims.BeatsBestLine("N2", "Problem 1(g)(c)", EvidenceOf(u2)));
        context.Claim(NetworkClaims.N3(new BayesEvidence(g2.SmallestExcess, u2.SmallestExcess, g2.LargestUncertainty, u2.LargestUncertainty)));
        return new TrainedNetworksResult
        {
            Shape = new NetworkShape(2, Width, Width, 1),
            LearningRate = Protocol.LearningRate,
            Epochs = Protocol.Epochs,
            Initialisations = Initialisations,
            G2 = g2,
            U2 = u2,
        };
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

    private static (Scenario Scenario, LabelledSample Sample) SampleOf(Scenario scenario, ExperimentContext context)
    {
        var sample = LabelledSample.Draw(scenario, context.Streams["sample-" + scenario.Id]);
        return (scenario, context.IsPlacebo ? WithPermutedLabels(sample, context.Streams["permuted-labels-" + scenario.Id]) : sample);
    }

    private static (TanhTrainingRun Run, NetworkFindings Found) Train((Scenario Scenario, LabelledSample Sample) source, int start, ExperimentContext context)
    {
        var (scenario, sample) = source;
        var run = TanhTraining.Train(
            TanhNetwork.Draw(Width, Width, context.Streams["weights-" + scenario.Id, start]),
            sample,
            Protocol,
            cancellationToken: context.CancellationToken);
        var field = new NetworkField(run.Network);
        var looked = 0L;
        var risk = RegionRisk.Of(Look, scenario, Rays, StepsPerRay);

        // In each epoch to learn, once more to measure, and wherever the quadrature looks.
        context.AddWork(((Protocol.Epochs + 1L) * sample.Count) + looked);
        var last = run.Records[^1];
        return (run, new NetworkFindings(risk.FirstError, risk.SecondError, risk.Risk, risk.Uncertainty, last.Errors, last.Loss, LateFall(run)));

        void Look(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, Span<double> levels)
        {
            looked += levels.Length;
            field.Evaluate(xs, ys, levels);
        }
    }

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
