using System.Diagnostics;
using Colophon.Numerics;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Corrections.Checks;

/// <summary>The densities of classes at points, and their ratio Λ.</summary>
internal static class Density
{
    /// <summary>f(x, y).</summary>
    public static double Of(ClassDensity source, double x, double y) => source switch
    {
        GaussianClass gaussian => PortableMath.Exp(-gaussian.SquaredDistance(x, y) / (2 * gaussian.SquaredSpread)) / (2 * Math.PI * gaussian.SquaredSpread),
        DiscClass disc => disc.SquaredDistance(x, y) < disc.SquaredRadius ? 1 / (Math.PI * disc.SquaredRadius) : 0,
        _ => throw new UnreachableException(source.GetType().Name),
    };

    /// <summary>Λ = f₁ / f₂: infinite where f₂ alone is zero, and not a number where both are.</summary>
    public static double Ratio(Scenario scenario, double x, double y) => Of(scenario.First, x, y) / Of(scenario.Second, x, y);

    /// <summary>ln Λ of two Gaussian classes, without the rounding of an exponential.</summary>
    public static double LogRatio(Scenario scenario, double x, double y)
    {
        var (first, second) = (scenario.First, scenario.Second);
        return PortableMath.Log(second.SquaredSpread / first.SquaredSpread)
            - (first.SquaredDistance(x, y) / (2 * first.SquaredSpread))
            + (second.SquaredDistance(x, y) / (2 * second.SquaredSpread));
    }
}
