using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>The natural logarithm.</summary>
internal readonly struct LogKernel : ILaneKernel
{
    /// <summary>ln x, NaN below 0, −∞ at 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x)
        where T : struct, ILanes<T>
    {
        T zero = 0.0;
        T infinity = double.PositiveInfinity;
        var (exponent, fraction) = Logarithm.Split(x);
        var result = Logarithm.Join(exponent, fraction, zero);
        result = T.Where(x < infinity, result, infinity);
        result = T.Where(x > zero, result, double.NegativeInfinity);
        return T.Where(T.IsNaN(x) | (x < zero), double.NaN, result);
    }
}
