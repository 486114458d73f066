using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Classifiers;

public class PerceptronSweepTests
{
    private static readonly RandomStreams Streams = new(6, "perceptron-sweep-tests");
    private static readonly Scenario Few = Scenario.G3 with { FirstCount = 31, SecondCount = 62 };
    private static readonly Scenario FewInDiscs = Scenario.U2 with { FirstCount = 40, SecondCount = 40 };

    public static TheoryData<PresentationOrder, SignOfZero, bool> Protocols
    {
        get
        {
            var protocols = new TheoryData<PresentationOrder, SignOfZero, bool>();
            foreach (var order in Enum.GetValues<PresentationOrder>())
            {
                foreach (var sign in Enum.GetValues<SignOfZero>())
                {
                    protocols.Add(order, sign, false);
                    protocols.Add(order, sign, true);
                }
            }

            return protocols;
        }
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Every_seed_has_the_bits_of_a_perceptron_trained_alone(PresentationOrder order, SignOfZero sign, bool isCentred)
    {
        var protocol = new PerceptronProtocol(LearningRate: 0.3, Epochs: 7) { Order = order, SignOfZero = sign, IsCentred = isCentred };

        AssertLikeOneByOne(Few, protocol);
        AssertLikeOneByOne(FewInDiscs, protocol);
    }

    [Fact]
    public void Keeping_the_last_weights_alone_gives_the_same_last_weights()
    {
        var sweep = Sweep(Few, new PerceptronProtocol(0.3, 7), seeds: 19);

        Assert.Equal(
            TrainAll(sweep).Select(outcome => new FinalPerceptron(outcome.Final, outcome.FinalErrors)),
            Enumerable.Range(0, sweep.Groups).SelectMany(group => sweep.TrainGroupFinal(group)));
    }

    [Fact]
    public void A_snapshot_holds_the_weights_at_the_end_of_its_epoch()
    {
        var outcomes = TrainAll(Sweep(Few, new PerceptronProtocol(0.3, 7), seeds: 3, 1, 4, 7));

        Assert.All(outcomes.Index(), outcome => Assert.Equal(
            new[] { 1, 4, 7 }.Select(epochs => TrainAlone(Few, new PerceptronProtocol(0.3, epochs), outcome.Index).Final),
            outcome.Item.Snapshots));
    }

    [Fact]
    public void The_pocket_holds_the_best_end_of_an_epoch()
    {
        var outcomes = TrainAll(Sweep(Few, new PerceptronProtocol(0.3, 20), seeds: 16));

        Assert.All(outcomes.Index(), outcome =>
        {
            Assert.Equal(outcome.Item.PocketErrors, ErrorCount.Of(outcome.Item.Pocket, SampleOf(Few, outcome.Index)));
            Assert.InRange(outcome.Item.PocketErrors, 0, outcome.Item.FinalErrors);
        });
    }

    [Fact]
    public void A_seed_gives_the_same_whatever_group_and_room_it_is_trained_in()
    {
        var sweep = Sweep(Few, new PerceptronProtocol(0.3, 5), seeds: 40);
        var forwards = Enumerable.Range(0, sweep.Groups).Select(sweep.TrainGroup).SelectMany(group => group);
        var backwards = Enumerable.Range(0, sweep.Groups).Reverse().Select(sweep.TrainGroup).Reverse().SelectMany(group => group);
        var sideBySide = Enumerable.Range(0, sweep.Groups).AsParallel().AsOrdered().Select(sweep.TrainGroup).SelectMany(group => group);

        Assert.Equal(40, forwards.Count());
        Assert.Equal(forwards.Select(Comparable), backwards.Select(Comparable));
        Assert.Equal(forwards.Select(Comparable), sideBySide.Select(Comparable));
    }

    [Fact]
    public void Sweeps_that_cannot_be_run_are_refused()
    {
        var protocol = new PerceptronProtocol(1, 10);

        Assert.Throws<ArgumentOutOfRangeException>(() => Sweep(Few, protocol, seeds: 0));
        Assert.Throws<ArgumentException>(() => Sweep(Few, protocol with { Epochs = 0 }, seeds: 1));
        Assert.Throws<ArgumentException>(() => Sweep(Few, protocol with { LearningRate = 0 }, seeds: 1));
        Assert.Throws<ArgumentException>(() => Sweep(Few, protocol with { LearningRate = double.NaN }, seeds: 1));
        Assert.Throws<ArgumentException>(() => Sweep(Few, protocol, seeds: 1, 11));
        Assert.Throws<ArgumentException>(() => Sweep(Few, protocol, seeds: 1, 0));
        Assert.Throws<ArgumentException>(() => Sweep(Few, protocol, seeds: 1, 3, 3));
        Assert.Throws<ArgumentException>(() => Sweep(Few with { FirstCount = 70_000 }, protocol, seeds: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sweep(Few, protocol, seeds: 17).TrainGroup(2));
    }

    private static void AssertLikeOneByOne(Scenario scenario, PerceptronProtocol protocol)
    {
        var outcomes = TrainAll(Sweep(scenario, protocol, seeds: 19));

        Assert.Equal(19, outcomes.Length);
        Assert.All(outcomes.Index(), outcome =>
        {
            var alone = TrainAlone(scenario, protocol, outcome.Index);
            Assert.Equal(alone.Final, outcome.Item.Final);
            Assert.Equal(alone.Pocket, outcome.Item.Pocket);
            Assert.Equal(alone.Averaged, outcome.Item.Averaged);
            Assert.Equal(alone.TrainingErrors[^1], outcome.Item.FinalErrors);
            Assert.Equal(alone.TrainingErrors.Min(), outcome.Item.PocketErrors);
            Assert.Equal(ErrorCount.Of(alone.Averaged, SampleOf(scenario, outcome.Index)), outcome.Item.AveragedErrors);
            Assert.Equal(CurveStatistic.OfLateHalf(alone.Mistakes.AsSpan()), outcome.Item.LateMistakes);
            Assert.Equal(CurveStatistic.OfLateHalf(alone.TrainingErrors.AsSpan()), outcome.Item.LateErrors);
        });
    }

    // A record's equality does not look inside an array.
    private static (PerceptronOutcome Outcome, string Snapshots) Comparable(PerceptronOutcome outcome) =>
        (outcome with { Snapshots = [] }, string.Join(' ', outcome.Snapshots));

    private static PerceptronSweep Sweep(Scenario scenario, PerceptronProtocol protocol, int seeds, params int[] snapshotEpochs) =>
        new(scenario, protocol, seeds, seed => Streams["sample", seed], seed => Streams["order", seed], snapshotEpochs);

    private static ImmutableArray<PerceptronOutcome> TrainAll(PerceptronSweep sweep) =>
        [.. Enumerable.Range(0, sweep.Groups).SelectMany(group => sweep.TrainGroup(group))];

    private static LabelledSample SampleOf(Scenario scenario, int seed) => LabelledSample.Draw(scenario, Streams["sample", seed]);

    private static PerceptronRun TrainAlone(Scenario scenario, PerceptronProtocol protocol, int seed) =>
        Perceptron.Train(SampleOf(scenario, seed), protocol, Streams["order", seed]);
}
