using MathNet.Numerics.Distributions;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>The exact risk of a line under 0/1 loss: no sample is involved.</summary>
/// <param name="FirstError">ε₁, the probability that a point of C₁ is taken for C₂.</param>
/// <param name="SecondError">ε₂, the probability that a point of C₂ is taken for C₁.</param>
/// <param name="Risk">p₁ε₁ + p₂ε₂.</param>
public sealed record LineRisk(double FirstError, double SecondError, double Risk)
{
    /// <summary>The risk of a rule.</summary>
    /// <remarks>
    /// The signed distance of a Gaussian point from the line is normal with the mean's signed distance m as its mean, so
    /// ε₁ = Φ(−m₁/s₁) and ε₂ = Φ(m₂/s₂). Where both weights are 0 the answer is the same everywhere.
    /// </remarks>
    public static LineRisk Of(LinearRule rule, Scenario scenario)
    {
        var (first, second) = (scenario.First, scenario.Second);
        if (rule.Norm == 0)
        {
            return rule.Bias > 0 ? new LineRisk(0, 1, scenario.SecondPrior) : new LineRisk(1, 0, scenario.FirstPrior);
        }

        var firstError = Normal.CDF(0, 1, -rule.Distance(first.CenterX, first.CenterY) / first.Spread);
        var secondError = Normal.CDF(0, 1, rule.Distance(second.CenterX, second.CenterY) / second.Spread);
        return new LineRisk(firstError, secondError, (scenario.FirstPrior * firstError) + (scenario.SecondPrior * secondError));
    }
}
