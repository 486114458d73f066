using Colophon.Running;
using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class NetworkFieldTests
{
    [Fact]
    public void Points_side_by_side_have_the_bits_of_a_point_alone()
    {
        var streams = new RandomStreams(9, "network-field-tests");
        var network = TanhNetwork.Draw(16, 16, streams["weights"]);
        var points = streams["points"];
        var xs = Enumerable.Range(0, 29).Select(_ => (10 * points.NextDouble()) - 5).ToArray();
        var ys = Enumerable.Range(0, 29).Select(_ => (10 * points.NextDouble()) - 5).ToArray();
        var levels = new double[xs.Length];

        new NetworkField(network).Evaluate(xs, ys, levels);

        Assert.Equal(xs.Select((x, i) => network.Output(x, ys[i])), levels);
        Assert.Equal(network.Outputs(xs, ys), levels);
    }
}
