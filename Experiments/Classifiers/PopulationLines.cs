using Colophon.Numerics;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>What classical linear methods would find in a sample without end: their lines from the moments of the densities.</summary>
/// <remarks>
/// Round classes have the pooled covariance vI with v = p₁v₁ + p₂v₂, vᵢ being the variance of each coordinate, so every line is orthogonal to μ₁ − μ₂ and
/// only its distance t from μ₂ is left; D = ‖μ₁ − μ₂‖. With equal priors all three are the perpendicular bisector.
/// </remarks>
public static class PopulationLines
{
    /// <summary>Linear discriminant analysis with pooled covariance and priors: t = D/2 + (v/D) ln(p₂/p₁).</summary>
    /// <exception cref="ArgumentException">The centres coincide.</exception>
    public static LinearRule LinearDiscriminant(Scenario scenario)
    {
        CenterLine.RequireApart(scenario);
        var prior = PortableMath.Log(scenario.SecondPrior / scenario.FirstPrior);
        return CenterLine.At(0.5 + (PooledVariance(scenario) / SquaredDistance(scenario) * prior), scenario);
    }

    /// <summary>The least squares fit of the targets +1 and −1: t = p₁D + (p₂ − p₁)(v + p₁p₂D²)/(2p₁p₂D).</summary>
    /// <remarks>The normal equations give w = 2p₁p₂D/(v + p₁p₂D²) along μ₁ − μ₂, and the fit passes through the mean target p₁ − p₂ at the mean point.</remarks>
    /// <exception cref="ArgumentException">The centres coincide.</exception>
    public static LinearRule LeastSquares(Scenario scenario)
    {
        CenterLine.RequireApart(scenario);
        var (first, second) = (scenario.FirstPrior, scenario.SecondPrior);
        var between = first * second * SquaredDistance(scenario);
        return CenterLine.At(first + ((second - first) * (PooledVariance(scenario) + between) / (2 * between)), scenario);
    }

    /// <summary>The perpendicular bisector of the centres, t = D/2: Fisher's direction with the threshold half-way.</summary>
    /// <exception cref="ArgumentException">The centres coincide.</exception>
    public static LinearRule Midpoint(Scenario scenario) => CenterLine.At(0.5, scenario);

    private static double PooledVariance(Scenario scenario) =>
        (scenario.FirstPrior * scenario.First.AxisVariance) + (scenario.SecondPrior * scenario.Second.AxisVariance);

    private static double SquaredDistance(Scenario scenario) => scenario.Second.SquaredDistance(scenario.First.CenterX, scenario.First.CenterY);
}
