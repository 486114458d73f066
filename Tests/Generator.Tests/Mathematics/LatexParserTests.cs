using System.Xml.Linq;
using Colophon.Model;
using Colophon.Templating;

namespace Colophon.Tests.Mathematics;

public class LatexParserTests
{
    [Theory]
    [MemberData(nameof(FormulaSpecification.Formulas), MemberType = typeof(FormulaSpecification))]
    public void Formula_reads_as_the_MathML_of_the_specification(string latex, string expected)
    {
        var formula = ParsedFormula.Of(latex);

        Assert.Empty(formula.Reports);
        Assert.Equal(expected, Visible(formula.Content));
    }

    [Theory]
    [MemberData(nameof(FormulaSpecification.Formulas), MemberType = typeof(FormulaSpecification))]
    public void MathML_of_every_formula_is_well_formed_and_has_no_element_beyond_MathML_Core(string latex, string expected)
    {
        string[] core =
        [
            "math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder",
            "mover", "munderover", "mtable", "mtr", "mtd", "mstyle", "mpadded", "mphantom",
        ];

        var document = XDocument.Parse(ParsedFormula.Of(latex).MathML, LoadOptions.PreserveWhitespace);

        Assert.All(document.Descendants(), element => Assert.Contains(element.Name.LocalName, core));
        Assert.NotEmpty(expected);
    }

    [Fact]
    public void Displayed_lines_are_a_table_of_right_and_left_columns_in_display_style()
    {
        var table = Assert.IsType<MathTable>(ParsedFormula.Of(@"\begin{align} a &= b & c &= d \\ e &= f \end{align}").Root);

        Assert.Equal([ColumnAlignment.Right, ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Left], table.Alignments.ToArray());
        Assert.Equal([0.0, 2.0, 0.0], table.ColumnGaps.ToArray());
        Assert.True(table.IsDisplayStyle);
        Assert.Equal([4, 2], table.Rows.Select(row => row.Length));
    }

    [Theory]
    [InlineData(@"a = b \\ c = d")]
    [InlineData(@"a = b \\ c = d \\")]
    [InlineData(@"\begin{gather} a = b \\ c = d \end{gather}")]
    [InlineData(@"\begin{gathered} a = b \\ c = d \\ \end{gathered}")]
    [InlineData("\n  \\begin{gather*}\n a = b \\\\\n c = d\n \\end{gather*}\n")]
    public void Lines_without_columns_are_a_centred_table(string latex)
    {
        var table = Assert.IsType<MathTable>(ParsedFormula.Of(latex).Root);

        Assert.Equal([ColumnAlignment.Center], table.Alignments.ToArray());
        Assert.Equal(2, table.Rows.Length);
    }

    [Fact]
    public void Space_asked_for_after_a_line_is_kept_in_em_of_ten_points()
    {
        var table = Assert.IsType<MathTable>(ParsedFormula.Of(@"a \\ b \\[6pt] c").Root);

        Assert.Equal([0, 6 * 0.1], table.ExtraRowGaps.ToArray());
    }

    [Fact]
    public void Lines_of_an_array_are_where_its_preamble_and_hline_put_them()
    {
        var table = Assert.IsType<MathTable>(ParsedFormula.Of(@"\begin{array}{|lc|r|} \hline a & b & c \\ 1 & 2 & 3 \\ \hline \hline \end{array}").Root);

        Assert.Equal([0, 2, 3], table.VerticalLines.ToArray());
        Assert.Equal([0, 2, 2], table.HorizontalLines.ToArray());
        Assert.Equal([ColumnAlignment.Left, ColumnAlignment.Center, ColumnAlignment.Right], table.Alignments.ToArray());
        Assert.Equal(2, table.Rows.Length);
    }

    [Fact]
    public void Minus_at_the_start_is_a_prefix_and_between_operands_a_binary_operator()
    {
        var row = Assert.IsType<MathRow>(ParsedFormula.Of("-a-b").Root);

        Assert.Equal((OperatorForm.Prefix, OperatorClass.Ordinary, 0.0), Look(row.Children[0]));
        Assert.Equal((OperatorForm.Infix, OperatorClass.Binary, 4.0 / 18), Look(row.Children[2]));

        static (OperatorForm, OperatorClass, double) Look(MathNode node)
        {
            var op = Assert.IsType<MathOperator>(node);
            return (op.Form, op.Class, op.LeftSpace);
        }
    }

    [Fact]
    public void Sum_is_large_and_symmetric_and_its_limits_move_while_those_of_an_integral_do_not()
    {
        var sum = Assert.IsType<MathUnderOver>(ParsedFormula.Of(@"\sum_i^n").Root);
        var integral = Assert.IsType<MathScripts>(ParsedFormula.Of(@"\int_0^1").Root);

        Assert.True(Assert.IsType<MathOperator>(sum.Base) is { IsLarge: true, IsSymmetric: true, HasMovableLimits: true, Class: OperatorClass.Large });
        Assert.True(Assert.IsType<MathOperator>(integral.Base) is { IsLarge: true, IsSymmetric: true, HasMovableLimits: false });
    }

    [Fact]
    public void Limits_asked_for_do_not_move()
    {
        var integral = Assert.IsType<MathUnderOver>(ParsedFormula.Of(@"$\int\limits_a^b$").Root);
        var sum = Assert.IsType<MathScripts>(ParsedFormula.Of(@"\sum\nolimits_a^b").Root);

        Assert.False(Assert.IsType<MathOperator>(integral.Base).HasMovableLimits);
        Assert.False(Assert.IsType<MathOperator>(sum.Base).HasMovableLimits);
    }

    [Theory]
    [InlineData(@"\bigl(", 1.2, nameof(OperatorClass.Open))]
    [InlineData(@"\Bigr)", 1.8, nameof(OperatorClass.Close))]
    [InlineData(@"\biggm|", 2.4, nameof(OperatorClass.Relation))]
    [InlineData(@"\Bigg/", 3.0, nameof(OperatorClass.Ordinary))]
    public void Fence_of_a_chosen_size_has_just_that_size(string latex, double size, string expected)
    {
        var fence = Assert.IsType<MathOperator>(ParsedFormula.Of(latex).Root);

        Assert.Equal((size, size, true, expected), (fence.MinimumSize, fence.MaximumSize, fence.IsStretchy, fence.Class.ToString()));
    }

    [Fact]
    public void Value_of_a_result_is_one_number_that_keeps_its_path()
    {
        var values = Values("0.132", "−1.5", "2.1×10⁻³");

        var row = Assert.IsType<MathRow>(ParsedFormula.Of($"{Value(0)} + {Value(1)} x^{Value(2)}", values).Root);

        Assert.Equal(new MathNumber("0.132", values[0]), row.Children[0]);
        Assert.Equal(new MathNumber("−1.5", values[1]), row.Children[2]);
        Assert.Equal(new MathNumber("2.1×10⁻³", values[2]), Assert.IsType<MathScripts>(row.Children[3]).Superscript);
    }

    [Fact]
    public void Value_in_MathML_says_where_it_comes_from()
    {
        var formula = ParsedFormula.Of($@"p = {Value(0)} \text{{, say {Value(0)}}}", Values("13.2 %"));

        Assert.Equal(
            "<mi>𝑝</mi><mo>=</mo><mn><data value=\"0.1\" data-path=\"a.b0\">13.2 %</data></mn>"
                + "<mrow><mtext>, say\u00A0</mtext><mn><data value=\"0.1\" data-path=\"a.b0\">13.2 %</data></mn></mrow>",
            formula.Content);
    }

    private static string Value(int index) => $"{ComposedMarkdown.ValueStart}{(char)('0' + index)}{ComposedMarkdown.ValueEnd}";

    private static System.Collections.Immutable.ImmutableArray<BoundValue> Values(params string[] texts) =>
        [.. texts.Select((text, index) => new BoundValue($"a.b{(char)('0' + index)}", "0.1", text, ""))];

    // Characters that cannot be seen in a source file.
    private static string Visible(string text) => text
        .Replace("\u00A0", "&#xA0;", StringComparison.Ordinal)
        .Replace("\u2009", "&#x2009;", StringComparison.Ordinal)
        .Replace("\u0302", "&#x302;", StringComparison.Ordinal)
        .Replace("\u0338", "&#x338;", StringComparison.Ordinal);
}
