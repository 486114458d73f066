using System.Collections.Concurrent;
using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Perceptrons of one scenario and protocol over many seeds, each on a sample of its own.</summary>
/// <remarks>
/// Seeds are trained sixteen at a time, side by side in the lanes of vectors, and groups of sixteen on the threads that the run has
/// free. What a seed gives depends on neither: it has the bits of <see cref="Perceptron.Train"/> on the same sample and orders.
/// </remarks>
public sealed class PerceptronSweep
{
    /// <summary>How many seeds are trained side by side.</summary>
    public const int GroupSize = LaneSamples.Lanes;

    // Rooms that no thread works in; there are never more than threads.
    private readonly ConcurrentBag<PerceptronGroup> _rooms = [];

    /// <summary>Sets up a sweep.</summary>
    /// <param name="scenario">What the samples are drawn from.</param>
    /// <param name="protocol">How each perceptron is trained.</param>
    /// <param name="seeds">How many perceptrons there are.</param>
    /// <param name="sampleOf">The stream that the sample of a seed is drawn from; the first seed is 0. Called from several threads.</param>
    /// <param name="orderOf">The stream that the orders of presentation of a seed are drawn from; sorted orders draw nothing.</param>
    /// <param name="snapshotEpochs">After which epochs the weights are kept, 1 being the first, in ascending order; none by default.</param>
    /// <exception cref="ArgumentException">A number is out of its range, or a snapshot is asked for after an epoch that does not come.</exception>
    public PerceptronSweep(
        Scenario scenario,
        PerceptronProtocol protocol,
        int seeds,
        Func<int, RandomStream> sampleOf,
        Func<int, RandomStream> orderOf,
        params ReadOnlySpan<int> snapshotEpochs)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seeds);
        protocol.Require();
        for (var i = 0; i < snapshotEpochs.Length; i++)
        {
            if (snapshotEpochs[i] <= (i == 0 ? 0 : snapshotEpochs[i - 1]) || snapshotEpochs[i] > protocol.Epochs)
            {
                throw new ArgumentException($"epoch {snapshotEpochs[i]} is out of order, or not among {protocol.Epochs}", nameof(snapshotEpochs));
            }
        }

        Scenario = scenario;
        Protocol = protocol;
        Seeds = seeds;
        SampleOf = sampleOf;
        OrderOf = orderOf;
        SnapshotEpochs = [.. snapshotEpochs];
        _rooms.Add(new PerceptronGroup(this));
    }

    /// <summary>What the samples are drawn from.</summary>
    public Scenario Scenario { get; }

    /// <summary>How each perceptron is trained.</summary>
    public PerceptronProtocol Protocol { get; }

    /// <summary>How many perceptrons there are.</summary>
    public int Seeds { get; }

    /// <summary>How many groups the seeds make; the last may be smaller.</summary>
    public int Groups => (Seeds + GroupSize - 1) / GroupSize;

    /// <summary>After which epochs the weights are kept.</summary>
    public ImmutableArray<int> SnapshotEpochs { get; }

    /// <summary>How many times <see cref="TrainAsync"/> passes a point of a sample through a perceptron: to learn, to count errors after every epoch, and once more for the averaged weights.</summary>
    public long Passes => (long)Seeds * Scenario.Count * ((2L * Protocol.Epochs) + 1);

    /// <summary>The same of <see cref="TrainFinalAsync"/>, which counts errors after the last epoch alone.</summary>
    public long FinalPasses => (long)Seeds * Scenario.Count * (Protocol.Epochs + 1L);

    /// <summary>The stream of a seed's sample.</summary>
    internal Func<int, RandomStream> SampleOf { get; }

    /// <summary>The stream of a seed's orders.</summary>
    internal Func<int, RandomStream> OrderOf { get; }

    /// <summary>Trains all perceptrons, in the order of their seeds.</summary>
    /// <param name="context">Lends threads, is told of progress, and says when to give up.</param>
    /// <param name="progress">Told the share of groups done, instead of the context; from several threads.</param>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ImmutableArray<PerceptronOutcome>> TrainAsync(ExperimentContext context, Action<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var groups = await context.SideBySideAsync(Groups, TrainGroup, progress).ConfigureAwait(false);
        context.AddWork(Passes);
        return [.. groups.SelectMany(group => group)];
    }

    /// <summary>Trains all perceptrons and keeps the last weights alone, which is faster.</summary>
    /// <param name="context">Lends threads, is told of progress, and says when to give up.</param>
    /// <param name="progress">Told the share of groups done, instead of the context; from several threads.</param>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ImmutableArray<FinalPerceptron>> TrainFinalAsync(ExperimentContext context, Action<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var groups = await context.SideBySideAsync(Groups, TrainGroupFinal, progress).ConfigureAwait(false);
        context.AddWork(FinalPasses);
        return [.. groups.SelectMany(group => group)];
    }

    /// <summary>Trains the perceptrons of one group on this thread.</summary>
    /// <param name="group">From 0 to <see cref="Groups"/> − 1.</param>
    public ImmutableArray<PerceptronOutcome> TrainGroup(int group) => InRoom(room => room.Train(SeedsOf(group)));

    /// <summary>Trains the perceptrons of one group on this thread and keeps the last weights alone.</summary>
    /// <param name="group">From 0 to <see cref="Groups"/> − 1.</param>
    public ImmutableArray<FinalPerceptron> TrainGroupFinal(int group) => InRoom(room => room.TrainFinal(SeedsOf(group)));

    private Range SeedsOf(int group)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(group);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(group, Groups);
        return (group * GroupSize)..Math.Min(Seeds, (group + 1) * GroupSize);
    }

    private T InRoom<T>(Func<PerceptronGroup, T> train)
    {
        if (!_rooms.TryTake(out var room))
        {
            room = new PerceptronGroup(this);
        }

        var trained = train(room);
        _rooms.Add(room);
        return trained;
    }
}
