using CsCheck;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Tests.Risk;

namespace NeuralNetworks3.Tests.Classifiers;

public class SupportRulesTests
{
    [Theory]
    [InlineData("U1", 5)]
    [InlineData("U2", 7)]
    [InlineData("U3", 7)]
    public void The_radical_axis_is_2x_plus_4y_equal_to(string id, double right) => Assert.Equal(new LinearRule(-right, 2, 4), SupportRules.RadicalAxis(Named(id)));

    [Theory]
    [InlineData("U1")]
    [InlineData("U3")]
    public void Where_the_overlap_is_a_tie_all_three_have_the_Bayes_risk(string id)
    {
        var scenario = Named(id);

        Assert.True(ExactRisk.IsBayesOptimal(SupportRules.InsideFirst(scenario), scenario));
        Assert.True(ExactRisk.IsBayesOptimal(SupportRules.OutsideSecond(scenario), scenario));
        Assert.True(ExactRisk.IsBayesOptimal(SupportRules.RadicalAxis(scenario), scenario));
    }

    [Fact]
    public void In_U2_only_the_inside_of_the_first_disc_has_it()
    {
        Assert.True(ExactRisk.IsBayesOptimal(SupportRules.InsideFirst(Scenario.U2), Scenario.U2));
        Assert.False(ExactRisk.IsBayesOptimal(SupportRules.OutsideSecond(Scenario.U2), Scenario.U2));
        Assert.False(ExactRisk.IsBayesOptimal(SupportRules.RadicalAxis(Scenario.U2), Scenario.U2));
    }

    [Fact]
    public void Where_the_overlap_is_the_seconds_only_the_outside_of_its_disc_has_it()
    {
        var scenario = Scenario.U3.WithFirstPrior(0.25);

        Assert.False(ExactRisk.IsBayesOptimal(SupportRules.InsideFirst(scenario), scenario));
        Assert.True(ExactRisk.IsBayesOptimal(SupportRules.OutsideSecond(scenario), scenario));
        Assert.False(ExactRisk.IsBayesOptimal(SupportRules.RadicalAxis(scenario), scenario));
    }

    [Fact]
    public void In_U3_no_other_line_has_it()
    {
        var axis = SupportRules.RadicalAxis(Scenario.U3);

        Classes.Lines.Where(line => line.AngleTo(axis) > 0.1 || Math.Abs((line.Bias / line.Norm) - (axis.Bias / axis.Norm)) > 1e-3)
            .Always(line => !ExactRisk.IsBayesOptimal(line, Scenario.U3), cases: 2000);
    }

    [Fact]
    public void All_three_agree_wherever_only_one_class_can_be() =>
        Gen.Select(Classes.Discs, Gen.Double[-4, 4], Gen.Double[-4, 4]).Always(
            (scenario, x, y) =>
            {
                var isFirst = SupportRules.InsideFirst(scenario).AnswersFirst(x, y);
                var isSecond = !SupportRules.OutsideSecond(scenario).AnswersFirst(x, y);
                return isFirst == isSecond || SupportRules.RadicalAxis(scenario).AnswersFirst(x, y) == isFirst;
            },
            cases: 10_000);

    [Fact]
    public void Half_way_between_the_centres_of_U2_the_axis_and_the_arc_disagree()
    {
        Assert.True(SupportRules.InsideFirst(Scenario.U2).AnswersFirst(0.5, 1));
        Assert.False(SupportRules.RadicalAxis(Scenario.U2).AnswersFirst(0.5, 1));
    }

    [Fact]
    public void Gaussian_classes_have_none()
    {
        Assert.Throws<ArgumentException>(() => SupportRules.InsideFirst(Scenario.G1));
        Assert.Throws<ArgumentException>(() => SupportRules.OutsideSecond(Scenario.G1));
        Assert.Throws<ArgumentException>(() => SupportRules.RadicalAxis(Scenario.G1));
    }

    private static Scenario Named(string id) => Scenario.All.Single(scenario => scenario.Id == id);
}
