using CsCheck;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class CircleRiskTests
{
    [Fact]
    public void Gaussian_errors_agree_with_chords_integrated_over_the_circle() =>
        Gen.Select(Classes.Gaussians, Classes.Circles.Where(circle => circle.SquaredRadius > 0)).Always(
            (scenario, circle) =>
            {
                var risk = CircleRisk.Of(circle, scenario);
                var radius = Math.Sqrt(circle.SquaredRadius);
                var first = Independent.GaussianInCircle(scenario.First, circle.CenterX, circle.CenterY, radius);
                var second = Independent.GaussianInCircle(scenario.Second, circle.CenterX, circle.CenterY, radius);
                return Math.Abs(1 - first - risk.FirstError) < 1e-12 && Math.Abs(second - risk.SecondError) < 1e-12;
            },
            cases: 200);

    [Fact]
    public void Disc_errors_agree_with_overlaps_integrated_over_the_axis() =>
        Gen.Select(Classes.Discs, Classes.Circles.Where(circle => circle.SquaredRadius > 0)).Always(
            (scenario, circle) =>
            {
                var risk = CircleRisk.Of(circle, scenario);
                return Math.Abs(1 - Share(scenario.First, circle) - risk.FirstError) < 1e-12 && Math.Abs(Share(scenario.Second, circle) - risk.SecondError) < 1e-12;
            },
            cases: 200);

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void An_empty_circle_answers_the_second_class_everywhere(double squaredRadius)
    {
        Assert.Equal(new RuleRisk(1, 0, Scenario.G3.FirstPrior), CircleRisk.Of(new DiscRule(1, 1, squaredRadius), Scenario.G3));
        Assert.Equal(new RuleRisk(0, 1, Scenario.U3.SecondPrior), CircleRisk.Of(new OutsideDiscRule(1, 1, squaredRadius), Scenario.U3));
    }

    [Fact]
    public void A_circle_round_everything_answers_the_first_class_everywhere()
    {
        Assert.Equal(new RuleRisk(0, 1, Scenario.G3.SecondPrior), CircleRisk.Of(new DiscRule(1, 1, 1e6), Scenario.G3));
        Assert.Equal(new RuleRisk(0, 1, Scenario.U3.SecondPrior), CircleRisk.Of(new DiscRule(1, 1, 1e6), Scenario.U3));
    }

    [Fact]
    public void A_huge_circle_is_nearly_its_tangent()
    {
        // Centre far along the normal of the line 2x + 4y = 5, which the circle touches; its sagitta is of the order 1/radius.
        const double Radius = 1e5;
        var (x, y) = (1 / Math.Sqrt(5), 2 / Math.Sqrt(5));
        var reach = Radius + (Math.Sqrt(5) / 2);
        var circle = new DiscRule(reach * x, reach * y, Radius * Radius);

        Assert.Equal(LineRisk.Of(new LinearRule(-5, 2, 4), Scenario.G2).Risk, CircleRisk.Of(circle, Scenario.G2).Risk, 1e-5);
        Assert.Equal(LineRisk.Of(new LinearRule(-5, 2, 4), Scenario.U2).Risk, CircleRisk.Of(circle, Scenario.U2).Risk, 1e-5);
    }

    private static double Share(ClassDensity source, DiscRule circle)
    {
        var disc = Assert.IsType<DiscClass>(source);
        return Independent.Overlap(disc.Radius, Math.Sqrt(circle.SquaredRadius), Math.Sqrt(source.SquaredDistance(circle.CenterX, circle.CenterY)))
            / (Math.PI * disc.SquaredRadius);
    }
}
