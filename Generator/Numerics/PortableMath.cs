namespace Colophon.Numerics;

/// <summary>Elementary functions built from IEEE 754 additions, multiplications, divisions and square roots alone.</summary>
/// <remarks>
/// <see cref="Math"/> leaves functions such as the logarithm to the C library of the operating system, whose last bits differ
/// from one to the next. These give the same bits on every processor and operating system.
/// </remarks>
public static class PortableMath
{
    // ln 2 in two parts: the upper one has 32 trailing zero bits, so its product with an exponent is exact.
    private const double LnTwoHigh = 6.93147180369123816490e-01;
    private const double LnTwoLow = 1.90821492927058770002e-10;

    /// <summary>The natural logarithm, with an error below 1 unit in the last place.</summary>
    /// <remarks>
    /// x = m·2^k with m in [√½, √2); ln m = 2 artanh s with s = (m − 1)/(m + 1), |s| ≤ 0.1716, whose series is summed up to s^21,
    /// the next term being below 2^-58 of the result. The form f − (f²/2 − s(f²/2 + R)), f = m − 1, keeps the leading term exact.
    /// </remarks>
    /// <returns>NaN for a negative number, −∞ for 0.</returns>
    public static double Log(double x)
    {
        if (double.IsNaN(x) || x < 0)
        {
            return double.NaN;
        }

        if (x == 0)
        {
            return double.NegativeInfinity;
        }

        if (double.IsPositiveInfinity(x))
        {
            return x;
        }

        var exponent = Math.ILogB(x);
        var m = Math.ScaleB(x, -exponent);
        if (m > 1.4142135623730951)
        {
            m *= 0.5;
            exponent++;
        }

        var f = m - 1;
        var s = f / (2 + f);
        var z = s * s;
        var tail = 0.0;
        for (var term = 21; term >= 3; term -= 2)
        {
            tail = z * ((2.0 / term) + tail);
        }

        var half = 0.5 * f * f;
        return (exponent * LnTwoHigh) - (half - ((s * (half + tail)) + (exponent * LnTwoLow)) - f);
    }
}
