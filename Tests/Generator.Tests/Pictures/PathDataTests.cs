using System.Collections.Immutable;
using System.Globalization;
using Colophon.Model;
using Colophon.Pictures.Svg;

namespace Colophon.Tests.Pictures;

public class PathDataTests
{
    [Theory]
    [InlineData("M1 2 3 4", "M 1 2, L 3 4")]
    [InlineData("m1 2 3 4", "M 1 2, L 4 6")]
    [InlineData("M1,2L3,4l1,1", "M 1 2, L 3 4, L 4 5")]
    [InlineData("M0 0H5h5V7v-7", "M 0 0, L 5 0, L 10 0, L 10 7, L 10 0")]
    [InlineData("M.5.5-1-1", "M 0.5 0.5, L -1 -1")]
    [InlineData("M1e1-2E+0", "M 10 -2")]
    [InlineData("M0 0L1 1 2 2z", "M 0 0, L 1 1, L 2 2, Z")]
    [InlineData("M1 1l2 0zl0 3", "M 1 1, L 3 1, Z, M 1 1, L 1 4")]
    [InlineData("M1 1l2 0zm1 1l1 0", "M 1 1, L 3 1, Z, M 2 2, L 3 2")]
    [InlineData("M0 0C1 2 3 4 5 6", "M 0 0, C 1 2 3 4 5 6")]
    [InlineData("M1 1c1 2 3 4 5 6", "M 1 1, C 2 3 4 5 6 7")]
    [InlineData("M0 0C1 2 3 4 5 6S9 9 10 10", "M 0 0, C 1 2 3 4 5 6, C 7 8 9 9 10 10")]
    [InlineData("M0 0S9 9 10 10", "M 0 0, C 0 0 9 9 10 10")]
    [InlineData("M0 0Q3 3 6 0", "M 0 0, C 2 2 4 2 6 0")]
    [InlineData("M0 0q3 3 6 0t6 0", "M 0 0, C 2 2 4 2 6 0, C 8 -2 10 -2 12 0")]
    [InlineData("M0 0T6 0", "M 0 0, C 0 0 2 0 6 0")]
    [InlineData("M0 0A0 5 0 0 1 6 0", "M 0 0, L 6 0")]
    [InlineData("M3 4A5 5 0 0 1 3 4", "M 3 4")]
    [InlineData("", "")]
    [InlineData("  \n", "")]
    public void Path_data_is_read_as_the_specification_says(string data, string expected)
    {
        Assert.True(PathData.TryParse(data, out var outline, out _));
        Assert.Equal(expected, Describe(outline));
    }

    [Theory]
    [InlineData("L1 1", 0)]
    [InlineData("M1", 2)]
    [InlineData("M1 2 x", 5)]
    [InlineData("M0 0C1 2 3", 10)]
    [InlineData("M0 0A1 1 0 2 0 5 5", 11)]
    [InlineData("M1 1e999", 3)]
    public void A_mistake_is_found_where_it_is(string data, int position)
    {
        Assert.False(PathData.TryParse(data, out _, out var mistake));
        Assert.Equal(position, mistake);
    }

    [Theory]
    [InlineData("M10 0A10 10 0 0 1 -10 0A10 10 0 0 1 10 0")]
    [InlineData("M10 0A10 10 0 0 0 -10 0A10 10 0 1 0 10 0")]
    public void Arcs_of_a_circle_lie_on_the_circle(string data)
    {
        Assert.True(PathData.TryParse(data, out var outline, out _));

        Assert.All(PointsOn(outline), point => Assert.InRange(Math.Sqrt((point.X * point.X) + (point.Y * point.Y)), 9.996, 10.004));
    }

    [Theory]
    [InlineData(false, true, 0, 10, 1)]
    [InlineData(false, false, 10, 0, 1)]
    [InlineData(true, true, 10, 0, 3)]
    [InlineData(true, false, 0, 10, 3)]
    public void The_flags_of_an_arc_choose_among_the_four_ways_round(bool isLarge, bool isClockwise, double centreX, double centreY, int quarters)
    {
        // Two circles of radius 10 go through (0, 0) and (10, 10).
        var flags = (isLarge ? "1" : "0") + (isClockwise ? "1" : "0");

        Assert.True(PathData.TryParse($"M0 0A10 10 0 {flags}10 10", out var outline, out _));

        Assert.Equal(quarters, outline.Count(segment => segment.Verb == PathVerb.Cubic));
        Assert.All(PointsOn(outline), p => Assert.InRange(Math.Sqrt(Math.Pow(p.X - centreX, 2) + Math.Pow(p.Y - centreY, 2)), 9.99, 10.01));
    }

    [Fact]
    public void Radii_that_cannot_reach_are_enlarged()
    {
        Assert.True(PathData.TryParse("M-10 0A1 1 0 0 1 10 0", out var outline, out _));

        Assert.All(PointsOn(outline), point => Assert.InRange(Math.Sqrt((point.X * point.X) + (point.Y * point.Y)), 9.99, 10.01));
    }

    [Fact]
    public void A_turned_ellipse_keeps_its_axes()
    {
        // Half an ellipse with axes 20 and 10, turned by 90 degrees: its top is 20 above the middle.
        Assert.True(PathData.TryParse("M-10 0A20 10 90 0 1 10 0", out var outline, out _));

        var points = PointsOn(outline).ToArray();
        Assert.Equal(-20, points.Min(point => point.Y), 1);
        Assert.Equal(10, points.Max(point => point.X), 1);
    }

    private static IEnumerable<(double X, double Y)> PointsOn(ImmutableArray<PathSegment> outline)
    {
        var (x0, y0) = (outline[0].X1, outline[0].Y1);
        foreach (var s in outline.Skip(1))
        {
            for (var t = 0.0; t <= 1; t += 0.125)
            {
                var u = 1 - t;
                yield return (
                    (u * u * u * x0) + (3 * u * u * t * s.X1) + (3 * u * t * t * s.X2) + (t * t * t * s.X3),
                    (u * u * u * y0) + (3 * u * u * t * s.Y1) + (3 * u * t * t * s.Y2) + (t * t * t * s.Y3));
            }

            (x0, y0) = (s.X3, s.Y3);
        }
    }

    private static string Describe(ImmutableArray<PathSegment> outline) => string.Join(", ", outline.Select(s => s.Verb switch
    {
        PathVerb.Move => Invariant($"M {s.X1:0.###} {s.Y1:0.###}"),
        PathVerb.Line => Invariant($"L {s.X1:0.###} {s.Y1:0.###}"),
        PathVerb.Cubic => Invariant($"C {s.X1:0.###} {s.Y1:0.###} {s.X2:0.###} {s.Y2:0.###} {s.X3:0.###} {s.Y3:0.###}"),
        _ => "Z",
    }));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
