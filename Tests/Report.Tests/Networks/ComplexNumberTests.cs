using System.Numerics;
using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class ComplexNumberTests
{
    public static TheoryData<double, double> Places => new()
    {
        { 0, 0 }, { 0.3, -0.7 }, { -1.2, 0.4 }, { 2.5, 1.1 }, { -6, -0.2 }, { 15, 0.5 }, { -15, 1e-30 },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Functions_agree_with_those_of_the_framework(double real, double imaginary)
    {
        var ours = new ComplexNumber(real, imaginary);
        var theirs = new Complex(real, imaginary);

        AssertClose(Complex.Exp(theirs), ComplexNumber.Exp(ours));
        AssertClose(Complex.Tanh(theirs), ComplexNumber.Tanh(ours));
        AssertClose(1 / (1 + Complex.Exp(-theirs)), ComplexNumber.Logistic(ours));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Arithmetic_agrees_with_that_of_the_framework(double real, double imaginary)
    {
        var (ours, theirs) = (new ComplexNumber(real, imaginary), new Complex(real, imaginary));
        var (other, otherTheirs) = (new ComplexNumber(-0.8, 1.9), new Complex(-0.8, 1.9));

        AssertClose(theirs + otherTheirs, ours + other);
        AssertClose(theirs - otherTheirs, ours - other);
        AssertClose(theirs * otherTheirs, ours * other);
        AssertClose(theirs / otherTheirs, ours / other);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(-0.4)]
    [InlineData(0.9)]
    [InlineData(5)]
    public void The_imaginary_part_of_a_tiny_step_is_the_derivative(double a)
    {
        const double Step = 1e-30;

        var slope = ComplexNumber.Tanh(new ComplexNumber(a, Step)).Imaginary / Step;

        Assert.Equal(1 / (Math.Cosh(a) * Math.Cosh(a)), slope, 14);
    }

    private static void AssertClose(Complex expected, ComplexNumber actual)
    {
        var tolerance = 1e-14 * Math.Max(1, expected.Magnitude);
        Assert.InRange(actual.Real, expected.Real - tolerance, expected.Real + tolerance);
        Assert.InRange(actual.Imaginary, expected.Imaginary - tolerance, expected.Imaginary + tolerance);
    }
}
