using CsCheck;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class BestLineTests
{
    private static readonly double D = Math.Sqrt(5);

    /// <summary>The distances that the stationarity equations give, solved by hand.</summary>
    public static TheoryData<string, double> Offsets => new()
    {
        { "G1", D / 2 },
        { "G2", (2 * D) - Math.Sqrt(10 + (2 * Math.Log(2))) },
        { "G3", (2 * D) - Math.Sqrt(10 - (2 * Math.Log(2))) },
        { "U1", D / 2 },
        { "U2", 4.0 / 3 * (D - Math.Sqrt(2)) },
        { "U3", 7 / (2 * D) },
    };

    [Theory]
    [MemberData(nameof(Offsets))]
    public void Its_distance_from_the_second_centre_solves_the_stationarity_equation(string id, double offset)
    {
        var best = BestLine.Of(Named(id));

        Assert.Equal(offset, best.Offset, 1e-14);
        Assert.Equal((2, 4), (best.Rule.WeightX, best.Rule.WeightY));
        Assert.Equal(-2 * D * offset, best.Rule.Bias, 1e-13);
        Assert.Equal(LineRisk.Of(best.Rule, Named(id)).Risk, best.Risk);
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void A_search_over_all_angles_and_distances_finds_no_better_line(string id, double offset)
    {
        var scenario = Named(id);
        var best = BestLine.Of(scenario);

        // A global grid first, then ever finer grids round the best point of the last.
        var (angle, distance, least) = Search(scenario, Math.PI, 0, Math.PI, 5, 200);
        for (var (angleSpan, distanceSpan) = (0.1, 0.15); angleSpan > 1e-9; angleSpan *= 0.2, distanceSpan *= 0.2)
        {
            (angle, distance, least) = Search(scenario, angle, distance, angleSpan, distanceSpan, 12);
        }

        Assert.Equal(best.Risk, least, 1e-13);
        Assert.True(best.Risk <= least + 1e-15);
        Assert.Equal(Math.Atan2(2, 1), angle, 1e-6);
        Assert.Equal(offset, distance, 1e-6);
    }

    [Theory]
    [InlineData("G2", 1)]
    [InlineData("G3", -1)]
    public void The_larger_root_is_a_maximum(string id, int sign)
    {
        var scenario = Named(id);
        var larger = (2 * D) + Math.Sqrt(10 + (sign * 2 * Math.Log(2)));

        Assert.True(RiskAt(larger, scenario) > RiskAt(larger - 0.01, scenario));
        Assert.True(RiskAt(larger, scenario) > RiskAt(larger + 0.01, scenario));
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void The_risk_falls_up_to_it_and_rises_beyond(string id, double offset)
    {
        var scenario = Named(id);
        for (var step = 0.02; step < 1; step += 0.02)
        {
            Assert.True(RiskAt(offset + step, scenario) > RiskAt(offset + step - 0.02, scenario));
            Assert.True(RiskAt(offset - step, scenario) > RiskAt(offset - step + 0.02, scenario));
        }
    }

    [Theory]
    [InlineData("G1", true)]
    [InlineData("G2", false)]
    [InlineData("G3", false)]
    [InlineData("U1", true)]
    [InlineData("U2", false)]
    [InlineData("U3", true)]
    public void It_reaches_the_Bayes_risk_where_a_line_can(string id, bool canBeBayes) =>
        Assert.Equal(canBeBayes, ExactRisk.IsBayesOptimal(BestLine.Of(Named(id)).Rule, Named(id)));

    [Theory]
    [InlineData("G1")]
    [InlineData("U1")]
    public void With_equal_spreads_and_priors_it_is_the_perpendicular_bisector_to_the_last_bit(string id) =>
        Assert.Equal(new LinearRule(-5, 2, 4), BestLine.Of(Named(id)).Rule);

    [Fact]
    public void In_U3_it_is_the_radical_axis_to_the_last_bit() => Assert.Equal(SupportRules.RadicalAxis(Scenario.U3), BestLine.Of(Scenario.U3).Rule);

    [Fact]
    public void No_other_line_is_better_for_any_spreads_and_priors() =>
        Gen.Select(Classes.Any, Classes.Lines).Always(
            (scenario, line) => LineRisk.Of(line, scenario).Risk >= BestLine.Of(scenario).Risk - ExactRisk.Accuracy,
            cases: 5000);

    [Fact]
    public void No_parallel_line_is_better_for_any_spreads_and_priors() =>
        Gen.Select(Classes.Any, Gen.Double[-3, 4]).Always(
            (scenario, share) => LineRisk.Of(CenterLine.At(share, scenario), scenario).Risk >= BestLine.Of(scenario).Risk - ExactRisk.Accuracy,
            cases: 5000);

    [Fact]
    public void Turning_the_normal_away_from_the_centres_only_adds_risk()
    {
        foreach (var scenario in Scenario.All)
        {
            for (var degrees = 10; degrees <= 180; degrees += 10)
            {
                Assert.True(RiskAt(1, scenario, degrees) >= RiskAt(1, scenario, degrees - 10) - 1e-15);
            }
        }
    }

    [Theory]
    [InlineData(0.999, double.NegativeInfinity)]
    [InlineData(0.001, double.PositiveInfinity)]
    public void Where_one_class_is_rare_enough_the_constant_answer_is_best(double prior, double offset)
    {
        // A narrow class close to the centre of a wide one, or the reverse.
        var scenario = Scenario.G2 with { First = new GaussianClass(0.1, 0, prior < 0.5 ? 1 : 3), Second = new GaussianClass(0, 0, 2) };
        var rare = scenario.WithFirstPrior(prior);

        var best = BestLine.Of(rare);

        Assert.Equal(offset, best.Offset);
        Assert.Equal(Math.Min(rare.FirstPrior, rare.SecondPrior), best.Risk);
    }

    [Fact]
    public void Discs_apart_are_parted_in_the_middle_of_the_gap()
    {
        var scenario = Scenario.U1 with { First = new DiscClass(6, 0, 0.5), Second = new DiscClass(0, 0, 2) };

        var best = BestLine.Of(scenario);

        Assert.Equal(3.5, best.Offset, 1e-14);
        Assert.Equal(0, best.Risk);
    }

    [Fact]
    public void Centres_that_coincide_are_refused() =>
        Assert.Throws<ArgumentException>(() => BestLine.Of(Scenario.G2 with { First = new GaussianClass(0, 0, 1) }));

    [Fact]
    public void Two_families_are_refused() => Assert.Throws<ArgumentException>(() => BestLine.Of(Scenario.G1 with { First = Scenario.U1.First }));

    private static (double Angle, double Distance, double Risk) Search(Scenario scenario, double angle, double distance, double angleSpan, double distanceSpan, int steps)
    {
        var best = (angle, distance, Risk: double.PositiveInfinity);
        for (var i = -steps; i <= steps; i++)
        {
            for (var j = -steps; j <= steps; j++)
            {
                var (a, t) = (angle + (angleSpan * i / steps), distance + (distanceSpan * j / steps));
                var risk = LineRisk.Of(new LinearRule(-t, Math.Cos(a), Math.Sin(a)), scenario).Risk;
                best = risk < best.Risk ? (a, t, risk) : best;
            }
        }

        return best;
    }

    private static double RiskAt(double offset, Scenario scenario, double degrees = 0)
    {
        var angle = Math.Atan2(2, 1) + (degrees * Math.PI / 180);
        return LineRisk.Of(new LinearRule(-offset, Math.Cos(angle), Math.Sin(angle)), scenario).Risk;
    }

    private static Scenario Named(string id) => Scenario.All.Single(scenario => scenario.Id == id);
}
