using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>The logistic function.</summary>
internal readonly struct LogisticKernel : ILaneKernel
{
    // Below, the logistic of −|x| is under half of the least number.
    private const double LogisticIsZero = 746;

    /// <summary>1/(1 + e^−x), taken as E/(1 + E) for negative x and as 1 − E/(1 + E) for the others, E = e^−|x|.</summary>
    /// <remarks>E = 2^k(1 + v); the factor 2^k comes last, in two steps, so that the tail fades through the subnormal numbers.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x)
        where T : struct, ILanes<T>
    {
        T one = 1.0;
        T zero = 0.0;
        var magnitude = Rounding.Magnitude(x);
        magnitude = T.Where(magnitude > LogisticIsZero, LogisticIsZero, magnitude);
        var e = Exponential<T>.Of(zero - magnitude);
        var (first, second) = Scale.Of(e.Shifted);
        var lead = one + e.High;
        var n = lead + e.Low;
        var nLow = (one - lead) + e.High + ((lead - n) + e.Low);
        var scaled = n * first * second;
        var d = one + scaled;
        var dLow = (one - d) + scaled + (nLow * first * second);
        var small = Quotient.Of(n, nLow, d, dLow) * first * second;
        var result = T.Where(x < zero, small, one - small);
        return T.Where(T.IsNaN(x), double.NaN, result);
    }
}
