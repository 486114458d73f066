using Colophon.Cli;

namespace Colophon.Tests.Cli;

public class WrittenTimeTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("500ms", 500)]
    [InlineData("2s", 2_000)]
    [InlineData("1.5s", 1_500)]
    [InlineData("5m", 300_000)]
    [InlineData("24h", 86_400_000)]
    public void A_number_and_a_unit_are_a_time(string text, int milliseconds)
    {
        Assert.True(WrittenTime.TryParse(text, out var time));
        Assert.Equal(milliseconds, time.TotalMilliseconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("s")]
    [InlineData("-2s")]
    [InlineData("2 s")]
    [InlineData("2d")]
    [InlineData("1,5s")]
    [InlineData("NaNs")]
    [InlineData("25h")]
    [InlineData("9999999999999999999999h")]
    public void Anything_else_is_none(string text) => Assert.False(WrittenTime.TryParse(text, out _));
}
