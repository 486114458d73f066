using Colophon.Running;
using MathNet.Numerics.Distributions;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Data;

public class PointSamplerTests
{
    private const int Count = 200_000;
    private static readonly RandomStreams Streams = new(3, "point-sampler-tests");
    private static readonly GaussianClass Gaussian = new(1, 2, 2);
    private static readonly DiscClass Disc = new(1, 2, 2);

    public static TheoryData<string> Families => ["gaussian", "disc"];

    [Theory]
    [MemberData(nameof(Families))]
    public void Means_variances_and_covariance_are_those_of_the_class(string family)
    {
        var source = Named(family);
        var (xs, ys) = DrawMany(source);
        var variance = source.AxisVariance;

        // Each bound is five standard errors; a square of a coordinate has the variance 2v² in the Gaussian class and v² in the disc.
        var scale = 5 / Math.Sqrt(Count);
        var ofSquares = scale * variance * (source is GaussianClass ? Math.Sqrt(2) : 1);
        Assert.InRange(xs.Average() - source.CenterX, -scale * Math.Sqrt(variance), scale * Math.Sqrt(variance));
        Assert.InRange(ys.Average() - source.CenterY, -scale * Math.Sqrt(variance), scale * Math.Sqrt(variance));
        Assert.InRange(xs.Average(x => (x - source.CenterX) * (x - source.CenterX)) - variance, -ofSquares, ofSquares);
        Assert.InRange(ys.Average(y => (y - source.CenterY) * (y - source.CenterY)) - variance, -ofSquares, ofSquares);
        Assert.InRange(xs.Zip(ys, (x, y) => (x - source.CenterX) * (y - source.CenterY)).Average(), -scale * variance, scale * variance);
    }

    [Fact]
    public void Coordinates_of_a_Gaussian_point_are_normal()
    {
        var (xs, ys) = DrawMany(Gaussian);

        KolmogorovSmirnov.AssertFollows(xs, x => Normal.CDF(1, Gaussian.Spread, x));
        KolmogorovSmirnov.AssertFollows(ys, y => Normal.CDF(2, Gaussian.Spread, y));
    }

    [Fact]
    public void The_squared_radius_of_a_Gaussian_point_is_exponential_with_the_mean_2s2() =>
        KolmogorovSmirnov.AssertFollows(SquaredRadii(Gaussian), r => 1 - Math.Exp(-r / (2 * Gaussian.SquaredSpread)));

    [Fact]
    public void The_squared_radius_of_a_point_of_a_disc_is_uniform_up_to_R2() =>
        KolmogorovSmirnov.AssertFollows(SquaredRadii(Disc), r => r / Disc.SquaredRadius);

    [Fact]
    public void Coordinates_of_a_point_of_a_disc_follow_the_semicircle_law()
    {
        var (xs, _) = DrawMany(Disc);

        KolmogorovSmirnov.AssertFollows(xs, x =>
        {
            var share = Math.Clamp((x - 1) / Disc.Radius, -1, 1);
            return 0.5 + (((share * Math.Sqrt(1 - (share * share))) + Math.Asin(share)) / Math.PI);
        });
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Angles_are_uniform_and_know_nothing_of_the_radius(string family)
    {
        var source = Named(family);
        var (xs, ys) = DrawMany(source);
        var angles = xs.Zip(ys, (x, y) => Math.Atan2(y - source.CenterY, x - source.CenterX)).ToArray();
        var radii = SquaredRadii(source).ToArray();
        var median = radii.Order().ElementAt(Count / 2);

        KolmogorovSmirnov.AssertFollows(angles, angle => (angle + Math.PI) / (2 * Math.PI));
        KolmogorovSmirnov.AssertFollows(angles.Where((_, i) => radii[i] < median), angle => (angle + Math.PI) / (2 * Math.PI));
        KolmogorovSmirnov.AssertFollows(angles.Where((_, i) => radii[i] >= median), angle => (angle + Math.PI) / (2 * Math.PI));
    }

    [Fact]
    public void No_point_of_a_disc_lies_outside_it() =>
        Assert.All(SquaredRadii(Disc), r => Assert.InRange(r, 0, Disc.SquaredRadius * (1 + 1e-15)));

    [Theory]
    [MemberData(nameof(Families))]
    public void Neighbours_in_a_stream_are_uncorrelated(string family)
    {
        var source = Named(family);
        var (xs, _) = DrawMany(source);
        var bound = 5 * source.AxisVariance / Math.Sqrt(Count);

        Assert.InRange(xs.Zip(xs.Skip(1), (x, next) => (x - source.CenterX) * (next - source.CenterX)).Average(), -bound, bound);
    }

    [Theory]
    [InlineData("gaussian", 0)]
    [InlineData("gaussian", 7)]
    [InlineData("gaussian", 8)]
    [InlineData("gaussian", 1003)]
    [InlineData("disc", 1)]
    [InlineData("disc", 16)]
    [InlineData("disc", 1003)]
    public void A_run_of_points_has_the_bits_of_points_drawn_singly(string family, int points)
    {
        var (xs, ys) = (new double[points], new double[points]);
        var (run, single) = (Streams["run"], Streams["run"]);
        PointSampler.Fill(Named(family), run, xs, ys);

        Assert.All(Enumerable.Range(0, points), i => Assert.Equal(PointSampler.Next(Named(family), single), (xs[i], ys[i])));
        Assert.Equal(single.NextBits(), run.NextBits());
    }

    [Theory]
    [InlineData("gaussian", 1)]
    [InlineData("gaussian", 37)]
    [InlineData("disc", 16)]
    [InlineData("disc", 37)]
    public void A_lane_of_points_has_the_bits_of_points_drawn_singly(string family, int points)
    {
        var (xs, ys) = (new double[points * RandomLanes.Count], new double[points * RandomLanes.Count]);
        RandomStream[] streams = [.. Enumerable.Range(0, RandomLanes.Count).Select(lane => Streams["lane", lane])];
        PointSampler.FillRows(Named(family), new RandomLanes(streams), xs, ys);

        Assert.All(Enumerable.Range(0, xs.Length), at =>
            Assert.Equal(PointSampler.Next(Named(family), streams[at % RandomLanes.Count]), (xs[at], ys[at])));
    }

    [Fact]
    public void Coordinates_without_partners_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PointSampler.Fill(Disc, Streams["run"], new double[3], new double[4]));
        Assert.Throws<ArgumentException>(() => PointSampler.FillRows(Disc, new RandomLanes([Streams["run"]]), new double[16], new double[32]));
    }

    private static ClassDensity Named(string family) => family == "disc" ? Disc : Gaussian;

    private static (double[] Xs, double[] Ys) DrawMany(ClassDensity source)
    {
        var (xs, ys) = (new double[Count], new double[Count]);
        PointSampler.Fill(source, Streams["many"], xs, ys);
        return (xs, ys);
    }

    private static IEnumerable<double> SquaredRadii(ClassDensity source)
    {
        var (xs, ys) = DrawMany(source);
        return xs.Zip(ys, source.SquaredDistance);
    }
}
