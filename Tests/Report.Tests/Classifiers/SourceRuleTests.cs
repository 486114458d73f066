using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Tests.Risk;

namespace NeuralNetworks3.Tests.Classifiers;

public class SourceRuleTests
{
    [Theory]
    [InlineData("G1", true)]
    [InlineData("G2", false)]
    [InlineData("G3", true)]
    [InlineData("U1", true)]
    [InlineData("U2", false)]
    [InlineData("U3", true)]
    public void It_is_a_Bayes_rule_exactly_where_the_threshold_ratio_is_1(string id, bool isBayes)
    {
        var scenario = Scenario.All.Single(scenario => scenario.Id == id);

        Assert.Equal(isBayes, scenario.ThresholdRatio == 1);
        Assert.Equal(isBayes, ExactRisk.IsBayesOptimal(SourceRule.Of(scenario), scenario));
    }

    [Fact]
    public void In_G2_its_circle_has_the_risk_of_one_tail_less_a_Bessel_term()
    {
        var expected = Independent.Marcum(Math.Sqrt(5), Math.Sqrt(10)).Upper - (0.5 * Math.Exp(-7.5) * MathNet.Numerics.SpecialFunctions.BesselI0(5 * Math.Sqrt(2)));

        Assert.Equal(expected, ExactRisk.Of(SourceRule.Of(Scenario.G2), Scenario.G2).Risk, 1e-14);
    }

    [Fact]
    public void In_U2_its_line_has_the_risk_of_two_circular_segments()
    {
        var expected = (Segment(Math.Sqrt(2), 3 / (2 * Math.Sqrt(5))) / (4 * Math.PI)) + (Segment(2, 7 / (2 * Math.Sqrt(5))) / (8 * Math.PI));

        Assert.Equal(expected, ExactRisk.Of(SourceRule.Of(Scenario.U2), Scenario.U2).Risk, 1e-14);

        static double Segment(double radius, double distance) =>
            (radius * radius * Math.Acos(distance / radius)) - (distance * Math.Sqrt((radius * radius) - (distance * distance)));
    }

    [Theory]
    [InlineData("G2")]
    [InlineData("U2")]
    public void Where_it_is_wrong_even_the_perpendicular_bisector_beats_it(string id)
    {
        var scenario = Scenario.All.Single(scenario => scenario.Id == id);
        var source = ExactRisk.Of(SourceRule.Of(scenario), scenario).Risk;
        var bisector = LineRisk.Of(PopulationLines.Midpoint(scenario), scenario).Risk;

        Assert.True(BayesRisk.Of(scenario) < BestLine.Of(scenario).Risk);
        Assert.True(BestLine.Of(scenario).Risk < bisector);
        Assert.True(bisector < source);
    }

    [Fact]
    public void It_is_what_the_threshold_ratio_1_would_give()
    {
        Assert.Equal(BayesRule.Of(Scenario.G2.WithFirstPrior(1.0 / 3)), SourceRule.Of(Scenario.G2));
        Assert.Equal(SupportRules.RadicalAxis(Scenario.U1), SourceRule.Of(Scenario.U1));
        Assert.Equal(SupportRules.RadicalAxis(Scenario.U2), SourceRule.Of(Scenario.U2));
        Assert.Equal(SupportRules.RadicalAxis(Scenario.U3), SourceRule.Of(Scenario.U3));
    }

    [Fact]
    public void Other_scenarios_have_none() => Assert.Throws<ArgumentException>(() => SourceRule.Of(Scenario.G1 with { Id = "G4" }));
}
