using Colophon.Running;
using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class RandomProblemTests
{
    private static readonly RandomStreams Streams = new(3, "random-problem-tests");

    [Fact]
    public void Widths_all_differ_and_no_slip_of_an_index_fits()
    {
        int[] widths = [RandomProblem.Shape.Inputs, RandomProblem.Shape.FirstHidden, RandomProblem.Shape.SecondHidden, RandomProblem.Shape.Outputs, RandomProblem.Samples];

        Assert.Equal(widths.Length, widths.Distinct().Count());
        Assert.All(widths, width => Assert.True(width >= 2));
    }

    [Fact]
    public void ReLU_networks_stay_clear_of_the_kink_by_many_steps_of_the_differences()
    {
        Assert.True(RandomProblem.Clearance >= 1000 * CentralDifferenceGradient.StepSize);
        for (var i = 0; i < 10; i++)
        {
            var problem = RandomProblem.Draw(Activation.Rectifier, Streams["relu", i]);

            Assert.True(problem.Network.Run(problem.Data.Inputs).Clearance >= RandomProblem.Clearance);
        }
    }

    [Fact]
    public void Biases_are_not_0()
    {
        var network = RandomProblem.Draw(Activation.Tanh, Streams["biases"]).Network;

        Assert.All(Enumerable.Range(1, 3), layer => Assert.DoesNotContain(0.0, network.Weights(layer).Row(0).Values));
    }

    [Fact]
    public void The_remainder_shrinks_as_the_square_and_with_the_printed_sign_only_in_proportion()
    {
        var remainders = Remainder.Of(RandomProblem.Draw(Activation.Logistic, Streams["remainder"]), Streams["direction"]);
        var (coarse, fine) = (remainders[^3], remainders[^1]);

        Assert.Equal(4, coarse.Change / fine.Change);
        Assert.Equal(16, coarse.Right / fine.Right, 0.1);
        Assert.Equal(4, coarse.Printed / fine.Printed, 0.1);
    }
}
