using System.Runtime.Intrinsics;

namespace Colophon.Numerics;

/// <content>Functions of angles in radians.</content>
public static partial class PortableMath
{
    /// <summary>The largest angle that <see cref="SinCos"/> takes: 2^20, in radians.</summary>
    public const double LargestAngle = 1048576;

    // π/2 in four parts, the first three of 33 bits at most, whose products with a number of quarter turns below 2^20 are exact.
    private const double QuarterFirst = 1.5707963267341256;
    private const double QuarterSecond = 6.077100506303966e-11;
    private const double QuarterThird = 2.0222662487111665e-21;
    private const double QuarterFourth = 8.4784276603689e-32;

    private static readonly DoubleDouble _half = new(1.5707963267948966, 6.123233995736766e-17);
    private static readonly DoubleDouble _arctangentOfHalf = new(0.4636476090008061, 2.2698777452961687e-17);

    /// <summary>Sine and cosine of an angle in radians.</summary>
    /// <param name="x">At most <see cref="LargestAngle"/> in absolute value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The angle is larger, or no number.</exception>
    public static (double Sin, double Cos) SinCos(double x)
    {
        if (!(Math.Abs(x) <= LargestAngle))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "an angle is at most 2^20 radians");
        }

        // The reduction of Cody and Waite, carried on in two doubles.
        var k = Math.Round(x / QuarterFirst);
        var rest = DoubleDouble.Sum(x - (k * QuarterFirst), -(k * QuarterSecond)) + -(k * QuarterThird) + -(k * QuarterFourth);
        var (sin, cos) = PortableVector.Rotated(
            PortableVector.SinCosNearZero(Vector512.Create(rest.High), Vector512.Create(rest.Low)),
            Vector512.Create((long)k));
        return (sin.ToScalar(), cos.ToScalar());
    }

    /// <summary>The angle from the positive x axis to the point (x, y), in radians from −π to π, as <see cref="Math.Atan2"/> has it.</summary>
    public static double Atan2(double y, double x)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        var angle = FirstQuadrant(Math.Abs(y), Math.Abs(x));
        if (double.IsNegative(x))
        {
            angle = _half + _half - angle;
        }

        return Math.CopySign(angle.Rounded(), y);
    }

    // The angle of a point whose coordinates are not negative. Infinite ones stand for their direction.
    private static DoubleDouble FirstQuadrant(double y, double x)
    {
        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            (x, y) = (double.IsInfinity(x) ? 1 : 0, double.IsInfinity(y) ? 1 : 0);
        }

        var larger = Math.Max(x, y);
        if (larger == 0)
        {
            return 0;
        }

        // A power of two changes no quotient, but keeps sums and products in range.
        var exponent = -Math.ILogB(larger);
        (x, y) = (Math.ScaleB(x, exponent), Math.ScaleB(y, exponent));
        return y > x ? _half - Eighth(x, y) : Eighth(y, x);
    }

    // arctan(y/x) for 0 ≤ y ≤ x: atan c + atan u with u = (y − cx)/(x + cy) and the nearest c of 0, ½ and 1, so that |u| ≤ ¼.
    private static DoubleDouble Eighth(double y, double x) => (4 * y, x, 4 * y / x) switch
    {
        (_, _, < 1) => Arctangent((DoubleDouble)y / x),
        (_, _, < 3) => _arctangentOfHalf + Arctangent(DoubleDouble.Sum(y, -0.5 * x) / DoubleDouble.Sum(x, 0.5 * y)),
        _ => _half.Scaled(-1) + Arctangent(DoubleDouble.Sum(y, -x) / DoubleDouble.Sum(x, y)),
    };

    // The series u − u³/3 + u⁵/5 − …; with |u| ≤ ¼, the first term left out is below 2^-70 of the sum.
    private static DoubleDouble Arctangent(DoubleDouble u)
    {
        // What a term adds to the leading one is small enough for its lower digits not to matter.
        var z = u.High * u.High;
        var tail = 0.0;
        for (var term = 33; term >= 5; term -= 2)
        {
            tail = z * ((term % 4 == 1 ? 1.0 : -1.0) / term + tail);
        }

        return u + ((u * u * u) * ((DoubleDouble)(-1.0) / 3 + tail));
    }
}
