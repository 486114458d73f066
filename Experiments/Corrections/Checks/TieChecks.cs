using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Corrections.Checks;

/// <summary>Checks of what happens where two discs overlap, and of the line a₁ = a₂ through the tips of the overlap.</summary>
internal static class TieChecks
{
    /// <summary>a₁ and a₂, where aᵢ = rᵢ² − Rᵢ²; negative inside of a disc.</summary>
    public static (double First, double Second) Powers(Scenario scenario, double x, double y) =>
        (Power(scenario.First, x, y), Power(scenario.Second, x, y));

    /// <summary>Whether a₁ &lt; 0 and a₁ &lt; a₂ are both true or both false at a point. The risks of the two rules are given besides.</summary>
    public static CheckFinding DiscIsHalfPlane(Scenario scenario, double x, double y)
    {
        var (a1, a2) = Powers(scenario, x, y);
        var line = ExactRisk.Of(SupportRules.RadicalAxis(scenario), scenario).Risk;
        var disc = ExactRisk.Of(SupportRules.InsideFirst(scenario), scenario).Risk;
        return new CheckFinding(
            CheckFinding.Decide(a1 < 0 == a1 < a2),
            new { FirstPower = a1, SecondPower = a2, LineRisk = line, DiscRisk = disc, BayesRisk = BayesRisk.Of(scenario) },
            Sentence.Of($"At $({x:1}, {y:1})$, $a_1 = {a1:1}$ and $a_2 = {a2:1}$. The risk is {line:4} with the line and {disc:4} with the first disc."));
    }

    /// <summary>In which of the pairs the Bayes boundary of the Gaussian classes is one of the discs as well.</summary>
    public static CheckFinding BoundaryCarriesOver((Scenario Gaussian, Scenario Discs) a, (Scenario Gaussian, Scenario Discs) c, (Scenario Gaussian, Scenario Discs) e)
    {
        var (excessA, excessC, excessE) = (Excess(a), Excess(c), Excess(e));
        return new CheckFinding(
            CheckFinding.DecideEach(excessA <= ExactRisk.Accuracy, excessC <= ExactRisk.Accuracy, excessE <= ExactRisk.Accuracy),
            new { ExcessInPartA = excessA, ExcessInPartC = excessC, ExcessInPartE = excessE },
            Sentence.Of($"Taken over to the discs, the Gaussian boundary of (a) has a risk {excessA:4} above the Bayes risk, that of (c) {excessC:4}, that of (e) {excessE:4}."));

        static double Excess((Scenario Gaussian, Scenario Discs) pair) => ExactRisk.Excess(BayesRule.Of(pair.Gaussian), pair.Discs);
    }

    /// <summary>Whether a₁ − a₂ &lt; 0 at a point of the overlap. The ratio there and the risk of the line are given besides.</summary>
    public static CheckFinding DifferenceIsNegative(Scenario scenario, double x, double y)
    {
        var (a1, a2) = Powers(scenario, x, y);
        var excess = ExactRisk.Excess(SupportRules.RadicalAxis(scenario), scenario);
        return new CheckFinding(
            CheckFinding.Decide(!(a1 < 0 && a2 < 0) || a1 - a2 < 0),
            new
            {
                FirstPower = a1,
                SecondPower = a2,
                Ratio = Density.Ratio(scenario, x, y),
                Threshold = scenario.SecondPrior / scenario.FirstPrior,
                LineExcess = excess,
            },
            Sentence.Of($"At $({x:1}, {y:0})$, $a_1 = {a1:2}$, $a_2 = {a2:2}$ and $a_1 - a_2 = {a1 - a2:0}$. The risk of the line is {excess:4} above the Bayes risk."));
    }

    /// <summary>Whether it costs the same in two scenarios to give the overlap to the wrong class.</summary>
    public static CheckFinding OverlapCostsTheSame(Scenario c, Scenario e)
    {
        var (costC, costE) = (OverlapCost(c), OverlapCost(e));
        return new CheckFinding(
            CheckFinding.Decide(Nearly.Equal(costC, costE)),
            new { CostInPartC = costC, CostInPartE = costE, ThresholdRatioInPartC = c.ThresholdRatio, ThresholdRatioInPartE = e.ThresholdRatio },
            Sentence.Of($"To answer $C_2$ on the overlap costs {costC:4} in (g)(c) and {costE:4} in (g)(e)."));
    }

    private static double Power(ClassDensity source, double x, double y) => source.SquaredDistance(x, y) - ((DiscClass)source).SquaredRadius;

    private static double OverlapCost(Scenario scenario) =>
        ExactRisk.Of(SupportRules.OutsideSecond(scenario), scenario).Risk - ExactRisk.Of(SupportRules.InsideFirst(scenario), scenario).Risk;
}
