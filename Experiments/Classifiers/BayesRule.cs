using Colophon.Numerics;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Bayes rules under 0/1 loss: C₁ where p₁f₁ &gt; p₂f₂.</summary>
public static class BayesRule
{
    /// <summary>A Bayes rule of two classes of one family: a line, or the inside or outside of a circle.</summary>
    /// <remarks>
    /// Gaussian classes have one, a line where the spreads are equal and a circle otherwise. For discs the rule is forced only where one density is 0 or
    /// ρ ≠ 1: the overlap goes to C₁ if ρ &gt; 1 and to C₂ if ρ &lt; 1. So "inside D₁" is a Bayes rule if ρ ≥ 1, which a tie on the overlap includes,
    /// and "outside D₂" if ρ &lt; 1.
    /// </remarks>
    /// <exception cref="ArgumentException">The two classes are of different families.</exception>
    public static IDecisionRule Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return (scenario.First, scenario.Second) switch
        {
            (GaussianClass first, GaussianClass second) when first.SquaredSpread == second.SquaredSpread => OfEqualSpreads(scenario),
            (GaussianClass first, GaussianClass second) when first.SquaredSpread < second.SquaredSpread => OfNarrowFirst(scenario),
            (GaussianClass, GaussianClass) => OfNarrowSecond(scenario),
            (DiscClass, DiscClass) => scenario.ThresholdRatio >= 1 ? SupportRules.InsideFirst(scenario) : SupportRules.OutsideSecond(scenario),
            _ => throw new ArgumentException("the two classes must be of one family", nameof(scenario)),
        };
    }

    /// <summary>The rule for two Gaussian classes of one spread s, which is a line.</summary>
    /// <remarks>
    /// C₁ where r₁²/2s² − r₂²/2s² &lt; ln ρ, rᵢ being the distance from the mean of Cᵢ; times 2s², the quadratic terms cancel and
    /// 2(μ₁ − μ₂)·x + ‖μ₂‖² − ‖μ₁‖² + 2s² ln ρ &gt; 0 is left.
    /// </remarks>
    /// <exception cref="ArgumentException">The classes are not Gaussian, or their spreads differ, so the rule is no line.</exception>
    public static LinearRule OfEqualSpreads(Scenario scenario)
    {
        RequireGaussian(scenario);
        var (first, second) = (scenario.First, scenario.Second);
        if (first.SquaredSpread != second.SquaredSpread)
        {
            throw new ArgumentException($"the spreads {first.Spread} and {second.Spread} differ: the Bayes rule is a circle, not a line", nameof(scenario));
        }

        var squaredNorms = first.SquaredDistance(0, 0) - second.SquaredDistance(0, 0);
        var prior = 2 * first.SquaredSpread * PortableMath.Log(scenario.ThresholdRatio);
        return new LinearRule(prior - squaredNorms, 2 * (first.CenterX - second.CenterX), 2 * (first.CenterY - second.CenterY));
    }

    /// <summary>The rule for two Gaussian classes with s₁ &lt; s₂: C₁ inside a circle, which is empty where C₁ is too rare.</summary>
    /// <remarks>
    /// C₁ where r₁²/2s₁² − r₂²/2s₂² &lt; ln ρ. Completing the square gives the centre c = (s₂²μ₁ − s₁²μ₂)/(s₂² − s₁²) and
    /// ϱ² = 2s₁²s₂² ln ρ/(s₂² − s₁²) + s₁²s₂²‖μ₁ − μ₂‖²/(s₂² − s₁²)².
    /// </remarks>
    /// <exception cref="ArgumentException">The classes are not Gaussian, or s₁ ≥ s₂.</exception>
    public static DiscRule OfNarrowFirst(Scenario scenario)
    {
        RequireGaussian(scenario);
        var (x, y, squaredRadius) = Circle(scenario.First, scenario.Second, scenario.ThresholdRatio, scenario);
        return new DiscRule(x, y, squaredRadius);
    }

    /// <summary>The rule for two Gaussian classes with s₁ &gt; s₂: C₁ outside the circle that the classes would have with names exchanged.</summary>
    /// <exception cref="ArgumentException">The classes are not Gaussian, or s₁ ≤ s₂.</exception>
    public static OutsideDiscRule OfNarrowSecond(Scenario scenario)
    {
        RequireGaussian(scenario);
        var (x, y, squaredRadius) = Circle(scenario.Second, scenario.First, 1 / scenario.ThresholdRatio, scenario);
        return new OutsideDiscRule(x, y, squaredRadius);
    }

    private static (double X, double Y, double SquaredRadius) Circle(ClassDensity narrow, ClassDensity wide, double ratio, Scenario scenario)
    {
        var (one, two) = (narrow.SquaredSpread, wide.SquaredSpread);
        var difference = two - one;
        if (!(difference > 0))
        {
            throw new ArgumentException($"the class inside the circle must have the smaller spread, not {narrow.Spread} against {wide.Spread}", nameof(scenario));
        }

        var squaredDistance = wide.SquaredDistance(narrow.CenterX, narrow.CenterY);
        return (
            ((two * narrow.CenterX) - (one * wide.CenterX)) / difference,
            ((two * narrow.CenterY) - (one * wide.CenterY)) / difference,
            (2 * one * two / difference * PortableMath.Log(ratio)) + (one * two * squaredDistance / (difference * difference)));
    }

    private static void RequireGaussian(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if ((scenario.First, scenario.Second) is not (GaussianClass, GaussianClass))
        {
            throw new ArgumentException("both classes must be Gaussian", nameof(scenario));
        }
    }
}
