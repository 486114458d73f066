using Colophon.Running;
using CsCheck;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class LineRiskTests
{
    private static readonly Scenario Problem = Scenario.G1;

    [Fact]
    public void The_Bayes_risk_of_Problem_1a_is_the_integral_of_the_smaller_density()
    {
        // Along the axis through the means the problem is one-dimensional: the integral of min(φ(t), φ(t − √5))/2, by Simpson's rule.
        const int Steps = 20_000;
        // The kink of the integrand lies half-way between the means and so on a node.
        var from = (Math.Sqrt(5) / 2) - 13;
        const double Width = 26.0 / Steps;
        var sum = 0.0;
        for (var i = 0; i <= Steps; i++)
        {
            var t = from + (i * Width);
            var weight = i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * 0.5 * Math.Min(Density(t), Density(t - Math.Sqrt(5)));
        }

        Assert.Equal(sum * Width / 3, LineRisk.Of(BayesRule.OfEqualSpreads(Problem), Problem).Risk, 12);
    }

    [Fact]
    public void Gaussian_errors_are_normal_tails_of_the_distance_in_standard_deviations() =>
        Gen.Select(Classes.Gaussians, Classes.Lines).Always(
            (scenario, line) =>
            {
                var risk = LineRisk.Of(line, scenario);
                var (first, second) = (scenario.First, scenario.Second);
                var beyondFirst = Tail(line.Distance(first.CenterX, first.CenterY) / first.Spread);
                var beyondSecond = Tail(-line.Distance(second.CenterX, second.CenterY) / second.Spread);
                return Math.Abs(beyondFirst - risk.FirstError) < 1e-12 && Math.Abs(beyondSecond - risk.SecondError) < 1e-12;

                // The density from z on, since Math.NET's own Φ would be no second way.
                static double Tail(double z) => Independent.Composite(Density, z, z + 20);
            },
            cases: 300);

    [Fact]
    public void Disc_errors_are_chords_beyond_the_line() =>
        Gen.Select(Classes.Discs, Classes.Lines).Always(
            (scenario, line) =>
            {
                var risk = LineRisk.Of(line, scenario);
                var (first, second) = (scenario.First, scenario.Second);
                return Math.Abs(Beyond(first, line.Distance(first.CenterX, first.CenterY)) - risk.FirstError) < 1e-12
                    && Math.Abs(Beyond(second, -line.Distance(second.CenterX, second.CenterY)) - risk.SecondError) < 1e-12;

                // With h = R sin φ the chord is 2R cos φ.
                static double Beyond(ClassDensity source, double distance)
                {
                    var from = Math.Asin(Math.Clamp(distance / ((DiscClass)source).Radius, -1, 1));
                    return Independent.Composite(angle => 2 / Math.PI * Math.Cos(angle) * Math.Cos(angle), from, Math.PI / 2);
                }
            },
            cases: 300);

    [Fact]
    public void A_line_past_a_disc_makes_no_error_there()
    {
        var risk = LineRisk.Of(new LinearRule(-1, 0, 0.25), Scenario.U1);

        Assert.Equal((1, 0), (risk.FirstError, risk.SecondError));
    }

    [Fact]
    public void Turning_a_rule_round_exchanges_right_and_wrong()
    {
        var rule = new LinearRule(0.7, -1.2, 2.1);

        var risk = LineRisk.Of(rule, Problem);
        var turned = LineRisk.Of(new LinearRule(-rule.Bias, -rule.WeightX, -rule.WeightY), Problem);

        Assert.Equal(1 - risk.FirstError, turned.FirstError, 14);
        Assert.Equal(1 - risk.SecondError, turned.SecondError, 14);
        Assert.Equal(1 - risk.Risk, turned.Risk, 14);
    }

    [Fact]
    public void Scaling_the_weights_changes_nothing() =>
        Assert.Equal(LineRisk.Of(new LinearRule(-1, 0.5, 2), Problem).Risk, LineRisk.Of(new LinearRule(-8, 4, 16), Problem).Risk, 15);

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(-1, 0.5)]
    public void Without_weights_the_answer_is_the_same_everywhere_and_one_class_is_lost(double bias, double risk) =>
        Assert.Equal(risk, LineRisk.Of(new LinearRule(bias, 0, 0), Problem).Risk);

    [Fact]
    public void The_formula_agrees_with_a_large_sample()
    {
        var rule = new LinearRule(-2, 1.5, 2.5);
        var large = Problem with { FirstCount = 200_000, SecondCount = 200_000 };
        var sample = LabelledSample.Draw(large, new RandomStreams(7, "line-risk-tests")["sample"]);

        var observed = (double)ErrorCount.Of(rule, sample) / sample.Count;
        var exact = LineRisk.Of(rule, large).Risk;

        // Five standard deviations of the observed share.
        Assert.InRange(observed, exact - (5 * Math.Sqrt(exact * (1 - exact) / sample.Count)), exact + (5 * Math.Sqrt(exact * (1 - exact) / sample.Count)));
    }

    private static double Density(double t) => Math.Exp(-t * t / 2) / Math.Sqrt(2 * Math.PI);
}
