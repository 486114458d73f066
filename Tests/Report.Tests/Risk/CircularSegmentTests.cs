using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class CircularSegmentTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 0.3)]
    [InlineData(1, -0.3)]
    [InlineData(2, 1.9)]
    [InlineData(2, -1.999)]
    [InlineData(1.4142135623730951, 1.118033988749895)]
    public void It_is_the_integral_of_the_chords(double radius, double distance)
    {
        // With x = R sin φ the chord is 2R cos φ.
        var area = Independent.Composite(angle => 2 * radius * radius * Math.Cos(angle) * Math.Cos(angle), Math.Asin(distance / radius), Math.PI / 2);

        Assert.Equal(area, CircularSegment.Area(radius, distance), 1e-14);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.7)]
    [InlineData(0.99)]
    public void Both_sides_of_a_line_sum_to_the_disc(double distance) =>
        Assert.Equal(Math.PI * 4, CircularSegment.Area(2, 2 * distance) + CircularSegment.Area(2, -2 * distance), 1e-14);

    [Fact]
    public void It_is_the_formula_with_the_arccosine() =>
        Assert.Equal((9 * Math.Acos(1.2 / 3)) - (1.2 * Math.Sqrt(9 - (1.2 * 1.2))), CircularSegment.Area(3, 1.2), 1e-14);

    [Fact]
    public void A_line_through_the_centre_leaves_half() => Assert.Equal(Math.PI / 2, CircularSegment.Area(1, 0), 1e-15);

    [Theory]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(double.PositiveInfinity)]
    public void A_line_that_misses_or_touches_leaves_nothing_beyond_and_everything_before(double distance)
    {
        Assert.Equal(0, CircularSegment.Area(1, distance));
        Assert.Equal(Math.PI, CircularSegment.Area(1, -distance));
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e-8)]
    [InlineData(1e-12)]
    public void A_thin_segment_keeps_its_digits(double height)
    {
        // (4/3)√(2R h³) (1 − 3h/20R − …), the area of a parabola's segment to first order.
        var expected = 4.0 / 3 * Math.Sqrt(2 * height * height * height) * (1 - (3 * height / 20) - (3 * height * height / 224));

        Assert.Equal(1, CircularSegment.OfHeight(1, height) / expected, 1e-10);
    }

    [Fact]
    public void It_scales_with_the_square_of_lengths() => Assert.Equal(9 * CircularSegment.Area(1, 0.4), CircularSegment.Area(3, 1.2), 1e-14);

    [Fact]
    public void A_negative_radius_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => CircularSegment.Area(-1, 0));

    [Fact]
    public void A_radius_that_is_no_number_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => CircularSegment.Area(double.NaN, 0));
}
