using CsCheck;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Tests.Risk;

namespace NeuralNetworks3.Tests.Classifiers;

public class BayesRuleTests
{
    private static readonly Scenario Problem = Scenario.G1;

    [Fact]
    public void The_rule_of_G1_is_2x_plus_4y_minus_5() => Assert.Equal(new LinearRule(-5, 2, 4), BayesRule.Of(Scenario.G1));

    [Fact]
    public void The_rule_of_G2_is_a_circle_whose_squared_radius_is_10_plus_4_ln_2()
    {
        var rule = Assert.IsType<DiscRule>(BayesRule.Of(Scenario.G2));

        Assert.Equal((2, 4), (rule.CenterX, rule.CenterY));
        Assert.Equal(10 + (4 * Math.Log(2)), rule.SquaredRadius, 1e-14);
    }

    [Fact]
    public void The_rule_of_G3_is_a_circle_whose_squared_radius_is_10_exactly() => Assert.Equal(new DiscRule(2, 4, 10), BayesRule.Of(Scenario.G3));

    [Theory]
    [InlineData("U1", 2)]
    [InlineData("U2", 2)]
    [InlineData("U3", 2)]
    public void The_rule_of_discs_is_the_inside_of_the_first(string id, double squaredRadius) =>
        Assert.Equal(new DiscRule(1, 2, squaredRadius), BayesRule.Of(Scenario.All.Single(scenario => scenario.Id == id)));

    [Fact]
    public void Where_the_second_disc_is_the_likelier_the_rule_is_its_outside() =>
        Assert.Equal(new OutsideDiscRule(0, 0, 4), BayesRule.Of(Scenario.U3.WithFirstPrior(0.2)));

    [Fact]
    public void Its_answer_is_the_class_with_the_larger_density_times_prior() =>
        Gen.Select(Classes.Any, Gen.Double[-4, 4], Gen.Double[-4, 4]).Always(
            (scenario, x, y) =>
            {
                var first = scenario.FirstPrior * Density(scenario.First, x, y);
                var second = scenario.SecondPrior * Density(scenario.Second, x, y);

                // Where both are nearly equal, rounding decides here and there, and outside both discs any answer is right.
                return Math.Abs(first - second) <= 1e-12 * (first + second) || BayesRule.Of(scenario).AnswersFirst(x, y) == first > second;
            },
            cases: 20_000);

    [Theory]
    [InlineData(0.3, -1.7)]
    [InlineData(1, 2)]
    [InlineData(-2, 3)]
    [InlineData(0.5, 1)]
    public void The_activation_in_G1_is_twice_the_log_of_the_likelihood_ratio(double x, double y)
    {
        var logRatio = Math.Log(Density(Problem.First, x, y) / Density(Problem.Second, x, y));

        Assert.Equal(2 * logRatio, BayesRule.OfEqualSpreads(Problem).Activation(x, y), 12);
    }

    [Fact]
    public void Points_far_above_the_circle_of_G2_belong_to_the_second_class() => Assert.False(BayesRule.Of(Scenario.G2).AnswersFirst(2, 9));

    [Fact]
    public void The_point_half_way_between_the_centres_tells_the_circle_of_G2_from_that_of_the_original_text()
    {
        Assert.True(BayesRule.Of(Scenario.G2).AnswersFirst(0.5, 1));
        Assert.False(SourceRule.Of(Scenario.G2).AnswersFirst(0.5, 1));
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.2)]
    [InlineData(1.0 / 3)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void The_squared_radius_grows_with_the_prior_as_10_plus_4_ln_ρ(double prior)
    {
        var rule = BayesRule.OfNarrowFirst(Scenario.G2.WithFirstPrior(prior));

        Assert.Equal(10 + (4 * Math.Log(2 * prior / (1 - prior))), rule.SquaredRadius, 1e-13);
        Assert.Equal((2, 4), (rule.CenterX, rule.CenterY));
    }

    [Fact]
    public void A_first_class_that_is_rare_enough_is_never_answered()
    {
        // ϱ² = 0 at ln ρ = −5/2.
        var ratio = Math.Exp(-2.5) / 2;
        var limit = ratio / (1 + ratio);

        Assert.True(BayesRule.OfNarrowFirst(Scenario.G2.WithFirstPrior(limit * 1.001)).SquaredRadius > 0);
        var rule = BayesRule.OfNarrowFirst(Scenario.G2.WithFirstPrior(limit * 0.999));
        Assert.True(rule.SquaredRadius < 0);
        Assert.False(rule.AnswersFirst(2, 4));
    }

    [Fact]
    public void With_names_exchanged_the_circle_is_the_same_and_its_outside_is_answered()
    {
        var inside = BayesRule.OfNarrowFirst(Scenario.G2);

        var outside = Assert.IsType<OutsideDiscRule>(BayesRule.Of(Classes.Exchanged(Scenario.G2)));

        Assert.Equal((inside.CenterX, inside.CenterY), (outside.CenterX, outside.CenterY));
        Assert.Equal(inside.SquaredRadius, outside.SquaredRadius, 1e-14);
    }

    [Fact]
    public void Unequal_priors_move_the_line_towards_the_rarer_class()
    {
        var rare = Problem.WithFirstPrior(0.2);

        Assert.True(BayesRule.OfEqualSpreads(rare).Distance(1, 2) < BayesRule.OfEqualSpreads(Problem).Distance(1, 2));
        Assert.True(LineRisk.Of(BayesRule.OfEqualSpreads(rare), rare).Risk < LineRisk.Of(BayesRule.OfEqualSpreads(Problem), rare).Risk);
    }

    [Fact]
    public void A_shape_that_does_not_fit_the_spreads_is_refused()
    {
        Assert.Throws<ArgumentException>(() => BayesRule.OfEqualSpreads(Scenario.G2));
        Assert.Throws<ArgumentException>(() => BayesRule.OfNarrowFirst(Scenario.G1));
        Assert.Throws<ArgumentException>(() => BayesRule.OfNarrowSecond(Scenario.G2));
        Assert.Throws<ArgumentException>(() => BayesRule.OfEqualSpreads(Scenario.U1));
    }

    [Fact]
    public void Two_families_are_refused() => Assert.Throws<ArgumentException>(() => BayesRule.Of(Scenario.G1 with { First = Scenario.U1.First }));

    private static double Density(ClassDensity source, double x, double y) => source switch
    {
        DiscClass disc => source.SquaredDistance(x, y) < disc.SquaredRadius ? 1 / (Math.PI * disc.SquaredRadius) : 0,
        _ => Math.Exp(-source.SquaredDistance(x, y) / (2 * source.SquaredSpread)) / (2 * Math.PI * source.SquaredSpread),
    };
}
