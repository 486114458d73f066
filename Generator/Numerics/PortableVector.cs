using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Colophon.Numerics;

/// <summary>Elementary functions of eight numbers at once, with exactly the bits that <see cref="PortableMath"/> gives for each.</summary>
/// <remarks>
/// They are built from IEEE 754 operations on lanes that do not meet, without fused multiplication and without branches. Where the processor has
/// narrower vectors or none, the runtime takes them apart; the bits stay the same.
/// </remarks>
public static class PortableVector
{
    private const double LnTwoHigh = 0.6931471803691238;
    private const double LnTwoLow = 1.9082149292705877e-10;
    private const double LogTwoOfE = 1.4426950408889634;

    // Adding and taking away 1.5 · 2^52 rounds a number below 2^51 to the nearest whole one, ties to even.
    private const double Rounder = 6755399441055744;

    // 2π in two parts.
    private const double TurnHigh = 6.283185307179586;
    private const double TurnLow = 2.4492935982947064e-16;

    /// <summary>The natural logarithm of each lane; see <see cref="PortableMath.Log"/>.</summary>
    /// <remarks>
    /// x = m·2^k with m in [√½, √2); ln m = 2 artanh s with s = (m − 1)/(m + 1), |s| ≤ 0.1716, whose series is summed up to s^21,
    /// the next term being below 2^-58 of the result. The form f − (f²/2 − s(f²/2 + R)), f = m − 1, keeps the leading term exact.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Log(Vector512<double> x)
    {
        // Numbers below the normal ones are brought among them by 2^54.
        var isTiny = Vector512.LessThan(x, Vector512.Create(2.2250738585072014e-308));
        var scaled = Vector512.ConditionalSelect(isTiny, x * 18014398509481984.0, x);
        var bits = scaled.AsInt64();
        var exponent = (bits >> 52) - Vector512.Create(1023L) - (isTiny.AsInt64() & Vector512.Create(54L));
        var m = ((bits & Vector512.Create(0x000F_FFFF_FFFF_FFFFL)) | Vector512.Create(0x3FF0_0000_0000_0000L)).AsDouble();
        var isLarge = Vector512.GreaterThan(m, Vector512.Create(1.4142135623730951));
        m = Vector512.ConditionalSelect(isLarge, m * 0.5, m);
        var k = Vector512.ConvertToDouble(exponent - isLarge.AsInt64());

        var f = m - Vector512<double>.One;
        var s = f / (f + Vector512.Create(2.0));
        var z = s * s;
        var tail = Vector512<double>.Zero;
        for (var term = 21; term >= 3; term -= 2)
        {
            tail = z * (tail + Vector512.Create(2.0 / term));
        }

        var half = f * f * 0.5;
        var log = (k * LnTwoHigh) - (half - ((s * (half + tail)) + (k * LnTwoLow)) - f);

        // What is no positive finite number: ln 0 = −∞, ln ∞ = ∞, and no logarithm below.
        log = Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<double>.Zero), Vector512.Create(double.NegativeInfinity), log);
        log = Vector512.ConditionalSelect(Vector512.Equals(x, Vector512.Create(double.PositiveInfinity)), x, log);
        return Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(x, Vector512<double>.Zero), log, Vector512.Create(double.NaN));
    }

    /// <summary>The exponential of each lane; see <see cref="PortableMath.Exp"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Exp(Vector512<double> x)
    {
        // Beyond these the result is 0 or ∞, and the power of two would leave its range.
        var clamped = Vector512.Min(Vector512.Max(x, Vector512.Create(-746.0)), Vector512.Create(710.0));
        var (k, high, low) = PowerAndRest(clamped);
        var sum = Vector512<double>.One + high;
        var error = (Vector512<double>.One - sum) + high + low;

        // In two steps, since 2^k alone may be no double.
        var half = k >> 1;
        var result = (sum + error) * PowerOfTwo(half) * PowerOfTwo(k - half);
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), result, x);
    }

    /// <summary>The hyperbolic tangent of each lane; see <see cref="PortableMath.Tanh"/>.</summary>
    /// <remarks>
    /// tanh |x| = E/(E + 2) with E = e^{2|x|} − 1. E and the quotient carry a second double, without which three roundings would add up to more than one
    /// unit in the last place. From |x| = 20 on the result is 1.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Tanh(Vector512<double> x)
    {
        var sign = x & Vector512.Create(-0.0);
        var doubled = Vector512.Min(Vector512.Abs(x), Vector512.Create(20.0)) * 2.0;
        var (k, high, low) = PowerAndRest(doubled);

        // 2^k (1 + high + low) − 1; 2^k − 1 is exact for k ≤ 53, and what is lost beyond does not reach the result.
        var power = PowerOfTwo(k);
        var (numerator, numeratorLow) = Sum(power - Vector512<double>.One, power * high);
        numeratorLow += power * low;
        var (denominator, denominatorLow) = Sum(numerator, Vector512.Create(2.0));
        var result = Quotient(numerator, numeratorLow, denominator, denominatorLow + numeratorLow);
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), result | sign, x);
    }

    /// <summary>The logistic function of each lane; see <see cref="PortableMath.Logistic"/>.</summary>
    /// <remarks>1/(1 + e) for x ≥ 0 and e/(1 + e) below, e = e^{−|x|}, both with a second double throughout.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Logistic(Vector512<double> x)
    {
        var (k, high, low) = PowerAndRest(Vector512.Max(-Vector512.Abs(x), Vector512.Create(-746.0)));
        var half = k >> 1;
        var (first, second) = (PowerOfTwo(half), PowerOfTwo(k - half));
        var sum = Vector512<double>.One + high;
        var e = sum * first * second;
        var eLow = ((Vector512<double>.One - sum) + high + low) * first * second;
        var (denominator, denominatorLow) = Sum(Vector512<double>.One, e);
        var isNegative = Vector512.LessThan(x, Vector512<double>.Zero);
        var result = Quotient(
            Vector512.ConditionalSelect(isNegative, e, Vector512<double>.One),
            Vector512.ConditionalSelect(isNegative, eLow, Vector512<double>.Zero),
            denominator,
            denominatorLow + eLow);
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), result, x);
    }

    /// <summary>Sine and cosine of each lane, counted in turns; see <see cref="PortableMath.SinCosTurns"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<double> Sin, Vector512<double> Cos) SinCosTurns(Vector512<double> turns)
    {
        // The nearest quarter turn is taken away exactly; at most an eighth is left.
        var quarter = Vector512.Floor((turns * 4.0) + Vector512.Create(0.5));
        var rest = turns - (quarter * 0.25);
        var angle = rest * TurnHigh;
        var low = ProductError(rest, Vector512.Create(TurnHigh), angle) + (rest * TurnLow);
        return Rotated(SinCosNearZero(angle, low), Vector512.ConvertToInt64(quarter));
    }

    /// <summary>Sine and cosine of high + low, where |high| ≤ π/4.</summary>
    /// <remarks>Taylor polynomials up to the 17th and the 16th degree; what is left out is below 2^-60 of the result.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector512<double> Sin, Vector512<double> Cos) SinCosNearZero(Vector512<double> high, Vector512<double> low)
    {
        var z = high * high;
        var s = Vector512.Create(1.0 / 355687428096000);
        s = (s * z) - Vector512.Create(1.0 / 1307674368000);
        s = (s * z) + Vector512.Create(1.0 / 6227020800);
        s = (s * z) - Vector512.Create(1.0 / 39916800);
        s = (s * z) + Vector512.Create(1.0 / 362880);
        s = (s * z) - Vector512.Create(1.0 / 5040);
        s = (s * z) + Vector512.Create(1.0 / 120);
        s = (s * z) - Vector512.Create(1.0 / 6);
        var c = Vector512.Create(1.0 / 20922789888000);
        c = (c * z) - Vector512.Create(1.0 / 87178291200);
        c = (c * z) + Vector512.Create(1.0 / 479001600);
        c = (c * z) - Vector512.Create(1.0 / 3628800);
        c = (c * z) + Vector512.Create(1.0 / 40320);
        c = (c * z) - Vector512.Create(1.0 / 720);
        c = (c * z) + Vector512.Create(1.0 / 24);

        // The derivatives, cos and −sin, carry the low part; 1 − z/2 is kept with its rounding error.
        var half = z * 0.5;
        var sin = high + ((high * z * s) + (low * (Vector512<double>.One - half)));
        var leading = Vector512<double>.One - half;
        var cos = leading + ((Vector512<double>.One - leading - half) + ((z * z * c) - (high * low)));
        return (sin, cos);
    }

    /// <summary>Sine and cosine after a number of quarter turns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector512<double> Sin, Vector512<double> Cos) Rotated((Vector512<double> Sin, Vector512<double> Cos) from, Vector512<long> quarters)
    {
        var isOdd = Vector512.Equals(quarters & Vector512<long>.One, Vector512<long>.One).AsDouble();
        var sin = Vector512.ConditionalSelect(isOdd, from.Cos, from.Sin);
        var cos = Vector512.ConditionalSelect(isOdd, from.Sin, from.Cos);
        var sinSign = (quarters & Vector512.Create(2L)) << 62;
        var cosSign = ((quarters + Vector512<long>.One) & Vector512.Create(2L)) << 62;
        return ((sin.AsInt64() ^ sinSign).AsDouble(), (cos.AsInt64() ^ cosSign).AsDouble());
    }

    // e^x = 2^k (1 + high + low) with |high| < 0.42. With r = x − k ln 2, |r| ≤ ln 2 / 2, high + low is r + r²/2 + … + r^15/15!, whose next term is below
    // 2^-62. x − k·LnTwoHigh is exact, and the exact sum keeps what the addition of the higher terms loses.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<long> K, Vector512<double> High, Vector512<double> Low) PowerAndRest(Vector512<double> x)
    {
        var k = ((x * LogTwoOfE) + Vector512.Create(Rounder)) - Vector512.Create(Rounder);
        var first = x - (k * LnTwoHigh);
        var second = k * LnTwoLow;
        var r = first - second;
        var p = Vector512.Create(1.0 / 1307674368000);
        p = (p * r) + Vector512.Create(1.0 / 87178291200);
        p = (p * r) + Vector512.Create(1.0 / 6227020800);
        p = (p * r) + Vector512.Create(1.0 / 479001600);
        p = (p * r) + Vector512.Create(1.0 / 39916800);
        p = (p * r) + Vector512.Create(1.0 / 3628800);
        p = (p * r) + Vector512.Create(1.0 / 362880);
        p = (p * r) + Vector512.Create(1.0 / 40320);
        p = (p * r) + Vector512.Create(1.0 / 5040);
        p = (p * r) + Vector512.Create(1.0 / 720);
        p = (p * r) + Vector512.Create(1.0 / 120);
        p = (p * r) + Vector512.Create(1.0 / 24);
        p = (p * r) + Vector512.Create(1.0 / 6);
        p = (p * r) + Vector512.Create(0.5);
        var (high, low) = Sum(first, (r * r * p) - second);
        return (Vector512.ConvertToInt64(k), high, low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> PowerOfTwo(Vector512<long> k) => ((k + Vector512.Create(1023L)) << 52).AsDouble();

    // The exact sum of two doubles (Knuth).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> High, Vector512<double> Low) Sum(Vector512<double> a, Vector512<double> b)
    {
        var sum = a + b;
        var part = sum - a;
        return (sum, (a - (sum - part)) + (b - part));
    }

    // (a + aLow)/(b + bLow), from the rounded quotient and what it leaves of the numerator.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Quotient(Vector512<double> a, Vector512<double> aLow, Vector512<double> b, Vector512<double> bLow)
    {
        var quotient = a / b;
        var product = quotient * b;
        var rest = (a - product) - ProductError(quotient, b, product) + (aLow - (quotient * bLow));
        return quotient + (rest / b);
    }

    // What rounding took from the product of a and b (Dekker, 1971), with each cut in two halves by 2^27 + 1 (Veltkamp).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> ProductError(Vector512<double> a, Vector512<double> b, Vector512<double> product)
    {
        var aScaled = a * 134217729.0;
        var aHigh = aScaled - (aScaled - a);
        var aLow = a - aHigh;
        var bScaled = b * 134217729.0;
        var bHigh = bScaled - (bScaled - b);
        var bLow = b - bHigh;
        return (aHigh * bHigh) - product + (aHigh * bLow) + (aLow * bHigh) + (aLow * bLow);
    }
}
