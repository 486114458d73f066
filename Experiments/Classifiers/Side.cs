using System.Numerics;

namespace NeuralNetworks3.Classifiers;

/// <summary>On which side of a line a point lies: exactly, whatever the rounding.</summary>
internal static class Side
{
    // (3 + 16ε)ε with ε = 2^-53 times the sum of both products bounds the rounding of the determinant (Shewchuk, 1997, for the plane).
    private const double ErrorBound = 3.3306690738754716e-16;

    // Below this, products may have lost digits by underflow, and the bound says nothing.
    private const double SmallestSum = 1e-280;

    /// <summary>The sign of (a − c) × (b − c): +1 if c lies to the left of the way from a to b, −1 to the right, 0 on the line.</summary>
    /// <remarks>In double precision if its error bound lets the sign be trusted, else in whole numbers.</remarks>
    /// <exception cref="OverflowException">A coordinate is not finite.</exception>
    public static int Of((double X, double Y) a, (double X, double Y) b, (double X, double Y) c)
    {
        var left = (a.X - c.X) * (b.Y - c.Y);
        var right = (a.Y - c.Y) * (b.X - c.X);
        var sum = Math.Abs(left) + Math.Abs(right);
        return sum is > SmallestSum and < double.MaxValue && Math.Abs(left - right) > ErrorBound * sum
            ? Math.Sign(left - right)
            : OfWholeNumbers(a, b, c);
    }

    // Every double is a whole multiple of 2^-1074, so all six coordinates are whole numbers in the smallest unit that occurs.
    private static int OfWholeNumbers((double X, double Y) a, (double X, double Y) b, (double X, double Y) c)
    {
        double[] coordinates = [a.X, a.Y, b.X, b.Y, c.X, c.Y];
        var unit = coordinates.Min(Exponent);
        var whole = Array.ConvertAll(coordinates, coordinate => Whole(coordinate, unit));
        return (((whole[0] - whole[4]) * (whole[3] - whole[5])) - ((whole[1] - whole[5]) * (whole[2] - whole[4]))).Sign;
    }

    // The exponent of the last of the 53 bits; zero has none and must not set the unit.
    private static int Exponent(double value) => value == 0 ? 0 : Math.Max(Math.ILogB(value) - 52, -1074);

    private static BigInteger Whole(double value, int unit) =>
        value == 0 ? BigInteger.Zero : new BigInteger(Math.ScaleB(value, -Exponent(value))) << (Exponent(value) - unit);
}
