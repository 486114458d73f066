using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Corrections;
using NeuralNetworks3.Corrections.Checks;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Corrections;

/// <summary>A check is no formality: given what is right instead of what the source has, it finds the other verdict.</summary>
public class CheckTests
{
    /// <summary>Each check with what is right.</summary>
    public static TheoryData<string> RightNames => [.. Right.Keys];

    private static SortedDictionary<string, Func<CheckFinding>> Right { get; } = new(StringComparer.Ordinal)
    {
        ["E3, of equal counts"] = () => RiskChecks.UnequalCountsGiveEqualPriors(Scenario.G1),
        ["E4, both densities with one factor"] = () => RiskChecks.IntegrandOfRisk((f1, f2) => 0.5 * (f2 - f1)),
        ["E5, where slopes and densities agree"] = () => RatioChecks.SlopesDecide(1, 2),
        ["E6, of equal spreads"] = () => RatioChecks.ConstantsCancel(Scenario.G1, Scenario.G1),
        ["E7, the other sign"] = () => RatioChecks.Exponent((x, y) => 0.5 * ((2 * x) + (4 * y) - 5)),
        ["E12, with the factor 2"] = () => RatioChecks.FactorOfExponentials(Scenario.G2, printed: 2),
        ["E12, of equal spreads"] = () => RatioChecks.FactorOfExponentials(Scenario.G1, printed: 1),
        ["E13, divided by 4"] = () => RatioChecks.DivisorOfSecondSquare(printed: 4),
        ["E14, the Bayes circle"] = () => CircleChecks.IsBayes(Scenario.G2, (DiscRule)BayesRule.Of(Scenario.G2)),
        ["E15, ln 2"] = () => RatioChecks.LogThreshold(Scenario.G3, printed: Math.Log(2)),
        ["E15, of equal priors"] = () => RatioChecks.LogThreshold(Scenario.G1, printed: 0),
        ["E17, of one"] = () => RatioChecks.LogOfConstant(1),
        ["E18, of one prior"] = () => CircleChecks.IgnoresPriors(Scenario.G2, 0.4, 0.4),
        ["E19, of a line"] = () => CircleChecks.AnswersFirstAbove(BayesRule.Of(Scenario.G1)),
        ["E24, the right table"] = () => TableChecks.Holds(Scenario.U1, RightTable(1), new(0, -1), new(1, 3)),
        ["E25, the right table"] = () => TableChecks.Holds(Scenario.U1, RightTable(1), new(4, 4), new(0, -1)),
        ["E26, at the centre of the first disc"] = () => TieChecks.DiscIsHalfPlane(Scenario.U1, 1, 2),
        ["E27, of ρ = 1 throughout"] = () => TieChecks.BoundaryCarriesOver((Scenario.G1, Scenario.U1), (Scenario.G3, Scenario.U3), (Scenario.G3, Scenario.U3)),
        ["E28, the right table"] = () => TableChecks.Holds(Scenario.U2, RightTable(2), new(0.5, 1), new(1, 3)),
        ["E29, nearer to the first centre"] = () => TieChecks.DifferenceIsNegative(Scenario.U3, 0.8, 1.6),
        ["E30, of one problem"] = () => TieChecks.OverlapCostsTheSame(Scenario.U3, Scenario.U3),
        ["E32, of the problem in which discs are easier"] = () => RiskChecks.DiscsAreEasier(Scenario.G2, Scenario.G2, Scenario.G2),
        ["E36, of ties alone"] = () => CircleChecks.LineReplacesCircle(Scenario.U1, Scenario.U3, Scenario.U3),
        ["E37, without the square"] = () => CircleChecks.PerceptronDrawsOnlyLines(Scenario.G2, squareInput: false),
    };

    [Theory]
    [MemberData(nameof(RightNames))]
    public void What_is_right_is_found_true(string name) => Assert.Equal(ClaimVerdict.True, Right[name]().Verdict);

    [Fact]
    public void A_statement_about_cases_that_holds_in_none_is_false_and_in_some_depends()
    {
        Assert.Equal(ClaimVerdict.False, RatioChecks.ConstantsCancel(Scenario.G2, Scenario.G3).Verdict);
        Assert.Equal(ClaimVerdict.False, RiskChecks.DiscsAreEasier(Scenario.G1, Scenario.G1, Scenario.G3).Verdict);
        Assert.Equal(ClaimVerdict.False, CircleChecks.LineReplacesCircle(Scenario.U2, Scenario.U2, Scenario.U2).Verdict);
        Assert.Equal(ClaimVerdict.False, TieChecks.BoundaryCarriesOver((Scenario.G2, Scenario.U2), (Scenario.G2, Scenario.U2), (Scenario.G2, Scenario.U2)).Verdict);
        Assert.Equal(ClaimVerdict.Depends, TieChecks.BoundaryCarriesOver((Scenario.G1, Scenario.U1), (Scenario.G2, Scenario.U2), (Scenario.G3, Scenario.U3)).Verdict);
        Assert.Equal(ClaimVerdict.False, CircleChecks.IsBayes(Scenario.G3, (DiscRule)BayesRule.Of(Scenario.G2)).Verdict);
    }

    [Theory]
    [InlineData(0.5, 1, 2)]
    [InlineData(1, 3, double.PositiveInfinity)]
    [InlineData(0, -1, 0)]
    [InlineData(4, 4, double.NaN)]
    public void The_ratio_of_two_discs_has_one_value_in_each_of_four_regions(double x, double y, double ratio) =>
        Assert.Equal(ratio, Density.Ratio(Scenario.U2, x, y));

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(-2, 3.5)]
    [InlineData(2, 9)]
    public void The_logarithm_of_the_ratio_is_that_of_the_densities(double x, double y) =>
        Assert.All(
            new[] { Scenario.G1, Scenario.G2, Scenario.G3 },
            scenario => Assert.Equal(Math.Log(Density.Ratio(scenario, x, y)), Density.LogRatio(scenario, x, y), 12));

    [Fact]
    public void A_density_integrates_to_one()
    {
        const double Step = 0.0625;
        Assert.All(
            new (ClassDensity Source, double Tolerance)[] { (Scenario.G2.Second, 1e-6), (Scenario.U2.Second, 1e-2) },
            item =>
            {
                var sum = 0.0;
                for (var x = -12.0; x <= 12; x += Step)
                {
                    for (var y = -12.0; y <= 12; y += Step)
                    {
                        sum += Density.Of(item.Source, x, y) * Step * Step;
                    }
                }

                Assert.Equal(1, sum, item.Tolerance);
            });
    }

    [Fact]
    public void Sentences_print_the_numbers_of_the_evidence()
    {
        var finding = RatioChecks.Exponent((x, y) => 0.5 * ((-2 * x) - (4 * y) + 5));

        Assert.Equal([-2.5, 2.5], finding.Words.Parts.Select(part => part.Value));
        Assert.Equal("At the mean of $C_1$ the printed exponent is ", finding.Words.Parts[0].Words);
    }

    private static Func<double, double, double> RightTable(double onOverlap) => (a1, a2) => (a1 < 0, a2 < 0) switch
    {
        (true, true) => onOverlap,
        (true, false) => double.PositiveInfinity,
        (false, true) => 0,
        (false, false) => double.NaN,
    };
}
