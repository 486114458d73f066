namespace Colophon.Tests.Numerics.Reference;

/// <summary>Elementary functions to some 250 bits, each by other means than <c>PortableMath</c> uses.</summary>
internal static partial class HighPrecision
{
    public static BigFloat LnTwo { get; } = Ln(1.5) + Ln(BigFloat.Of(4) / 3);

    /// <summary>e^x, of a negative x by its inverse, since 1 less almost 1 has no digits left.</summary>
    public static BigFloat Exp(BigFloat x) => x.IsNegative ? 1 / Exp(-x) : 1 + Expm1(x);

    /// <summary>e^x − 1: x is halved until it is small, Taylor’s series summed, the sum squared as often; (1 + s)² − 1 = s(2 + s) loses no digits of a small sum.</summary>
    public static BigFloat Expm1(BigFloat x)
    {
        var halvings = x.Mantissa.IsZero ? 0 : Math.Max(x.Magnitude + 12, 0);
        var r = x.Scaled(-halvings);
        var sum = r;
        var term = r;
        for (var n = 2; !term.IsNothingBeside(sum); n++)
        {
            term = term * r / n;
            sum += term;
        }

        for (var i = 0; i < halvings; i++)
        {
            sum *= 2 + sum;
        }

        return sum;
    }

    /// <summary>ln x by Newton’s method on e^y = x, which doubles the right bits of a double three times over.</summary>
    public static BigFloat Ln(BigFloat x)
    {
        var exponent = x.Magnitude;
        var m = x.Scaled(-exponent);
        BigFloat y = Math.Log(m.Approximate());
        for (var i = 0; i < 4; i++)
        {
            y += (m * Exp(-y)) - 1;
        }

        return exponent == 0 ? y : y + (LnTwo * exponent);
    }

    /// <summary>ln(1 + x); below 2^-150 two terms of the series.</summary>
    public static BigFloat Log1p(BigFloat x) => x.Mantissa.IsZero || x.Magnitude < -150 ? x - (x * x).Scaled(-1) : Ln(1 + x);

    public static BigFloat Tanh(BigFloat x)
    {
        var e = Expm1(x.Scaled(1));
        return e / (e + 2);
    }

    public static BigFloat Logistic(BigFloat x) => 1 / (1 + Exp(-x));
}
