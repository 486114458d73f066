using System.Globalization;
using System.Numerics;
using Colophon.Numerics.Lanes;

namespace Colophon.Numerics;

/// <summary>An angle in radians as a number of quarter turns and a rest of at most π/4.</summary>
internal static class QuarterTurns
{
    private const double InverseHalfPi = 0.6366197723675814;

    // π/2 in three parts of 33 bits, whose products with an integer below 2^20 are exact, and a fourth of 53.
    private const double First = 1.5707963267341256;
    private const double Second = 6.077100506303966e-11;
    private const double Third = 2.0222662487111665e-21;
    private const double Fourth = 8.4784276603689e-32;

    // Up to here the number of quarter turns is below 2^20.
    private const double PartsLimit = 1048576;

    private const int InverseBits = 1216;
    private const int FractionBits = 240;

    private static readonly DoubleDouble HalfPi = new(1.5707963267948966, 6.123233995736766e-17);

    // The first 1216 bits of 2/π: the greatest double is below 2^1024, so at least 192 of them follow the point of the product.
    private static readonly BigInteger Inverse = BigInteger.Parse(
        "0a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73e" +
        "e88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74" +
        "f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6bab",
        NumberStyles.AllowHexSpecifier,
        CultureInfo.InvariantCulture);

    /// <summary>The quarter turns, modulo 4 in the lowest bits, and the rest of a finite angle.</summary>
    public static (double Quarters, DoubleDouble Angle) Of(double x) => Math.Abs(x) <= PartsLimit ? OfModerate(x) : OfLarge(x);

    // Cody and Waite 1980: no double of this range comes nearer to a multiple of π/2 than 2^-60 of it, which leaves 90 bits of the 152.
    private static (double Quarters, DoubleDouble Angle) OfModerate(double x)
    {
        var k = ((x * InverseHalfPi) + Rounding.Shifter) - Rounding.Shifter;
        var rest = DoubleDouble.Sum(x - (k * First), -(k * Second)) + -(k * Third) + -(k * Fourth);
        return (k, rest);
    }

    // Payne and Hanek 1983, in integers: x is an integer times a power of two, and so is its product with 2/π.
    private static (double Quarters, DoubleDouble Angle) OfLarge(double x)
    {
        var exponent = Math.ILogB(x) - 52;
        var product = (BigInteger)Math.ScaleB(x, -exponent) * Inverse;
        var places = InverseBits - exponent;
        var quarters = (product + (BigInteger.One << (places - 1))) >> places;
        var fraction = (product - (quarters << places)) >> (places - FractionBits);
        return ((double)(quarters & 3), ToDoubleDouble(fraction) * HalfPi);
    }

    // The fraction of FractionBits binary places; no double comes so near a multiple of π/2 that it would have fewer than 106 bits.
    private static DoubleDouble ToDoubleDouble(BigInteger fraction)
    {
        var unit = (int)fraction.GetBitLength() - 53;
        var high = fraction >> unit;
        var low = (fraction - (high << unit)) >> (unit - 53);
        return DoubleDouble.SumOfOrdered(Math.ScaleB((double)high, unit - FractionBits), Math.ScaleB((double)low, unit - 53 - FractionBits));
    }
}
