using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Classifiers;

public class BayesRuleTests
{
    private static readonly Scenario Problem = Scenario.G1;

    [Fact]
    public void The_rule_of_Problem_1a_is_2x_plus_4y_minus_5() =>
        Assert.Equal(new LinearRule(-5, 2, 4), BayesRule.OfEqualSpreads(Problem));

    [Theory]
    [InlineData(0.3, -1.7)]
    [InlineData(1, 2)]
    [InlineData(-2, 3)]
    [InlineData(0.5, 1)]
    public void Its_activation_is_twice_the_log_of_the_likelihood_ratio(double x, double y)
    {
        var logRatio = LogDensity(Problem.First, x, y) - LogDensity(Problem.Second, x, y);

        Assert.Equal(2 * logRatio, BayesRule.OfEqualSpreads(Problem).Activation(x, y), 12);
    }

    [Fact]
    public void No_other_line_has_a_smaller_risk()
    {
        var bayes = BayesRule.OfEqualSpreads(Problem);
        var least = LineRisk.Of(bayes, Problem).Risk;

        for (var degrees = 0; degrees < 360; degrees++)
        {
            for (var offset = -4.0; offset <= 4; offset += 0.125)
            {
                var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
                Assert.True(LineRisk.Of(new LinearRule(offset, cosine, sine), Problem).Risk >= least - 1e-15);
            }
        }
    }

    [Fact]
    public void Unequal_priors_move_the_line_towards_the_rarer_class()
    {
        var rare = Problem with { FirstPrior = 0.2, SecondPrior = 0.8 };

        Assert.True(BayesRule.OfEqualSpreads(rare).Distance(1, 2) < BayesRule.OfEqualSpreads(Problem).Distance(1, 2));
        Assert.True(LineRisk.Of(BayesRule.OfEqualSpreads(rare), rare).Risk < LineRisk.Of(BayesRule.OfEqualSpreads(Problem), rare).Risk);
    }

    [Fact]
    public void Unequal_spreads_are_refused_since_their_rule_is_a_circle()
    {
        var unequal = Problem with { Second = Problem.Second with { SquaredSpread = 4 } };

        Assert.Throws<ArgumentException>(() => BayesRule.OfEqualSpreads(unequal));
    }

    private static double LogDensity(ClassDensity source, double x, double y)
    {
        var (dx, dy) = (x - source.CenterX, y - source.CenterY);
        var variance = source.SquaredSpread;
        return -Math.Log(2 * Math.PI * variance) - (((dx * dx) + (dy * dy)) / (2 * variance));
    }
}
