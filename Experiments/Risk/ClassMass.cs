using System.Diagnostics;
using Colophon.Numerics;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>The probabilities that a class gives to half-planes, discs and circles round its centre: what every exact risk is made of.</summary>
public static class ClassMass
{
    /// <summary>The probability of the half-plane whose edge lies at a signed distance from the centre of the class.</summary>
    /// <remarks>Gaussian: Φ(−m/s). Disc: the share of the circular segment beyond m.</remarks>
    /// <param name="source">The class.</param>
    /// <param name="distance">m, positive if the centre lies outside the half-plane.</param>
    public static double BeyondLine(ClassDensity source, double distance) => source switch
    {
        GaussianClass => PortableMath.NormalCdf(-distance / source.Spread),
        DiscClass disc => ShareOf(disc, CircularSegment.Area(disc.Radius, distance)),
        _ => throw Unknown(source),
    };

    /// <summary>The probabilities of the inside and of the outside of a circle, each without cancellation where it is the smaller one.</summary>
    /// <remarks>Gaussian: Marcum's Q₁(d/s, ϱ/s) is the outside, d being the distance of the centres. Disc: the share of the lens of both is the inside.</remarks>
    /// <param name="source">The class.</param>
    /// <param name="centerX">First coordinate of the centre of the circle.</param>
    /// <param name="centerY">Second coordinate of the centre of the circle.</param>
    /// <param name="squaredRadius">ϱ²; nothing is inside unless it is positive.</param>
    public static (double Inside, double Outside) OfCircle(ClassDensity source, double centerX, double centerY, double squaredRadius)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (squaredRadius <= 0)
        {
            return (0, 1);
        }

        var distance = Math.Sqrt(source.SquaredDistance(centerX, centerY));
        var radius = Math.Sqrt(squaredRadius);
        switch (source)
        {
            case GaussianClass:
                var (upper, lower) = MarcumQ.Of(distance / source.Spread, radius / source.Spread);
                return (lower, upper);
            case DiscClass disc:
                var share = ShareOf(disc, Lens.Area(disc.Radius, radius, distance));
                return (share, 1 - share);
            default:
                throw Unknown(source);
        }
    }

    /// <summary>The probability that a point of the class lies further from its centre than a radius.</summary>
    /// <remarks>Gaussian: exp(−r²/2s²). Disc: 1 − r²/R² up to R.</remarks>
    /// <param name="source">The class.</param>
    /// <param name="radius">r, not negative.</param>
    public static double BeyondRadius(ClassDensity source, double radius) => source switch
    {
        GaussianClass => PortableMath.Exp(-radius * radius / (2 * source.SquaredSpread)),
        DiscClass disc => Math.Max(0, 1 - (radius * radius / disc.SquaredRadius)),
        _ => throw Unknown(source),
    };

    /// <summary>A radius beyond which less than 10⁻¹⁷ of a class lies.</summary>
    public static double Reach(ClassDensity source) => source switch
    {
        GaussianClass => 9 * source.Spread,
        DiscClass disc => disc.Radius,
        _ => throw Unknown(source),
    };

    // The square of a rounded root may exceed what it is the root of, and then the whole disc would have a share above 1.
    private static double ShareOf(DiscClass disc, double area) => Math.Min(1, area / (Math.PI * disc.SquaredRadius));

    private static UnreachableException Unknown(ClassDensity source) => new($"a class is Gaussian or a disc, not {source}");
}
