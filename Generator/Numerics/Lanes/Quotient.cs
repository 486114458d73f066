using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>Division of numbers that are each the unrounded sum of two doubles.</summary>
internal static class Quotient
{
    /// <summary>The quotient of two sums, wrong by less than 0.5 + 2^-20 units in the last place.</summary>
    /// <remarks>
    /// A first quotient q of 26 bits leaves the remainder n − q·d, exact since both halves of d times q are; the remainder times 1/d is what q lacks.
    /// The low parts must be below 2^-20 of the high ones.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T numerator, T numeratorLow, T divisor, T divisorLow)
        where T : struct, ILanes<T>
    {
        var inverse = 1.0 / divisor;
        var quotient = Rounding.Upper(numerator * inverse);
        var divisorUpper = Rounding.Upper(divisor);
        var remainder = numerator - (quotient * divisorUpper) - (quotient * (divisor - divisorUpper));
        return quotient + ((remainder + (numeratorLow - (quotient * divisorLow))) * inverse);
    }
}
