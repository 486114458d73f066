using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>The exact risk of a circle under 0/1 loss: no sample is involved.</summary>
public static class CircleRisk
{
    /// <summary>The risk of a rule that answers C₁ inside a circle.</summary>
    /// <remarks>
    /// With the centre c and the radius ϱ: ε₁ = Q₁(‖μ₁ − c‖/s₁, ϱ/s₁) and ε₂ = 1 − Q₁(‖μ₂ − c‖/s₂, ϱ/s₂) for Gaussian classes, Q₁ being Marcum's function;
    /// for discs, what the circle leaves of D₁ and what it covers of D₂.
    /// </remarks>
    public static RuleRisk Of(DiscRule rule, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(scenario);
        return RuleRisk.Of(
            ClassMass.OfCircle(scenario.First, rule.CenterX, rule.CenterY, rule.SquaredRadius).Outside,
            ClassMass.OfCircle(scenario.Second, rule.CenterX, rule.CenterY, rule.SquaredRadius).Inside,
            scenario);
    }

    /// <summary>The risk of a rule that answers C₁ outside a circle: inside and outside change places.</summary>
    public static RuleRisk Of(OutsideDiscRule rule, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(scenario);
        return RuleRisk.Of(
            ClassMass.OfCircle(scenario.First, rule.CenterX, rule.CenterY, rule.SquaredRadius).Inside,
            ClassMass.OfCircle(scenario.Second, rule.CenterX, rule.CenterY, rule.SquaredRadius).Outside,
            scenario);
    }
}
