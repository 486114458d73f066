using System.Numerics;

namespace Colophon.Tests.Numerics.Reference;

/// <content>Sine, cosine and their inverses.</content>
internal static partial class HighPrecision
{
    // Enough for the greatest double to keep more than 300 bits below the point.
    private const int PiPlaces = 1400;

    // π·2^PiPlaces = 16 arctan(1/5) − 4 arctan(1/239) (Machin 1706).
    private static readonly BigInteger _pi = (16 * ArcTangentOfInverse(5)) - (4 * ArcTangentOfInverse(239));

    public static BigFloat Pi { get; } = BigFloat.Of(_pi).Scaled(-PiPlaces);

    /// <summary>Sine and cosine of a double: the angle in units of 2^−PiPlaces, less quarter turns, then Taylor’s series.</summary>
    public static (BigFloat Sin, BigFloat Cos) SinCos(double x)
    {
        BigFloat exact = x;
        var places = exact.Exponent + PiPlaces;
        if (places < 0)
        {
            return TaylorSinCos(exact);
        }

        var quarter = _pi >> 1;
        var units = exact.Mantissa << places;
        var quarters = BigInteger.Divide((2 * units) + (quarter * units.Sign), 2 * quarter);
        var rest = BigFloat.Of(units - (quarters * quarter)).Scaled(-PiPlaces);
        return Turned(TaylorSinCos(rest), (int)(quarters & 3));
    }

    /// <summary>Sine and cosine of 2πt, from the exact distance to the nearest quarter turn.</summary>
    public static (BigFloat Sin, BigFloat Cos) SinCosTurns(double t)
    {
        var quarters = Math.Round(4 * t);
        return Turned(TaylorSinCos(((BigFloat)t - (quarters / 4)) * Pi.Scaled(1)), (int)((long)quarters & 3));
    }

    /// <summary>arctan x: the angle is halved until it is small, then Gregory’s series.</summary>
    public static BigFloat Atan(BigFloat x)
    {
        const int Halvings = 8;
        for (var i = 0; i < Halvings; i++)
        {
            x /= 1 + BigFloat.Sqrt(1 + (x * x));
        }

        var square = -(x * x);
        var (sum, power) = (x, x);
        for (var n = 3; !power.IsNothingBeside(sum); n += 2)
        {
            power *= square;
            sum += power / n;
        }

        return sum.Scaled(Halvings);
    }

    public static BigFloat Atan2(BigFloat y, BigFloat x)
    {
        var angle = x.Mantissa.IsZero ? Pi.Scaled(-1) : Atan(y.Abs() / x.Abs());
        angle = x.IsNegative ? Pi - angle : angle;
        return y.IsNegative ? -angle : angle;
    }

    public static BigFloat Asin(BigFloat x) => Atan2(x, BigFloat.Sqrt((1 - x) * (1 + x)));

    public static BigFloat Acos(BigFloat x) => Atan2(BigFloat.Sqrt((1 - x) * (1 + x)), x);

    private static (BigFloat Sin, BigFloat Cos) TaylorSinCos(BigFloat x)
    {
        var square = -(x * x);
        var (sin, sinTerm) = (x, x);
        var (cos, cosTerm) = (BigFloat.One, BigFloat.One);
        for (var n = 2; !cosTerm.IsNothingBeside(cos) || !sinTerm.IsNothingBeside(sin); n += 2)
        {
            cosTerm = cosTerm * square / (n * (n - 1));
            sinTerm = sinTerm * square / (n * (n + 1));
            (sin, cos) = (sin + sinTerm, cos + cosTerm);
        }

        return (sin, cos);
    }

    private static (BigFloat Sin, BigFloat Cos) Turned((BigFloat Sin, BigFloat Cos) of, int quarters) => quarters switch
    {
        0 => of,
        1 => (of.Cos, -of.Sin),
        2 => (-of.Sin, -of.Cos),
        _ => (-of.Cos, of.Sin),
    };

    private static BigInteger ArcTangentOfInverse(int n)
    {
        const int Guard = 32;
        var term = (BigInteger.One << (PiPlaces + Guard)) / n;
        var sum = term;
        for (var odd = 3; !term.IsZero; odd += 2)
        {
            term = -term / (n * n);
            sum += term / odd;
        }

        return sum >> Guard;
    }
}
