using Colophon.Numerics;

namespace NeuralNetworks3.Classifiers;

/// <summary>The rule that answers C₁ where b + w₁x + w₂y &gt; 0, and C₂ elsewhere, ties included.</summary>
/// <param name="Bias">b.</param>
/// <param name="WeightX">w₁.</param>
/// <param name="WeightY">w₂.</param>
public readonly record struct LinearRule(double Bias, double WeightX, double WeightY) : IDecisionRule
{
    /// <summary>Length of (w₁, w₂).</summary>
    public double Norm => Math.Sqrt((WeightX * WeightX) + (WeightY * WeightY));

    /// <summary>t = −b/‖w‖, where the boundary crosses the ray of its normal from the origin.</summary>
    public double Offset => -Bias / Norm;

    /// <summary>b + w₁x + w₂y; its sign is the answer.</summary>
    public double Activation(double x, double y) => Bias + (WeightX * x) + (WeightY * y);

    /// <inheritdoc/>
    public bool AnswersFirst(double x, double y) => Activation(x, y) > 0;

    /// <summary>Signed distance of a point from the boundary, positive on the side of C₁.</summary>
    public double Distance(double x, double y) => Activation(x, y) / Norm;

    /// <summary>The rule that answers at a point what this one answers at the point less (dx, dy).</summary>
    public LinearRule MovedBy(double dx, double dy) => this with { Bias = Bias - (WeightX * dx) - (WeightY * dy) };

    /// <summary>The angle between the normal of this boundary and another's, in degrees, 0 to 180.</summary>
    public double AngleTo(LinearRule other)
    {
        // From sine and cosine, since the cosine alone cannot tell small angles from none.
        var sine = Math.Abs((WeightX * other.WeightY) - (WeightY * other.WeightX));
        var cosine = (WeightX * other.WeightX) + (WeightY * other.WeightY);
        return PortableMath.Atan2(sine, cosine) * 180 / Math.PI;
    }
}
