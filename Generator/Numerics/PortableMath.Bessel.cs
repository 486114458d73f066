namespace Colophon.Numerics;

/// <content>The modified Bessel function.</content>
public static partial class PortableMath
{
    // From here the terms of the divergent series fall below 2^-64 before they grow.
    private const double BesselIsAsymptotic = 30;
    private const int AsymptoticTerms = 30;
    private const double TwoToMinus64 = 5.421010862427522e-20;

    /// <summary>e^−|x| I₀(x), the modified Bessel function of the first kind and order 0 without its growth.</summary>
    /// <remarks>
    /// Up to 30 the series Σ (x²/4)ⁿ/n!² (DLMF 10.25.2) times e^−|x|, both with the bits of two doubles; all terms are positive.
    /// Beyond, 1/√(2πx) times Σ ((2n − 1)!!)²/(n!(8x)ⁿ) (DLMF 10.40.1), of which 30 terms are taken.
    /// </remarks>
    /// <returns>0 for an infinite x.</returns>
    public static double BesselI0Scaled(double x)
    {
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        var z = Math.Abs(x);
        return z <= BesselIsAsymptotic ? NearBessel(z) : double.IsPositiveInfinity(z) ? 0 : FarBessel(z);
    }

    private static double NearBessel(double z)
    {
        var square = DoubleDouble.Product(0.5 * z, 0.5 * z);
        DoubleDouble term = 1;
        DoubleDouble sum = 1;
        for (var n = 1; term.High > sum.High * TwoToMinus64; n++)
        {
            term = term * square / (n * n);
            sum += term;
        }

        var (fraction, exponent) = PreciseExponential.Of(-z);
        return (sum * fraction).Scaled(exponent);
    }

    private static double FarBessel(double z)
    {
        var inverse = 0.125 / z;
        var rest = 0.0;
        for (var n = AsymptoticTerms; n >= 1; n--)
        {
            var odd = (2 * n) - 1;
            rest = inverse * odd * odd / n * (1 + rest);
        }

        return ((1 + (DoubleDouble)rest) * InverseRootTwoPi / DoubleDouble.Sqrt(z)).High;
    }
}
