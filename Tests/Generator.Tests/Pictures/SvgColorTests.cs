using Colophon.Model;
using Colophon.Pictures.Svg;

namespace Colophon.Tests.Pictures;

public class SvgColorTests
{
    [Theory]
    [InlineData("black", 0, 0, 0, 1)]
    [InlineData("RebeccaPurple", 0x66, 0x33, 0x99, 1)]
    [InlineData("yellowgreen", 0x9A, 0xCD, 0x32, 1)]
    [InlineData("#1f77b4", 0x1F, 0x77, 0xB4, 1)]
    [InlineData("#F0a", 0xFF, 0x00, 0xAA, 1)]
    [InlineData("#f0a0", 0xFF, 0x00, 0xAA, 0)]
    [InlineData("#00000080", 0, 0, 0, 128 / 255.0)]
    [InlineData("rgb(1, 2, 3)", 1, 2, 3, 1)]
    [InlineData("rgb(100%,50%,0%)", 255, 128, 0, 1)]
    [InlineData("rgba(1,2,3,.5)", 1, 2, 3, 0.5)]
    [InlineData("rgb(1 2 3 / 25%)", 1, 2, 3, 0.25)]
    [InlineData("rgb(300, -5, 3)", 255, 0, 3, 1)]
    [InlineData("transparent", 0, 0, 0, 0)]
    public void Colours_are_read(string text, byte r, byte g, byte b, double opacity)
    {
        Assert.True(SvgColor.TryParse(text, out var color));
        Assert.Equal(new Color(r, g, b, opacity), color);
    }

    [Theory]
    [InlineData("")]
    [InlineData("blakc")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("rgb(1, 2)")]
    [InlineData("rgb(1, 2, 3")]
    [InlineData("hsl(120 100% 50%)")]
    public void What_is_no_colour_is_refused(string text) => Assert.False(SvgColor.TryParse(text, out _));

    [Fact]
    public void There_are_148_names() => Assert.Equal(148, NamedColors.Rgb.Count);
}
