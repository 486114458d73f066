using Colophon.Numerics;

namespace NeuralNetworks3.Risk;

/// <summary>
/// Marcum's function Q₁(a, b): the probability that a point of the plane, normal round a point at the distance a with unit variance in each
/// coordinate, lies further than b from the origin.
/// </summary>
/// <remarks>
/// Q₁(a, b) = ∫ from b to ∞ of r exp(−(r² + a²)/2) I₀(ar) dr. Its two Neumann series (Marcum, 1960) have positive terms only,
/// Q₁ = E Σ (a/b)^k I_k(ab)/I₀(ab), k ≥ 0, and 1 − Q₁ = E Σ (b/a)^k I_k(ab)/I₀(ab), k ≥ 1, with E = exp(−(a − b)²/2) · exp(−ab) I₀(ab),
/// so the one whose sum is the smaller loses no digits. The ratio of consecutive terms follows from the recurrence of I_k backwards, which is
/// stable in that direction (Gautschi, 1967): with x = a²/2 and y = b²/2, the terms of 1 − Q₁ have the ratios r_k = y/(k + x r_{k+1}), and those of Q₁ the same
/// with x and y exchanged. Nothing can overflow, and a = 0 is no exception.
/// </remarks>
public static class MarcumQ
{
    // Both tails are below exp(−(a − b)²/2), which is 0 in double precision from here on.
    private const double LargestGap = 39;
    private const double LargestArgument = 1e6;

    /// <summary>Q₁(a, b) and 1 − Q₁(a, b), each with a relative error below 10⁻¹⁵ for arguments up to 30, as measured, which grows with √(ab) beyond.</summary>
    /// <param name="a">Distance of the mean from the origin, not negative.</param>
    /// <param name="b">Radius, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not a number, or both exceed a million and are closer than 39.</exception>
    public static (double Upper, double Lower) Of(double a, double b)
    {
        Check(a, nameof(a));
        Check(b, nameof(b));
        if (Math.Abs(a - b) > LargestGap)
        {
            return b > a ? (0, 1) : (1, 0);
        }

        if (Math.Min(a, b) > LargestArgument)
        {
            throw new ArgumentOutOfRangeException(nameof(a), $"the series has too many terms for {a} and {b}");
        }

        var (x, y) = (a * a / 2, b * b / 2);
        var terms = Terms(a * b);
        var scale = ExpOfHalfSquaredGap(a, b) * PortableMath.BesselI0Scaled(a * b);

        // Below b = max(a, 1) the inside is at most 1/2, and above it at least 1/4: so 1 minus either cancels two bits at most.
        if (b <= Math.Max(a, 1))
        {
            var lower = scale * Tail(y, x, terms);
            return (1 - lower, lower);
        }

        var upper = scale * (1 + Tail(x, y, terms));
        return (upper, 1 - upper);
    }

    // Σ over k ≥ 1 of r₁r₂…r_k with r_k = numerator/(k + other · r_{k+1}), from the last term to the first.
    private static double Tail(double numerator, double other, int terms)
    {
        var (ratio, sum) = (0.0, 0.0);
        for (var k = terms; k >= 1; k--)
        {
            ratio = numerator / (k + (other * ratio));
            sum = ratio * (1 + sum);
        }

        return sum;
    }

    // ln(I_k(z)/I₀(z)) is about √(z² + k²) − z − k arsinh(k/z), below −50 for this k and every z.
    private static int Terms(double z) => 40 + (int)Math.Ceiling(10 * Math.Sqrt(z));

    // The square of a − b as p + low, exact but for a product of two roundings: at a gap of 10 the exponent itself would lose two digits.
    private static double ExpOfHalfSquaredGap(double a, double b)
    {
        var gap = a - b;
        var virtualB = a - gap;
        var virtualA = gap + virtualB;
        var rest = a - virtualA + (virtualB - b);

        const double Splitter = 134217729; // 2^27 + 1 (Dekker, 1971).
        var scaled = Splitter * gap;
        var high = scaled - (scaled - gap);
        var low = gap - high;
        var square = gap * gap;
        var squareRest = (high * high) - square + (2 * high * low) + (low * low);
        return PortableMath.Exp(-square / 2) * (1 - ((squareRest + (2 * gap * rest)) / 2));
    }

    private static void Check(double argument, string name)
    {
        if (!(argument >= 0))
        {
            throw new ArgumentOutOfRangeException(name, argument, "the arguments of Marcum's function are not negative");
        }
    }
}
