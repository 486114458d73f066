using Colophon.Numerics.Lanes;

namespace Colophon.Numerics;

/// <summary>e^x with more bits than a double, for products that are rounded later.</summary>
internal static class PreciseExponential
{
    private const int Terms = 19;

    // From this term on, a double has bits enough: r^5/5! is below 2^-14 of the sum.
    private const int FirstDoubleTerm = 5;

    private static readonly DoubleDouble[] InverseFactorials = MakeInverseFactorials();

    /// <summary>A fraction in (0.7, 1.42), right to about 2^-64, and the exponent k with e^x = fraction·2^k.</summary>
    /// <remarks>x = k·ln 2 + r as in <see cref="Exponential{T}"/>; Taylor’s series for |r| ≤ 0.3466, whose term r^19/19! is below 2^-85.</remarks>
    /// <param name="x">An exponent of magnitude below 1400.</param>
    public static (DoubleDouble Fraction, int Exponent) Of(DoubleDouble x)
    {
        var k = Math.Round(x.High * LnTwo.Inverse);
        var r = DoubleDouble.Sum(x.High - (k * LnTwo.Upper), x.Low - (k * LnTwo.Lower));
        var tail = 0.0;
        for (var term = Terms - 1; term >= FirstDoubleTerm; term--)
        {
            tail = (tail * r.High) + InverseFactorials[term].High;
        }

        DoubleDouble sum = tail;
        for (var term = FirstDoubleTerm - 1; term >= 0; term--)
        {
            sum = (sum * r) + InverseFactorials[term];
        }

        return (sum, (int)k);
    }

    private static DoubleDouble[] MakeInverseFactorials()
    {
        var values = new DoubleDouble[Terms];
        values[0] = 1;
        for (var n = 1; n < Terms; n++)
        {
            values[n] = values[n - 1] / n;
        }

        return values;
    }
}
