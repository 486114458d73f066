using Colophon.Numerics;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>The line of the least risk: what a perceptron could reach at best.</summary>
/// <remarks>
/// Among lines at one distance t from the centre of C₂, the risk falls as the normal turns towards the centre of C₁. So the best line crosses the
/// line of centres at a right angle, and t alone is left. Its stationary points solve a quadratic equation in both families.
/// </remarks>
/// <param name="Offset">t*, the distance of the line from the centre of C₂ towards that of C₁; −∞ if answering C₁ everywhere is best, +∞ for C₂.</param>
/// <param name="Rule">The line.</param>
/// <param name="Risk">Its exact risk.</param>
public sealed record BestLine(double Offset, LinearRule Rule, double Risk)
{
    /// <summary>The best line of a scenario.</summary>
    /// <exception cref="ArgumentException">The two classes are of different families, or their centres coincide.</exception>
    public static BestLine Of(Scenario scenario)
    {
        CenterLine.RequireApart(scenario);
        var share = (scenario.First, scenario.Second) switch
        {
            (GaussianClass first, GaussianClass second) => StationaryShare(first, second, scenario),
            (DiscClass first, DiscClass second) => StationaryShare(first, second, scenario),
            _ => throw new ArgumentException("the two classes must be of one family", nameof(scenario)),
        };
        var best = double.IsNaN(share) ? null : At(share, scenario);
        foreach (var always in new[] { Always(+1, scenario), Always(-1, scenario) })
        {
            best = best is null || always.Risk < best.Risk ? always : best;
        }

        return best!; // One of the constant rules at least.
    }

    // With L = ln(p₁s₂/p₂s₁), the derivative of p₁Φ((t − D)/s₁) + p₂Φ(−t/s₂) has the sign of L − (t − D)²/2s₁² + t²/2s₂². Where it rises through 0 is the
    // minimum; that root is written so that nothing cancels and equal spreads are no exception, and as a share of D, so that D² stays exact.
    private static double StationaryShare(GaussianClass first, GaussianClass second, Scenario scenario)
    {
        var (one, two) = (first.SquaredSpread, second.SquaredSpread);
        var squaredDistance = second.SquaredDistance(first.CenterX, first.CenterY);
        var ratio = scenario.FirstPrior / scenario.SecondPrior;
        var log = 0.5 * PortableMath.Log(ratio * ratio * two / one);
        var root = Math.Sqrt(squaredDistance * one * two * (squaredDistance + (2 * (two - one) * log)));
        return two * (squaredDistance - (2 * one * log)) / ((two * squaredDistance) + root);
    }

    // The derivative of p₁A(R₁, D − t)/πR₁² + p₂A(R₂, t)/πR₂² has the sign of R₁² − (D − t)² − κ(R₂² − t²) with κ = (p₂R₁²/p₁R₂²)², where t meets both discs.
    private static double StationaryShare(DiscClass first, DiscClass second, Scenario scenario)
    {
        var squaredDistance = second.SquaredDistance(first.CenterX, first.CenterY);
        var distance = Math.Sqrt(squaredDistance);
        if (distance >= first.Radius + second.Radius)
        {
            return (second.Radius + distance - first.Radius) / (2 * distance);
        }

        var ratio = scenario.SecondPrior * first.SquaredRadius / (scenario.FirstPrior * second.SquaredRadius);
        var kappa = ratio * ratio;
        var constant = first.SquaredRadius - squaredDistance - (kappa * second.SquaredRadius);
        var root = Math.Sqrt(squaredDistance * (squaredDistance - ((kappa - 1) * constant)));
        return -constant / (squaredDistance + root);
    }

    private static BestLine At(double share, Scenario scenario)
    {
        var rule = CenterLine.At(share, scenario);
        return new BestLine(share * scenario.CenterDistance, rule, LineRisk.Of(rule, scenario).Risk);
    }

    private static BestLine Always(int label, Scenario scenario)
    {
        var rule = new LinearRule(label, 0, 0);
        return new BestLine(label > 0 ? double.NegativeInfinity : double.PositiveInfinity, rule, LineRisk.Of(rule, scenario).Risk);
    }
}
