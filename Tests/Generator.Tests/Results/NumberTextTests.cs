using System.Globalization;
using Colophon.Results;
using Colophon.Tests.Templating;
using CsCheck;

namespace Colophon.Tests.Results;

public class NumberTextTests
{
    [Theory]
    [InlineData(0.13239851, 3, "0.132")]
    [InlineData(-2.5, 1, "−2.5")]
    [InlineData(-0.001, 2, "0.00")]
    [InlineData(0.125, 2, "0.12")]
    [InlineData(0.375, 2, "0.38")]
    [InlineData(2.5, 0, "2")]
    [InlineData(2.675, 2, "2.67")]
    [InlineData(1234.5, 1, "1234.5")]
    [InlineData(12345.678, 1, "12\u202F345.7")]
    [InlineData(-1234567, 0, "−1\u202F234\u202F567")]
    [InlineData(1e22, 0, "10\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000")]
    public void Fixed_decimals(double value, int decimals, string text) => Assert.Equal(text, NumberText.Fixed(value, decimals));

    [Theory]
    [InlineData(0.13239851, 2, "13.24\u202F%")]
    [InlineData(0.575, 0, "57\u202F%")]
    [InlineData(0.0004, 1, "0.0\u202F%")]
    [InlineData(-0.05, 0, "−5\u202F%")]
    [InlineData(1, 0, "100\u202F%")]
    [InlineData(0, 2, "0.00\u202F%")]
    [InlineData(250, 0, "25\u202F000\u202F%")]
    public void Percent(double value, int decimals, string text) => Assert.Equal(text, NumberText.Percent(value, decimals));

    [Theory]
    [InlineData(0.00001234, 2, "1.23×10⁻⁵")]
    [InlineData(-6.02214076e23, 3, "−6.022×10²³")]
    [InlineData(0, 1, "0.0×10⁰")]
    [InlineData(9.99, 1, "1.0×10¹")]
    [InlineData(5, 0, "5×10⁰")]
    public void Scientific(double value, int decimals, string text) => Assert.Equal(text, NumberText.Scientific(value, decimals));

    [Theory]
    [InlineData(0.13239851, 3, "0.132")]
    [InlineData(0.00013239, 2, "0.00013")]
    [InlineData(0.00001234, 2, "1.2×10⁻⁵")]
    [InlineData(123456, 3, "123\u202F000")]
    [InlineData(1234567, 3, "1.23×10⁶")]
    [InlineData(9.996, 3, "10.0")]
    [InlineData(0, 3, "0.00")]
    [InlineData(-42, 2, "−42")]
    public void Significant_digits(double value, int digits, string text) => Assert.Equal(text, NumberText.Significant(value, digits));

    [Theory]
    [InlineData(9999, "9999")]
    [InlineData(10000, "10\u202F000")]
    [InlineData(long.MinValue, "−9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808")]
    public void Whole_numbers(long value, string text) => Assert.Equal(text, NumberText.Integer(value));

    [Theory]
    [InlineData(0.05, "0.05", 1)]
    [InlineData(0.1 + 0.2, "0.30000000000000004", 17)]
    [InlineData(1.5e-7, "1.5×10⁻⁷", 2)]
    [InlineData(-2.5, "−2.5", 2)]
    public void The_shortest_text_counts_its_digits(double value, string text, int digits) =>
        Assert.Equal((text, digits), NumberText.Shortest(value));

    [Fact]
    public void A_percentage_has_the_digits_of_the_number_itself() =>
        Gen.Double[0, 10].SamplePinned(
            value =>
            {
                var percent = NumberText.Percent(value, 3).TrimEnd('%', NumberText.NarrowSpace);
                var fixedText = NumberText.Fixed(value, 5);
                Assert.Equal(100 * decimal.Parse(fixedText, CultureInfo.InvariantCulture), decimal.Parse(percent, CultureInfo.InvariantCulture));
            },
            count: 200);

    [Theory]
    [InlineData("{{ study.shift | fixed: 1 | sign }}", "−2.5")]
    [InlineData("{{ study.rate | percent: 0 | sign }}", "+5\u202F%")]
    [InlineData("{{ study.rate | fixed: 0 | sign }}", "0")]
    [InlineData("{{ study.rate | sign }}", "+0.05")]
    [InlineData("{{ gaussian-equal.perceptron.epochs }}", "12\u202F345")]
    [InlineData("{{ gaussian-equal.perceptron.epochs | integer }}", "12\u202F345")]
    [InlineData("{{ gaussian-equal.converged }}", "true")]
    public void In_a_template(string body, string text) => Assert.Equal(text, Composing.Read(body));

    [Fact]
    public void The_binding_lists_the_formats_as_written() =>
        Assert.Equal("percent: 0 | sign", Assert.Single(Composing.Of("{{ study.rate | percent: 0 | sign }}").Printed).Format);
}
