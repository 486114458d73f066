using System.Runtime.CompilerServices;

namespace Colophon.Numerics;

/// <summary>A number of about 106 bits: the unrounded sum of two doubles, the second at most half a unit in the last place of the first.</summary>
/// <remarks>
/// T. J. Dekker, A floating-point technique for extending the available precision (Numerische Mathematik 18, 1971); Knuth’s sum of six operations.
/// Sums, products and quotients are right to about 2^-102; no step overflows below 2^995, and products are exact to the last bit above 2^-960.
/// </remarks>
/// <param name="High">The number rounded to double.</param>
/// <param name="Low">The number less <paramref name="High"/>.</param>
internal readonly record struct DoubleDouble(double High, double Low = 0)
{
    private const double Splitter = 134217729;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator DoubleDouble(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator -(DoubleDouble value) => new(-value.High, -value.Low);

    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        var high = Sum(left.High, right.High);
        var low = Sum(left.Low, right.Low);
        var partial = SumOfOrdered(high.High, high.Low + low.High);
        return SumOfOrdered(partial.High, partial.Low + low.Low);
    }

    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + (-right);

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        var product = Product(left.High, right.High);
        return SumOfOrdered(product.High, product.Low + ((left.High * right.Low) + (left.Low * right.High)));
    }

    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        var first = left.High / right.High;
        var remainder = left - (right * first);
        var second = remainder.High / right.High;
        remainder -= right * second;
        return SumOfOrdered(first, second) + (remainder.High / right.High);
    }

    /// <summary>The exact sum of two doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble Sum(double left, double right)
    {
        var sum = left + right;
        var part = sum - left;
        return new DoubleDouble(sum, (left - (sum - part)) + (right - part));
    }

    /// <summary>The exact sum of two doubles of which the first is not the smaller in magnitude.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble SumOfOrdered(double larger, double smaller)
    {
        var sum = larger + smaller;
        return new DoubleDouble(sum, smaller - (sum - larger));
    }

    /// <summary>The exact product of two doubles, without a fused operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble Product(double left, double right)
    {
        var product = left * right;
        var (leftUpper, leftLower) = Split(left);
        var (rightUpper, rightLower) = Split(right);
        var error = (leftUpper * rightUpper) - product + (leftUpper * rightLower) + (leftLower * rightUpper) + (leftLower * rightLower);
        return new DoubleDouble(product, error);
    }

    /// <summary>The square root of a number that is not negative.</summary>
    public static DoubleDouble Sqrt(DoubleDouble value)
    {
        if (value.High == 0)
        {
            return value;
        }

        var root = Math.Sqrt(value.High);
        var remainder = value - Product(root, root);
        return SumOfOrdered(root, remainder.High / (2 * root));
    }

    /// <summary>The number times 2^<paramref name="exponent"/>, rounded to a double.</summary>
    public double Scaled(int exponent) => Math.ScaleB(High + Low, exponent);

    // Veltkamp: two halves of 26 bits, the sign of the lower one being the 53rd.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Upper, double Lower) Split(double value)
    {
        var shifted = Splitter * value;
        var upper = shifted - (shifted - value);
        return (upper, value - upper);
    }
}
