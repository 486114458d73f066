using System.Globalization;
using System.Numerics;

namespace Colophon.Tests.Numerics.Reference;

/// <summary>A binary floating-point number of <see cref="Precision"/> bits and an exponent without bounds.</summary>
internal readonly record struct BigFloat(BigInteger Mantissa, int Exponent)
{
    public const int Precision = 320;

    public static BigFloat One { get; } = Of(1);

    public bool IsNegative => Mantissa.Sign < 0;

    /// <summary>The position of the leading bit: the number lies in [2^n, 2^(n+1)).</summary>
    public int Magnitude => (int)BigInteger.Abs(Mantissa).GetBitLength() - 1 + Exponent;

    public static implicit operator BigFloat(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xF_FFFF_FFFF_FFFF;
        if (exponent == 0x7FF)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "infinities and NaN have no digits");
        }

        var mantissa = exponent == 0 ? fraction : fraction | (1L << 52);
        return new BigFloat(bits < 0 ? -mantissa : mantissa, Math.Max(exponent, 1) - 1075);
    }

    public static BigFloat operator -(BigFloat value) => new(-value.Mantissa, value.Exponent);

    public static BigFloat operator +(BigFloat left, BigFloat right)
    {
        var exponent = Math.Min(left.Exponent, right.Exponent);
        return Rounded((left.Mantissa << (left.Exponent - exponent)) + (right.Mantissa << (right.Exponent - exponent)), exponent);
    }

    public static BigFloat operator -(BigFloat left, BigFloat right) => left + -right;

    public static BigFloat operator *(BigFloat left, BigFloat right) => Rounded(left.Mantissa * right.Mantissa, left.Exponent + right.Exponent);

    public static BigFloat operator /(BigFloat left, BigFloat right)
    {
        // Extra bits for a divisor with more of them than the dividend.
        var extra = (2 * Precision) + (int)BigInteger.Abs(right.Mantissa).GetBitLength();
        return Rounded((left.Mantissa << extra) / right.Mantissa, left.Exponent - right.Exponent - extra);
    }

    public static BigFloat Of(BigInteger value) => Rounded(value, 0);

    /// <summary>A number in decimal digits with an optional point.</summary>
    public static BigFloat Parse(string decimals)
    {
        var places = decimals.Contains('.') ? decimals.Length - decimals.IndexOf('.') - 1 : 0;
        var digits = BigInteger.Parse(decimals.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return Of(digits) / Of(BigInteger.Pow(10, places));
    }

    public static BigFloat Sqrt(BigFloat value)
    {
        if (value.Mantissa.IsZero)
        {
            return value;
        }

        // An even exponent, and twice the bits the root shall have.
        var shift = (2 * Precision) + (value.Exponent & 1);
        var square = value.Mantissa << shift;
        var root = BigInteger.One << (int)((square.GetBitLength() + 1) / 2);
        for (var next = (root + (square / root)) >> 1; next < root; next = (root + (square / root)) >> 1)
        {
            root = next;
        }

        return Rounded(root, (value.Exponent - shift) / 2);
    }

    public BigFloat Scaled(int exponent) => this with { Exponent = Exponent + exponent };

    public BigFloat Abs() => this with { Mantissa = BigInteger.Abs(Mantissa) };

    /// <summary>Whether this is zero or at least <see cref="Precision"/> binary places below another.</summary>
    public bool IsNothingBeside(BigFloat other) => Mantissa.IsZero || Magnitude < other.Magnitude - Precision;

    /// <summary>The number as a double, cut off: for magnitudes and messages, not for comparisons.</summary>
    public double Approximate()
    {
        var shift = Math.Max((int)BigInteger.Abs(Mantissa).GetBitLength() - 53, 0);
        return Math.ScaleB((double)(Mantissa >> shift), Exponent + shift);
    }

    private static BigFloat Rounded(BigInteger mantissa, int exponent)
    {
        var surplus = (int)BigInteger.Abs(mantissa).GetBitLength() - Precision;
        return surplus <= 0
            ? new BigFloat(mantissa, mantissa.IsZero ? 0 : exponent)
            : new BigFloat((mantissa + (BigInteger.One << (surplus - 1))) >> surplus, exponent + surplus);
    }
}
