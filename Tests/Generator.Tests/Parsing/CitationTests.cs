using Colophon.Model;

namespace Colophon.Tests.Parsing;

public sealed class CitationTests
{
    [Theory]
    [InlineData("see @fig-x, @tbl-y.", "p see <ref fig-x>, <ref tbl-y>.")]
    [InlineData("(@eq-a-b) and -@sec-x", "p (<ref eq-a-b>) and <ref -sec-x>")]
    [InlineData("[@fig-x] [see @fig-x; @fig-y] [-@eq-x]", "p <ref fig-x> see <ref fig-x>, <ref fig-y> <ref -eq-x>")]
    [InlineData("*@fig-x* **\"@tbl-y\"**", "p <em <ref fig-x>> <strong “<ref tbl-y>”>")]
    public void References(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("@haykin2009 says", "p <cite* @haykin2009> says")]
    [InlineData("@haykin2009. @a:b_c-d! @10.1000/x.", "p <cite* @haykin2009>. <cite* @a:b_c-d>! <cite* @10.1000/x>.")]
    [InlineData("@haykin2009's @{odd key;}", "p <cite* @haykin2009>’s <cite* @odd key;>")]
    [InlineData("@haykin2009 [p. 33] and @b [link](u)", "p <cite* @haykin2009 p. 33> and <cite* @b> <link u link>")]
    [InlineData("[@haykin2009, ch. 1; see @rosenblatt1958]", "p <cite @haykin2009 ch. 1; see @rosenblatt1958>")]
    [InlineData("[see *also* @a, pp. 3--5 and $x$; -@b]", "p <cite see also @a pp. 3–5 and 𝑥; -@b>")]
    [InlineData("[-@a]", "p <cite -@a>")]
    public void Citations(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("me@x.org, a@ b, @ c, \\@d", "p me@x.org, a@ b, @ c, @d")]
    [InlineData("[a@b.c] [no key]", "p [a@b.c] [no key]")]
    [InlineData("[see @fig-x](u)", "p <link u see >")]
    [InlineData("`@a` $@a$", "p <code @a> <math @a>")]
    public void What_is_no_citation(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Dump);

    [Fact]
    public void Each_key_knows_its_place()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Reading.Of("See\n[@a, ch. 1;\nsee @b].").Document.Blocks));

        var citation = Assert.IsType<Citation>(paragraph.Content[2]);
        Assert.Equal(["2:2", "3:5"], citation.Items.Select(item => $"{item.Source.Line}:{item.Source.Column}"));
    }

    [Fact]
    public void A_group_is_either_works_or_references() =>
        Assert.Equal(
            "1:3 RPT323 one pair of brackets holds both a cited work and a reference within the report | give each a pair of brackets of its own",
            Reading.Of("a [@a; @fig-x]").Diagnostics);

    [Fact]
    public void Keys_in_one_pair_of_brackets_are_separated_by_semicolons() =>
        Assert.Equal(
            "1:8 RPT326 the key \"@b\" does not stand apart from the one before it | put a semicolon between keys: [@first, p. 3; @second]",
            Reading.Of("a [@a, @b]").Diagnostics);
}
