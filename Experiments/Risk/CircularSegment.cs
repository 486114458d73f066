using Colophon.Numerics;

namespace NeuralNetworks3.Risk;

/// <summary>The part of a disc that lies beyond a line.</summary>
public static class CircularSegment
{
    /// <summary>The area of a disc beyond a line: A(R, h) = R² arccos(h/R) − h√(R² − h²).</summary>
    /// <param name="radius">R, not negative.</param>
    /// <param name="distance">h, the signed distance of the line from the centre: from R on nothing is beyond, from −R down everything.</param>
    /// <exception cref="ArgumentOutOfRangeException">The radius is negative or not a number.</exception>
    public static double Area(double radius, double distance) => OfHeight(radius, radius - distance);

    /// <summary>The area of a segment of a given height R − h, for callers that know the height better than the difference.</summary>
    /// <param name="radius">R, not negative.</param>
    /// <param name="height">From the rim to the line: from 0 down there is no segment, from 2R on it is the disc.</param>
    /// <exception cref="ArgumentOutOfRangeException">The radius is negative or not a number.</exception>
    public static double OfHeight(double radius, double height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(radius);
        if (double.IsNaN(radius))
        {
            throw new ArgumentOutOfRangeException(nameof(radius), "the radius is not a number");
        }

        if (height <= 0)
        {
            return 0;
        }

        if (height >= 2 * radius)
        {
            return Math.PI * radius * radius;
        }

        // Half the angle of the segment, from both its sine and its cosine: either alone is blind near one end.
        var sine = Math.Sqrt(height * ((2 * radius) - height)) / radius;
        var cosine = (radius - height) / radius;
        var angle = 2 * PortableMath.Atan2(sine, cosine);
        return radius * radius * LessItsSine(angle, 2 * sine * cosine) / 2;
    }

    // α − sin α, whose terms cancel where α is small: there its series to α^21, whose next term is below 2^-60 of the sum.
    private static double LessItsSine(double angle, double sine)
    {
        if (angle >= 1)
        {
            return angle - sine;
        }

        var square = angle * angle;
        var sum = 0.0;
        for (var n = 21; n >= 5; n -= 2)
        {
            sum = square / (n * (n - 1)) * (1 - sum);
        }

        return angle * square / 6 * (1 - sum);
    }
}
