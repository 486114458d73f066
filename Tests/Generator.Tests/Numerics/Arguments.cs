namespace Colophon.Tests.Numerics;

/// <summary>Deterministic arguments that fill an interval without the regularity of a grid.</summary>
internal static class Arguments
{
    public static double[] Specials { get; } =
    [
        0.0, -0.0, double.Epsilon, -double.Epsilon, 2.2250738585072009E-308, 2.2250738585072014E-308, -2.2250738585072014E-308, 1, -1, 0.5, -0.5, 2, -2,
        double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
        BitConverter.UInt64BitsToDouble(0x7FF0_0000_0000_0001), BitConverter.UInt64BitsToDouble(0xFFFF_FFFF_FFFF_FFFF),
    ];

    /// <summary>Numbers spread evenly over [from, to).</summary>
    public static IEnumerable<double> Even(double from, double to, int count) =>
        Enumerable.Range(1, count).Select(i => from + ((to - from) * Fraction(i)));

    /// <summary>Numbers of one sign spread evenly over the bit patterns from one to another, so alike over all exponents.</summary>
    public static IEnumerable<double> OverExponents(double from, double to, int count)
    {
        var (first, last) = (BitConverter.DoubleToInt64Bits(from), BitConverter.DoubleToInt64Bits(to));
        return Enumerable.Range(1, count).Select(i => BitConverter.Int64BitsToDouble(first + (long)((last - first) * Fraction(i))));
    }

    /// <summary>A number and its nearest neighbours, then ever farther ones, on both sides.</summary>
    public static IEnumerable<double> Around(double x) =>
        Enumerable.Range(0, 40).SelectMany(i => new[] { x + (Math.BitIncrement(x) - x) * Math.ScaleB(1, i), x - (Math.BitIncrement(x) - x) * Math.ScaleB(1, i) })
            .Prepend(x);

    /// <summary>The numbers, and each with its sign turned.</summary>
    public static IEnumerable<double> WithNegatives(this IEnumerable<double> xs) => xs.SelectMany(x => new[] { x, -x });

    // Multiples of the golden ratio modulo 1 (Weyl).
    private static double Fraction(int i) => ((ulong)i * 0x9E37_79B9_7F4A_7C15 >> 11) * 1.1102230246251565e-16;
}
