using Colophon.Results;

namespace Colophon.Tests.Results;

public class NumberFormatTests
{
    [Theory]
    [InlineData(0.1317762, 2, "13.18\u202F%")]
    [InlineData(0.145, 0, "14\u202F%")]
    [InlineData(1, 1, "100.0\u202F%")]
    [InlineData(-0.5, 0, "\u221250\u202F%")]
    [InlineData(1e-20, 2, "0.00\u202F%")]
    public void Percent(double value, int decimals, string expected) => Assert.Equal(expected, NumberFormat.Percent(decimals).Format(value));

    [Theory]
    [InlineData(3.14159, 2, "3.14")]
    [InlineData(-3.14159, 0, "\u22123")]
    [InlineData(-0.0001, 2, "0.00")]
    [InlineData(2.5, 3, "2.500")]
    public void Fixed(double value, int decimals, string expected) => Assert.Equal(expected, NumberFormat.Fixed(decimals).Format(value));

    [Theory]
    [InlineData(1400, "1400")]
    [InlineData(70000, "70\u202F000")]
    [InlineData(-1234567, "\u22121\u202F234\u202F567")]
    [InlineData(0, "0")]
    public void Whole_numbers_come_in_groups_of_three_from_five_digits_on(double value, string expected) =>
        Assert.Equal(expected, NumberFormat.Integer.Format(value));

    [Theory]
    [InlineData(0.000012345, 2, "1.23×10⁻⁵")]
    [InlineData(-6.02214e23, 3, "\u22126.022×10²³")]
    public void Scientific(double value, int decimals, string expected) => Assert.Equal(expected, NumberFormat.Scientific(decimals).Format(value));

    [Theory]
    [InlineData(0.00123456, 3, "0.00123")]
    [InlineData(123456, 2, "120\u202F000")]
    [InlineData(9.9999, 3, "10.0")]
    [InlineData(1234567, 3, "1.23×10⁶")]
    [InlineData(1e-7, 2, "1.0×10⁻⁷")]
    public void Significant(double value, int digits, string expected) => Assert.Equal(expected, NumberFormat.Significant(digits).Format(value));

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "∞")]
    [InlineData(double.NegativeInfinity, "\u2212∞")]
    public void What_is_no_finite_number_says_so(double value, string expected) => Assert.Equal(expected, NumberFormat.Fixed(2).Format(value));

    [Fact]
    public void A_format_names_the_filter_that_gives_it()
    {
        Assert.Equal("percent: 2", NumberFormat.Percent(2).ToString());
        Assert.Equal("integer", NumberFormat.Integer.ToString());
    }

    [Fact]
    public void More_digits_than_a_double_has_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => NumberFormat.Fixed(18));
}
