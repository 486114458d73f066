using Colophon.Numerics;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Bayes rules under 0/1 loss.</summary>
public static class BayesRule
{
    /// <summary>The rule for two Gaussian classes of one spread s, which is a line.</summary>
    /// <remarks>
    /// C₁ where r₁²/2s² − r₂²/2s² &lt; ln ρ, rᵢ being the distance from the mean of Cᵢ; times 2s², the quadratic terms cancel and
    /// 2(μ₁ − μ₂)·x + ‖μ₂‖² − ‖μ₁‖² + 2s² ln ρ &gt; 0 is left.
    /// </remarks>
    /// <exception cref="ArgumentException">The spreads differ, so the rule is no line.</exception>
    public static LinearRule OfEqualSpreads(Scenario scenario)
    {
        var (first, second) = (scenario.First, scenario.Second);
        if (first.SquaredSpread != second.SquaredSpread)
        {
            throw new ArgumentException($"the spreads {first.Spread} and {second.Spread} differ: the Bayes rule is a circle, not a line", nameof(scenario));
        }

        var squaredNorms = first.SquaredDistance(0, 0) - second.SquaredDistance(0, 0);
        var prior = 2 * first.SquaredSpread * PortableMath.Log(scenario.ThresholdRatio);
        return new LinearRule(prior - squaredNorms, 2 * (first.CenterX - second.CenterX), 2 * (first.CenterY - second.CenterY));
    }
}
