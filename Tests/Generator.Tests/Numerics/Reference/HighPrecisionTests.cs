namespace Colophon.Tests.Numerics.Reference;

public class HighPrecisionTests
{
    // To 50 places from the tables of Abramowitz and Stegun and the Digital Library of Mathematical Functions.
    [Theory]
    [InlineData("e", "2.71828182845904523536028747135266249775724709369995")]
    [InlineData("ln 2", "0.69314718055994530941723212145817656807550013436025")]
    [InlineData("ln 10", "2.30258509299404568401799145468436420760110148862877")]
    [InlineData("ln 1.5", "0.40546510810816438197801311546434913657199042346249")]
    [InlineData("π", "3.14159265358979323846264338327950288419716939937510")]
    [InlineData("sin 1", "0.84147098480789650665250232163029899962256306079837")]
    [InlineData("cos 1", "0.54030230586813971740093660744297660373231042061792")]
    [InlineData("arctan ½", "0.46364760900080611621425623146121440202853705428612")]
    [InlineData("tanh 1", "0.76159415595576488811945828260479359041276859725793")]
    [InlineData("erf 1", "0.84270079294971486934122063508260925929606699796630")]
    [InlineData("erfc 2", "0.00467773498104726583793074363274707138910820295993")]
    [InlineData("Φ 1", "0.84134474606854294858523254563203792247791296672660")]
    [InlineData("I₀ 1", "1.26606587775200833559824462521471753760767031135496")]
    public void Known_constants_come_out_to_fifty_places(string name, string expected) =>
        Assert.True((Value(name) - BigFloat.Parse(expected)).Abs().Approximate() < 2e-50, name);

    [Theory]
    [InlineData(9)]
    [InlineData(9.75)]
    public void The_series_and_the_continued_fraction_of_erfc_agree(double x) =>
        AssertAgree(1 - HighPrecision.ErfSeries(x), HighPrecision.ErfcFraction(x), 160);

    [Fact]
    public void The_power_series_and_the_asymptotic_series_of_the_Bessel_function_meet() =>
        AssertAgree(HighPrecision.BesselSeries(400) * HighPrecision.Exp(-400), HighPrecision.BesselAsymptotic(400), 290);

    [Theory]
    [InlineData(1e-300)]
    [InlineData(0.3)]
    [InlineData(700)]
    public void The_logarithm_undoes_the_exponential(double x) => AssertAgree(HighPrecision.Log1p(HighPrecision.Expm1(x)), x, 240);

    [Theory]
    [InlineData(1e-30)]
    [InlineData(3)]
    [InlineData(1e22)]
    [InlineData(1.7e308)]
    public void Squares_of_sine_and_cosine_add_up_to_one(double x)
    {
        var (sin, cos) = HighPrecision.SinCos(x);
        AssertAgree((sin * sin) + (cos * cos), 1, 300);
    }

    [Fact]
    public void The_sine_of_ten_to_the_22nd_is_known() =>
        AssertAgree(HighPrecision.SinCos(1e22).Sin, -BigFloat.Parse("0.8522008497671888017727058937530293682618"), 130);

    [Theory]
    [InlineData(0.125)]
    [InlineData(0.9999)]
    public void The_arcsine_undoes_the_sine(double x) => AssertAgree(HighPrecision.Asin(HighPrecision.SinCos(x).Sin), x, 240);

    private static BigFloat Value(string name) => name switch
    {
        "e" => HighPrecision.Exp(1),
        "ln 2" => HighPrecision.LnTwo,
        "ln 10" => HighPrecision.Ln(10),
        "ln 1.5" => HighPrecision.Log1p(0.5),
        "π" => HighPrecision.Pi,
        "sin 1" => HighPrecision.SinCos(1).Sin,
        "cos 1" => HighPrecision.SinCos(1).Cos,
        "arctan ½" => HighPrecision.Atan(0.5),
        "tanh 1" => HighPrecision.Tanh(1),
        "erf 1" => HighPrecision.ErfSeries(1),
        "erfc 2" => HighPrecision.Erfc(2),
        "Φ 1" => HighPrecision.NormalCdf(1),
        "I₀ 1" => HighPrecision.BesselI0Scaled(1) * HighPrecision.Exp(1),
        _ => throw new ArgumentException("no such constant", nameof(name)),
    };

    private static void AssertAgree(BigFloat actual, BigFloat expected, int bits)
    {
        var difference = actual - expected;
        Assert.True(difference.Mantissa.IsZero || difference.Magnitude <= expected.Magnitude - bits, $"2^{difference.Magnitude} apart");
    }
}
