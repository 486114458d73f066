using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class RegionRiskTests
{
    /// <summary>The names of all scenarios.</summary>
    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Quadrature_agrees_with_every_closed_form(string id)
    {
        var scenario = Named(id);
        IDecisionRule[] rules =
        [
            SourceRule.Of(scenario), BayesRule.Of(scenario), BestLine.Of(scenario).Rule, new DiscRule(2, 1, 3), new OutsideDiscRule(-0.5, 0.2, 2),
            new LinearRule(-0.3, -1, 0.2), new DiscRule(0.5, 0.5, 0.04),
        ];
        foreach (var rule in rules)
        {
            var exact = ExactRisk.Of(rule, scenario);
            var found = Of(Level(rule), scenario);

            Assert.Equal(exact.FirstError, found.FirstError, 1e-12);
            Assert.Equal(exact.SecondError, found.SecondError, 1e-12);
            Assert.Equal(exact.Risk, found.Risk, 1e-12);
        }
    }

    [Fact]
    public void Halving_the_rays_tells_how_far_off_it_is()
    {
        // A line close by a centre, which all but a few rays cross very near or very far: the hardest of all lines.
        var rule = new LinearRule(-0.02, 1, 0.4);
        var exact = LineRisk.Of(rule, Scenario.G2).Risk;
        var before = 1.0;

        foreach (var rays in new[] { 64, 128, 256, 512 })
        {
            var found = Of(rule.Activation, Scenario.G2, rays);
            Assert.InRange(Math.Abs(found.Risk - exact), 0, found.Uncertainty);
            Assert.InRange(found.Uncertainty, 0, before / 10);
            before = found.Uncertainty;
        }
    }

    [Fact]
    public void A_region_in_pieces_is_the_sum_of_them()
    {
        var (left, right) = (new DiscRule(-1, 0.5, 0.5), new DiscRule(1.2, 0.8, 0.7));
        var exact = CircleRisk.Of(left, Scenario.G2).SecondError + CircleRisk.Of(right, Scenario.G2).SecondError;

        var found = Of((x, y) => Math.Max(Level(left)(x, y), Level(right)(x, y)), Scenario.G2);

        Assert.Equal(exact, found.SecondError, 1e-11);
    }

    [Fact]
    public void A_piece_that_lies_between_two_nodes_of_a_ray_is_found_by_the_dip_that_it_makes()
    {
        // Far from each centre compared with its radius, which is below the distance of the nodes.
        var small = new DiscRule(-0.9, 1.7, 0.03 * 0.03);

        var found = Of(Level(small), Scenario.G2, rays: 2048);

        Assert.Equal(CircleRisk.Of(small, Scenario.G2).SecondError, found.SecondError, 1e-12);
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(-1, 1, 0)]
    public void A_field_of_one_sign_answers_the_same_everywhere(double level, double firstError, double secondError)
    {
        var found = Of((_, _) => level, Scenario.U3);

        Assert.Equal((firstError, secondError, 0), (found.FirstError, found.SecondError, found.Uncertainty));
    }

    [Fact]
    public void A_rule_that_only_knows_yes_and_no_will_do()
    {
        var rule = BayesRule.Of(Scenario.G2);

        var found = Of((x, y) => rule.AnswersFirst(x, y) ? 1 : -1, Scenario.G2, rays: 512, stepsPerRay: 512);

        // Without a level no dip shows, and pieces of chords shorter than a step are missed.
        Assert.Equal(BayesRisk.Of(Scenario.G2), found.Risk, 1e-5);
    }

    [Theory]
    [InlineData(6, 128)]
    [InlineData(9, 128)]
    [InlineData(8, 1)]
    public void Too_few_rays_or_steps_are_refused(int rays, int steps) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of((x, y) => x - y, Scenario.G1, rays, steps));

    private static RegionRisk Of(Func<double, double, double> level, Scenario scenario, int rays = 256, int stepsPerRay = 64) => RegionRisk.Of(
        (xs, ys, levels) =>
        {
            for (var i = 0; i < levels.Length; i++)
            {
                levels[i] = level(xs[i], ys[i]);
            }
        },
        scenario,
        rays,
        stepsPerRay);

    private static Func<double, double, double> Level(IDecisionRule rule) => rule switch
    {
        LinearRule line => line.Activation,
        DiscRule disc => (x, y) => disc.SquaredRadius - Square(x - disc.CenterX) - Square(y - disc.CenterY),
        OutsideDiscRule disc => (x, y) => Square(x - disc.CenterX) + Square(y - disc.CenterY) - disc.SquaredRadius,
        _ => throw new ArgumentException("a line or a circle", nameof(rule)),
    };

    private static double Square(double x) => x * x;

    private static Scenario Named(string id) => Scenario.All.Single(scenario => scenario.Id == id);
}
