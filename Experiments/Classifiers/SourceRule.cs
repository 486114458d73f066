using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>The boundaries that the original text gives as Bayes rules.</summary>
/// <remarks>
/// They are what is left if the threshold ratio ρ is taken for 1 everywhere: Bayes rules where it is 1 (G1, G3, U1, U3), and wrong where it is 2 (G2, U2).
/// </remarks>
public static class SourceRule
{
    /// <summary>The boundary of a scenario: 2x + 4y &gt; 5 in G1 and U1, (x − 2)² + (y − 4)² &lt; 10 in G2 and G3, 2x + 4y &gt; 7 in U2 and U3.</summary>
    /// <exception cref="ArgumentException">The scenario is none of the six.</exception>
    public static IDecisionRule Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Id switch
        {
            "G1" or "U1" => new LinearRule(-5, 2, 4),
            "G2" or "G3" => new DiscRule(2, 4, 10),
            "U2" or "U3" => new LinearRule(-7, 2, 4),
            _ => throw new ArgumentException($"the original text has no scenario \"{scenario.Id}\"", nameof(scenario)),
        };
    }
}
