using Colophon.Pictures.Svg;

namespace Colophon.Tests.Pictures;

public class TransformListTests
{
    [Theory]
    [InlineData("", 3, 4, 3, 4)]
    [InlineData("translate(10)", 3, 4, 13, 4)]
    [InlineData("translate(10, 20)", 3, 4, 13, 24)]
    [InlineData("scale(2)", 3, 4, 6, 8)]
    [InlineData("scale(2 -1)", 3, 4, 6, -4)]
    [InlineData("rotate(90)", 3, 4, -4, 3)]
    [InlineData("rotate(90 3 4)", 5, 4, 3, 6)]
    [InlineData("skewX(45)", 3, 4, 7, 4)]
    [InlineData("skewY(45)", 3, 4, 3, 7)]
    [InlineData("matrix(1 2 3 4 5 6)", 1, 1, 9, 12)]
    [InlineData("translate(10 0) scale(2)", 3, 4, 16, 8)]
    [InlineData("scale(2),translate(10,0)", 3, 4, 26, 8)]
    public void The_last_of_a_list_acts_first(string text, double x, double y, double expectedX, double expectedY)
    {
        Assert.True(TransformList.TryParse(text, out var transform));

        var (actualX, actualY) = transform.Apply(x, y);
        Assert.Equal(expectedX, actualX, 12);
        Assert.Equal(expectedY, actualY, 12);
    }

    [Theory]
    [InlineData("rotate(90")]
    [InlineData("turn(90)")]
    [InlineData("translate()")]
    [InlineData("matrix(1 2 3 4 5)")]
    [InlineData("scale(1 2 3)")]
    [InlineData("translate(1e400)")]
    public void What_is_no_transform_is_refused(string text) => Assert.False(TransformList.TryParse(text, out _));

    [Fact]
    public void Quarter_turns_are_exact()
    {
        Assert.True(TransformList.TryParse("rotate(-90)", out var transform));

        Assert.Equal(new AffineTransform(0, -1, 1, 0, 0, 0), transform);
        Assert.Equal(-90, transform.Rotation);
    }
}
