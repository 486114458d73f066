using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class QuadratureTests
{
    [Fact]
    public void Smooth_integrands_reach_the_last_digits()
    {
        Assert.Equal(Math.E - 1, Quadrature.Integrate(Math.Exp, 0, 1), 1e-14);
        Assert.Equal(Math.Atan(4) - Math.Atan(-3), Quadrature.Integrate(x => 1 / (1 + (x * x)), -3, 4), 1e-14);
        Assert.Equal(Math.Sqrt(2 * Math.PI), Quadrature.Integrate(x => Math.Exp(-x * x / 2), -12, 12), 1e-14);
    }

    [Fact]
    public void Roots_and_poles_at_the_ends_do_no_harm()
    {
        Assert.Equal(Math.PI / 2, Quadrature.Integrate(x => Math.Sqrt((1 - x) * (1 + x)), -1, 1), 1e-14);
        Assert.Equal(2, Quadrature.Integrate(x => 1 / Math.Sqrt(x), 0, 1), 1e-13);
        Assert.Equal(-1, Quadrature.Integrate(Math.Log, 0, 1), 1e-14);
    }

    [Fact]
    public void Exchanged_ends_change_the_sign() =>
        Assert.Equal(-Quadrature.Integrate(Math.Exp, 0, 2), Quadrature.Integrate(Math.Exp, 2, 0), 1e-14);

    [Fact]
    public void An_empty_interval_has_no_integral() => Assert.Equal(0, Quadrature.Integrate(Math.Exp, 1, 1));

    [Fact]
    public void The_mean_of_a_periodic_function_converges_exponentially()
    {
        // The mean of exp(cos θ) is I₀(1).
        var expected = MathNet.Numerics.SpecialFunctions.BesselI0(1);

        Assert.Equal(expected, Quadrature.Periodic(turns => Math.Exp(Math.Cos(2 * Math.PI * turns)), 16), 1e-14);
        Assert.NotEqual(expected, Quadrature.Periodic(turns => Math.Exp(Math.Cos(2 * Math.PI * turns)), 3), 1e-4);
    }

    [Fact]
    public void A_period_needs_a_node() => Assert.Throws<ArgumentOutOfRangeException>(() => Quadrature.Periodic(Math.Sin, 0));
}
