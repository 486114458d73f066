using CsCheck;
using MathNet.Numerics;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class MarcumQTests
{
    /// <summary>A grid over both arguments, with the places where the code takes another way.</summary>
    public static TheoryData<double> Grid => [.. Values];

    private static double[] Values => [0, 1e-8, 0.01, 0.3, 0.9999, 1, 1.0001, 1.7, Math.Sqrt(5), 3, Math.Sqrt(10), 4.4, 6, 7.5, 10];

    [Theory]
    [MemberData(nameof(Grid))]
    public void Both_tails_agree_with_the_mixture_of_gamma_tails(double a)
    {
        foreach (var b in Values)
        {
            var (upper, lower) = Independent.Marcum(a, b);

            // Relative, so that the smallest tails count as much as the largest.
            Assert.InRange(Math.Abs(MarcumQ.Of(a, b).Upper - upper), 0, 4e-14 * upper);
            Assert.InRange(Math.Abs(MarcumQ.Of(a, b).Lower - lower), 0, 4e-14 * lower);
        }
    }

    /// <summary>Sums of the mixture in decimal arithmetic with sixty digits, rounded.</summary>
    [Theory]
    [InlineData(0.25, 0.5, 0.8858941480609588, 0.11410585193904127)]
    [InlineData(1, 1, 0.7328798037968203, 0.2671201962031798)]
    [InlineData(2, 3, 0.21436208816264946, 0.7856379118373505)]
    [InlineData(3, 2, 0.8867207544023923, 0.11327924559760774)]
    [InlineData(1, 8, 3.71130897743557e-12, 0.9999999999962887)]
    [InlineData(8, 1, 0.9999999999995729, 4.2710148852895227e-13)]
    [InlineData(9.125, 9.0, 0.5715360533087345, 0.42846394669126553)]
    [InlineData(10, 10, 0.5199721896495484, 0.48002781035045167)]
    [InlineData(0.5, 12, 3.317605450234052e-30, 1.0)]
    [InlineData(24, 16, 0.9999999999999994, 5.061717526625536e-16)]
    public void Both_tails_are_right_to_a_few_units_in_the_last_place(double a, double b, double upper, double lower)
    {
        Assert.InRange(Math.Abs((MarcumQ.Of(a, b).Upper / upper) - 1), 0, 1e-15);
        Assert.InRange(Math.Abs((MarcumQ.Of(a, b).Lower / lower) - 1), 0, 1e-15);
    }

    [Theory]
    [MemberData(nameof(Grid))]
    public void It_is_the_integral_that_defines_it(double a)
    {
        foreach (var b in Values)
        {
            var inside = Independent.Composite(r => r * Math.Exp(-((r - a) * (r - a)) / 2) * ScaledBesselI0(a * r), 0, b);

            Assert.Equal(inside, MarcumQ.Of(a, b).Lower, 1e-13);
        }
    }

    [Fact]
    public void Exchanging_the_arguments_gives_the_rest_of_one_plus_a_Bessel_term() =>
        Gen.Select(Gen.Double[0, 10], Gen.Double[0, 10]).Always(
            (a, b) =>
            {
                var sum = 1 + (Math.Exp(-((a - b) * (a - b)) / 2) * ScaledBesselI0(a * b));
                return Math.Abs(MarcumQ.Of(a, b).Upper + MarcumQ.Of(b, a).Upper - sum) < 1e-14;
            },
            cases: 2000);

    [Fact]
    public void The_two_tails_sum_to_one() =>
        Gen.Select(Gen.Double[0, 40], Gen.Double[0, 40]).Always(
            (a, b) => Math.Abs(MarcumQ.Of(a, b).Upper + MarcumQ.Of(a, b).Lower - 1) < 1e-15,
            cases: 2000);

    [Fact]
    public void It_grows_with_the_distance_and_falls_with_the_radius() =>
        Gen.Select(Gen.Double[0, 9], Gen.Double[0, 9], Gen.Double[0.001, 1]).Always(
            (a, b, step) => MarcumQ.Of(a + step, b).Upper >= MarcumQ.Of(a, b).Upper && MarcumQ.Of(a, b + step).Upper <= MarcumQ.Of(a, b).Upper,
            cases: 2000);

    [Theory]
    [InlineData(0)]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(12)]
    public void Without_distance_it_is_the_tail_of_Rayleighs_distribution(double b)
    {
        Assert.Equal(1, MarcumQ.Of(0, b).Upper / Math.Exp(-b * b / 2), 1e-14);
        Assert.Equal(1 - Math.Exp(-b * b / 2), MarcumQ.Of(0, b).Lower, 1e-15);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(1e9)]
    public void Without_radius_everything_is_outside(double a) => Assert.Equal((1, 0), MarcumQ.Of(a, 0));

    [Theory]
    [InlineData(0, 50, 0)]
    [InlineData(50, 0, 1)]
    [InlineData(3, double.PositiveInfinity, 0)]
    [InlineData(double.PositiveInfinity, 3, 1)]
    [InlineData(1e9, 2e9, 0)]
    public void Far_from_the_circle_nothing_or_everything_is_outside(double a, double b, double expected) => Assert.Equal(expected, MarcumQ.Of(a, b).Upper);

    [Fact]
    public void Small_tails_keep_their_digits()
    {
        // Leading terms: the density at the origin times the area for a small circle, b²/2 · exp(−a²/2).
        Assert.Equal(1, MarcumQ.Of(2, 1e-6).Lower / (0.5e-12 * Math.Exp(-2)), 1e-11);
        Assert.InRange(MarcumQ.Of(1, 30).Upper, double.Epsilon, 1e-180);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void On_a_huge_circle_half_lies_outside_and_half_of_a_Bessel_term(double a) =>
        Assert.Equal(0.5 + (0.5 / Math.Sqrt(2 * Math.PI * a * a)), MarcumQ.Of(a, a).Upper, Math.Max(0.1 / (a * a * a), 1e-12));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.NaN)]
    [InlineData(1e7, 1e7)]
    public void Arguments_outside_its_domain_are_refused(double a, double b) => Assert.Throws<ArgumentOutOfRangeException>(() => MarcumQ.Of(a, b).Upper);

    private static double ScaledBesselI0(double x) => Math.Exp(-x) * SpecialFunctions.BesselI0(x);
}
