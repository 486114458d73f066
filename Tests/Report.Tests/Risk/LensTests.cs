using CsCheck;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class LensTests
{
    [Fact]
    public void It_is_the_overlap_of_two_intervals_summed_over_the_axis() =>
        Gen.Select(Gen.Double[0.1, 3], Gen.Double[0.1, 3], Gen.Double[0.001, 6]).Always(
            (first, second, distance) => Math.Abs(Lens.Area(first, second, distance) - Independent.Overlap(first, second, distance)) < 1e-12,
            cases: 300);

    [Fact]
    public void The_order_of_the_discs_does_not_matter() =>
        Gen.Select(Gen.Double[0.1, 3], Gen.Double[0.1, 3], Gen.Double[0, 6]).Always(
            (first, second, distance) => Math.Abs(Lens.Area(first, second, distance) - Lens.Area(second, first, distance)) < 1e-14,
            cases: 1000);

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(1, 2, 3.5)]
    [InlineData(0, 2, 1)]
    public void Discs_apart_or_touching_from_outside_have_none(double first, double second, double distance) => Assert.Equal(0, Lens.Area(first, second, distance));

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(1, 2, 0.5)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 0.3)]
    public void A_disc_inside_the_other_or_touching_from_inside_is_all_of_it(double first, double second, double distance) =>
        Assert.Equal(Math.PI, Lens.Area(first, second, distance));

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    public void Discs_that_only_just_overlap_keep_their_digits(int halvings)
    {
        // A power of two, so that the distance is exact; two segments of a parabola, each half as high as the overlap is deep.
        var depth = Math.ScaleB(1, -halvings);
        var height = depth / 2;
        var expected = 2 * 4.0 / 3 * Math.Sqrt(2 * height * height * height) * (1 - (3 * height / 20) - (3 * height * height / 224));

        Assert.Equal(1, Lens.Area(1, 1, 2 - depth) / expected, 1e-10);
    }

    [Fact]
    public void It_shrinks_without_a_jump_into_the_tangent_positions()
    {
        Assert.InRange(Lens.Area(1, 2, Math.BitDecrement(3.0)), 0, 1e-20);
        Assert.InRange(Lens.Area(1, 2, Math.BitIncrement(1.0)), Math.PI - 1e-15, Math.PI + 1e-15);
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, -1)]
    public void Negative_lengths_are_refused(double first, double second, double distance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Lens.Area(first, second, distance));
}
