using CsCheck;
using NeuralNetworks3.Data;
using NeuralNetworks3.Tests.Risk;

namespace NeuralNetworks3.Tests.Data;

public class ScenarioTests
{
    [Theory]
    [InlineData("G1", 1)]
    [InlineData("G2", 2)]
    [InlineData("G3", 1)]
    [InlineData("U1", 1)]
    [InlineData("U2", 2)]
    [InlineData("U3", 1)]
    public void The_threshold_ratio_is_exactly(string id, double ratio) => Assert.Equal(ratio, Scenario.All.Single(scenario => scenario.Id == id).ThresholdRatio);

    [Fact]
    public void Exchanging_the_classes_inverts_the_threshold_ratio() =>
        Classes.Any.Always(
            scenario => Math.Abs((scenario.ThresholdRatio * Classes.Exchanged(scenario).ThresholdRatio) - 1) < 1e-14,
            cases: 1000);

    [Fact]
    public void Scaling_both_spreads_leaves_the_threshold_ratio() =>
        Gen.Select(Classes.Any, Gen.Double[0.1, 10]).Always(
            (scenario, scale) =>
            {
                var scaled = scenario with
                {
                    First = scenario.First with { SquaredSpread = scenario.First.SquaredSpread * scale },
                    Second = scenario.Second with { SquaredSpread = scenario.Second.SquaredSpread * scale },
                };
                return Math.Abs((scaled.ThresholdRatio / scenario.ThresholdRatio) - 1) < 1e-14;
            },
            cases: 1000);

    [Fact]
    public void The_threshold_ratio_is_that_of_the_densities_times_priors_at_the_centres()
    {
        // Where both densities are at their largest, as they are all over a disc.
        foreach (var scenario in Scenario.All)
        {
            var first = scenario.FirstPrior / (2 * Math.PI * scenario.First.SquaredSpread);
            var second = scenario.SecondPrior / (2 * Math.PI * scenario.Second.SquaredSpread);
            Assert.Equal(first / second, scenario.ThresholdRatio, 1e-15);
        }
    }

    [Fact]
    public void Equal_covariance_keeps_centres_priors_and_the_variance_of_each_coordinate()
    {
        foreach (var scenario in Scenario.All)
        {
            var discs = scenario.AsDiscsOfEqualCovariance();

            Assert.Equal(scenario.First.AxisVariance, discs.First.AxisVariance);
            Assert.Equal(scenario.Second.AxisVariance, discs.Second.AxisVariance);
            Assert.Equal(scenario.CenterDistance, discs.CenterDistance);
            Assert.Equal((scenario.FirstPrior, scenario.ThresholdRatio), (discs.FirstPrior, discs.ThresholdRatio));
        }
    }

    [Fact]
    public void The_disc_of_a_Gaussian_class_has_twice_its_standard_deviation_as_radius() =>
        Assert.Equal(4, Assert.IsType<DiscClass>(Scenario.G1.AsDiscsOfEqualCovariance().First).SquaredRadius);

    [Fact]
    public void Other_priors_sum_to_one_and_are_probabilities()
    {
        Assert.Equal((0.25, 0.75), (Scenario.G1.WithFirstPrior(0.25).FirstPrior, Scenario.G1.WithFirstPrior(0.25).SecondPrior));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scenario.G1.WithFirstPrior(-0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scenario.G1.WithFirstPrior(double.NaN));
    }
}
