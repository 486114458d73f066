namespace Colophon.Numerics;

/// <content>The normal distribution and a Bessel function, in double-double arithmetic and rounded once.</content>
public static partial class PortableMath
{
    // Up to here the series for Φ loses at most 2^45 to cancellation, which 106 bits can spare.
    private const double SeriesUpTo = 7;

    // From here on e^{−x²/2} is below the smallest double.
    private const double NoMass = 38.6;

    // From here on the smallest term of the asymptotic series is below 2^-80 of the sum.
    private const double AsymptoticFrom = 50;

    private static readonly DoubleDouble _rootOfTurn = new(2.5066282746310007, -1.8328579980459167e-16);
    private static readonly DoubleDouble _turn = new(6.283185307179586, 2.4492935982947064e-16);
    private static readonly DoubleDouble _lnTwo = new(0.6931471805599453, 2.3190468138462996e-17);

    /// <summary>The density φ of the standard normal distribution, e^{−x²/2}/√(2π).</summary>
    public static double NormalDensity(double x) =>
        double.IsNaN(x) ? x : Math.Abs(x) >= NoMass + 1 ? 0 : (Exponential(-HalfSquare(x)) / _rootOfTurn).Rounded();

    /// <summary>The distribution function Φ of the standard normal distribution, accurate into both tails.</summary>
    /// <remarks>
    /// Up to |x| = 7, Φ(−x) = ½ − φ(x)(x + x³/3 + x⁵/(3·5) + …) (Abramowitz and Stegun, 26.2.11); beyond, φ(x) divided by Laplace's continued fraction
    /// x + 1/(x + 2/(x + 3/(x + …))) (26.2.14).
    /// </remarks>
    public static double NormalCdf(double x)
    {
        if (double.IsNaN(x))
        {
            return x;
        }

        var distance = Math.Abs(x);
        var tail = distance >= NoMass ? 0
            : distance <= SeriesUpTo ? (DoubleDouble)0.5 - (Density(distance) * OddSeries(distance))
            : Density(distance) / LaplaceFraction(distance);
        return x <= 0 ? tail.Rounded() : (1 - tail).Rounded();
    }

    /// <summary>e^{−|x|} I₀(x), the modified Bessel function of order zero without its growth.</summary>
    /// <remarks>
    /// Up to |x| = 50 the power series Σ (x²/4)^k/k!² (DLMF 10.25.2), all of whose terms are positive; beyond, Hankel's expansion
    /// (1 + 1²/(1!·8x) + 1²·3²/(2!(8x)²) + …)/√(2πx) (10.40.1).
    /// </remarks>
    public static double BesselI0Scaled(double x)
    {
        var size = Math.Abs(x);
        return double.IsInfinity(size) ? 0
            : size <= AsymptoticFrom ? (Exponential(-(DoubleDouble)size) * PowerSeries(size)).Rounded()
            : double.IsNaN(size) ? x
            : HankelExpansion(size).Rounded();
    }

    private static DoubleDouble Density(double x) => Exponential(-HalfSquare(x)) / _rootOfTurn;

    private static DoubleDouble HalfSquare(double x) => DoubleDouble.Product(x, x).Scaled(-1);

    private static DoubleDouble OddSeries(double x)
    {
        var square = DoubleDouble.Product(x, x);
        DoubleDouble term = x;
        var sum = term;
        for (var odd = 3; term.High > sum.High * Negligible; odd += 2)
        {
            term = term * square / odd;
            sum += term;
        }

        return sum;
    }

    // Backwards from where what is left out no longer reaches 2^-100; the terms needed fall with x.
    private static DoubleDouble LaplaceFraction(double x)
    {
        DoubleDouble fraction = x;
        for (var n = 160; n >= 1; n--)
        {
            fraction = x + ((DoubleDouble)n / fraction);
        }

        return fraction;
    }

    private static DoubleDouble PowerSeries(double x)
    {
        var quarter = DoubleDouble.Product(x, x).Scaled(-2);
        DoubleDouble term = 1;
        var sum = term;
        for (var k = 1; term.High > sum.High * Negligible; k++)
        {
            term = term * quarter / ((double)k * k);
            sum += term;
        }

        return sum;
    }

    private static DoubleDouble HankelExpansion(double x)
    {
        DoubleDouble term = 1;
        var sum = term;
        for (var k = 1; term.High > Negligible && k < x; k++)
        {
            var odd = (2.0 * k) - 1;
            term = term * (odd * odd) / k / (8 * x);
            sum += term;
        }

        return sum / SquareRoot(_turn * x);
    }

    // e^x for |x| up to some 750: 2^k (e^{r/64})^64 with |r| ≤ ln 2 / 2, its Taylor series summed to 2^-100.
    private static DoubleDouble Exponential(DoubleDouble x)
    {
        const int Squarings = 6;
        var k = Math.Round(x.High / _lnTwo.High);
        var r = (x - (_lnTwo * k)).Scaled(-Squarings);
        DoubleDouble term = r;
        var sum = term;
        for (var n = 2; Math.Abs(term.High) > Math.Abs(sum.High) * Negligible; n++)
        {
            term = term * r / n;
            sum += term;
        }

        // (1 + s)² − 1 = s(2 + s): what is squared is e^r − 1, whose small error does not grow beside a 1.
        for (var i = 0; i < Squarings; i++)
        {
            sum *= 2 + sum;
        }

        return (1 + sum).Scaled((int)k);
    }

    // One step of Newton's from the square root of the leading double.
    private static DoubleDouble SquareRoot(DoubleDouble x)
    {
        var root = Math.Sqrt(x.High);
        return root + ((x - DoubleDouble.Product(root, root)) / (2 * root));
    }

    // 2^-104.
    private const double Negligible = 4.930380657631324e-32;
}
