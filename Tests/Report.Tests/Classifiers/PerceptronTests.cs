using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Classifiers;

public class PerceptronTests
{
    private static readonly RandomStreams Streams = new(1, "perceptron-tests");

    [Fact]
    public void A_separable_sample_is_learnt_without_error()
    {
        var sample = new LabelledSample([0, 1, 4, 5], [0, 1, 4, 5], [-1, -1, 1, 1]);

        var run = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 1, Epochs: 50), Streams["order"]);

        Assert.Equal(0, run.TrainingErrors[^1]);
        Assert.Equal(0, run.Mistakes[^1]);
        Assert.Equal(0, ErrorCount.Of(run.Pocket, sample));
    }

    [Theory]
    [InlineData(SignOfZero.SecondClass, -1, 0)]
    [InlineData(SignOfZero.SecondClass, 1, 1)]
    [InlineData(SignOfZero.Neither, -1, -0.5)]
    [InlineData(SignOfZero.Neither, 1, 0.5)]
    [InlineData(SignOfZero.FirstClass, -1, -1)]
    [InlineData(SignOfZero.FirstClass, 1, 0)]
    public void The_sign_of_zero_decides_how_far_the_first_step_goes(SignOfZero sign, int label, double step)
    {
        var sample = new LabelledSample([3], [4], [label]);

        var run = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 0.5, Epochs: 1) { SignOfZero = sign }, Streams["order"]);

        Assert.Equal(new LinearRule(step, 3 * step, 4 * step), run.Final);
        Assert.Equal(step == 0 ? 0 : 1, run.Mistakes[0]);
    }

    [Fact]
    public void The_sign_of_zero_is_minus_where_nothing_is_said() =>
        Assert.Equal(SignOfZero.SecondClass, new PerceptronProtocol(LearningRate: 1, Epochs: 1).SignOfZero);

    [Fact]
    public void A_sorted_order_presents_the_first_class_first_and_draws_nothing()
    {
        var random = Streams["order"];
        var sample = new LabelledSample([5, 1], [7, 2], [-1, 1]);

        var run = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 0.5, Epochs: 1) { Order = PresentationOrder.ClassSorted }, random);

        // The point of C₁ at (1, 2) moves the weights to (1, 1, 2), which the point of C₂ at (5, 7) then takes back and more.
        Assert.Equal(new LinearRule(0, -4, -5), run.Final);
        Assert.Equal(Streams["order"].NextBits(), random.NextBits());
    }

    [Fact]
    public void A_fixed_order_is_drawn_once_for_all_epochs()
    {
        var (random, once) = (Streams["order"], Streams["order"]);
        var sample = LabelledSample.Draw(Scenario.G1, Streams["sample"]);

        Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 1, Epochs: 3) { Order = PresentationOrder.FixedShuffle }, random);
        once.Shuffle(new int[sample.Count].AsSpan());

        Assert.Equal(once.NextBits(), random.NextBits());
    }

    [Fact]
    public void Centred_inputs_make_the_run_blind_to_where_the_sample_lies()
    {
        // Means and coordinates are whole numbers, so nothing is rounded.
        var sample = new LabelledSample([-3, 1, 5, 1], [2, -2, 0, 4], [1, -1, 1, -1]);
        var protocol = new PerceptronProtocol(LearningRate: 0.5, Epochs: 6) { IsCentred = true };

        var here = Perceptron.Train(sample, protocol, Streams["order"]);
        var there = Perceptron.Train(sample.MovedBy(8, -4), protocol, Streams["order"]);

        Assert.Equal(here.Mistakes.AsEnumerable(), there.Mistakes);
        Assert.Equal(here.Final.MovedBy(8, -4), there.Final);
        Assert.Equal(here.Pocket.MovedBy(8, -4), there.Pocket);
    }

    [Fact]
    public void A_mistake_moves_the_weights_by_twice_the_rate_times_the_input()
    {
        var sample = new LabelledSample([3], [4], [1]);

        var run = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 0.5, Epochs: 1), Streams["order"]);

        Assert.Equal(new LinearRule(1, 3, 4), run.Final);
        Assert.Equal(1, run.Mistakes[0]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0.125)]
    [InlineData(1.0 / 1024)]
    public void The_learning_rate_only_scales_the_weights(double rate)
    {
        var sample = LabelledSample.Draw(Scenario.G1, Streams["sample"]);

        var one = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 1, Epochs: 5), Streams["order"]);
        var other = Perceptron.Train(sample, new PerceptronProtocol(rate, Epochs: 5), Streams["order"]);

        // A power of two scales without rounding, so equality is exact.
        Assert.Equal(one.Mistakes.AsEnumerable(), other.Mistakes);
        Assert.Equal(new LinearRule(one.Final.Bias * rate, one.Final.WeightX * rate, one.Final.WeightY * rate), other.Final);
    }

    [Fact]
    public void Training_errors_are_those_of_the_weights_at_the_end_of_an_epoch()
    {
        var sample = LabelledSample.Draw(Scenario.G1, Streams["sample"]);

        var run = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 1, Epochs: 10), Streams["order"]);

        Assert.Equal(run.TrainingErrors[^1], ErrorCount.Of(run.Final, sample));
        Assert.Equal(run.TrainingErrors.Min(), ErrorCount.Of(run.Pocket, sample));
    }

    [Fact]
    public void The_pocket_is_the_earliest_of_the_best_ends_of_an_epoch()
    {
        var sample = LabelledSample.Draw(Scenario.G1, Streams["sample"]);

        var run = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 1, Epochs: 10), Streams["order"]);
        var best = run.TrainingErrors.IndexOf(run.TrainingErrors.Min());
        var untilThen = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 1, Epochs: best + 1), Streams["order"]);

        Assert.Equal(untilThen.Final, run.Pocket);
    }
}
