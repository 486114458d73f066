using Colophon.Running;
using CsCheck;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class ExactRiskTests
{
    /// <summary>The names of all scenarios.</summary>
    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Fact]
    public void No_line_and_no_circle_beats_the_Bayes_risk() =>
        Gen.Select(Classes.Any, Classes.Rules).Always(
            (scenario, rule) => ExactRisk.Of(rule, scenario).Risk >= BayesRisk.Of(scenario) - ExactRisk.Accuracy,
            cases: 5000);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void No_line_and_no_circle_beats_the_Bayes_risk_of_the_report(string id)
    {
        var scenario = Named(id);
        var least = BayesRisk.Of(scenario);
        Classes.Rules.Always(rule => ExactRisk.Of(rule, scenario).Risk >= least - ExactRisk.Accuracy, cases: 2000);
    }

    [Fact]
    public void Bayes_rules_reach_the_Bayes_risk_for_any_spreads_and_priors() =>
        Classes.Any.Always(
            scenario => ExactRisk.IsBayesOptimal(BayesRule.Of(scenario), scenario),
            cases: 5000);

    [Fact]
    public void Exchanging_the_classes_and_the_answers_changes_nothing() =>
        Gen.Select(Classes.Any, Classes.Rules).Always(
            (scenario, rule) =>
            {
                var risk = ExactRisk.Of(rule, scenario);
                var exchanged = ExactRisk.Of(Classes.Opposite(rule), Classes.Exchanged(scenario));
                return Math.Abs(risk.FirstError - exchanged.SecondError) < 1e-14 && Math.Abs(risk.SecondError - exchanged.FirstError) < 1e-14 && Math.Abs(risk.Risk - exchanged.Risk) < 1e-14;
            },
            cases: 2000);

    [Fact]
    public void The_opposite_answer_is_right_where_the_first_was_wrong() =>
        Gen.Select(Classes.Any, Classes.Rules).Always(
            (scenario, rule) => Math.Abs(ExactRisk.Of(rule, scenario).Risk + ExactRisk.Of(Classes.Opposite(rule), scenario).Risk - 1) < 1e-14,
            cases: 2000);

    [Fact]
    public void Scaling_the_plane_changes_nothing() =>
        Gen.Select(Classes.Any, Classes.Rules, Gen.Double[0.1, 10]).Always(
            (scenario, rule, scale) => AreEqual(ExactRisk.Of(rule, scenario), ExactRisk.Of(Moved(rule, scale, 0), Moved(scenario, scale, 0))),
            cases: 2000);

    [Fact]
    public void Turning_the_plane_changes_nothing() =>
        Gen.Select(Classes.Any, Classes.Rules, Gen.Double[0, 2 * Math.PI]).Always(
            (scenario, rule, angle) => AreEqual(ExactRisk.Of(rule, scenario), ExactRisk.Of(Moved(rule, 1, angle), Moved(scenario, 1, angle))),
            cases: 2000);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_formulas_agree_with_a_large_sample(string id)
    {
        const int Points = 200_000;
        var scenario = Named(id);
        var random = new RandomStreams(11, "exact-risk-tests")[id];
        IDecisionRule[] rules = [SourceRule.Of(scenario), BayesRule.Of(scenario), BestLine.Of(scenario).Rule, new DiscRule(1.5, 1, 3), new OutsideDiscRule(-0.5, 0.2, 2)];
        var errors = new int[rules.Length];
        for (var i = 0; i < Points; i++)
        {
            var isFirst = random.NextDouble() < scenario.FirstPrior;
            var (x, y) = PointSampler.Next(isFirst ? scenario.First : scenario.Second, random);
            for (var k = 0; k < rules.Length; k++)
            {
                errors[k] += rules[k].AnswersFirst(x, y) == isFirst ? 0 : 1;
            }
        }

        foreach (var (rule, count) in rules.Zip(errors))
        {
            // Five standard deviations of the observed share.
            var exact = ExactRisk.Of(rule, scenario).Risk;
            var margin = 5 * Math.Sqrt(exact * (1 - exact) / Points);
            Assert.InRange((double)count / Points, exact - margin, exact + margin);
        }
    }

    [Fact]
    public void The_excess_is_the_risk_above_the_Bayes_risk()
    {
        var always = new LinearRule(-1, 0, 0);

        Assert.Equal(Scenario.G2.FirstPrior - BayesRisk.Of(Scenario.G2), ExactRisk.Excess(always, Scenario.G2));
        Assert.False(ExactRisk.IsBayesOptimal(always, Scenario.G2));
    }

    [Fact]
    public void A_rule_of_another_shape_is_referred_to_quadrature()
    {
        var error = Assert.Throws<ArgumentException>(() => ExactRisk.Of(new Halves(), Scenario.G1));

        Assert.Contains(nameof(RegionRisk), error.Message, StringComparison.Ordinal);
    }

    private static Scenario Named(string id) => Scenario.All.Single(scenario => scenario.Id == id);

    private static bool AreEqual(RuleRisk one, RuleRisk other) =>
        Math.Abs(one.FirstError - other.FirstError) < 1e-13 && Math.Abs(one.SecondError - other.SecondError) < 1e-13;

    private static Scenario Moved(Scenario scenario, double scale, double angle) =>
        scenario with { First = Moved(scenario.First, scale, angle), Second = Moved(scenario.Second, scale, angle) };

    private static ClassDensity Moved(ClassDensity source, double scale, double angle)
    {
        var (x, y) = Moved(source.CenterX, source.CenterY, scale, angle);
        return source with { CenterX = x, CenterY = y, SquaredSpread = source.SquaredSpread * scale * scale };
    }

    private static IDecisionRule Moved(IDecisionRule rule, double scale, double angle)
    {
        switch (rule)
        {
            case LinearRule line:
                var (weightX, weightY) = Moved(line.WeightX, line.WeightY, 1, angle);
                return new LinearRule(line.Bias * scale, weightX, weightY);
            case DiscRule disc:
                var (x, y) = Moved(disc.CenterX, disc.CenterY, scale, angle);
                return new DiscRule(x, y, disc.SquaredRadius * scale * scale);
            default:
                return Classes.Opposite(Moved(Classes.Opposite(rule), scale, angle));
        }
    }

    private static (double X, double Y) Moved(double x, double y, double scale, double angle)
    {
        var (sine, cosine) = Math.SinCos(angle);
        return (scale * ((cosine * x) - (sine * y)), scale * ((sine * x) + (cosine * y)));
    }

    private sealed class Halves : IDecisionRule
    {
        public bool AnswersFirst(double x, double y) => x > 0;
    }
}
