using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Data;
using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class TanhTrainingTests
{
    private static readonly RandomStreams Streams = new(7, "tanh-training-tests");

    [Theory]
    [InlineData(16, 16, 200)]
    [InlineData(16, 16, 64)]
    [InlineData(4, 8, 65)]
    [InlineData(3, 5, 130)]
    [InlineData(9, 2, 63)]
    [InlineData(1, 1, 1)]
    public void Training_agrees_with_the_recursion_of_deltas_written_point_by_point(int firstWidth, int secondWidth, int points)
    {
        var start = TanhNetwork.Draw(firstWidth, secondWidth, Streams["weights"]);
        var sample = SampleOf(points);

        var run = TanhTraining.Train(start, sample, new TanhTrainingProtocol(LearningRate: 0.3, Epochs: 5));
        var slow = new SlowTanhTraining(start);
        for (var epoch = 0; epoch < 5; epoch++)
        {
            Assert.Equal(slow.Loss(sample), run.Records[epoch].Loss, 1e-13);
            slow.Step(sample, learningRate: 0.3);
        }

        AssertClose(slow.Network, run.Network);
        Assert.Equal(slow.Loss(sample), run.Records[5].Loss, 1e-13);
    }

    [Fact]
    public void A_step_goes_against_the_gradient_that_differences_of_the_loss_show()
    {
        const double Shift = 1e-5;
        var start = TanhNetwork.Draw(3, 4, Streams["weights"]);
        var sample = SampleOf(70);

        var after = TanhTraining.Train(start, sample, new TanhTrainingProtocol(LearningRate: 1, Epochs: 1)).Network;

        AssertGradient(start.First, after.First, (network, weights) => network with { First = weights });
        AssertGradient(start.Second, after.Second, (network, weights) => network with { Second = weights });
        AssertGradient(start.Third, after.Third, (network, weights) => network with { Third = weights });

        void AssertGradient(ImmutableArray<double> before, ImmutableArray<double> moved, Func<TanhNetwork, ImmutableArray<double>, TanhNetwork> with)
        {
            for (var i = 0; i < before.Length; i++)
            {
                var above = LossOf(with(start, before.SetItem(i, before[i] + Shift)), sample);
                var below = LossOf(with(start, before.SetItem(i, before[i] - Shift)), sample);

                Assert.Equal((above - below) / (2 * Shift), before[i] - moved[i], 1e-9);
            }
        }
    }

    [Fact]
    public void The_loss_is_recorded_at_the_start_every_so_often_and_at_the_end()
    {
        var run = TanhTraining.Train(TanhNetwork.Draw(4, 4, Streams["weights"]), SampleOf(50), new TanhTrainingProtocol(0.1, Epochs: 7, RecordEvery: 3));

        Assert.Equal([0, 3, 6, 7], run.Records.Select(record => record.Epoch));
        Assert.Equal(run.Records.Select(record => record.Loss).OrderDescending(), run.Records.Select(record => record.Loss));
    }

    [Fact]
    public void Errors_are_the_points_that_the_network_answers_wrongly()
    {
        var sample = SampleOf(131);

        var run = TanhTraining.Train(TanhNetwork.Draw(6, 6, Streams["weights"]), sample, new TanhTrainingProtocol(0.3, Epochs: 40));

        var wrong = Enumerable.Range(0, sample.Count).Count(i => run.Network.AnswersFirst(sample.Xs[i], sample.Ys[i]) != sample.Labels[i] > 0);
        Assert.InRange(wrong, 1, sample.Count / 3);
        Assert.Equal(wrong, run.Records[^1].Errors);
    }

    [Fact]
    public void A_training_of_no_epoch_only_measures()
    {
        var start = TanhNetwork.Draw(5, 3, Streams["weights"]);

        var run = TanhTraining.Train(start, SampleOf(20), new TanhTrainingProtocol(0.1, Epochs: 0));

        Assert.Equal(start.Second.AsEnumerable(), run.Network.Second);
        Assert.Equal(LossOf(start, SampleOf(20)), Assert.Single(run.Records).Loss, 1e-14);
    }

    [Fact]
    public void Training_on_a_line_that_separates_learns_it()
    {
        var sample = new LabelledSample([-2, -1, 1, 2, -2, 2], [0, 1, 0, 1, 2, -1], [-1, -1, 1, 1, -1, 1]);

        var run = TanhTraining.Train(TanhNetwork.Draw(4, 4, Streams["weights"]), sample, new TanhTrainingProtocol(0.5, Epochs: 300));

        Assert.Equal(0, run.Records[^1].Errors);
        Assert.InRange(run.Records[^1].Loss, 0, 0.02);
    }

    [Fact]
    public void What_cannot_be_trained_is_refused()
    {
        var network = TanhNetwork.Draw(4, 4, Streams["weights"]);
        var protocol = new TanhTrainingProtocol(0.1, Epochs: 3);

        Assert.Throws<ArgumentException>(() => TanhTraining.Train(network with { FirstWidth = 5 }, SampleOf(9), protocol));
        Assert.Throws<ArgumentException>(() => TanhTraining.Train(network, SampleOf(9), protocol with { RecordEvery = 0 }));
        Assert.Throws<ArgumentException>(() => TanhTraining.Train(network, SampleOf(9), protocol with { LearningRate = double.NaN }));
        Assert.Throws<ArgumentOutOfRangeException>(() => TanhTraining.Train(network, new LabelledSample([], [], []), protocol));
        Assert.Throws<OperationCanceledException>(() => TanhTraining.Train(network, SampleOf(9), protocol, null, new CancellationToken(canceled: true)));
    }

    private static LabelledSample SampleOf(int points) =>
        LabelledSample.Draw(Scenario.G2 with { FirstCount = points / 2, SecondCount = points - (points / 2) }, Streams["sample"]);

    private static double LossOf(TanhNetwork network, LabelledSample sample) =>
        network.Outputs(sample.Xs.AsSpan(), sample.Ys.AsSpan()).Select((output, i) => (sample.Labels[i] - output) * (sample.Labels[i] - output)).Sum()
        / (2 * sample.Count);

    private static void AssertClose(TanhNetwork expected, TanhNetwork actual)
    {
        var pairs = expected.First.AddRange(expected.Second).AddRange(expected.Third).Zip(actual.First.AddRange(actual.Second).AddRange(actual.Third));
        Assert.All(pairs, pair => Assert.Equal(pair.First, pair.Second, 1e-13));
    }
}
