using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>The exact risk of a line under 0/1 loss: no sample is involved.</summary>
public static class LineRisk
{
    /// <summary>The risk of a rule.</summary>
    /// <remarks>
    /// With m₁ and m₂ the signed distances of the centres from the line, positive on the side of C₁, a class is wrong on the half-plane
    /// beyond the line: ε₁ = Φ(−m₁/s₁) and ε₂ = Φ(m₂/s₂) for Gaussian classes, ε₁ = A(R₁, m₁)/πR₁² and ε₂ = A(R₂, −m₂)/πR₂² for discs,
    /// A being the area of a circular segment. Where both weights are 0 the answer is the same everywhere.
    /// </remarks>
    public static RuleRisk Of(LinearRule rule, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (rule.Norm == 0)
        {
            return rule.Bias > 0 ? RuleRisk.OfAlwaysFirst(scenario) : RuleRisk.OfAlwaysSecond(scenario);
        }

        var (first, second) = (scenario.First, scenario.Second);
        return RuleRisk.Of(
            ClassMass.BeyondLine(first, rule.Distance(first.CenterX, first.CenterY)),
            ClassMass.BeyondLine(second, -rule.Distance(second.CenterX, second.CenterY)),
            scenario);
    }
}
