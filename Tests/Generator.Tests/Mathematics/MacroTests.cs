namespace Colophon.Tests.Mathematics;

public class MacroTests
{
    [Fact]
    public void Macro_stands_for_its_definition() =>
        Assert.Equal(ParsedFormula.Of(@"x \in \mathbb{R}^n").MathML, ParsedFormula.With(@"x \in \R^n", (@"\R", @"\mathbb{R}")).MathML);

    [Fact]
    public void Arguments_are_groups_or_single_tokens() =>
        Assert.Equal(
            ParsedFormula.Of(@"\frac{\partial f}{\partial x} + \frac{\partial {gh}}{\partial \alpha}").MathML,
            ParsedFormula.With(@"\pd f x + \pd{{gh}} \alpha", (@"\pd", @"\frac{\partial #1}{\partial #2}")).MathML);

    [Fact]
    public void Macro_may_use_another_and_an_argument_may_hold_one() =>
        Assert.Equal(
            ParsedFormula.Of(@"\lVert \lVert x \rVert \rVert \in \mathbb{R}").MathML,
            ParsedFormula.With(@"\inR{\norm{\norm{x}}}", (@"\norm", @"\lVert #1 \rVert"), (@"\inR", @"#1 \in \R"), (@"\R", @"\mathbb{R}")).MathML);

    [Fact]
    public void Authors_macro_takes_the_place_of_a_command() =>
        Assert.Equal(ParsedFormula.Of(@"\boldsymbol{x}").MathML, ParsedFormula.With(@"\vec x", (@"\vec", @"\boldsymbol{#1}")).MathML);

    [Fact]
    public void Macro_may_open_what_another_closes() =>
        Assert.Equal(ParsedFormula.Of(@"\left(x\right)").MathML, ParsedFormula.With(@"\l x\r", (@"\l", @"\left("), (@"\r", @"\right)")).MathML);

    [Fact]
    public void Macro_works_within_text() =>
        Assert.Equal("<mtext>by Bayes</mtext>", ParsedFormula.With(@"\text{by \who}", (@"\who", "Bayes")).Content);

    [Fact]
    public void Mistake_in_a_definition_is_reported_where_the_macro_is_used() =>
        Assert.Equal("5 RPT401 unknown command \"\\alhpa\"", ParsedFormula.With(@"x + \bad", (@"\bad", @"y \alhpa")).Reports);

    [Fact]
    public void Mistake_in_an_argument_is_reported_where_the_argument_stands() =>
        Assert.Equal("11 RPT401 unknown command \"\\alhpa\"", ParsedFormula.With(@"\norm{x + \alhpa}", (@"\norm", @"\lVert #1 \rVert")).Reports);

    [Theory]
    [InlineData(@"x + \pd", 5, "found 0")]
    [InlineData(@"x + \pd{y}", 5, "found 1")]
    [InlineData(@"{\pd y}", 2, "found 1")]
    public void Missing_argument_is_reported_at_the_macro(string latex, int column, string found)
    {
        var formula = ParsedFormula.With(latex, (@"\pd", "#1/#2"));

        Assert.Equal($"{(char)('0' + column)} RPT410 \"\\pd\" takes 2 arguments, {found}", formula.Reports);
        Assert.Equal(@"write \pd{…}{…}", formula.Hint);
    }

    [Theory]
    [InlineData(@"\a", @"\a")]
    [InlineData(@"\a", @"\a\a")]
    [InlineData(@"\a", @"x{\a}")]
    [InlineData(@"\a", @"\b")]
    public void Macro_that_calls_itself_ends_in_a_report(string use, string definition)
    {
        var report = Assert.Single(ParsedFormula.With("x + " + use, (@"\a", definition), (@"\b", @"\a")).Diagnostics);

        Assert.Contains(report.Code.Id, (string[])["RPT411", "RPT412"]);
        Assert.Equal(5, report.Source!.Value.Column);
    }

    [Fact]
    public void Macros_that_double_their_argument_over_and_over_end_in_a_report()
    {
        var latex = string.Concat(Enumerable.Repeat(@"\d{", 40)) + "x" + new string('}', 40);

        Assert.Contains("RPT41", ParsedFormula.With(latex, (@"\d", "#1#1")).Reports, StringComparison.Ordinal);
    }
}
