using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>Sine and cosine.</summary>
internal static class Circular
{
    private const double TwoPi = 6.283185307179586;
    private const double TwoPiUpper = 6.283185243606567;
    private const double TwoPiLower = 6.357301909411278e-08;

    // From here a double no longer tells quarters of a turn apart.
    private const double TurnsLimit = 562949953421312;

    /// <summary>sin 2πt and cos 2πt for |t| &lt; 2^49; NaN beyond.</summary>
    /// <remarks>
    /// j = 4t rounded to an integer leaves r = t − j/4, exact, |r| ≤ 1/8. The angle θ = 2πr is kept as a number of 26 bits and a rest:
    /// the product of the upper halves of r and 2π is exact, the others are below 2^-25 of it.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Sin, T Cos) OfTurns<T>(T t)
        where T : struct, ILanes<T>
    {
        T shifter = Rounding.Shifter;
        var quarters = (t * 4.0) + shifter;
        var r = t - ((quarters - shifter) * 0.25);
        var upper = Rounding.Upper(r);
        var angle = Rounding.Upper(r * TwoPi);
        var rest = ((upper * TwoPiUpper) - angle) + ((upper * TwoPiLower) + ((r - upper) * TwoPi));
        var (sin, cos) = Turn(quarters, OfReduced(angle, rest));
        var known = Rounding.Magnitude(t) < TurnsLimit;
        return (T.Where(known, sin, double.NaN), T.Where(known, cos, double.NaN));
    }

    /// <summary>sin θ and cos θ of θ = angle + rest, |θ| ≤ π/4, where the angle has 26 bits and the rest is below 2^-25 of it.</summary>
    /// <remarks>
    /// sin θ = θ + θ³S(θ²) and cos θ = 1 − θ²/2 + θ⁴C(θ²). The square of the angle is exact, and 1 − angle²/2 keeps what it rounds off.
    /// θ³S takes θ rounded to double, so its derivative, nearly −θ²/2, brings in what the rounding left.
    /// S (degree 6) and C (degree 5) were made minimax by Remez's exchange on 0 ≤ θ² ≤ (π/4)²: they add less than 2^-57 and 2^-59.
    /// θ³S, at most 0.08, is wrong by five roundings of 2^-57, a third of a unit in the last place of sin π/4.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Sin, T Cos) OfReduced<T>(T angle, T rest)
        where T : struct, ILanes<T>
    {
        T one = 1.0;
        var theta = angle + rest;
        var z = theta * theta;
        var square = z * z;
        var half = angle * angle * 0.5;
        var lead = one - half;
        var leadLow = (one - lead) - half;
        var cos = lead + (leadLow + ((square * CosineSeries(z, square)) - (rest * (angle + (rest * 0.5)))));
        var thetaLow = (angle - theta) + rest;
        var sin = angle + (rest + ((theta * z * SineSeries(z, square)) - (thetaLow * half)));
        return (sin, cos);
    }

    /// <summary>Sine and cosine after quarter turns, whose number is in the lowest bits. A zero result is +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Sin, T Cos) Turn<T>(T quarters, (T Sin, T Cos) reduced)
        where T : struct, ILanes<T>
    {
        T zero = 0.0;
        T one = 1.0;
        var odd = ((quarters << 63) | one) < zero;
        var sinSign = (quarters >>> 1) << 63;
        var cosSign = (T.AddBits(quarters, T.OfBits(1)) >>> 1) << 63;
        var sin = T.Where(odd, reduced.Cos, reduced.Sin) ^ sinSign;
        var cos = T.Where(odd, reduced.Sin, reduced.Cos) ^ cosSign;
        return (sin + zero, cos + zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T SineSeries<T>(T z, T square)
        where T : struct, ILanes<T>
    {
        T even = -7.586700887057154e-13;
        even = (even * square) + -2.5052106232934132e-08;
        even = (even * square) + -0.00019841269841265068;
        even = (even * square) + -0.16666666666666666;
        T odd = 1.6058531688919318e-10;
        odd = (odd * square) + 2.7557319219340726e-06;
        odd = (odd * square) + 0.008333333333333331;
        return even + (odd * z);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T CosineSeries<T>(T z, T square)
        where T : struct, ILanes<T>
    {
        T even = 2.08761463799071e-09;
        even = (even * square) + 2.480158729876702e-05;
        even = (even * square) + 0.041666666666666664;
        T odd = -1.1382639639006363e-11;
        odd = (odd * square) + -2.7557317272333055e-07;
        odd = (odd * square) + -0.0013888888888887398;
        return even + (odd * z);
    }
}
