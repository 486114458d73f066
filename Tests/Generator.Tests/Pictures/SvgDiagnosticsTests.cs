using System.Text;
using Colophon.Model;

namespace Colophon.Tests.Pictures;

public class SvgDiagnosticsTests
{
    [Theory]
    [InlineData("<svg>\n<g>\n</svg>", "RPT610", "the drawing is not well-formed XML at its line 3, column 3")]
    [InlineData("", "RPT610", "the drawing is not well-formed XML at its line 0, column 0")]
    [InlineData("<html/>", "RPT610", "the drawing begins with \"html\", not with \"svg\"")]
    [InlineData("<svg/>", "RPT611", "the drawing has no size")]
    [InlineData("<svg width='0' height='9'/>", "RPT611", "the drawing has no size")]
    [InlineData("<svg viewBox='0 0 1'/>", "RPT613", "\"0 0 1\" (line 1 of the drawing) is not a viewBox")]
    public void A_drawing_that_cannot_be_read_says_why(string svg, string code, string message)
    {
        var complaint = Assert.Single(SvgReaderTests.Complaints(svg));

        Assert.Equal((code, message), (complaint.Code.Id, complaint.Message));
        Assert.Equal(new SourceSpan("report.md", 12, 1), complaint.Source);
        Assert.NotEmpty(complaint.Hints);
    }

    [Theory]
    [InlineData("<image href='a.png'/>", "image")]
    [InlineData("<foreignObject/>", "foreignObject")]
    [InlineData("<script>1</script>", "script")]
    [InlineData("<animate/>", "animate")]
    [InlineData("<svg/>", "svg")]
    [InlineData("<text><textPath href='#a'>x</textPath></text>", "textPath")]
    [InlineData("<rect width='1' height='1' fill='url(#g)'/>", "url(#g)")]
    [InlineData("<rect width='1' height='1' filter='url(#f)'/>", "filter")]
    [InlineData("<rect width='1' height='1' style='mask: url(#f)'/>", "mask")]
    [InlineData("<path d='M0 0h1' marker-end='url(#arrow)'/>", "marker-end")]
    [InlineData("<use href='other.svg#a'/>", "other.svg#a")]
    [InlineData("<style>g > path { fill: red }</style>", "g > path")]
    [InlineData("<clipPath id='c' clipPathUnits='objectBoundingBox'><path d='M0 0h1'/></clipPath><path clip-path='url(#c)' d='M0 0h1'/>", "clipping by clipPath")]
    public void What_is_not_supported_is_named(string content, string what)
    {
        var complaint = Assert.Single(SvgReaderTests.Complaints(SvgReaderTests.Svg(content)));

        Assert.Equal(("RPT612", $"the drawing uses \"{what}\" (line 1), which is not supported"), (complaint.Code.Id, complaint.Message));
    }

    [Theory]
    [InlineData("<path d='M0 0 x'/>", "\"M0 0 x\" (line 1 of the drawing) is not path data", "mend the path at its character 6")]
    [InlineData("<path d='M0 0h1' fill='blakc'/>", "\"blakc\" (line 1 of the drawing) is not a colour", "did you mean \"black\"?")]
    [InlineData("<g transform='turn(3)'/>", "\"turn(3)\" (line 1 of the drawing) is not a transform", "write translate(x y), scale(s), rotate(degrees), skewX, skewY or matrix(a b c d e f)")]
    [InlineData("<circle r='1parsec'/>", "\"1parsec\" (line 1 of the drawing) is not a length", "write a number, with a unit such as px, pt or mm where it needs one")]
    [InlineData("<polygon points='1 2 3'/>", "\"1 2 3\" (line 1 of the drawing) is not a list of points", "write pairs of numbers: \"0,0 10,5 20,0\"")]
    public void A_value_that_cannot_be_read_is_quoted(string content, string message, string hint)
    {
        var complaint = Assert.Single(SvgReaderTests.Complaints(SvgReaderTests.Svg(content)));

        Assert.Equal(("RPT613", message, hint), (complaint.Code.Id, complaint.Message, complaint.Hints[0]));
    }

    [Fact]
    public void A_reference_to_nothing_suggests_what_was_meant()
    {
        var complaint = Assert.Single(SvgReaderTests.Complaints(SvgReaderTests.Svg("<path id='marker1' d='M0 0h1'/><use href='#marker2'/>")));

        Assert.Equal("RPT615", complaint.Code.Id);
        Assert.Equal("did you mean \"marker1\"?", complaint.Hints[0]);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once_and_each_kind_once()
    {
        var complaints = SvgReaderTests.Complaints(SvgReaderTests.Svg("<image/><image/><path d='x'/><g transform='x'/>"));

        Assert.Equal(["RPT612", "RPT613", "RPT613"], complaints.Select(complaint => complaint.Code.Id));
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        const string Bomb = """
            <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
            <svg width="9" height="9"><text>&b;</text></svg>
            """;

        Assert.Equal("RPT610", Assert.Single(SvgReaderTests.Complaints(Bomb)).Code.Id);
    }

    [Fact]
    public void Deep_nesting_is_an_error_not_a_crash()
    {
        var svg = new StringBuilder("<svg width='9' height='9'>").Insert(26, "<g>", 100_000).Insert(26 + 300_000, "</g>", 100_000).Append("</svg>");

        var complaint = Assert.Single(SvgReaderTests.Complaints(svg.ToString()));

        Assert.Equal(("RPT614", "the drawing is nested more than 200 deep"), (complaint.Code.Id, complaint.Message));
    }

    [Fact]
    public void Deeply_nested_words_are_an_error_not_a_crash()
    {
        var svg = new StringBuilder("<svg width='9' height='9'><text>").Insert(32, "<tspan>", 100_000).Insert(32 + 700_000, "</tspan>", 100_000).Append("</text></svg>");

        Assert.Equal("RPT614", Assert.Single(SvgReaderTests.Complaints(svg.ToString())).Code.Id);
    }

    [Theory]
    [InlineData("<g id='a'><use href='#a'/></g>")]
    [InlineData("<clipPath id='a' clip-path='url(#a)'><rect width='1' height='1'/></clipPath><path clip-path='url(#a)' d='M0 0h1'/>")]
    [InlineData("<clipPath id='a'><use href='#b'/><use id='b' href='#b'/></clipPath><path clip-path='url(#a)' d='M0 0h1'/>")]
    public void What_refers_to_itself_ends(string content) =>
        Assert.Contains("RPT614", SvgReaderTests.Complaints(SvgReaderTests.Svg(content)).Select(complaint => complaint.Code.Id));

    [Fact]
    public void A_bomb_of_uses_is_defused()
    {
        var content = new StringBuilder("<path id='u0' d='M0 0h1'/>");
        for (var i = 1; i <= 12; i++)
        {
            var uses = string.Concat(Enumerable.Repeat($"<use href='#u{i - 1}'/>", 10));
            content.Append("<g id='u").Append(i).Append("'>").Append(uses).Append("</g>");
        }

        Assert.Equal("RPT614", Assert.Single(SvgReaderTests.Complaints(SvgReaderTests.Svg($"<defs>{content}</defs><use href='#u12'/>"))).Code.Id);
    }

    [Theory]
    [InlineData("<path d='M0 0h1e300'/>")]
    [InlineData("<g transform='scale(1e200)'><g transform='scale(1e200)'><path d='M1 1h1'/></g></g>")]
    [InlineData("<path d='M0 0A1e-300 1e-300 0 0 1 5 5'/>")]
    public void Numbers_beyond_all_measure_are_an_error(string content) =>
        Assert.Equal("RPT613", Assert.Single(SvgReaderTests.Complaints(SvgReaderTests.Svg(content))).Code.Id);
}
