using Colophon.Numerics;

namespace Colophon.Tests.Numerics;

public class PortableMathTests
{
    private const double Infinity = double.PositiveInfinity;

    private static readonly Dictionary<string, Func<double, double>> _functions = new(StringComparer.Ordinal)
    {
        ["Log"] = PortableMath.Log,
        ["Log1p"] = PortableMath.Log1p,
        ["Exp"] = PortableMath.Exp,
        ["Expm1"] = PortableMath.Expm1,
        ["sin"] = x => PortableMath.SinCos(x).Sin,
        ["cos"] = x => PortableMath.SinCos(x).Cos,
        ["sin of turns"] = x => PortableMath.SinCosTurns(x).Sin,
        ["cos of turns"] = x => PortableMath.SinCosTurns(x).Cos,
        ["Asin"] = PortableMath.Asin,
        ["Acos"] = PortableMath.Acos,
        ["Tanh"] = PortableMath.Tanh,
        ["Logistic"] = PortableMath.Logistic,
        ["Erfc"] = PortableMath.Erfc,
        ["NormalCdf"] = PortableMath.NormalCdf,
        ["NormalDensity"] = PortableMath.NormalDensity,
        ["BesselI0Scaled"] = PortableMath.BesselI0Scaled,
    };

    public static TheoryData<string> Names { get; } = [.. _functions.Keys];

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.6931471805599453)]
    [InlineData(0.5, -0.6931471805599453)]
    [InlineData(10, 2.302585092994046)]
    [InlineData(1e-300, -690.7755278982137)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    public void Logarithms_of_known_numbers(double x, double expected) => Assert.Equal(expected, PortableMath.Log(x));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_no_number_comes_out_with_the_same_bits_whatever_they_were(string name) =>
        Assert.All(
            new[] { double.NaN, -double.NaN, BitConverter.UInt64BitsToDouble(0x7FF0_0000_0000_0001), BitConverter.UInt64BitsToDouble(0x7FFF_1234_5678_9ABC) },
            x => Assert.True(Bits(_functions[name](x)) == Bits(double.NaN), name));

    [Theory]
    [InlineData("Log", 0, -Infinity)]
    [InlineData("Log", -0.0, -Infinity)]
    [InlineData("Log", -double.Epsilon, double.NaN)]
    [InlineData("Log", -Infinity, double.NaN)]
    [InlineData("Log", Infinity, Infinity)]
    [InlineData("Log1p", 0, 0)]
    [InlineData("Log1p", -0.0, -0.0)]
    [InlineData("Log1p", -1, -Infinity)]
    [InlineData("Log1p", -1.0000000000000002, double.NaN)]
    [InlineData("Log1p", Infinity, Infinity)]
    [InlineData("Log1p", double.Epsilon, double.Epsilon)]
    [InlineData("Exp", 0, 1)]
    [InlineData("Exp", -0.0, 1)]
    [InlineData("Exp", -Infinity, 0)]
    [InlineData("Exp", Infinity, Infinity)]
    [InlineData("Exp", 709.782712893384, 1.7976931348622732E+308)]
    [InlineData("Exp", 709.7827128933841, Infinity)]
    [InlineData("Exp", -745.1332191019411, double.Epsilon)]
    [InlineData("Exp", -745.1332191019412, 0)]
    [InlineData("Expm1", 0, 0)]
    [InlineData("Expm1", -0.0, -0.0)]
    [InlineData("Expm1", -Infinity, -1)]
    [InlineData("Expm1", Infinity, Infinity)]
    [InlineData("Expm1", 709.7827128933841, Infinity)]
    [InlineData("Expm1", double.Epsilon, double.Epsilon)]
    [InlineData("sin", 0, 0)]
    [InlineData("sin", -0.0, -0.0)]
    [InlineData("sin", -double.Epsilon, -double.Epsilon)]
    [InlineData("sin", Infinity, double.NaN)]
    [InlineData("cos", 0, 1)]
    [InlineData("cos", -Infinity, double.NaN)]
    [InlineData("sin of turns", 0, 0)]
    [InlineData("sin of turns", 0.25, 1)]
    [InlineData("sin of turns", 0.5, 0)]
    [InlineData("sin of turns", 0.75, -1)]
    [InlineData("sin of turns", 562949953421312, double.NaN)]
    [InlineData("sin of turns", Infinity, double.NaN)]
    [InlineData("cos of turns", 0, 1)]
    [InlineData("cos of turns", 0.25, 0)]
    [InlineData("cos of turns", 0.5, -1)]
    [InlineData("cos of turns", 0.75, 0)]
    [InlineData("Asin", 1, Math.PI / 2)]
    [InlineData("Asin", -1, -Math.PI / 2)]
    [InlineData("Asin", -0.0, -0.0)]
    [InlineData("Asin", 1.0000000000000002, double.NaN)]
    [InlineData("Acos", 1, 0)]
    [InlineData("Acos", 0, Math.PI / 2)]
    [InlineData("Acos", -1, Math.PI)]
    [InlineData("Acos", -1.0000000000000002, double.NaN)]
    [InlineData("Tanh", 0, 0)]
    [InlineData("Tanh", -0.0, -0.0)]
    [InlineData("Tanh", double.Epsilon, double.Epsilon)]
    [InlineData("Tanh", Infinity, 1)]
    [InlineData("Tanh", -Infinity, -1)]
    [InlineData("Tanh", 19.07, 1)]
    [InlineData("Logistic", 0, 0.5)]
    [InlineData("Logistic", -0.0, 0.5)]
    [InlineData("Logistic", Infinity, 1)]
    [InlineData("Logistic", -Infinity, 0)]
    [InlineData("Logistic", -745, double.Epsilon)]
    [InlineData("Erfc", 0, 1)]
    [InlineData("Erfc", Infinity, 0)]
    [InlineData("Erfc", -Infinity, 2)]
    [InlineData("Erfc", 27.21, double.Epsilon)]
    [InlineData("NormalCdf", 0, 0.5)]
    [InlineData("NormalCdf", Infinity, 1)]
    [InlineData("NormalCdf", -Infinity, 0)]
    [InlineData("NormalCdf", -38.47, double.Epsilon)]
    [InlineData("NormalDensity", 0, 0.3989422804014327)]
    [InlineData("NormalDensity", -Infinity, 0)]
    [InlineData("BesselI0Scaled", 0, 1)]
    [InlineData("BesselI0Scaled", -Infinity, 0)]
    public void Zeros_infinities_and_the_ends_of_domains(string name, double x, double expected) =>
        Assert.Equal(Bits(expected), Bits(_functions[name](x)));

    [Fact]
    public void The_angle_of_a_point_takes_zeros_infinities_and_extremes_as_the_platform_does()
    {
        double[] coordinates = [0, 1, 3, 1e-200, double.Epsilon, double.MaxValue, Infinity];
        var signed = coordinates.WithNegatives().Append(double.NaN).ToArray();
        foreach (var (y, x) in signed.SelectMany(y => signed.Select(x => (y, x))))
        {
            var expected = Math.Atan2(y, x);
            var actual = PortableMath.Atan2(y, x);
            Assert.Equal(double.IsNegative(expected) && !double.IsNaN(expected), double.IsNegative(actual) && !double.IsNaN(actual));
            Assert.True(expected.Equals(actual) || (actual >= Math.BitDecrement(expected) && actual <= Math.BitIncrement(expected)), $"{y:R}, {x:R}: {actual:R}");
        }
    }

    [Theory]
    [InlineData("Expm1")]
    [InlineData("sin")]
    [InlineData("Asin")]
    [InlineData("Tanh")]
    public void Neighbours_of_zero_come_out_as_they_are(string name) =>
        Assert.All(Arguments.OverExponents(double.Epsilon, 1e-17, 200).WithNegatives(), x => Assert.Equal(Bits(x), Bits(_functions[name](x))));

    [Theory]
    [InlineData("sin")]
    [InlineData("Asin")]
    [InlineData("Tanh")]
    public void Odd_functions_are_odd_to_the_bit(string name) =>
        Assert.All(Arguments.OverExponents(1e-300, 1, 3000), x => Assert.Equal(Bits(-_functions[name](x)), Bits(_functions[name](-x))));

    [Theory]
    [InlineData("cos")]
    [InlineData("NormalDensity")]
    [InlineData("BesselI0Scaled")]
    public void Even_functions_are_even_to_the_bit(string name) =>
        Assert.All(Arguments.OverExponents(1e-300, 50, 2000), x => Assert.Equal(Bits(_functions[name](x)), Bits(_functions[name](-x))));

    [Theory]
    [InlineData("Logistic", 1)]
    [InlineData("NormalCdf", 1)]
    [InlineData("Erfc", 2)]
    public void Both_tails_make_up_the_whole_within_a_unit_in_the_last_place(string name, double whole) =>
        Assert.All(Arguments.OverExponents(1e-300, 40, 3000), x => Assert.InRange(_functions[name](x) + _functions[name](-x), Math.BitDecrement(whole), Math.BitIncrement(whole)));

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
