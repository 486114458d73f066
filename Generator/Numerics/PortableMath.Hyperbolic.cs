using Colophon.Numerics.Lanes;

namespace Colophon.Numerics;

/// <content>The sigmoids.</content>
public static partial class PortableMath
{
    /// <summary>The hyperbolic tangent.</summary>
    public static double Tanh(double x) => TanhKernel.Of<OneLane>(x).Value;

    /// <summary>The logistic function 1/(1 + e^−x), accurate in relative terms down to the least number.</summary>
    public static double Logistic(double x) => LogisticKernel.Of<OneLane>(x).Value;
}
