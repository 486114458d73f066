using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>The exact risk of every rule whose risk has a closed form.</summary>
public static class ExactRisk
{
    /// <summary>A bound on the error of every exact risk that comes from rounding; two risks closer than this are called equal.</summary>
    public const double Accuracy = 1e-14;

    /// <summary>The risk of a line or a circle.</summary>
    /// <exception cref="ArgumentException">The rule is neither: <see cref="RegionRisk"/> integrates over any region.</exception>
    public static RuleRisk Of(IDecisionRule rule, Scenario scenario) => rule switch
    {
        LinearRule line => LineRisk.Of(line, scenario),
        DiscRule disc => CircleRisk.Of(disc, scenario),
        OutsideDiscRule outside => CircleRisk.Of(outside, scenario),
        _ => throw new ArgumentException($"the risk of {rule} has no closed form: integrate over its region with {nameof(RegionRisk)}", nameof(rule)),
    };

    /// <summary>By how much the risk of a rule exceeds the Bayes risk; rounding may leave up to ±<see cref="Accuracy"/> where it is 0.</summary>
    /// <exception cref="ArgumentException">The rule is neither a line nor a circle, or the two classes are of different families.</exception>
    public static double Excess(IDecisionRule rule, Scenario scenario) => Of(rule, scenario).Risk - BayesRisk.Of(scenario);

    /// <summary>Whether no rule has a smaller risk, up to <see cref="Accuracy"/>.</summary>
    /// <exception cref="ArgumentException">The rule is neither a line nor a circle, or the two classes are of different families.</exception>
    public static bool IsBayesOptimal(IDecisionRule rule, Scenario scenario) => Excess(rule, scenario) <= Accuracy;
}
