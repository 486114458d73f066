namespace Colophon.Tests.Parsing;

public sealed class DivTests
{
    [Theory]
    [InlineData("::: {.callout-note title=\"On *x*, $y$\"}\nText.\n:::\nafter", "note On <em x>, <math y>\n  p Text.\np after")]
    [InlineData("::: callout-tip\nText.\n:::", "tip Tip\n  p Text.")]
    [InlineData("::: {.callout-warning} :::\n## Beware\n\nText.\n:::", "warning Beware\n  p Text.")]
    [InlineData("::: {.callout-important}\n:::::: {.callout-caution}\nInner.\n:::\n\nOuter.\n:::", "important Important\n  caution Caution\n    p Inner.\n  p Outer.")]
    [InlineData("::: {.callout-note}\n```\n:::\n```\n- a\n  - b\n:::\nafter", "note Note\n  code |:::|\n  ul tight\n    *\n      p a\n      ul tight\n        *\n          p b\np after")]
    [InlineData("- a\n\n  ::: {.callout-note}\n  b\n  :::\n- c", "ul loose\n  *\n    p a\n    note Note\n      p b\n  *\n    p c")]
    [InlineData("::: {#refs}\n:::", "bibliography")]
    public void Divisions(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Fact]
    public void The_abstract_leaves_the_body()
    {
        var reading = Reading.Of("::: {.abstract}\nShort.\n:::\n\n# A");

        Assert.Equal("p Short.", ModelDump.Of(reading.Document.Abstract));
        Assert.Equal("h1 #a A", reading.Dump);
        Assert.Equal("", reading.Diagnostics);
    }

    [Theory]
    [InlineData("a\n\n::: {.callout-note}\nb", "3:1 RPT302 the division is not closed | end it with a line :::")]
    [InlineData("::: {.callout-nte}\n:::", "1:6 RPT303 there is no kind of division \"callout-nte\" | did you mean \"callout-note\"?")]
    [InlineData("a\n\n:::", "3:1 RPT304 the fence \":::\" neither opens nor closes a division | open one with ::: {.callout-note}, {.abstract}, {.given}, {#tbl-name}, {claim=K8} or {#refs}, and close it with :::")]
    [InlineData("::: {.abstract}\n:::\n::: {.abstract}\n:::", "3:1 RPT318 the report has a second abstract | keep one division {.abstract}, outside of all others")]
    [InlineData("::: {.callout-note}\n::: {.abstract}\n:::\n:::", "2:1 RPT318 the abstract stands within something else | keep one division {.abstract}, outside of all others")]
    [InlineData("::: {.callout-note titel=x}\n:::", "1:20 RPT314 the setting \"titel\" has no meaning for a callout | did you mean \"title\"?")]
    [InlineData("::: {.callout-note #a}\n:::", "1:20 RPT313 a callout cannot be referred to as \"a\" | delete the identifier")]
    [InlineData("::: {#fig-x}\ntext\n:::", "1:1 RPT325 the division of a figure holds something else than one picture and its caption | write one picture and, after an empty line, one paragraph with the caption")]
    public void Mistakes_in_divisions(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Diagnostics);

    [Fact]
    public void The_text_of_an_unknown_division_is_still_read() =>
        Assert.Equal("p text", Reading.Of("::: {.smth}\ntext\n:::").Dump);
}
