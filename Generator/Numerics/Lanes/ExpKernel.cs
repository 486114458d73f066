using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>The exponential function.</summary>
internal readonly struct ExpKernel : ILaneKernel
{
    // From here the result is 0 or infinite.
    private const double Underflow = -746;
    private const double Overflow = 710;

    /// <summary>e^x = 2^k(1 + High + Low); 1 + High keeps what it rounds off, so the last addition leads the error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x)
        where T : struct, ILanes<T>
    {
        T one = 1.0;
        var clamped = T.Where(x > Overflow, Overflow, x);
        clamped = T.Where(clamped < Underflow, Underflow, clamped);
        var e = Exponential<T>.Of(clamped);
        var lead = one + e.High;
        var leadLow = (one - lead) + e.High;
        var (first, second) = Scale.Of(e.Shifted);
        var result = (lead + (leadLow + e.Low)) * first * second;
        return T.Where(T.IsNaN(x), double.NaN, result);
    }
}
