using BenchmarkDotNet.Attributes;
using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Networks;

namespace Colophon.Benchmarks;

/// <summary>What a study over seeds costs: the perceptron in lanes and the tanh network, each a whole study an operation.</summary>
/// <remarks>
/// The names say the size of the study: 1,000 seeds of six scenarios for 50 epochs make 490 million presentations; 2,000 epochs of
/// 1,400 points pass a network of 2, 16, 16 and 1 units forwards and backwards 2.8 million times.
/// </remarks>
public class KernelBenchmarks
{
    private const int Seeds = 1000;
    private const int Epochs = 50;
    private static readonly RandomStreams Streams = new(1, "kernel-benchmarks");
    private readonly LabelledSample _sample = LabelledSample.Draw(Scenario.G2, Streams["sample"]);
    private readonly TanhNetwork _network = TanhNetwork.Draw(16, 16, Streams["weights"]);

    /// <summary>Samples drawn, shuffled once and learnt; the errors of the last weights counted.</summary>
    [Benchmark]
    public int Perceptron_1000_seeds_50_epochs_fixed_shuffle_1_thread() => TrainFinal(PresentationOrder.FixedShuffle, threads: 1);

    /// <summary>The same on two threads.</summary>
    [Benchmark]
    public int Perceptron_1000_seeds_50_epochs_fixed_shuffle_2_threads() => TrainFinal(PresentationOrder.FixedShuffle, threads: 2);

    /// <summary>A new order in every epoch: another 490 million draws and swaps.</summary>
    [Benchmark]
    public int Perceptron_1000_seeds_50_epochs_reshuffled_1_thread() => TrainFinal(PresentationOrder.Reshuffled, threads: 1);

    /// <summary>With pocket, averaged weights, mistakes and errors of every epoch as well.</summary>
    [Benchmark]
    public int Perceptron_1000_seeds_50_epochs_reshuffled_all_books_1_thread() =>
        Scenario.All.Sum(scenario => Run(Sweep(scenario, PresentationOrder.Reshuffled), threads: 1, (sweep, group) => sweep.TrainGroup(group)[0].FinalErrors));

    /// <summary>Gradient descent on all points at once.</summary>
    [Benchmark]
    public int Network_2_16_16_1_2000_epochs_1400_points() => Train(_network);

    /// <summary>Two such trainings side by side.</summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public int Network_2_16_16_1_2000_epochs_1400_points_2_threads()
    {
        var errors = new int[2];
        Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => errors[i] = Train(_network));
        return errors.Sum();
    }

    private int Train(TanhNetwork network) =>
        TanhTraining.Train(network, _sample, new TanhTrainingProtocol(LearningRate: 0.1, Epochs: 2000, RecordEvery: 2000)).Records[^1].Errors;

    private static int TrainFinal(PresentationOrder order, int threads) =>
        Scenario.All.Sum(scenario => Run(Sweep(scenario, order), threads, (sweep, group) => sweep.TrainGroupFinal(group).Sum(outcome => outcome.Errors)));

    private static int Run(PerceptronSweep sweep, int threads, Func<PerceptronSweep, int, int> train)
    {
        var errors = new int[sweep.Groups];
        Parallel.For(0, sweep.Groups, new ParallelOptions { MaxDegreeOfParallelism = threads }, group => errors[group] = train(sweep, group));
        return errors.Sum();
    }

    private static PerceptronSweep Sweep(Scenario scenario, PresentationOrder order) => new(
        scenario,
        new PerceptronProtocol(LearningRate: 0.001, Epochs) { Order = order },
        Seeds,
        seed => Streams["sample-" + scenario.Id, seed],
        seed => Streams["order-" + scenario.Id, seed]);
}
