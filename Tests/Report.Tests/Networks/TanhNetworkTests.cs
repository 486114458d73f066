using Colophon.Running;
using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class TanhNetworkTests
{
    private static readonly RandomStreams Streams = new(8, "tanh-network-tests");

    [Fact]
    public void The_output_is_that_of_the_formula()
    {
        var network = new TanhNetwork(2, 1, First: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6], Second: [0.7, 0.8, 0.9], Third: [-1, 2]);

        var one = Math.Tanh(0.1 + (0.3 * 2) + (0.5 * -1));
        var two = Math.Tanh(0.2 + (0.4 * 2) + (0.6 * -1));
        var hidden = Math.Tanh(0.7 + (0.8 * one) + (0.9 * two));
        Assert.Equal(Math.Tanh(-1 + (2 * hidden)), network.Output(2, -1), 1e-15);
    }

    [Theory]
    [InlineData(16, 16, 200)]
    [InlineData(7, 3, 64)]
    [InlineData(1, 10, 1)]
    [InlineData(2, 2, 0)]
    public void Many_points_at_a_time_have_the_bits_of_one(int firstWidth, int secondWidth, int points)
    {
        var network = TanhNetwork.Draw(firstWidth, secondWidth, Streams["weights"]);
        var (xs, ys) = (Streams["xs"], Streams["ys"]);
        var places = Enumerable.Range(0, points).Select(_ => (X: (8 * xs.NextDouble()) - 4, Y: (8 * ys.NextDouble()) - 4)).ToArray();

        var outputs = network.Outputs(Array.ConvertAll(places, place => place.X), Array.ConvertAll(places, place => place.Y));

        Assert.Equal(places.Select(place => network.Output(place.X, place.Y)), outputs);
    }

    [Fact]
    public void The_sign_of_the_output_is_the_answer()
    {
        var network = new TanhNetwork(1, 1, First: [0, 1, 0], Second: [0, 1], Third: [0, 1]);

        Assert.True(network.AnswersFirst(0.5, 3));
        Assert.False(network.AnswersFirst(-0.5, 3));
        Assert.False(network.AnswersFirst(0, 3));
    }

    [Fact]
    public void Weights_drawn_have_the_variance_of_one_over_the_number_of_inputs()
    {
        var network = TanhNetwork.Draw(300, 200, Streams["wide"]);

        // Five standard errors of a variance, √(2/n) of it.
        Assert.Equal((900, 60_200, 201), (network.First.Length, network.Second.Length, network.Third.Length));
        Assert.InRange(3 * network.First.Average(w => w * w), 1 - (5 * Math.Sqrt(2.0 / 900)), 1 + (5 * Math.Sqrt(2.0 / 900)));
        Assert.InRange(301 * network.Second.Average(w => w * w), 1 - (5 * Math.Sqrt(2.0 / 60_200)), 1 + (5 * Math.Sqrt(2.0 / 60_200)));
        Assert.InRange(network.Second.Average() * Math.Sqrt(301), -5 / Math.Sqrt(60_200), 5 / Math.Sqrt(60_200));
    }

    [Fact]
    public void Coordinates_without_partners_and_layers_without_units_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TanhNetwork.Draw(2, 2, Streams["weights"]).Outputs([1, 2], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TanhNetwork.Draw(0, 2, Streams["weights"]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TanhNetwork.Draw(2, 0, Streams["weights"]));
    }
}
