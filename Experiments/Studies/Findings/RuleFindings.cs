using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Studies.Findings;

/// <summary>A rule and its exact errors in a scenario.</summary>
/// <param name="FirstError">ε₁, the probability that a point of C₁ is taken for C₂.</param>
/// <param name="SecondError">ε₂, the probability that a point of C₂ is taken for C₁.</param>
/// <param name="Risk">p₁ε₁ + p₂ε₂.</param>
/// <param name="Excess">Risk above the Bayes risk.</param>
/// <param name="SampleErrors">Points of the scenario's sample that the rule gets wrong.</param>
/// <param name="SampleErrorRate">Their share.</param>
public sealed record RuleFindings(
    double FirstError,
    double SecondError,
    double Risk,
    double Excess,
    int SampleErrors,
    double SampleErrorRate)
{
    /// <summary>Measures a rule.</summary>
    public static RuleFindings Of(IDecisionRule rule, Scenario scenario, LabelledSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var risk = ExactRisk.Of(rule, scenario);
        var errors = ErrorCount.Of(rule, sample);
        return new RuleFindings(risk.FirstError, risk.SecondError, risk.Risk, risk.Risk - BayesRisk.Of(scenario), errors, (double)errors / sample.Count);
    }
}
