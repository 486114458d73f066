using Colophon.Results;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Studies.Findings;

/// <summary>A line, where it lies, and its exact errors in a scenario.</summary>
/// <param name="Bias">b of b + w₁x + w₂y &gt; 0.</param>
/// <param name="WeightX">w₁.</param>
/// <param name="WeightY">w₂.</param>
/// <param name="Offset">t = −b/‖w‖, the line's signed distance from the origin along its normal.</param>
/// <param name="Angle">ϑ between its normal and the direction from the centre of C₂ to that of C₁, in degrees.</param>
/// <param name="ExcessOverBestLine">Risk above that of the best line.</param>
/// <param name="Errors">Its errors, exact and on the sample.</param>
public sealed record LineFindings(
    double Bias,
    double WeightX,
    double WeightY,
    double Offset,
    double Angle,
    double ExcessOverBestLine,
    RuleFindings Errors)
{
    /// <summary>The line itself.</summary>
    [OmitFromResults]
    public LinearRule Rule => new(Bias, WeightX, WeightY);

    /// <summary>Measures a line.</summary>
    public static LineFindings Of(LinearRule rule, Scenario scenario, LabelledSample sample)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var errors = RuleFindings.Of(rule, scenario, sample);
        return new LineFindings(
            rule.Bias,
            rule.WeightX,
            rule.WeightY,
            rule.Offset,
            rule.AngleTo(PopulationLines.Midpoint(scenario)),
            errors.Risk - BestLine.Of(scenario).Risk,
            errors);
    }
}
