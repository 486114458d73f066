using Colophon.Numerics.Lanes;

namespace Colophon.Numerics;

/// <summary>Elementary and special functions built from IEEE 754 additions, multiplications, divisions and square roots alone.</summary>
/// <remarks>
/// <see cref="Math"/> leaves such functions to the C library of the operating system, whose last bits differ from one to the next.
/// These give the same bits on every processor and operating system, with an error below 1 unit in the last place; docs/numerics.md
/// lists what was measured. Not a number comes out as <see cref="double.NaN"/>, whatever its bits were.
/// </remarks>
public static partial class PortableMath
{
    private const double TwoToMinus54 = 5.551115123125783e-17;

    /// <summary>The natural logarithm.</summary>
    /// <returns>NaN for a negative number, −∞ for 0.</returns>
    public static double Log(double x) => LogKernel.Of<OneLane>(x).Value;

    /// <summary>ln(1 + x), accurate for small x, where 1 + x would round it away.</summary>
    /// <remarks>ln u + (1 + x − u)/u with u = 1 + x rounded: the numerator is what the rounding lost. Near 0 the series takes x itself.</remarks>
    /// <returns>NaN for x &lt; −1, −∞ for −1.</returns>
    public static double Log1p(double x)
    {
        if (x is > -0.2928932188134524 and < 0.4142135623730950)
        {
            return Math.Abs(x) < TwoToMinus54 ? x : Logarithm.Join<OneLane>(0.0, x, 0.0).Value;
        }

        if (!(x > -1) || double.IsPositiveInfinity(x))
        {
            return Log(1 + x);
        }

        var u = 1 + x;
        var lost = x < 1 ? x - (u - 1) : 1 - (u - x);
        var (exponent, fraction) = Logarithm.Split<OneLane>(u);
        return Logarithm.Join<OneLane>(exponent, fraction, lost / u).Value;
    }

    /// <summary>e^x.</summary>
    public static double Exp(double x) => ExpKernel.Of<OneLane>(x).Value;

    /// <summary>e^x − 1, accurate for small x, where e^x would round to 1.</summary>
    /// <remarks>2^k((1 − 2^−k) + High + Low) in the terms of the reduced exponential; the first sum keeps what it rounds off.</remarks>
    public static double Expm1(double x)
    {
        if (Math.Abs(x) < TwoToMinus54 || double.IsPositiveInfinity(x))
        {
            return x;
        }

        if (!(x > -40))
        {
            return double.IsNaN(x) ? double.NaN : -1;
        }

        var e = Exponential<OneLane>.Of(Math.Min(x, 710));
        var k = e.Shifted.Value - Rounding.Shifter;
        var one = k > 60 ? 1 : 1 - Math.ScaleB(1, -(int)k);
        var lead = one + e.High.Value;
        var leadLow = (one - lead) + e.High.Value;
        return Math.ScaleB(lead + (leadLow + e.Low.Value), (int)k);
    }
}
