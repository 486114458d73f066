using Colophon.Running.Figures;

namespace Colophon.Tests.Running.Figures;

public class LogScaleTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1000, 3)]
    [InlineData(0.01, -2)]
    [InlineData(2, 0.30102999566398120)]
    public void A_value_stands_at_its_common_logarithm(double value, double position) => Assert.Equal(position, LogScale.Of(value), 14);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void What_is_not_positive_has_no_place(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => LogScale.Of(value));

    [Fact]
    public void Powers_of_ten_are_labelled_and_their_multiples_marked()
    {
        var ticks = DecadeTicks.Between(-3, 1, room: 10).ToArray();

        Assert.Equal(["10⁻³", "10⁻²", "10⁻¹", "10⁰", "10¹"], Labels(ticks));
        Assert.Equal(4 * 8, ticks.Count(tick => !tick.IsMajor));
    }

    [Fact]
    public void Limits_that_miss_a_power_by_a_rounding_keep_it() =>
        Assert.Equal(["10⁻²", "10⁻¹", "10⁰"], Labels(DecadeTicks.Between(-1.9999999999999996, -1e-16, room: 10)));

    [Fact]
    public void Where_there_is_no_room_powers_are_left_out_and_one_stays()
    {
        var ticks = DecadeTicks.Between(-12, 0, room: 4).ToArray();

        Assert.Equal(["10⁻¹²", "10⁻⁸", "10⁻⁴", "10⁰"], Labels(ticks));
        Assert.All(ticks, tick => Assert.True(tick.IsMajor));
    }

    [Fact]
    public void Within_one_power_one_two_and_five_are_labelled() =>
        Assert.Equal(["0.02", "0.05", "0.1"], Labels(DecadeTicks.Between(LogScale.Of(0.015), LogScale.Of(0.12), room: 10)));

    [Fact]
    public void Within_one_power_far_from_one_labels_are_products() =>
        Assert.Equal(["2\u2009·\u200910⁻⁶", "5\u2009·\u200910⁻⁶"], Labels(DecadeTicks.Between(-5.8, -5.2, room: 10)));

    private static IEnumerable<string> Labels(IEnumerable<ScottPlot.Tick> ticks) => ticks.Where(tick => tick.IsMajor).Select(tick => tick.Label);
}
