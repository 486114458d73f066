using Colophon.Model;

namespace Colophon.Tests.Pictures;

public class SvgTextTests
{
    [Fact]
    public void Words_stand_at_their_baseline_in_their_size_and_colour() =>
        Assert.Equal(new PictureText("Loss", 10, 20, 12, new Color(255, 0, 0)), Only("<text x='10' y='20' font-size='12' fill='red'>Loss</text>"));

    [Fact]
    public void Of_Skia_s_position_for_each_glyph_the_first_counts()
    {
        var text = Only("""
            <text transform="translate(100 50) rotate(-90)" font-size="16" font-weight="600" font-family="DejaVu Serif" x="-28.5, -19, -12, " y="-6.25, ">
            			y a
            </text>
            """);

        Assert.Equal(new PictureText("y a", 93.75, 78.5, 16, Color.Black) { Rotation = -90, IsBold = true }, text);
    }

    [Theory]
    [InlineData("start", nameof(TextAnchor.Start))]
    [InlineData("middle", nameof(TextAnchor.Middle))]
    [InlineData("end", nameof(TextAnchor.End))]
    public void The_anchor_is_kept_for_those_who_can_measure(string value, string anchor) =>
        Assert.Equal(anchor, Only($"<text text-anchor='{value}'>a</text>").Anchor.ToString());

    [Fact]
    public void Transforms_scale_and_turn_words()
    {
        var text = Only("<g transform='matrix(0 2 -2 0 30 40)'><text x='5' y='0' font-size='10'>a</text></g>");

        Assert.Equal(new PictureText("a", 30, 50, 20, Color.Black) { Rotation = 90 }, text);
    }

    [Fact]
    public void Each_tspan_with_a_position_is_a_line()
    {
        var picture = SvgReaderTests.Read("<text x='1' y='10' font-size='8'><tspan x='1' y='10'>one </tspan><tspan x='1' dy='9'>two</tspan></text>");

        Assert.Equal(
            [new PictureText("one", 1, 10, 8, Color.Black), new PictureText("two", 1, 19, 8, Color.Black)],
            picture.Elements.Cast<PictureText>());
    }

    [Theory]
    [InlineData("<text>  a \n  b\tc </text>", "a b c")]
    [InlineData("<text>a<tspan> b</tspan> c</text>", "a b c")]
    [InlineData("<text xml:space='preserve'> a  b </text>", " a  b ")]
    [InlineData("<text>a &amp; &lt;b&gt; &#x2212;1</text>", "a & <b> −1")]
    [InlineData("<text><![CDATA[a<b]]></text>", "a<b")]
    public void White_space_collapses_unless_it_is_preserved(string text, string words) => Assert.Equal(words, Only(text).Content);

    [Theory]
    [InlineData("font-size='9pt'", 12)]
    [InlineData("style='font-size: 1.5em'", 24)]
    [InlineData("style='font-size: 50%'", 8)]
    [InlineData("style=\"font: 10px 'DejaVu Sans', sans-serif\"", 10)]
    [InlineData("style='font: italic 700 9px/1 serif'", 9)]
    [InlineData("font-size='large'", 18)]
    public void Font_sizes_come_in_many_units(string attributes, double size) => Assert.Equal(size, Only($"<text {attributes}>a</text>").Size, 9);

    [Fact]
    public void The_font_shorthand_brings_weight_and_slant()
    {
        var text = Only("<text style='font: italic 700 9px serif'>a</text>");

        Assert.True(text is { IsBold: true, IsItalic: true });
    }

    [Fact]
    public void Words_that_change_their_style_go_on_in_the_same_line()
    {
        var text = Only("<text x='5' y='20' font-size='10' text-anchor='middle'>a<tspan font-weight='bold' fill='red'>b</tspan> c</text>");

        Assert.Equal(("a", TextAnchor.Middle, false), (text.Content, text.Anchor, text.IsBold));
        Assert.Equal(
            [new PictureSpan("b", 10, new Color(255, 0, 0)) { IsBold = true }, new PictureSpan(" c", 10, Color.Black)],
            text.Continued.AsEnumerable());
    }

    [Fact]
    public void An_index_and_an_exponent_are_smaller_and_moved()
    {
        var text = Only("""
            <text x="0" y="20" font-size="10" font-style="italic">w<tspan baseline-shift="sub" font-size="7" font-style="normal">12</tspan>
              <tspan font-style="normal" baseline-shift="super" font-size="70%">(2)</tspan></text>
            """);

        Assert.Equal(("w", 20.0, true), (text.Content, text.Y, text.IsItalic));
        Assert.Equal([new PictureSpan("12 ", 7, Color.Black) { Rise = -2 }, new PictureSpan("(2)", 7, Color.Black) { Rise = 10 / 3.0 }], text.Continued.AsEnumerable());
    }

    [Fact]
    public void A_shift_by_dy_holds_to_the_end_of_the_line()
    {
        var text = Only("<text font-size='10'>x<tspan dy='3' font-size='7'>1</tspan><tspan dy='-3'>+</tspan>y</text>");

        Assert.Equal([("1", -3.0), ("+y", 0.0)], text.Continued.Select(span => (span.Content, span.Rise)));
    }

    [Fact]
    public void Words_that_begin_with_an_exponent_stand_where_it_stands()
    {
        var text = Only("<text x='1' y='20' font-size='9'><tspan baseline-shift='super'>a</tspan>b</text>");

        Assert.Equal((17.0, "a"), (text.Y, text.Content));
        Assert.Equal((-3.0, "b"), (Assert.Single(text.Continued).Rise, text.Continued[0].Content));
    }

    [Fact]
    public void Words_hidden_within_a_line_are_a_warning()
    {
        var complaint = Assert.Single(SvgReaderTests.Complaints(SvgReaderTests.Svg("<text>a<tspan visibility='hidden'>b</tspan>c</text>")));

        Assert.Equal("RPT616", complaint.Code.Id);
        Assert.Equal("words hidden within a line (line 1 of the drawing) leave no gap", complaint.Message);
    }

    private static PictureText Only(string content) =>
        Assert.IsType<PictureText>(Assert.Single(SvgReaderTests.Read(content).Elements));
}
