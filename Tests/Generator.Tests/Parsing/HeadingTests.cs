using Colophon.Model;

namespace Colophon.Tests.Parsing;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("# Heading identifiers in HTML", "heading-identifiers-in-html")]
    [InlineData("# Maître d'hôtel", "maître-dhôtel")]
    [InlineData("# *Dogs*?--in *my* house?", "dogsin-my-house")]
    [InlineData("# [HTML], [S5](u), or [RTF]?", "html-s5-or-rtf")]
    [InlineData("# 3. Applications", "applications")]
    [InlineData("# 33", "section")]
    [InlineData("# Error `e_1` of $x^2$", "error-e_1-of-x2")]
    [InlineData("# At «v=5.2» %", "at-5.2")]
    [InlineData("# A  B^[note]", "a-b")]
    public void Anchors_are_made_by_Pandocs_rule(string markdown, string id) =>
        Assert.Equal(id, Assert.IsType<Heading>(Assert.Single(Reading.Of(markdown).Document.Blocks)).Id);

    [Fact]
    public void Anchors_are_made_once_and_keep_out_of_the_way_of_given_ones() =>
        Assert.Equal("h1 #a-1 A\nh1 #a-2 A\nh1 #a B", Reading.Clean("# A\n\n# A\n\n# B {#a}"));

    [Theory]
    [InlineData("# Title {#sec-a .unnumbered}", "h1 #sec-a - Title")]
    [InlineData("# Title {-}", "h1 #title - Title")]
    [InlineData("Title *x* {#sec-a}\n====", "h1 #sec-a Title <em x>")]
    [InlineData("# The set \\{x\\} {#sec-a}", "h1 #sec-a The set {x}")]
    [InlineData("# The {x} of {.5}", "h1 #the-x-of-.5 The {x} of {.5}")]
    public void Attributes_stand_at_the_end(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("## A\n\n#### B", "3:1 RPT319 a heading of level 4 follows one of level 2 | write ### so that no level is left out")]
    [InlineData("# A {.unumbered}", "1:6 RPT314 the class \".unumbered\" has no meaning for a heading | did you mean \"unnumbered\"?")]
    [InlineData("# A {lang=de}", "1:6 RPT314 the setting \"lang\" has no meaning for a heading | delete it")]
    public void Mistakes_in_headings(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Diagnostics);
}
