using NeuralNetworks3.Drawings;
using ScottPlot;

namespace NeuralNetworks3.Tests.Drawings;

public class ZeroLevelTests
{
    private static readonly CoordinateRect Frame = new(-2, 2, -2, 2);

    [Fact]
    public void A_circle_comes_back_as_one_closed_curve()
    {
        var curve = Assert.Single(ZeroLevel.Of(Levels((x, y) => 1 - (x * x) - (y * y)), Frame, 41));

        Assert.Equal(curve[0], curve[^1]);
        Assert.All(curve, point => Assert.Equal(1, Math.Sqrt((point.X * point.X) + (point.Y * point.Y)), 0.01));
    }

    [Fact]
    public void A_line_runs_from_edge_to_edge_and_is_exact()
    {
        var curve = Assert.Single(ZeroLevel.Of(Levels((x, y) => x + (2 * y) - 0.3), Frame, 20));

        Assert.All(curve, point => Assert.Equal(0.3, point.X + (2 * point.Y), 12));
        Assert.Equal([-2, 2], new[] { curve[0].X, curve[^1].X }.Order());
    }

    [Fact]
    public void Two_branches_are_two_curves() => Assert.Equal(2, ZeroLevel.Of(Levels((x, y) => (x * y) - 0.5), Frame, 40).Count);

    [Fact]
    public void At_a_saddle_curves_do_not_cross() => Assert.Equal(2, ZeroLevel.Of(Levels((x, y) => (x * y) - 0.001), Frame, 3).Count);

    [Fact]
    public void Without_a_change_of_sign_there_is_no_curve() => Assert.Empty(ZeroLevel.Of(Levels((_, _) => 1), Frame, 10));

    private static NeuralNetworks3.Risk.LevelField Levels(Func<double, double, double> of) => (xs, ys, levels) =>
    {
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = of(xs[i], ys[i]);
        }
    };
}
