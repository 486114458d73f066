using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>2^k as two factors, each a normal number, for k of twice the range of a double's exponent.</summary>
/// <remarks>A product by the first is exact and the product by the second rounds once, even where the result is subnormal or infinite.</remarks>
internal static class Scale
{
    /// <summary>The factors of 2^k, given k + <see cref="Rounding.Shifter"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T First, T Second) Of<T>(T shifted)
        where T : struct, ILanes<T>
    {
        T shifter = Rounding.Shifter;
        var k = shifted - shifter;
        var half = (k * 0.5) + shifter;
        var rest = k - (half - shifter);
        return (Rounding.PowerOfTwo(half), Rounding.PowerOfTwo(rest + shifter));
    }
}
