namespace Colophon.Tests.Mathematics;

public class FormulaDiagnosticsTests
{
    [Theory]
    [InlineData(@"a + \alhpa", @"5 RPT401 unknown command ""\alhpa""", @"did you mean ""\alpha""?")]
    [InlineData(@"\GAmma", @"1 RPT401 unknown command ""\GAmma""", @"did you mean ""\Gamma""?")]
    [InlineData(@"a \", "3 RPT401 a backslash at the end of the formula", @"delete it, or write \backslash")]
    [InlineData(@"\text{\frac12}", @"7 RPT401 ""\frac"" cannot stand in text", "put formulas within text between dollar signs")]
    [InlineData(@"\begin{matirx} a \end{matirx}", @"7 RPT402 unknown environment ""matirx""", @"did you mean ""matrix""?")]
    [InlineData(@"\begin{multline} a \end{multline}", @"7 RPT402 unknown environment ""multline""", "use gather or aligned")]
    [InlineData(@"x + {a + b", @"5 RPT403 ""{"" is never closed", @"add the missing ""}""")]
    [InlineData(@"\text{abc", @"6 RPT403 ""{"" is never closed", @"add the missing ""}""")]
    [InlineData(@"\sqrt[3 x", @"6 RPT403 ""["" is never closed", @"add the missing ""]""")]
    [InlineData(@"a + b}", @"6 RPT404 ""}"" without ""{""", @"delete it, or write \} for the sign itself")]
    [InlineData(@"a + \left( x", @"5 RPT405 ""\left"" without ""\right""", @"write \right before the end; \right. where nothing is to show")]
    [InlineData(@"x \right)", @"3 RPT405 ""\right"" without ""\left""", @"write \left before it; \left. where nothing is to show")]
    [InlineData(@"x \middle|", @"3 RPT405 ""\middle"" without ""\left""", @"write \left before it; \left. where nothing is to show")]
    [InlineData(@"\frac{a}", @"1 RPT406 ""\frac"" takes 2 arguments, found 1", @"write \frac{…}{…}")]
    [InlineData(@"\frac", @"1 RPT406 ""\frac"" takes 2 arguments, found 0", @"write \frac{…}{…}")]
    [InlineData(@"a^", @"2 RPT406 ""^"" takes 1 argument, found 0", "write ^{…}")]
    [InlineData(@"\bigl", @"1 RPT406 ""\bigl"" takes 1 argument, found 0", @"write a fence such as ( [ \{ | or \langle, or a dot where nothing is to show")]
    [InlineData(@"a \not", @"3 RPT406 ""\not"" must stand before a relation", @"write \not= or \not\in")]
    [InlineData(@"\begin{array} a \end{array}", @"1 RPT406 ""\begin{array}"" takes 1 argument, found 0", @"write \begin{array}{…}")]
    [InlineData(@"x^2^3", "4 RPT407 a second superscript on the same base", "group with braces: {…}")]
    [InlineData(@"x_1_2", "4 RPT407 a second subscript on the same base", "group with braces: {…}")]
    [InlineData(@"x^2'", "4 RPT407 a prime after a superscript on the same base", "write the prime first: f'^2")]
    [InlineData(@"a & b", @"3 RPT408 ""&"" outside of a table", @"write \& for the sign itself, or use \begin{aligned}…\end{aligned}")]
    [InlineData(@"$a \\ b$", @"3 RPT408 ""\\"" outside of a table", @"use \begin{aligned}…\end{aligned} for several lines")]
    [InlineData(@"\hline", @"1 RPT408 ""\hline"" outside of a table", @"use \begin{aligned}…\end{aligned} for several lines")]
    [InlineData(@"\text{a & b}", @"9 RPT408 ""&"" in text", @"write \& for the sign itself")]
    [InlineData(@"\begin{matrix} a \end{pmatrix}", @"18 RPT409 ""\end{pmatrix}"" closes ""\begin{matrix}""", @"write \end{matrix}")]
    [InlineData(@"a + \begin{matrix} a", @"5 RPT409 ""\begin{matrix}"" without ""\end{matrix}""", @"add \end{matrix}")]
    [InlineData(@"a \end{matrix}", @"3 RPT409 ""\end"" without ""\begin""", @"delete it, or write the \begin before it")]
    [InlineData(@"\newcommand{\x}{y} \x", @"1 RPT413 ""\newcommand"" cannot stand in a formula", "define it under macros: in the report's front matter")]
    [InlineData(@"\def\x{y} \x", @"1 RPT413 ""\def"" cannot stand in a formula", "define it under macros: in the report's front matter")]
    [InlineData(@"a $ b", @"3 RPT414 ""$"" within a formula", @"write \$ for the sign itself")]
    [InlineData(@"\text{a $ b}", @"9 RPT414 ""$"" is never closed", @"add the second ""$"" before the closing brace")]
    [InlineData(@"\hspace{2furlongs}", @"8 RPT415 ""2furlongs"" is not a length", "write a number and em, ex, mu, pt, mm, cm or in, such as 0.5em")]
    [InlineData(@"a \\[2zz] b", @"6 RPT415 ""2zz"" is not a length", "write a number and em, ex, mu, pt, mm, cm or in, such as 0.5em")]
    [InlineData(@"\left x y \right)", @"7 RPT416 ""x"" cannot follow ""\left""", @"write a fence such as ( [ \{ | or \langle, or a dot where nothing is to show")]
    [InlineData(@"\color{red} x", @"1 RPT417 ""\color"" is not supported", "let words, not colour, carry the meaning: colour does not reach every reader")]
    [InlineData(@"{a \over b}", @"4 RPT417 ""\over"" is not supported", @"use \frac{…}{…}")]
    [InlineData("a\u0007b", "2 RPT418 the character U+0007 cannot be printed", "delete it")]
    [InlineData("a\uE000b", "2 RPT418 the character U+E000 cannot be printed", "delete it")]
    [InlineData("a\uE0007\uE001", "2 RPT418 the character U+E000 cannot be printed", "delete it")]
    [InlineData(@"a # b", @"3 RPT418 ""#"" has no meaning in a formula", @"write \# for the sign itself")]
    [InlineData(@"#1", @"1 RPT418 ""#1"" has a meaning only in a macro", @"write \# for the sign itself")]
    [InlineData(@"x + \begin{align} a \end{align}", @"5 RPT419 ""align"" must be the whole of a displayed formula", "use aligned within a formula")]
    [InlineData(@"$\begin{gather} a \end{gather}$", @"1 RPT419 ""gather"" must be the whole of a displayed formula", "use gathered within a formula")]
    [InlineData(@"\begin{equation} a \end{equation} + b", @"1 RPT419 ""equation"" must be the whole of a displayed formula", @"delete \begin{equation} and its \end")]
    [InlineData(@"\begin{array}{lp} a \end{array}", @"14 RPT420 ""p"" is not a column", "use l, c and r, and | for a line between")]
    [InlineData(@"a \label{x} \label{y}", @"13 RPT421 a second ""\label"" on the same line", "keep one of them")]
    [InlineData(@"$a \label{x}$", @"3 RPT421 ""\label"" in a formula within a sentence", "display the formula with $$…$$, or delete the label")]
    [InlineData(@"a \tag{}", @"3 RPT421 ""\tag"" is empty", @"name the equation, as in \label{eq-energy}, or delete it")]
    [InlineData(@"x \limits_a", @"3 RPT422 ""\limits"" must follow an operator", @"write it right after \sum, \int or \operatorname{…}")]
    public void Mistake_is_reported_where_it_stands_with_a_way_out(string latex, string report, string hint)
    {
        var formula = ParsedFormula.Of(latex);

        Assert.Equal(report, formula.Reports);
        Assert.Equal(hint, formula.Hint);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_cannot_be_printed() =>
        Assert.Equal("2 RPT418 the character U+D800 cannot be printed", ParsedFormula.Of("a\uD800b").Reports);

    [Fact]
    public void Unknown_name_may_be_an_operator_of_the_authors_own()
    {
        var hints = Assert.Single(ParsedFormula.Of(@"\bias(x)").Diagnostics).Hints;

        Assert.Equal(@"for an operator of that name write \operatorname{bias}", hints[1]);
    }

    [Fact]
    public void Authors_macros_are_suggested_too() =>
        Assert.Equal(@"did you mean ""\expectation""?", ParsedFormula.With(@"\expectaton", (@"\expectation", @"\mathbb{E}")).Hint);

    [Fact]
    public void Several_mistakes_are_reported_at_once() =>
        Assert.Equal(
            "1 RPT401 unknown command \"\\alhpa\"\n13 RPT407 a second superscript on the same base\n16 RPT404 \"}\" without \"{\"",
            ParsedFormula.Of(@"\alhpa + x^2^3 }").Reports);

    [Fact]
    public void Pair_of_fences_cannot_span_cells() =>
        Assert.Equal(
            @"a pair cannot span cells: write \right. before the break and \left. after it",
            ParsedFormula.Of(@"\begin{aligned} \left( a & b \right) \end{aligned}").Hint);

    [Fact]
    public void Formula_with_a_mistake_is_empty() => Assert.Equal("<math display=\"block\"></math>", ParsedFormula.Of(@"a + \alhpa").MathML);

    [Fact]
    public void Formula_full_of_mistakes_reports_the_first_few() =>
        Assert.Equal(8, ParsedFormula.Of(string.Concat(Enumerable.Repeat(@"\alhpa ", 100))).Diagnostics.Length);

    [Theory]
    [InlineData("{", "}")]
    [InlineData(@"\frac{1}{", "}")]
    [InlineData(@"\left(", @"\right)")]
    [InlineData("x^{", "}")]
    [InlineData(@"\sqrt ", "")]
    [InlineData(@"\mathbf ", "")]
    [InlineData(@"\text{$", "$}")]
    [InlineData(@"\text{\textbf{", "}}")]
    [InlineData(@"\begin{matrix}", @"\end{matrix}")]
    [InlineData(@"\substack{", "}")]
    [InlineData(@"\hat", "")]
    public void Ten_thousand_levels_end_in_a_report_not_in_a_crash(string open, string close)
    {
        var latex = string.Concat(Enumerable.Repeat(open, 10_000)) + "x" + string.Concat(Enumerable.Repeat(close, 10_000));

        var report = Assert.Single(ParsedFormula.Of(latex).Diagnostics);

        Assert.Equal("RPT412 the formula is nested more than 200 deep", $"{report.Code} {report.Message}");
    }
}
