using Colophon.Numerics.Lanes;

namespace Colophon.Numerics;

/// <content>Sine, cosine and their inverses.</content>
public static partial class PortableMath
{
    private const double TwoToMinus27 = 7.450580596923828e-09;

    /// <summary>sin x and cos x of an angle in radians, for every finite x.</summary>
    /// <returns>NaN for an infinite angle.</returns>
    public static (double Sin, double Cos) SinCos(double x)
    {
        if (!double.IsFinite(x))
        {
            return (double.NaN, double.NaN);
        }

        if (Math.Abs(x) < TwoToMinus27)
        {
            return (x, 1);
        }

        var (quarters, rest) = QuarterTurns.Of(x);
        OneLane angle = Rounding.Upper<OneLane>(rest.High);
        var reduced = Circular.OfReduced(angle, (rest.High - angle.Value) + rest.Low);
        var (sin, cos) = Circular.Turn(quarters + Rounding.Shifter, reduced);
        return (sin.Value, cos.Value);
    }

    /// <summary>sin 2πt and cos 2πt of an angle in turns, exact at every eighth turn as far as a double can be; a zero is +0.</summary>
    /// <param name="t">The angle, meant for [0, 1) and as accurate for every magnitude below 2^49.</param>
    /// <returns>NaN from 2^49 on.</returns>
    public static (double Sin, double Cos) SinCosTurns(double t)
    {
        var (sin, cos) = Circular.OfTurns<OneLane>(t);
        return (sin.Value, cos.Value);
    }

    /// <summary>The angle of the point (x, y) from the positive x-axis, in radians in [−π, π]; zeros count with their signs as IEEE 754 says.</summary>
    public static double Atan2(double y, double x) =>
        double.IsNaN(x) || double.IsNaN(y) ? double.NaN : Math.CopySign(ArcTangent.OfPoint(Math.Abs(y), x), y);

    /// <summary>The angle in [0, π], in radians, with the cosine x.</summary>
    /// <returns>NaN for |x| &gt; 1.</returns>
    public static double Acos(double x)
    {
        if (!(Math.Abs(x) <= 1))
        {
            return double.NaN;
        }

        return ArcTangent.OfQuadrants(CosineOfAsin(x), Math.Abs(x), x < 0);
    }

    /// <summary>The angle in [−π/2, π/2], in radians, with the sine x.</summary>
    /// <returns>NaN for |x| &gt; 1.</returns>
    public static double Asin(double x)
    {
        if (!(Math.Abs(x) <= 1))
        {
            return double.NaN;
        }

        return Math.Abs(x) < TwoToMinus27 ? x : Math.CopySign(ArcTangent.OfQuadrants(Math.Abs(x), CosineOfAsin(x), false), x);
    }

    // √(1 − x²) with the bits that the subtraction would lose near 1.
    private static DoubleDouble CosineOfAsin(double x) =>
        DoubleDouble.Sqrt(DoubleDouble.Sum(1, -Math.Abs(x)) * DoubleDouble.Sum(1, Math.Abs(x)));
}
