using Colophon.Running;
using MathNet.Numerics.Distributions;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Data;

public class StandardNormalTests
{
    private const int Count = 200_000;
    private static readonly double[] Draws = DrawMany();

    [Fact]
    public void Moments_are_those_of_the_standard_normal_distribution()
    {
        // Each bound is five standard errors of the moment's estimate.
        var scale = 5 / Math.Sqrt(Count);
        Assert.InRange(Draws.Average(), -scale, scale);
        Assert.InRange(Draws.Average(z => z * z), 1 - (scale * Math.Sqrt(2)), 1 + (scale * Math.Sqrt(2)));
        Assert.InRange(Draws.Average(z => z * z * z), -scale * Math.Sqrt(15), scale * Math.Sqrt(15));
        Assert.InRange(Draws.Average(z => z * z * z * z), 3 - (scale * Math.Sqrt(96)), 3 + (scale * Math.Sqrt(96)));
    }

    [Fact]
    public void The_distribution_passes_the_test_of_Kolmogorov_and_Smirnov()
    {
        var sorted = Draws.Order().ToArray();
        var distance = sorted.Select((z, i) => Math.Max(
            Math.Abs(Normal.CDF(0, 1, z) - ((double)i / Count)),
            Math.Abs(Normal.CDF(0, 1, z) - ((i + 1.0) / Count)))).Max();

        // The critical value at the level 0.001.
        Assert.InRange(distance, 0, 1.95 / Math.Sqrt(Count));
    }

    [Fact]
    public void The_two_members_of_a_pair_are_uncorrelated() =>
        Assert.InRange(Draws.Chunk(2).Average(pair => pair[0] * pair[1]), -5 / Math.Sqrt(Count / 2), 5 / Math.Sqrt(Count / 2));

    private static double[] DrawMany()
    {
        var random = new RandomStreams(3, "standard-normal-tests")["draws"];
        var draws = new double[Count];
        for (var i = 0; i < Count; i += 2)
        {
            (draws[i], draws[i + 1]) = StandardNormal.NextPair(random);
        }

        return draws;
    }
}
