using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>The risk of any region of the plane by quadrature, such as that of a trained network: no sample is involved.</summary>
/// <remarks>
/// Round the centre of each class, the probability of a region is the mean over all directions of what it covers of the class on a ray. Along the
/// ray, the boundary is found to the last bit and the radial distribution is exact; round the centre, the directions where the boundary touches a ray
/// divide the circle into smooth pieces.
/// </remarks>
/// <param name="FirstError">ε₁, the probability that a point of C₁ is taken for C₂.</param>
/// <param name="SecondError">ε₂, the probability that a point of C₂ is taken for C₁.</param>
/// <param name="Risk">p₁ε₁ + p₂ε₂.</param>
/// <param name="Uncertainty">
/// By how much the risk differs from that with half the rays: a generous estimate of the error, as long as no part of the region is so thin that it
/// lies between two neighbouring rays or nodes.
/// </param>
public sealed record RegionRisk(double FirstError, double SecondError, double Risk, double Uncertainty)
{
    /// <summary>The risk of the rule that answers C₁ where a function is positive.</summary>
    /// <param name="field">The function, asked for all points of a ray at once.</param>
    /// <param name="scenario">The two classes.</param>
    /// <param name="rays">In how many directions to look from each centre, even and at least 8.</param>
    /// <param name="stepsPerRay">How many steps to take along each in search of the boundary, at least 2; 64 find bends that are wider than a seventh of s, and closer crossings by the dip that they make.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few rays or steps, or the rays cannot be halved.</exception>
    public static RegionRisk Of(LevelField field, Scenario scenario, int rays, int stepsPerRay)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentOutOfRangeException.ThrowIfLessThan(rays, 8);
        ArgumentOutOfRangeException.ThrowIfNotEqual(rays % 2, 0, nameof(rays));
        ArgumentOutOfRangeException.ThrowIfLessThan(stepsPerRay, 2);
        var first = new AngularIntegral(new Ray(field, scenario.First, stepsPerRay), rays).Integrate();
        var second = new AngularIntegral(new Ray(field, scenario.Second, stepsPerRay), rays).Integrate();
        var fine = RuleRisk.Of(1 - first.Fine, second.Fine, scenario);
        var coarse = RuleRisk.Of(1 - first.Coarse, second.Coarse, scenario);
        return new RegionRisk(fine.FirstError, fine.SecondError, fine.Risk, Math.Abs(fine.Risk - coarse.Risk));
    }
}
