namespace Colophon.Numerics;

/// <summary>The angle of a point.</summary>
/// <remarks>
/// For t = n/d in [0, 1] and c the nearest eighth, arctan t = arctan c + arctan u with u = (n − cd)/(d + cn), |u| ≤ 1/16.
/// u and arctan c have the bits of two doubles; the rest of arctan u is u³ times Taylor’s series, whose next term is below 2^-62 of u.
/// Reflections at the diagonal and the axis keep both parts, so the last rounding leads the error.
/// </remarks>
internal static class ArcTangent
{
    private static readonly DoubleDouble Pi = new(3.141592653589793, 1.2246467991473532e-16);
    private static readonly DoubleDouble HalfPi = new(1.5707963267948966, 6.123233995736766e-17);

    // arctan of 0, 1/8, …, 1.
    private static readonly DoubleDouble[] Eighths =
    [
        new(0),
        new(0.12435499454676144, -3.1253241424539383e-18),
        new(0.24497866312686414, 1.0698755618734451e-17),
        new(0.35877067027057225, -2.4623815582638635e-17),
        new(0.4636476090008061, 2.2698777452961687e-17),
        new(0.5585993153435624, -5.4556305485916264e-18),
        new(0.6435011087932844, 1.5834785051444286e-17),
        new(0.7188299996216245, -2.1478388444456983e-17),
        new(0.7853981633974483, 3.061616997868383e-17),
    ];

    /// <summary>The angle of (x, y) for y ≥ 0, neither being NaN.</summary>
    public static double OfPoint(double y, double x)
    {
        var (run, backwards) = (Math.Abs(x), double.IsNegative(x));
        if (y == 0 || double.IsPositiveInfinity(run))
        {
            return OfAxis(y, run, backwards);
        }

        if (double.IsPositiveInfinity(y))
        {
            return HalfPi.High;
        }

        // Below 2^-60 the smaller side is y/x, or nothing beside π or π/2; its own digits may be subnormal, so it must not be scaled.
        var exponent = Math.ILogB(Math.Max(y, run));
        return Math.ILogB(y) - exponent < -60
            ? (backwards ? Pi.High : y / run)
            : OfQuadrants(Math.ScaleB(y, -exponent), Math.ScaleB(run, -exponent), backwards);
    }

    /// <summary>The angle of a point of the upper half plane, neither coordinate so large or small that a product would leave the doubles.</summary>
    public static double OfQuadrants(DoubleDouble y, DoubleDouble run, bool backwards)
    {
        var angle = y.High <= run.High ? OfOctant(y, run) : HalfPi - OfOctant(run, y);
        return backwards ? (Pi - angle).High : angle.High;
    }

    private static double OfAxis(double y, double run, bool backwards) => (double.IsPositiveInfinity(y), double.IsPositiveInfinity(run)) switch
    {
        (true, true) => backwards ? 3 * Eighths[8].High : Eighths[8].High,
        _ => backwards ? Pi.High : 0,
    };

    private static DoubleDouble OfOctant(DoubleDouble n, DoubleDouble d)
    {
        var index = (int)Math.Round(8 * n.High / d.High);
        DoubleDouble c = index / 8.0;
        var u = (n - (c * d)) / (d + (c * n));
        var z = u.High * u.High;
        var series = 1.0 / 13;
        for (var term = 11; term >= 3; term -= 2)
        {
            series = (1.0 / term) - (z * series);
        }

        return Eighths[index] + (u + -(u.High * z * series));
    }
}
