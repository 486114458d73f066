using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>The least risk that any rule can have: R* = ∫ min(p₁f₁, p₂f₂).</summary>
public static class BayesRisk
{
    /// <summary>R* of a scenario.</summary>
    /// <remarks>
    /// Gaussian classes: the exact risk of the Bayes rule, a line or a circle. Discs: both densities are constant, and the smaller of
    /// p₁/πR₁² and p₂/πR₂² counts on the lens in which the discs overlap, whoever the tie there goes to.
    /// </remarks>
    /// <exception cref="ArgumentException">The two classes are of different families.</exception>
    public static double Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return (scenario.First, scenario.Second) is (DiscClass first, DiscClass second)
            ? OfDiscs(first, second, scenario)
            : ExactRisk.Of(BayesRule.Of(scenario), scenario).Risk;
    }

    private static double OfDiscs(DiscClass first, DiscClass second, Scenario scenario)
    {
        var density = Math.Min(scenario.FirstPrior / first.SquaredRadius, scenario.SecondPrior / second.SquaredRadius) / Math.PI;
        return density * Lens.Area(first.Radius, second.Radius, scenario.CenterDistance);
    }
}
