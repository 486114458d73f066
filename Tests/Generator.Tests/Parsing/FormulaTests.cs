using Colophon.Model;

namespace Colophon.Tests.Parsing;

public sealed class FormulaTests
{
    [Theory]
    [InlineData("Let $x$, $y_1*z*$ be", "p Let <math x>, <math y_1*z*> be")]
    [InlineData("$20,000 and $30,000", "p $20,000 and $30,000")]
    [InlineData("$ x$ $x $ $x$5", "p $ x$ $x $ $x$5")]
    [InlineData("\\$x$ a $a\\$b$", "p $x$ a <math a\\$b>")]
    [InlineData("`$x$` and $`", "p <code $x$> and $`")]
    [InlineData("$a\nb$", "p <math a\nb>")]
    [InlineData("*$x$* **a $y$**", "p <em <math x>> <strong a <math y>>")]
    public void Inline_formulas_follow_Pandocs_rule_of_dollars(string markdown, string expected) =>
        Assert.Equal(expected, Reading.Of(markdown).Dump);

    [Theory]
    [InlineData("$$x = 1$$", "equation |x = 1|")]
    [InlineData("$$ x = 1 $$ {#eq-a}", "equation |x = 1| [0#eq-a ]")]
    [InlineData("$$x = 1$${#eq-a}", "equation |x = 1| [0#eq-a ]")]
    [InlineData("$$\nx\n= 1\n- 2\n$$ {#eq-a}", "equation |x⏎= 1⏎- 2| [0#eq-a ]")]
    [InlineData("Before\n$$\nx\n$$\nafter", "p Before\nequation |x|\np after")]
    [InlineData("Before $$x$$ {#eq-a} after", "p Before\nequation |x| [0#eq-a ]\np after")]
    [InlineData("Before $$ x\n+ 1\n$$\nafter $$y$$", "p Before\nequation |x⏎+ 1|\np after\nequation |y|")]
    [InlineData("Before $$ a\n- b\n= c\n=\n1. d\n> e $$ after", "p Before\nequation |a⏎- b⏎= c⏎=⏎1. d⏎> e|\np after")]
    [InlineData("> $$\n> x\n> $$\n\n- a\n\n  $$\n  y\n  $$", "quote\n  equation |x|\nul loose\n  *\n    p a\n    equation |y|")]
    [InlineData("$$x$$ is small", "equation |x|\np is small")]
    public void Displayed_formulas_are_blocks(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Fact]
    public void Values_are_printed_in_the_LaTeX_and_kept_in_the_tree()
    {
        var reading = Reading.Of("$w = «net.w=2.5»$");

        var math = Assert.IsType<InlineMath>(Assert.Single(Assert.IsType<Paragraph>(Assert.Single(reading.Document.Blocks)).Content));
        Assert.Equal("w = 2.5", math.Latex);
        Assert.Contains(new MathNumber("2.5", new BoundValue("net.w", "2.5", "2.5", "")), Flatten(math.Math));
        Assert.Equal("", reading.Diagnostics);
    }

    [Fact]
    public void Labels_within_the_LaTeX_stand_by_their_row()
    {
        Assert.Equal(
            "equation |\\begin{align} a &= b \\label{eq-a} \\\\ c &= d \\tag{*} \\end{align}| [0#eq-a ][1 *]",
            Reading.Clean("$$\\begin{align} a &= b \\label{eq-a} \\\\ c &= d \\tag{*} \\end{align}$$"));
        Assert.Equal("equation |x \\tag{A}| [0#eq-a A]", Reading.Clean("$$x \\tag{A}$$ {#eq-a}"));
    }

    [Theory]
    [InlineData("a\n\n$$\nx\n\nb", "3:1 RPT310 the formula is not closed | end it with $$; a formula cannot hold an empty line")]
    [InlineData("$$\nx\n$$ where", "3:4 RPT311 only a label such as {#eq-name} may follow the closing $$ | start the text that follows on a line of its own")]
    [InlineData("# A $$x$$", "1:5 RPT312 a displayed formula cannot stand in a heading | write it between single dollar signs")]
    [InlineData("*a $$x$$*", "1:4 RPT312 a displayed formula cannot stand in emphasised text | write it between single dollar signs")]
    [InlineData("| a |\n|---|\n| $$x$$ |", "3:3 RPT312 a displayed formula cannot stand in a table | write it between single dollar signs")]
    [InlineData("$x$ {#eq-a}", "1:5 RPT313 the attributes in braces belong to nothing | write them right after the closing bracket of a picture, a link or a claim, at the end of a heading or a caption, or after the closing $$ of a displayed formula | for a brace in the text, write \\{")]
    public void Mistakes_around_formulas(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Diagnostics);

    [Fact]
    public void A_mistake_in_the_LaTeX_is_found_at_its_line_within_a_quotation()
    {
        var reading = Reading.Of("> a $$\n> x + \\nosuch\n> $$ and $\\nope$");

        Assert.StartsWith("2:7 RPT4", reading.Diagnostics, StringComparison.Ordinal);
        Assert.Contains("\n3:11 RPT4", reading.Diagnostics, StringComparison.Ordinal);
    }

    private static IEnumerable<MathNode> Flatten(MathNode node) =>
        node is MathRow row ? row.Children.SelectMany(Flatten) : [node];
}
