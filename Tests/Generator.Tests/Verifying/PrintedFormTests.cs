using Colophon.Verifying;

namespace Colophon.Tests.Verifying;

public sealed class PrintedFormTests
{
    [Theory]
    [InlineData("0.13239851", "percent: 1", "13.2\u202F%")]
    [InlineData("0.13239851", "percent", "13\u202F%")]
    [InlineData("0.13239851", "fixed: 3", "0.132")]
    [InlineData("-2.5", "fixed: 0", "\u22122")]
    [InlineData("2.5", "fixed: 1 | sign", "+2.5")]
    [InlineData("0.001", "fixed: 1 | sign", "0.0")]
    [InlineData("1.234E-30", "scientific: 2", "1.23×10⁻³⁰")]
    [InlineData("0.013239851", "significant: 2", "0.013")]
    [InlineData("12345", "integer", "12\u202F345")]
    [InlineData("9007199254740993", "integer", "9\u202F007\u202F199\u202F254\u202F740\u202F993")]
    [InlineData("12345", "", "12\u202F345")]
    [InlineData("0.5", "", "0.5")]
    public void A_number_is_printed_again_by_its_format(string value, string format, string text) => Assert.Equal(text, PrintedForm.Of(value, format));

    [Theory]
    [InlineData("equal variances", "")]
    [InlineData("NaN", "fixed: 2")]
    [InlineData("0.5", "roman")]
    [InlineData("0.5", "fixed: many")]
    [InlineData("0.5", "fixed: 400")]
    [InlineData("0.5", "significant: 0")]
    public void What_is_no_number_or_has_an_unknown_format_is_not(string value, string format) => Assert.Null(PrintedForm.Of(value, format));
}
