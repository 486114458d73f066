using Colophon.Templating;

namespace Colophon.Tests.Parsing;

public sealed class ValueTests
{
    [Theory]
    [InlineData("a «v=5», *«w=6»*", "p a <value v 5>, <em <value w 6>>")]
    [InlineData("«v=1». Not a list", "p <value v 1>. Not a list")]
    [InlineData("[«v=5» %](https://x.org/«v=5» \"t «v=5»\")", "p <link https://x.org/5 <value v 5> % \"t 5\">")]
    [InlineData("`a «v=5»`", "p <code a 5>")]
    [InlineData("```\na «v=5»\n```", "code |a 5|")]
    [InlineData("## At «v=5» {#sec-a}", "h2 #sec-a At <value v 5>")]
    [InlineData("::: {.callout-note title=\"«v=5» *x*\"}\n:::", "note <value v 5> <em x>")]
    [InlineData("@fig-«v=a» [@k«v=5», p. «v=6»]", "p <ref fig-a> <cite @k5 p. 6>")]
    [InlineData("$$x$$ {#eq-«v=a»}", "equation |x| [0#eq-a ]")]
    [InlineData("**«v=5»**«w=6»", "p <strong <value v 5>><value w 6>")]
    public void Values_are_bound_in_text_and_printed_elsewhere(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Fact]
    public void Titles_are_inline_Markdown()
    {
        var reading = Reading.Of("", frontMatter: new FrontMatter
        {
            Title = "1. On *the* $x^2$ \"law\"",
            Subtitle = "# no heading",
            TitleSource = new("Templates/report.md", 2, 8),
            Authors = ["A. B."],
            NumberSections = false,
        });

        Assert.Equal("1. On <em the> <math x^2> “law”", ModelDump.Of(reading.Document.Metadata.Title));
        Assert.Equal("1. On the 𝑥2 “law”", reading.Document.Metadata.PlainTitle);
        Assert.Equal("# no heading", ModelDump.Of(reading.Document.Metadata.Subtitle));
        Assert.Equal("A. B.", Assert.Single(reading.Document.Metadata.Authors));
        Assert.False(reading.Document.Metadata.NumberSections);
    }

    [Fact]
    public void A_mistake_in_a_title_stands_where_the_front_matter_has_it() =>
        Assert.Equal(
            "2:8 RPT301 \"<br>\" is HTML, which a report cannot hold | end the line with a backslash for a line break",
            Reading.Of("", frontMatter: new FrontMatter { Title = "a <br>", TitleSource = new("Templates/report.md", 2, 8) }).Diagnostics);
}
