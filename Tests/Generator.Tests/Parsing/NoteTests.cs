namespace Colophon.Tests.Parsing;

public sealed class NoteTests
{
    [Theory]
    [InlineData("a[^1] b\n\n[^1]: The *note*.", "p a<note 0 p The <em note>.> b")]
    [InlineData("a[^x]\n\n[^x]: One.\n\n    Two.\n\nthree", "p a<note 0 p One. / p Two.>\np three")]
    [InlineData("[^b]: B\nlazy\n[^a]: A\n\nx[^a] y[^b]", "p x<note 0 p A> y<note 0 p B⏎lazy>")]
    [InlineData("a^[in *line* $[0,1)$ `]`] b", "p a<note 0 p in <em line> <math [0,1)> <code ]>> b")]
    [InlineData("a^[over\ntwo lines [link](u)].", "p a<note 0 p over⏎two lines <link u link>>.")]
    [InlineData("- a[^1]\n\n  [^1]: in a list", "ul loose\n  *\n    p a<note 0 p in a list>")]
    [InlineData("a[^1]\n\n[^1]:\n    ```\n    x\n    ```", "p a<note 0 code |x|>")]
    [InlineData("x^2 and [^] and ^[", "p x^2 and [^] and ^[")]
    public void Notes(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Fact]
    public void Two_marks_may_share_a_note() =>
        Assert.Equal("p a<note 0 p N> b<note 0 p N>", Reading.Clean("a[^1] b[^1]\n\n[^1]: N"));

    [Theory]
    [InlineData("ab[^data]\n\n[^date]: x", "1:3 RPT306 there is no footnote \"[^data]\" | did you mean \"date\"?\n3:1 RPT307 nothing refers to the footnote \"[^date]\" | write [^date] where its mark belongs, or delete it")]
    [InlineData("a[^1]\n\n[^1]: x\n\n[^1]: y", "5:1 RPT308 the footnote \"[^1]\" has been written before | the first one stands at Templates/report.md:3:1: give one of them another label")]
    [InlineData("a[^1]\n\n[^1]: x^[y]", "3:8 RPT309 a footnote cannot have footnotes | put the text in parentheses, or into the paragraph")]
    [InlineData("[a^[b]](u)", "1:3 RPT322 a footnote cannot stand within a link | write it before or after the link")]
    [InlineData("a^[b\n\n<br>]", "3:1 RPT301 \"<br>\" is HTML, which a report cannot hold | end the line with a backslash for a line break")]
    [InlineData("a^[two\nlines <br>]", "2:7 RPT301 \"<br>\" is HTML, which a report cannot hold | end the line with a backslash for a line break")]
    public void Mistakes_in_notes(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Diagnostics);
}
