namespace Colophon.Tests.Parsing;

public sealed class CommonMarkTests
{
    [Theory]
    [InlineData("One\ntwo", "p One⏎two")]
    [InlineData("One  \ntwo\\\nthree", "p One↵two↵three")]
    [InlineData("*a* _b_ **c** __d__ ***e***", "p <em a> <em b> <strong c> <strong d> <em <strong e>>")]
    [InlineData("**a *b* c**", "p <strong a <em b> c>")]
    [InlineData("2 * 3 * 4 and a_b_c", "p 2 * 3 * 4 and a_b_c")]
    [InlineData("`a` ``b ` c`` ` d `", "p <code a> <code b ` c> <code d>")]
    [InlineData("`*a*` *`b`*", "p <code *a*> <em <code b>>")]
    [InlineData("[a](https://x.org)", "p <link https://x.org a>")]
    [InlineData("[a *b*](<x y> \"T\")", "p <link x y a <em b> \"T\">")]
    [InlineData("[a][r], [r][] and [r]\n\n[r]: https://x.org 'T'", "p <link https://x.org a \"T\">, <link https://x.org r \"T\"> and <link https://x.org r \"T\">")]
    [InlineData("[a][none] [b", "p [a][none] [b")]
    [InlineData("<https://x.org/a?b=c> <me@x.org>", "p <link https://x.org/a?b=c https://x.org/a?b=c> <link mailto:me@x.org me@x.org>")]
    [InlineData("&amp; &copy; &#8211; &quot; &nosuch;", "p & © – \" &nosuch;")]
    [InlineData("\\* \\_a\\_ \\# \\a \\\\ \\&amp; \\$", "p * _a_ # \\a \\ &amp; $")]
    public void Inlines_of_CommonMark(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("# A\n## B ##\n### C", "h1 #a A\nh2 #b B\nh3 #c C")]
    [InlineData("A *b*\n=====\n\nC\nd\n---", "h1 #a-b A <em b>\nh2 #c-d C⏎d")]
    [InlineData("#hash\n\n####### seven", "p #hash\np ####### seven")]
    [InlineData("a\n\n***\n---\n_ _ _", "p a\nrule\nrule\nrule")]
    [InlineData("    a\n\n      b\n\n\n", "code |a⏎⏎  b|")]
    [InlineData("```cs linenos\nx < y\n\n  z\n```", "code cs |x < y⏎⏎  z|")]
    [InlineData("~~~ {.python .wide}\na ``` b\n~~~", "code python |a ``` b|")]
    [InlineData("````\n```\n````", "code |```|")]
    [InlineData("> a\nb\n> > c", "quote\n  p a⏎b\n  quote\n    p c")]
    public void Blocks_of_CommonMark(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Fact]
    public void Lists_nest_and_know_whether_they_are_loose() =>
        Assert.Equal(
            """
            ul tight
              *
                p a
                ul loose
                  *
                    p b
                    ol 3 tight
                      *
                        p c
                      *
                        p d
              *
                p e
            p x
            ol 1 loose
              *
                p f
                p g
              *
                code |h|
            """.ReplaceLineEndings("\n"),
            Reading.Clean("- a\n  - b\n\n    3. c\n    4. d\n- e\n\nx\n\n1. f\n\n   g\n2. ```\n   h\n   ```\n"));

    [Fact]
    public void Lists_of_different_marks_stand_apart() =>
        Assert.Equal("ul tight\n  *\n    p a\nul tight\n  *\n    p b\nol 1 tight\n  *\n    p c", Reading.Clean("- a\n+ b\n1. c"));

    [Fact]
    public void Tabs_indent_to_the_next_stop() =>
        Assert.Equal("ul loose\n  *\n    p a\n    p b\ncode |c|", Reading.Clean("-\ta\n\n\tb\n\n<!-- -->\n\n\tc"));

    [Theory]
    [InlineData("a <!-- hidden --> b", "p a b")]
    [InlineData("a\n\n<!-- hidden\n\n still -->\n\nb", "p a\np b")]
    public void Comments_are_dropped(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("a <br> b", "1:3 RPT301 \"<br>\" is HTML, which a report cannot hold | end the line with a backslash for a line break")]
    [InlineData("a <b>b</b>", "1:3 RPT301 \"<b>\" is HTML, which a report cannot hold | write **strong**")]
    [InlineData("x\n\n<div class=\"a\">\ntext\n</div>", "3:1 RPT301 \"<div class=\"a\">\" is HTML, which a report cannot hold | write a division: ::: {.callout-note}")]
    [InlineData("x\n\n<!-- a --> b", "3:12 RPT321 text after a comment that starts a line is not printed | start the text on a line of its own")]
    [InlineData("<!-- a", "1:1 RPT320 the comment is not closed | end it with -->")]
    public void Raw_HTML_is_an_error_that_says_what_to_write(string markdown, string expected) =>
        Assert.Equal(expected, Reading.Of(markdown).Diagnostics);

    [Fact]
    public void A_place_in_an_included_part_is_found_through_the_source_map()
    {
        var reading = Reading.OfPieces(
            ("# A\n\n", new("Templates/report.md", 7, 1)),
            ("> one\n> two <br>\n", new("Templates/parts/a.md", 3, 1)),
            ("\n<hr>\n", new("Templates/report.md", 10, 1)));

        Assert.Equal(
            """
            Templates/parts/a.md:4:7 RPT301 "<br>" is HTML, which a report cannot hold | end the line with a backslash for a line break
            11:1 RPT301 "<hr>" is HTML, which a report cannot hold | write *** on a line of its own
            """,
            reading.Diagnostics);
    }
}
