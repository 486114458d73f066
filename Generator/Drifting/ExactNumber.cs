using System.Numerics;

namespace Colophon.Drifting;

/// <summary>A sum of doubles without rounding: a whole number times a power of two.</summary>
/// <param name="Mantissa">The whole number.</param>
/// <param name="Exponent">The power of two.</param>
internal readonly record struct ExactNumber(BigInteger Mantissa, int Exponent)
{
    /// <summary>A finite double.</summary>
    public static ExactNumber Of(double value)
    {
        // IEEE 754: 52 bits of fraction; an exponent field of 0 marks subnormal numbers, which lack the leading one.
        var bits = BitConverter.DoubleToInt64Bits(value);
        var field = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & ((1L << 52) - 1);
        var mantissa = field == 0 ? fraction : fraction | (1L << 52);
        return new ExactNumber(bits < 0 ? -mantissa : mantissa, Math.Max(field, 1) - 1075);
    }

    /// <summary>The sum of two numbers.</summary>
    public static ExactNumber operator +(ExactNumber a, ExactNumber b)
    {
        var exponent = Math.Min(a.Exponent, b.Exponent);
        return new ExactNumber((a.Mantissa << (a.Exponent - exponent)) + (b.Mantissa << (b.Exponent - exponent)), exponent);
    }

    /// <summary>The number with the other sign.</summary>
    public static ExactNumber operator -(ExactNumber a) => a with { Mantissa = -a.Mantissa };

    /// <summary>The number in units of a decimal place, rounded to the nearest whole number and, halfway, to the even one, as numbers are printed.</summary>
    /// <param name="place">2 for hundredths, −3 for thousands.</param>
    public BigInteger RoundedTo(int place)
    {
        var numerator = Mantissa * BigInteger.Pow(10, Math.Max(place, 0)) << Math.Max(Exponent, 0);
        var denominator = BigInteger.Pow(10, Math.Max(-place, 0)) << Math.Max(-Exponent, 0);
        var floor = BigInteger.DivRem(numerator, denominator, out var rest);
        if (rest.Sign < 0)
        {
            (floor, rest) = (floor - 1, rest + denominator);
        }

        var half = (2 * rest).CompareTo(denominator);
        return half > 0 || (half == 0 && !floor.IsEven) ? floor + 1 : floor;
    }
}
