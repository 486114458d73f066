using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>The steps of the natural logarithm that <c>Log</c> and <c>Log1p</c> share.</summary>
/// <remarks>
/// x = m·2^k with m in [√½, √2), so f = m − 1 is exact and ln x = k·ln 2 + ln(1 + f). With s = f/(2 + f), |s| ≤ 0.1716,
/// ln(1 + f) = 2 artanh s = f − (f²/2 − s(f²/2 + R)), R = s²·L(s²) (Cody and Waite 1980, chapter 5, in the form of Ng's C library of 1985).
/// L has degree 6 and was made minimax by Remez's exchange for (2 artanh(√z)/√z − 2)/z on 0 ≤ z ≤ 0.02944: it adds less than 2^-59.
/// The sum of the exact k·(ln 2)upper and f keeps what it rounds off; what remains is f²/2, at most 0.086, rounded to 2^-58.
/// </remarks>
internal static class Logarithm
{
    private const double LeastNormal = 2.2250738585072014E-308;
    private const double TwoTo54 = 18014398509481984;
    private const ulong HalfRoot = 0x3FE6_A09E_667F_3BCD;
    private const ulong OneOverHalfRoot = 0x3FF0_0000_0000_0000 - HalfRoot;
    private const ulong FractionBits = 0x000F_FFFF_FFFF_FFFF;

    // An integer below 2^52 in the fraction of 2^52 is that integer added to 2^52.
    private const double TwoTo52 = 4503599627370496;
    private const double Bias = TwoTo52 + 1023;

    /// <summary>k and f with x = 2^k(1 + f) for a positive finite x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Exponent, T Fraction) Split<T>(T x)
        where T : struct, ILanes<T>
    {
        T normal = LeastNormal;
        T bias = Bias;
        var subnormal = x < normal;
        var shifted = T.AddBits(T.Where(subnormal, x * TwoTo54, x), T.OfBits(OneOverHalfRoot));
        var exponent = ((shifted >>> 52) | TwoTo52) - T.Where(subnormal, Bias + 54, bias);
        var m = T.AddBits(shifted & T.OfBits(FractionBits), T.OfBits(HalfRoot));
        return (exponent, m - 1.0);
    }

    /// <summary>k·ln 2 + ln(1 + f) + a small correction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Join<T>(T exponent, T fraction, T correction)
        where T : struct, ILanes<T>
    {
        var s = fraction / (fraction + 2.0);
        var z = s * s;
        var half = fraction * fraction * 0.5;
        var multiple = exponent * LnTwo.Upper;
        var lead = multiple + fraction;
        var leadLow = (multiple - lead) + fraction;
        var small = (s * (half + Series(z))) + ((exponent * LnTwo.Lower) + correction);
        return lead + (leadLow - (half - small));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Series<T>(T z)
        where T : struct, ILanes<T>
    {
        var square = z * z;
        T even = 0.14617736821682692;
        even = (even * square) + 0.18182892887259913;
        even = (even * square) + 0.2857142862637127;
        even = (even * square) + 0.666666666666667;
        T odd = 0.15331607963588234;
        odd = (odd * square) + 0.22222211077397735;
        odd = (odd * square) + 0.39999999999898506;
        return z * (even + (odd * z));
    }
}
