using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>The reduced exponential that <c>Exp</c>, <c>Expm1</c>, <c>Tanh</c> and <c>Logistic</c> share.</summary>
/// <remarks>
/// x = k·ln 2 + r with the integer k nearest x/ln 2, so |r| ≤ ln 2/2 (Cody and Waite 1980, chapter 6): e^x = 2^k (1 + High + Low).
/// The upper part of ln 2 has 42 bits and |k| &lt; 2^11, so r′ = x − k·(ln 2)upper is exact; it is High.
/// Low = e^r − 1 − r′ = q − l(1 + r′ + q), where l = k·(ln 2)lower &lt; 2^-33 and q = e^r′ − 1 − r′ = r′²/2 + r′³·C(r′), |Low| &lt; 0.073.
/// C has degree 9 and was made minimax by Remez's exchange for (e^r − 1 − r − r²/2)/r³ on |r| ≤ ln 2/2, then rounded to double:
/// it adds less than 2^-60. The rounding of r′²/2 and of the last sum, 2^-58 each, leads the error of Low.
/// </remarks>
/// <typeparam name="T">The lanes.</typeparam>
/// <param name="Shifted">k + <see cref="Rounding.Shifter"/>.</param>
/// <param name="High">The larger part of e^r − 1, exact.</param>
/// <param name="Low">The rest of e^r − 1.</param>
internal readonly record struct Exponential<T>(T Shifted, T High, T Low)
    where T : struct, ILanes<T>
{
    /// <summary>Reduces a number of magnitude below 1400.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Exponential<T> Of(T x)
    {
        T shifter = Rounding.Shifter;
        var shifted = (x * LnTwo.Inverse) + shifter;
        var k = shifted - shifter;
        var r = x - (k * LnTwo.Upper);
        var l = k * LnTwo.Lower;
        var square = r * r;
        var q = (square * 0.5) + (square * r * Cubic(r, square));
        return new Exponential<T>(shifted, r, q - (l + (l * (r + q))));
    }

    // Even and odd terms apart: two short chains of operations in place of a long one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Cubic(T r, T square)
    {
        T even = 2.510037721387322e-08;
        even = (even * square) + 2.755726847699182e-06;
        even = (even * square) + 0.00019841269863043036;
        even = (even * square) + 0.008333333333330063;
        even = (even * square) + 0.16666666666666669;
        T odd = 2.0918129886686655e-09;
        odd = (odd * square) + 2.755726433630838e-07;
        odd = (odd * square) + 2.4801587333933664e-05;
        odd = (odd * square) + 0.0013888888888880949;
        odd = (odd * square) + 0.04166666666666667;
        return even + (odd * r);
    }
}
