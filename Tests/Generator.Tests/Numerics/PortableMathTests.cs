using Colophon.Numerics;

namespace Colophon.Tests.Numerics;

public class PortableMathTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.6931471805599453)]
    [InlineData(0.5, -0.6931471805599453)]
    [InlineData(10, 2.302585092994046)]
    [InlineData(1e-300, -690.7755278982137)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    public void Logarithms_of_known_numbers(double x, double expected) => Assert.Equal(expected, PortableMath.Log(x));

    [Theory]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    public void Logarithms_at_the_edges(double x, double expected) => Assert.Equal(expected, PortableMath.Log(x));

    [Fact]
    public void The_logarithm_is_within_one_unit_in_the_last_place_of_the_platforms()
    {
        // The platform's own error is below 0.6 units in the last place, so more than one apart would be an error of ours.
        for (var i = 1; i <= 200_000; i++)
        {
            var x = i * 1.00001e-5;
            var reference = Math.Log(x);
            Assert.InRange(PortableMath.Log(x), Math.BitDecrement(reference), Math.BitIncrement(reference));
        }
    }
}
