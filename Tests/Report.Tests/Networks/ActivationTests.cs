using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class ActivationTests
{
    public static TheoryData<string, double> Places
    {
        get
        {
            var places = new TheoryData<string, double>();
            foreach (var activation in Activation.All)
            {
                foreach (var a in new[] { -8, -1.3, -0.2, 0.4, 2.1, 9 })
                {
                    places.Add(activation.Name, a);
                }
            }

            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_slope_is_the_derivative_at_the_pre_activation(string name, double a)
    {
        const double Step = 1e-5;
        var f = Activation.All.Single(activation => activation.Name == name);

        var quotient = (f.Value(a + Step) - f.Value(a - Step)) / (2 * Step);

        Assert.Equal(quotient, f.Slope(a), 9);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void On_the_real_line_the_complex_function_is_the_real_one(string name, double a)
    {
        var f = Activation.All.Single(activation => activation.Name == name);

        Assert.Equal(f.Value(a), f.Value(new ComplexNumber(a, 0)).Real, 14);
    }

    [Fact]
    public void Values_are_those_of_the_textbook()
    {
        Assert.Equal(Math.Tanh(0.7), Activation.Tanh.Value(0.7), 15);
        Assert.Equal(1 / (1 + Math.Exp(-0.7)), Activation.Logistic.Value(0.7), 15);
        Assert.Equal(0.7, Activation.Rectifier.Value(0.7));
        Assert.Equal(0, Activation.Rectifier.Value(-0.7));
    }

    [Fact]
    public void By_convention_ReLU_has_the_slope_0_at_0() => Assert.Equal(0, Activation.Rectifier.Slope(0));

    [Fact]
    public void A_slope_far_out_does_not_round_to_0() => Assert.True(Activation.Tanh.Slope(18) > 0);
}
