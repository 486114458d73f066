using Colophon.Layout;
using Colophon.Model;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Pdf;

public class ContentWriterTests
{
    private static readonly Color Blue = new(0, 0, 255);

    [Fact]
    public void A_rule_is_a_filled_rectangle_measured_from_the_lower_edge() =>
        Assert.Equal("20 259.5 100 .5 re\nf\n", Artifact(new RuleItem(20, 40, 100, 0.5, Color.Black)));

    [Fact]
    public void A_path_is_scaled_and_moved_and_y_is_turned_upwards() =>
        Assert.Equal(
            "0 0 1 rg\n30 250 m\n50 250 l\n50 230 l\n30 230 l\nh\nf\n",
            Artifact(new PathItem(new PicturePath(Sheet.Square) { Fill = Blue }, 30, 50, 2)));

    [Fact]
    public void A_stroke_has_width_dashes_caps_and_joins_in_the_scale_of_its_picture() =>
        Assert.Equal(
            "0 0 1 RG\n1.5 w\n1 J\n2 j\n[2 4 ]0 d\n10 290 m\n15 285 20 280 25 275 c\nS\n",
            Artifact(new PathItem(
                new PicturePath([new(PathVerb.Move), new(PathVerb.Cubic, 10, 10, 20, 20, 30, 30)])
                {
                    Stroke = Blue,
                    StrokeWidth = 3,
                    Cap = LineCap.Round,
                    Join = LineJoin.Bevel,
                    Dashes = [4, 8],
                },
                10,
                10,
                0.5)));

    [Theory]
    [InlineData(true, false, false, "f")]
    [InlineData(true, false, true, "f*")]
    [InlineData(true, true, false, "B")]
    [InlineData(true, true, true, "B*")]
    [InlineData(false, true, false, "S")]
    public void Filling_and_stroking_follow_the_rule_that_was_asked_for(bool fills, bool strokes, bool evenOdd, string expected)
    {
        var path = new PicturePath(Sheet.Square) { Fill = fills ? Color.Black : null, Stroke = strokes ? Color.Black : null, IsEvenOdd = evenOdd };

        Assert.EndsWith("\nh\n" + expected + "\n", Artifact(new PathItem(path, 0, 0, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_neither_filled_nor_stroked_is_not_written()
    {
        using var file = new Reread(
            new PathItem(new PicturePath(Sheet.Square), 0, 0, 1),
            new PathItem(new PicturePath(Sheet.Square) { Fill = Blue with { Opacity = 0 } }, 0, 0, 1),
            new PathItem(new PicturePath(Sheet.Square) { Stroke = Blue, StrokeWidth = 0 }, 0, 0, 1),
            new PathItem(new PicturePath([]) { Fill = Blue }, 0, 0, 1));

        Assert.Equal("", file.Operators);
    }

    [Fact]
    public void Dashes_of_no_length_make_a_solid_line() =>
        Assert.Equal(
            "0 300 m\n1 300 l\nS\n",
            Artifact(new PathItem(new PicturePath([new(PathVerb.Move), new(PathVerb.Line, 1)]) { Stroke = Color.Black, Dashes = [0, 0] }, 0, 0, 1)));

    [Fact]
    public void A_drawing_that_reaches_absurdly_far_is_still_a_page()
    {
        using var file = new Reread(
            new PathItem(new PicturePath([new(PathVerb.Move), new(PathVerb.Line, 1e300, -1e300)]) { Stroke = Blue, StrokeWidth = 1e300 }, 0, 0, 1e5),
            Sheet.Line("far", x: 1e300, baseline: -1e300),
            Sheet.Line("near"),
            Sheet.Line("large", size: 1e200),
            Sheet.Line("small", size: 1e-200));

        Assert.Equal("farnearlarge", file.Page.Text);
    }

    [Fact]
    public void Equal_settings_are_not_written_again()
    {
        var item = new PathItem(new PicturePath([new(PathVerb.Move), new(PathVerb.Line, 1)]) { Stroke = Blue, Dashes = [1, 2] }, 0, 0, 1);

        var operators = Artifact(item, item with { Y = 5 });

        Assert.Equal("0 0 1 RG\n[1 2 ]0 d\n0 300 m\n1 300 l\nS\n0 295 m\n1 295 l\nS\n", operators);
    }

    [Fact]
    public void Transparency_is_set_by_name_and_taken_back()
    {
        using var file = new Reread(
            new RuleItem(0, 0, 10, 10, Color.Black with { Opacity = 0.25 }),
            new RuleItem(0, 20, 10, 10, Color.Black));

        Assert.Equal("/Artifact BMC\n/f250 gs\n0 290 10 10 re\nf\n/f1000 gs\n0 270 10 10 re\nf\nEMC\n", file.Operators);
        Assert.Equal(0.25, file.At<NumericToken>(file.Resource("ExtGState", "f250"), "ca").Double);
        Assert.Equal("DeviceRGB", file.At<NameToken>(file.Page.Dictionary, "Group", "CS").Data);
    }

    [Fact]
    public void A_clipped_group_is_bracketed_and_settings_within_end_with_it()
    {
        var clip = new ClipItem(Sheet.Square, 0, 0, 1, [new RuleItem(0, 0, 5, 5, Blue)]);

        Assert.Equal(
            "q\n0 300 m\n10 300 l\n10 290 l\n0 290 l\nh\nW n\n0 0 1 rg\n0 295 5 5 re\nf\nQ\n0 0 1 rg\n0 275 5 5 re\nf\n",
            Artifact(clip, new RuleItem(0, 20, 5, 5, Blue)));
    }

    [Fact]
    public void Text_within_a_clipped_group_is_text()
    {
        using var file = new Reread(Sheet.Line("a"), new ClipItem(Sheet.Square, 0, 0, 20, [Sheet.Line("b"), new RuleItem(0, 0, 1, 1, Blue), Sheet.Line("c")]), Sheet.Line("d"));

        Assert.Equal("abcd", file.Page.Text);
    }

    [Fact]
    public void Nothing_shows_inside_an_empty_outline()
    {
        using var file = new Reread(new ClipItem(Sheet.Square, 0, 0, 20, [new ClipItem([], 0, 0, 1, [Sheet.Line("b")])]), new ClipItem([], 0, 0, 1, [Sheet.Line("c")]));

        Assert.Equal("", file.Page.Text);
        Assert.DoesNotContain("Q\nQ\nQ", file.Operators, StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_draw_nothing()
    {
        using var file = new Reread(new AnchorItem("here", 10));

        Assert.Equal("", file.Operators);
    }

    private static string Artifact(params PageItem[] items)
    {
        using var file = new Reread(items);
        var operators = file.Operators;
        Assert.StartsWith("/Artifact BMC\n", operators, StringComparison.Ordinal);
        Assert.EndsWith("EMC\n", operators, StringComparison.Ordinal);
        return operators["/Artifact BMC\n".Length..^"EMC\n".Length];
    }
}
