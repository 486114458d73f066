using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Corrections.Checks;

/// <summary>Checks of what risks are made of: priors, costs, and how hard a problem is.</summary>
internal static class RiskChecks
{
    /// <summary>Whether the share of C₁ among the points of a scenario is one half.</summary>
    public static CheckFinding UnequalCountsGiveEqualPriors(Scenario scenario)
    {
        var (first, count) = ((double)scenario.FirstCount, (double)scenario.Count);
        var share = first / count;
        return new CheckFinding(
            CheckFinding.Decide(share == 0.5),
            new { scenario.FirstCount, scenario.SecondCount, FirstShare = share },
            Sentence.Of($"In (e) the counts differ: {first:0} of {count:0} points are of $C_1$, a share of {share:3}."));
    }

    /// <summary>Whether a printed integrand of the risk is ½ (f₂ − f₁), at costs of 1 and where both densities of U1 are the same.</summary>
    /// <param name="printed">The integrand, from f₁ and f₂.</param>
    public static CheckFinding IntegrandOfRisk(Func<double, double, double> printed)
    {
        const double X = 0.5;
        const double Y = 1;
        var (f1, f2) = (Density.Of(Scenario.U1.First, X, Y), Density.Of(Scenario.U1.Second, X, Y));
        var (asPrinted, right) = (printed(f1, f2), 0.5 * (f2 - f1));
        return new CheckFinding(
            CheckFinding.Decide(Nearly.Equal(asPrinted, right)),
            new { PrintedIntegrand = asPrinted, Integrand = right },
            Sentence.Of($"With $c = 1$ and where $f_1 = f_2$, the bracket of (g)(a) makes {asPrinted:3} instead of {right:0}."));
    }

    /// <summary>In which of the Gaussian problems of (a), (c) and (e) uniform discs of the same centres and variances have less Bayes risk.</summary>
    public static CheckFinding DiscsAreEasier(Scenario a, Scenario c, Scenario e)
    {
        var (gaussA, gaussC, gaussE) = (BayesRisk.Of(a), BayesRisk.Of(c), BayesRisk.Of(e));
        var (discA, discC, discE) = (BayesRisk.Of(a.AsDiscsOfEqualCovariance()), BayesRisk.Of(c.AsDiscsOfEqualCovariance()), BayesRisk.Of(e.AsDiscsOfEqualCovariance()));
        return new CheckFinding(
            CheckFinding.DecideEach(discA < gaussA, discC < gaussC, discE < gaussE),
            new
            {
                GaussianRiskInPartA = gaussA,
                DiscRiskInPartA = discA,
                GaussianRiskInPartC = gaussC,
                DiscRiskInPartC = discC,
                GaussianRiskInPartE = gaussE,
                DiscRiskInPartE = discE,
            },
            Sentence.Of($"Bayes risks of Gaussian classes and of discs of their variances: {gaussA:4} and {discA:4} in (a), {gaussC:4} and {discC:4} in (c), {gaussE:4} and {discE:4} in (e)."));
    }
}
