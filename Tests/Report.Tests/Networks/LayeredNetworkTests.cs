using Colophon.Running;
using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class LayeredNetworkTests
{
    [Fact]
    public void A_layer_is_the_function_of_bias_and_weighted_inputs()
    {
        var network = new LayeredNetwork(
            Activation.Tanh,
            Matrix.Create(3, 1, (row, _) => new[] { 0.1, 0.2, -0.3 }[row]),
            Matrix.Create(2, 1, (row, _) => new[] { -0.4, 0.5 }[row]),
            Matrix.Create(2, 1, (row, _) => new[] { 0.6, -0.7 }[row]));

        var pass = network.Run(Matrix.Create(1, 2, (_, column) => column + 1));

        var first = Math.Tanh(0.1 + (0.2 * 1) - (0.3 * 2));
        var second = Math.Tanh(-0.4 + (0.5 * first));
        Assert.Equal(first, pass.First[0, 0], 15);
        Assert.Equal(second, pass.Second[0, 0], 15);
        Assert.Equal(Math.Tanh(0.6 - (0.7 * second)), pass.Outputs[0, 0], 15);
        Assert.Equal(new NetworkShape(2, 1, 1, 1), network.Shape);
    }

    [Fact]
    public void The_error_is_half_the_sum_of_squares_and_not_a_mean()
    {
        var targets = Matrix.Create(2, 2, (_, _) => 1);
        var outputs = Matrix.Create(2, 2, (row, column) => row + column);

        Assert.Equal(1, LayeredNetwork.Error(targets, outputs));
    }

    [Fact]
    public void Layers_that_do_not_fit_are_refused()
    {
        var fitting = Matrix.Create(3, 2, (_, _) => 1);

        Assert.Throws<ArgumentException>(() => new LayeredNetwork(Activation.Tanh, fitting, fitting, Matrix.Create(2, 2, (_, _) => 1)));
    }

    [Fact]
    public void Moving_one_weight_leaves_all_others()
    {
        var network = LayeredNetwork.Draw(RandomProblem.Shape, Activation.Tanh, new RandomStreams(5, "layered-network-tests")["weights"]);

        var moved = network.Moved(2, 1, 3, 0.25);

        Assert.Equal(network.Weights(2)[1, 3] + 0.25, moved.Weights(2)[1, 3]);
        Assert.Equal(network.Weights(2).Values, moved.Moved(2, 1, 3, -0.25).Weights(2).Values, (a, b) => Math.Abs(a - b) < 1e-15);
        Assert.Same(network.Weights(1), moved.Weights(1));
        Assert.Same(network.Weights(3), moved.Weights(3));
    }

    [Fact]
    public void As_many_targets_as_inputs_are_needed() =>
        Assert.Throws<ArgumentException>(() => new TrainingSet(Matrix.Create(2, 3, (_, _) => 1), Matrix.Create(1, 3, (_, _) => 1)));
}
