using Colophon.Model;

namespace Colophon.Tests.Mathematics;

public class FormulaLabelsTests
{
    [Fact]
    public void Label_belongs_to_its_line()
    {
        var formula = ParsedFormula.Of(@"\begin{align} a &= b \label{eq-a} \\ c &= d \\ e &= f \label{eq-e} \end{align}");

        Assert.Equal([new EquationLabel(0, "eq-a", null, At(22)), new EquationLabel(2, "eq-e", null, At(55))], formula.Labels.ToArray());
    }

    [Theory]
    [InlineData(@"a = b \label{eq-x}")]
    [InlineData(@"\label{eq-x} a = b")]
    [InlineData(@"\begin{equation} a = b \label{ eq-x } \end{equation}")]
    [InlineData(@"x = \begin{cases} 1 \\ 2 \label{eq-x} \end{cases}")]
    public void Formula_of_one_line_has_its_label_on_row_0(string latex)
    {
        var label = Assert.Single(ParsedFormula.Of(latex).Labels);

        Assert.Equal((0, "eq-x", (string?)null), (label.Row, label.Id, label.Number));
    }

    [Fact]
    public void Lines_without_an_environment_are_labelled_too() =>
        Assert.Equal([(0, "eq-a"), (1, "eq-b")], ParsedFormula.Of(@"a \label{eq-a} \\ b \label{eq-b}").Labels.Select(label => (label.Row, label.Id)));

    [Fact]
    public void Tag_and_label_of_a_line_are_one() =>
        Assert.Equal([new EquationLabel(0, "eq-a", "A1", At(3))], ParsedFormula.Of(@"a \tag{A1} \label{eq-a}").Labels.ToArray());

    [Theory]
    [InlineData(@"\begin{aligned} a &= b \\ &= c \label{eq-x} \end{aligned}")]
    [InlineData(@"\begin{split} a &= b \label{eq-x} \\ &= c \end{split}")]
    [InlineData(@"\begin{gathered} a \\ b \end{gathered} \label{eq-x}")]
    [InlineData(@"\begin{matrix} a \\ b \end{matrix} \label{eq-x}")]
    public void A_single_label_of_lines_that_are_one_formula_belongs_to_the_whole(string latex) =>
        Assert.Equal((null, "eq-x"), Assert.Single(ParsedFormula.Of(latex).Labels) is var label ? (label.Row, label.Id) : default);

    [Fact]
    public void Several_labels_within_one_formula_belong_to_its_lines() =>
        Assert.Equal([0, 1], ParsedFormula.Of(@"\begin{aligned} a &= b \label{eq-x} \\ &= c \label{eq-y} \end{aligned}").Labels.Select(label => label.Row ?? -1));

    [Theory]
    [InlineData(@"\tag{A.1}", "A.1")]
    [InlineData(@"\tag*{Bayes}", "Bayes")]
    [InlineData(@"\tag{$\star$}", "⋆")]
    [InlineData(@"\tag{3'}", "3’")]
    public void Tag_is_words(string latex, string expected) => Assert.Equal(expected, Assert.Single(ParsedFormula.Of("a " + latex).Labels).Number);

    [Fact]
    public void Lines_that_are_to_have_no_number_have_no_label() => Assert.Empty(ParsedFormula.Of(@"a \notag \\ b \nonumber").Labels);

    private static SourceSpan At(int column) => new("f.md", 1, column);
}
