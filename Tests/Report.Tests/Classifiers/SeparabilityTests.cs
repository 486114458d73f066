using Colophon.Running;
using CsCheck;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Tests.Risk;

namespace NeuralNetworks3.Tests.Classifiers;

public class SeparabilityTests
{
    [Fact]
    public void Two_clouds_with_a_gap_are_separable() => Assert.True(IsSeparable([(0, 0), (1, 0), (0, 1), (-1, -1)], [(3, 3), (4, 3), (3, 4)]));

    [Fact]
    public void The_corners_of_a_square_across_are_not() => Assert.False(IsSeparable([(0, 0), (1, 1)], [(0, 1), (1, 0)]));

    [Fact]
    public void A_point_inside_the_other_class_is_not() => Assert.False(IsSeparable([(0, 0), (3, 0), (0, 3)], [(1, 1)]));

    [Fact]
    public void A_point_shared_by_both_is_not() => Assert.False(IsSeparable([(0, 0), (1, 0), (0, 1)], [(1, 0), (2, 0)]));

    [Fact]
    public void Classes_that_touch_along_an_edge_are_not() => Assert.False(IsSeparable([(0, 0), (2, 0), (1, 1)], [(1, 0), (1, -1), (2, -1)]));

    [Fact]
    public void Points_on_one_line_are_compared_along_it()
    {
        Assert.True(IsSeparable([(0, 0), (1, 1)], [(2, 2), (3, 3)]));
        Assert.False(IsSeparable([(0, 0), (2, 2)], [(1, 1), (3, 3)]));
        Assert.False(IsSeparable([(0, 0), (2, 2)], [(1, 1)]));
        Assert.False(IsSeparable([(0, 0), (2, 2)], [(2, 2), (3, 3)]));
        Assert.True(IsSeparable([(5, 1)], [(5, 0), (5, -3)]));
        Assert.True(IsSeparable([(0, 0)], [(0, 1e-300)]));
        Assert.False(IsSeparable([(2, 3)], [(2, 3)]));
    }

    [Fact]
    public void Parallel_and_crossing_segments_are_told_apart()
    {
        Assert.True(IsSeparable([(0, 0), (2, 0)], [(0, 1), (2, 1)]));
        Assert.False(IsSeparable([(-1, 0), (1, 0)], [(0, -1), (0, 1)]));
        Assert.True(IsSeparable([(-1, 0), (1, 0)], [(0, 0.25), (0, 1)]));
        Assert.False(IsSeparable([(-1, 0), (1, 0)], [(0, 0), (0, 1)]));
    }

    [Fact]
    public void A_gap_of_one_unit_in_the_last_place_is_a_gap()
    {
        // The last point lies on, or one unit above or below, the line through the other two; rounded products cannot tell.
        var (far, near) = (1e15 + 0.125, 1.0 / 3);
        Assert.False(IsSeparable([(0, 0), (far, far)], [(near, near)]));
        Assert.True(IsSeparable([(0, 0), (far, far)], [(near, Math.BitIncrement(near))]));
        Assert.True(IsSeparable([(0, 0), (far, far)], [(near, Math.BitDecrement(near))]));
    }

    [Fact]
    public void Sizes_at_both_ends_of_the_number_format_do_no_harm()
    {
        Assert.True(IsSeparable([(0, 0), (double.Epsilon, 0)], [(0, double.Epsilon), (double.Epsilon, double.Epsilon)]));
        Assert.False(IsSeparable([(0, 0), (2 * double.Epsilon, 2 * double.Epsilon)], [(double.Epsilon, double.Epsilon)]));
        Assert.True(IsSeparable([(1e300, 1e300), (-1e300, 1e300)], [(0, -1e300), (1e300, 0)]));
    }

    [Fact]
    public void A_class_without_points_is_separable_from_any()
    {
        Assert.True(IsSeparable([], [(1, 1), (2, 2)]));
        Assert.True(IsSeparable([(1, 1)], []));
    }

    [Fact]
    public void A_coordinate_that_is_no_number_is_refused() => Assert.Throws<OverflowException>(() => IsSeparable([(0, 0), (1, 0), (double.NaN, 1)], [(2, 2)]));

    [Fact]
    public void Points_on_both_sides_of_a_line_are_separable_whatever_the_line() =>
        Gen.Select(Classes.Lines, Gen.Select(Gen.Double[-3, 3], Gen.Double[-3, 3]).Array[2, 30]).Always(
            (line, points) =>
            {
                // Points too near for the sign of the rounded activation to be sure are left out.
                var clear = points.Where(point => Math.Abs(line.Distance(point.Item1, point.Item2)) > 1e-12).ToArray();
                var first = clear.Where(point => line.AnswersFirst(point.Item1, point.Item2)).ToArray();
                var second = clear.Where(point => !line.AnswersFirst(point.Item1, point.Item2)).ToArray();
                return IsSeparable(first, second);
            },
            cases: 1000);

    [Fact]
    public void It_agrees_with_trying_every_line_through_two_points() =>
        Gen.Select(Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4]).Array[1, 4], Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4]).Array[1, 4]).Always(
            (first, second) => IsSeparable(Doubles(first), Doubles(second)) == IsSeparableByTrying(first, second),
            cases: 5000);

    [Theory]
    [InlineData("G1")]
    [InlineData("G2")]
    [InlineData("G3")]
    [InlineData("U1")]
    [InlineData("U2")]
    [InlineData("U3")]
    public void No_sample_of_the_report_is_separable(string id)
    {
        var scenario = Scenario.All.Single(scenario => scenario.Id == id);
        var random = new RandomStreams(17, "separability-tests")[id];
        var first = Enumerable.Range(0, scenario.FirstCount).Select(_ => PointSampler.Next(scenario.First, random)).ToArray();
        var second = Enumerable.Range(0, scenario.SecondCount).Select(_ => PointSampler.Next(scenario.Second, random)).ToArray();

        Assert.False(IsSeparable(first, second));
    }

    private static bool IsSeparable((double X, double Y)[] first, (double X, double Y)[] second) => Separability.IsSeparable(new LabelledSample(
        [.. first.Concat(second).Select(point => point.X)],
        [.. first.Concat(second).Select(point => point.Y)],
        [.. first.Select(_ => 1), .. second.Select(_ => -1)]));

    private static (double X, double Y)[] Doubles((int X, int Y)[] points) => [.. points.Select(point => ((double)point.X, (double)point.Y))];

    // The normals of separating lines fill an open cone between two normals of differences of points, whose coordinates are at most 4 on a grid of
    // five by five. Their sum lies inside it; or all differences are one direction, which will do. So normals up to 8 are enough.
    private static bool IsSeparableByTrying((int X, int Y)[] first, (int X, int Y)[] second)
    {
        for (var x = -8; x <= 8; x++)
        {
            for (var y = -8; y <= 8; y++)
            {
                if (first.Min(point => (x * point.X) + (y * point.Y)) > second.Max(point => (x * point.X) + (y * point.Y)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
