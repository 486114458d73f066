using Colophon.Diagnostics;
using Colophon.Host;

namespace Colophon.Tests.Host;

public class SourceDateTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("0", "1970-01-01T00:00:00")]
    [InlineData("981173106", "2001-02-03T04:05:06")]
    [InlineData("0981173106", "2001-02-03T04:05:06")]
    [InlineData("253402300799", "9999-12-31T23:59:59")]
    public void Seconds_since_1970_are_a_moment_in_UTC(string value, string moment)
    {
        var read = SourceDate.Read(value, _diagnostics);

        Assert.Equal(moment, read?.UtcDateTime.ToString("s", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.Zero, read?.Offset);
        Assert.False(_diagnostics.HasErrors);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_value_there_is_no_date(string? value)
    {
        Assert.Null(SourceDate.Read(value, _diagnostics));
        Assert.False(_diagnostics.HasErrors);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2001-02-03")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.5")]
    [InlineData("1e9")]
    [InlineData("253402300800")]
    [InlineData("99999999999999999999")]
    public void What_is_no_such_number_is_an_error(string value)
    {
        Assert.Null(SourceDate.Read(value, _diagnostics));

        var mistake = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal(DiagnosticCodes.BadSourceDate, mistake.Code);
        Assert.Equal($"SOURCE_DATE_EPOCH is \"{value}\"", mistake.Message);
    }
}
