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

    [Fact]
    public void The_first_point_of_the_second_class_is_no_mistake_since_the_sign_of_zero_is_minus()
    {
        var sample = new LabelledSample([3], [4], [-1]);

        var run = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 1, Epochs: 1), Streams["order"]);

        Assert.Equal(default, run.Final);
        Assert.Equal(0, run.Mistakes[0]);
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
    public void The_pocket_is_never_worse_on_the_sample_than_the_end_of_any_epoch()
    {
        var sample = LabelledSample.Draw(Scenario.G1, Streams["sample"]);

        var run = Perceptron.Train(sample, new PerceptronProtocol(LearningRate: 1, Epochs: 10), Streams["order"]);

        Assert.True(ErrorCount.Of(run.Pocket, sample) <= run.TrainingErrors.Min());
        Assert.Equal(run.TrainingErrors[^1], ErrorCount.Of(run.Final, sample));
    }
}
