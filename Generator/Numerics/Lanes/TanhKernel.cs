using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>The hyperbolic tangent.</summary>
internal readonly struct TanhKernel : ILaneKernel
{
    // Above 19.07 the tangent rounds to 1; the clamp keeps 2^k small.
    private const double TanhIsOne = 20;

    /// <summary>tanh x = n/(n + 2) with n = e^2|x| − 1, which stays accurate down to the smallest x.</summary>
    /// <remarks>
    /// With 2|x| = k·ln 2 + r and v = e^r − 1 (see <see cref="Exponential{T}"/>), n = (2^k − 1) + 2^k·v. Both terms are kept with what their sum
    /// rounds off, and so is n + 2: the only errors that matter are that of v and the last rounding.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x)
        where T : struct, ILanes<T>
    {
        T one = 1.0;
        T two = 2.0;
        var magnitude = Rounding.Magnitude(x);
        magnitude = T.Where(magnitude > TanhIsOne, TanhIsOne, magnitude);
        var e = Exponential<T>.Of(magnitude + magnitude);
        var power = Rounding.PowerOfTwo(e.Shifted);
        var lead = power - one;
        var leadLow = (power - lead) - one;
        var v = e.High + e.Low;
        var scaled = power * v;
        var n = lead + scaled;
        var nLow = (lead - n) + scaled + (leadLow + (power * ((e.High - v) + e.Low)));
        var d = n + two;
        var dLow = T.Where(n > two, (n - d) + two, (two - d) + n) + nLow;
        var result = Quotient.Of(n, nLow, d, dLow) | Rounding.Sign(x);
        return T.Where(T.IsNaN(x), double.NaN, result);
    }
}
