using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>The errors of a decision rule under 0/1 loss.</summary>
/// <param name="FirstError">ε₁, the probability that a point of C₁ is taken for C₂.</param>
/// <param name="SecondError">ε₂, the probability that a point of C₂ is taken for C₁.</param>
/// <param name="Risk">p₁ε₁ + p₂ε₂, the probability of an error.</param>
public sealed record RuleRisk(double FirstError, double SecondError, double Risk)
{
    /// <summary>Weighs the errors in the two classes by the priors of a scenario.</summary>
    public static RuleRisk Of(double firstError, double secondError, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new RuleRisk(firstError, secondError, (scenario.FirstPrior * firstError) + (scenario.SecondPrior * secondError));
    }

    /// <summary>The risk of the rule that answers C₁ everywhere: every point of C₂ is an error.</summary>
    public static RuleRisk OfAlwaysFirst(Scenario scenario) => Of(0, 1, scenario);

    /// <summary>The risk of the rule that answers C₂ everywhere: every point of C₁ is an error.</summary>
    public static RuleRisk OfAlwaysSecond(Scenario scenario) => Of(1, 0, scenario);
}
