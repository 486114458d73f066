using Colophon.Running;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Data;

public class LabelledSampleTests
{
    private static readonly RandomStreams Streams = new(4, "labelled-sample-tests");

    [Fact]
    public void The_first_class_is_drawn_first_and_both_from_one_stream()
    {
        var random = Streams["sample"];
        var sample = LabelledSample.Draw(Scenario.U3, Streams["sample"]);

        Assert.Equal(2100, sample.Count);
        Assert.Equal([.. Enumerable.Repeat(1, 700), .. Enumerable.Repeat(-1, 1400)], sample.Labels.AsEnumerable());
        Assert.All(Enumerable.Range(0, sample.Count), i => Assert.Equal(
            PointSampler.Next(i < 700 ? Scenario.U3.First : Scenario.U3.Second, random),
            (sample.Xs[i], sample.Ys[i])));
    }

    [Fact]
    public void Moving_a_sample_moves_its_mean()
    {
        var sample = new LabelledSample([1, 2, 6], [0, 1, 2], [1, -1, 1]);

        Assert.Equal((3, 1), sample.Mean());
        Assert.Equal((0, 5), sample.MovedBy(-3, 4).Mean());
        Assert.Equal(sample.Labels.AsEnumerable(), sample.MovedBy(-3, 4).Labels);
    }
}
