namespace Colophon.Numerics;

/// <summary>An unevaluated sum of two doubles, which carries some 106 significant bits.</summary>
/// <remarks>
/// The operations are those of Dekker ("A floating-point technique for extending the available precision", 1971) and of Knuth's exact sum;
/// they need no fused multiplication, so they give the same bits everywhere. The relative error of each is below 2^-100.
/// </remarks>
/// <param name="High">The number, rounded to a double.</param>
/// <param name="Low">What is left, at most half a unit in the last place of <paramref name="High"/>.</param>
internal readonly record struct DoubleDouble(double High, double Low)
{
    // 2^27 + 1 cuts a double in two halves whose products are exact (Veltkamp).
    private const double Splitter = 134217729;

    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var high = Sum(a.High, b.High);
        var low = Sum(a.Low, b.Low);
        var first = QuickSum(high.High, high.Low + low.High);
        return QuickSum(first.High, first.Low + low.Low);
    }

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        var product = Product(a.High, b.High);
        return QuickSum(product.High, product.Low + ((a.High * b.Low) + (a.Low * b.High)));
    }

    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        var first = a.High / b.High;
        var rest = a - (b * first);
        var second = rest.High / b.High;
        rest -= b * second;
        return QuickSum(first, second) + (rest.High / b.High);
    }

    /// <summary>The exact sum of two doubles.</summary>
    public static DoubleDouble Sum(double a, double b)
    {
        var sum = a + b;
        var part = sum - a;
        return new DoubleDouble(sum, (a - (sum - part)) + (b - part));
    }

    /// <summary>The exact product of two doubles, unless it comes near the ends of their range.</summary>
    public static DoubleDouble Product(double a, double b)
    {
        var (aHigh, aLow) = Split(a);
        var (bHigh, bLow) = Split(b);
        var product = a * b;
        return new DoubleDouble(product, (aHigh * bHigh) - product + (aHigh * bLow) + (aLow * bHigh) + (aLow * bLow));
    }

    /// <summary>This number times a power of two.</summary>
    public DoubleDouble Scaled(int exponent) => new(Math.ScaleB(High, exponent), Math.ScaleB(Low, exponent));

    /// <summary>The nearest double.</summary>
    public double Rounded() => High + Low;

    // The exact sum where |a| ≥ |b|.
    private static DoubleDouble QuickSum(double a, double b)
    {
        var sum = a + b;
        return new DoubleDouble(sum, b - (sum - a));
    }

    private static (double High, double Low) Split(double a)
    {
        var scaled = Splitter * a;
        var high = scaled - (scaled - a);
        return (high, a - high);
    }
}
