namespace Colophon.Numerics;

/// <content>The normal distribution and the complementary error function.</content>
public static partial class PortableMath
{
    // Beyond, the tail is below half of the least number.
    private const double ErfcIsZero = 28;
    private const double DensityIsZero = 39;

    private static readonly DoubleDouble InverseRootTwo = new(0.7071067811865476, -4.833646656726457e-17);
    private static readonly DoubleDouble InverseRootTwoPi = new(0.3989422804014327, -2.49232720227773e-17);

    /// <summary>The complementary error function (2/√π) ∫ from x to ∞ of e^(−t²), accurate in relative terms down to the least number.</summary>
    /// <remarks>e^(−z²) erfcx z for z = |x|, each factor with more bits than a double; 2 less that for negative x.</remarks>
    public static double Erfc(double x)
    {
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        var z = Math.Min(Math.Abs(x), ErfcIsZero);
        var (tail, exponent) = Tail(z, DoubleDouble.Product(z, z));
        return x < 0 ? (2 - Scaled(tail, exponent)).High : tail.Scaled(exponent);
    }

    /// <summary>Φ(x), the probability that a standard normal variable is at most x, accurate in relative terms in the lower tail.</summary>
    /// <remarks>½ erfc(−x/√2), where −x/√2 keeps the bits that a double has not: a tail would multiply their loss by x².</remarks>
    public static double NormalCdf(double x)
    {
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        var z = Math.Min(Math.Abs(x), DensityIsZero);
        var square = DoubleDouble.Product(z, z);
        var (tail, exponent) = Tail(InverseRootTwo * z, new DoubleDouble(0.5 * square.High, 0.5 * square.Low));
        return x > 0 ? (1 - Scaled(tail, exponent - 1)).High : tail.Scaled(exponent - 1);
    }

    /// <summary>φ(x) = e^(−x²/2)/√(2π), the density of the standard normal distribution.</summary>
    public static double NormalDensity(double x)
    {
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        var z = Math.Min(Math.Abs(x), DensityIsZero);
        var square = DoubleDouble.Product(z, z);
        var (fraction, exponent) = PreciseExponential.Of(new DoubleDouble(-0.5 * square.High, -0.5 * square.Low));
        return (fraction * InverseRootTwoPi).Scaled(exponent);
    }

    private static (DoubleDouble Fraction, int Exponent) Tail(DoubleDouble z, DoubleDouble square)
    {
        var (fraction, exponent) = PreciseExponential.Of(-square);
        return (fraction * ScaledErfc.Of(z), exponent);
    }

    // A part that leaves the doubles at the low end is nothing beside 1.
    private static DoubleDouble Scaled(DoubleDouble value, int exponent) =>
        new(Math.ScaleB(value.High, exponent), Math.ScaleB(value.Low, exponent));
}
