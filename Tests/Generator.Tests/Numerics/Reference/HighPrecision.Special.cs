namespace Colophon.Tests.Numerics.Reference;

/// <content>The normal distribution, the error function and the modified Bessel function.</content>
internal static partial class HighPrecision
{
    // From here the series for erf would lose more than a hundred bits to 1 − erf, and the continued fraction needs few terms.
    private const double FractionFrom = 9;
    private const double AsymptoticFrom = 400;

    public static BigFloat Erfc(BigFloat x)
    {
        var tail = x.Abs().Approximate() < FractionFrom ? 1 - ErfSeries(x.Abs()) : ErfcFraction(x.Abs());
        return x.IsNegative ? 2 - tail : tail;
    }

    public static BigFloat NormalCdf(BigFloat x) => Erfc(-x / BigFloat.Sqrt(2)).Scaled(-1);

    public static BigFloat NormalDensity(BigFloat x) => Exp(-(x * x).Scaled(-1)) / BigFloat.Sqrt(Pi.Scaled(1));

    /// <summary>e^−x I₀(x) for x ≥ 0: the power series, all of whose terms are positive, and far out Hankel’s, whose least term is below e^−2x.</summary>
    public static BigFloat BesselI0Scaled(BigFloat x) => x.Approximate() < AsymptoticFrom ? BesselSeries(x) * Exp(-x) : BesselAsymptotic(x);

    // erf x = (2/√π) e^−x² Σ 2ⁿx^(2n+1)/(2n+1)!! (DLMF 7.6.2).
    internal static BigFloat ErfSeries(BigFloat x)
    {
        var square = (x * x).Scaled(1);
        var (sum, term) = (x, x);
        for (var odd = 3; !term.IsNothingBeside(sum); odd += 2)
        {
            term = term * square / odd;
            sum += term;
        }

        return sum.Scaled(1) * Exp(-(x * x)) / BigFloat.Sqrt(Pi);
    }

    // Laplace’s continued fraction (DLMF 7.9.1) from its 400th term.
    internal static BigFloat ErfcFraction(BigFloat x)
    {
        var fraction = x;
        for (var n = 400; n >= 1; n--)
        {
            fraction = x + (BigFloat.Of(n).Scaled(-1) / fraction);
        }

        return Exp(-(x * x)) / (BigFloat.Sqrt(Pi) * fraction);
    }

    internal static BigFloat BesselSeries(BigFloat x)
    {
        var square = (x * x).Scaled(-2);
        var (sum, term) = (BigFloat.One, BigFloat.One);
        for (var n = 1; !term.IsNothingBeside(sum); n++)
        {
            term = term * square / ((double)n * n);
            sum += term;
        }

        return sum;
    }

    internal static BigFloat BesselAsymptotic(BigFloat x)
    {
        var (sum, term) = (BigFloat.One, BigFloat.One);
        for (var n = 1; n < 200 && !term.IsNothingBeside(sum); n++)
        {
            term = term * ((2.0 * n) - 1) * ((2.0 * n) - 1) / (x * (8.0 * n));
            sum += term;
        }

        return sum / BigFloat.Sqrt(Pi.Scaled(1) * x);
    }
}
