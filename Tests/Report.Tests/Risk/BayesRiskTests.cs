using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class BayesRiskTests
{
    // R₁ = √2, R₂ = 2 and the distance √5, as in U2 and U3.
    private static readonly double UnequalLens = (2 * Math.Acos(3 / Math.Sqrt(40))) + (4 * Math.Acos(7 / Math.Sqrt(80))) - (Math.Sqrt(31) / 2);

    [Fact]
    public void G1_is_the_normal_tail_at_half_the_distance() => Assert.Equal(Independent.NormalCdf(-Math.Sqrt(5) / 2), BayesRisk.Of(Scenario.G1), 1e-14);

    [Fact]
    public void G2_is_half_of_two_tails_of_Marcums_function()
    {
        var outside = Independent.Marcum(Math.Sqrt(5), Math.Sqrt(10 + (4 * Math.Log(2)))).Upper;
        var inside = Independent.Marcum(Math.Sqrt(10), Math.Sqrt(5 + (2 * Math.Log(2)))).Lower;

        Assert.Equal((outside + inside) / 2, BayesRisk.Of(Scenario.G2), 1e-14);
    }

    [Fact]
    public void G3_needs_one_tail_and_a_Bessel_function()
    {
        var expected = Independent.Marcum(Math.Sqrt(5), Math.Sqrt(10)).Upper - (2.0 / 3 * Math.Exp(-7.5) * SpecialFunctions.BesselI0(5 * Math.Sqrt(2)));

        Assert.Equal(expected, BayesRisk.Of(Scenario.G3), 1e-14);
    }

    [Fact]
    public void U1_is_the_lens_over_4π() =>
        Assert.Equal(((4 * Math.Acos(Math.Sqrt(5.0 / 8))) - (Math.Sqrt(15) / 2)) / (4 * Math.PI), BayesRisk.Of(Scenario.U1), 1e-14);

    [Fact]
    public void U2_is_the_lens_over_8π() => Assert.Equal(UnequalLens / (8 * Math.PI), BayesRisk.Of(Scenario.U2), 1e-14);

    [Fact]
    public void U3_is_the_lens_over_6π() => Assert.Equal(UnequalLens / (6 * Math.PI), BayesRisk.Of(Scenario.U3), 1e-14);

    [Theory]
    [InlineData("G1")]
    [InlineData("G2")]
    [InlineData("G3")]
    public void Gaussian_risks_are_the_integral_of_the_smaller_density(string id)
    {
        var scenario = Scenario.All.Single(scenario => scenario.Id == id);

        Assert.Equal(Independent.GaussianBayesRisk(scenario), BayesRisk.Of(scenario), 1e-12);
    }

    [Theory]
    [InlineData("G2")]
    [InlineData("G3")]
    public void The_best_circle_that_a_search_finds_is_that_of_Bayes(string id)
    {
        var scenario = Scenario.All.Single(scenario => scenario.Id == id);
        var bayes = Assert.IsType<DiscRule>(BayesRule.Of(scenario));

        var found = NelderMeadSimplex.Minimum(
            ObjectiveFunction.Value(at => CircleRisk.Of(new DiscRule(at[0], at[1], at[2]), scenario).Risk),
            Vector<double>.Build.DenseOfArray([1, 2, 4]),
            convergenceTolerance: 1e-14,
            maximumIterations: 5000);

        Assert.Equal(BayesRisk.Of(scenario), found.FunctionInfoAtMinimum.Value, 1e-12);
        Assert.Equal(bayes.CenterX, found.MinimizingPoint[0], 1e-4);
        Assert.Equal(bayes.CenterY, found.MinimizingPoint[1], 1e-4);
        Assert.Equal(bayes.SquaredRadius, found.MinimizingPoint[2], 1e-3);
    }

    [Theory]
    [InlineData("G1")]
    [InlineData("G2")]
    [InlineData("G3")]
    public void With_equal_covariance_discs_are_compared_without_their_smaller_spread(string id)
    {
        var scenario = Scenario.All.Single(scenario => scenario.Id == id);
        var discs = scenario.AsDiscsOfEqualCovariance();
        var (first, second) = (2 * scenario.First.Spread, 2 * scenario.Second.Spread);

        var lens = Independent.Overlap(first, second, Math.Sqrt(5));
        var expected = Math.Min(scenario.FirstPrior / (first * first), scenario.SecondPrior / (second * second)) / Math.PI * lens;

        Assert.Equal(expected, BayesRisk.Of(discs), 1e-12);
        Assert.True(BayesRisk.Of(discs) > BayesRisk.Of(Scenario.All.Single(uniform => uniform.Id == id.Replace('G', 'U'))));
    }

    [Fact]
    public void Discs_apart_can_be_told_without_error() =>
        Assert.Equal(0, BayesRisk.Of(Scenario.U1 with { First = new DiscClass(2, 4, 1) }));

    [Fact]
    public void Classes_that_are_one_are_told_apart_by_their_priors_alone()
    {
        Assert.Equal(1.0 / 3, BayesRisk.Of(Scenario.G3 with { First = Scenario.G3.Second }), 1e-15);
        Assert.Equal(1.0 / 3, BayesRisk.Of(Scenario.U3 with { First = Scenario.U3.Second }), 1e-15);
    }

    [Fact]
    public void Two_families_are_refused() => Assert.Throws<ArgumentException>(() => BayesRisk.Of(Scenario.G1 with { First = Scenario.U1.First }));
}
