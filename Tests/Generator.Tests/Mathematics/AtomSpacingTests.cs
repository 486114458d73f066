using Colophon.Mathematics.Spacing;
using Colophon.Model;

namespace Colophon.Tests.Mathematics;

public class AtomSpacingTests
{
    // The TeXbook, page 170: 0 to 3 for no, thin, medium and thick space; parentheses where it vanishes in scripts.
    private static readonly string[] Book =
    [
        " 0   1  (2) (3)  0   0   0  (1)",
        " 1   1   *  (3)  0   0   0  (1)",
        "(2) (2)  *   *  (2)  *   *  (2)",
        "(3) (3)  *   0  (3)  0   0  (3)",
        " 0   0   *   0   0   0   0   0 ",
        " 0   1  (2) (3)  0   0   0  (1)",
        "(1) (1)  *  (1) (1) (1) (1) (1)",
        "(1)  1  (2) (3) (1)  0  (1) (1)",
    ];

    [Theory]
    [InlineData(nameof(FormulaStyle.Display))]
    [InlineData(nameof(FormulaStyle.Text))]
    [InlineData(nameof(FormulaStyle.Script))]
    [InlineData(nameof(FormulaStyle.ScriptScript))]
    public void Space_between_classes_is_that_of_the_TeXbook(string styleName)
    {
        var style = Enum.Parse<FormulaStyle>(styleName);
        for (var left = 0; left < 8; left++)
        {
            var row = Book[left].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var right = 0; right < 8; right++)
            {
                Assert.Equal(Expected(row[right], style), AtomSpacing.Between((AtomClass)left, (AtomClass)right, style));
            }
        }
    }

    [Theory]
    [InlineData("a=b", 5.0 / 18)]
    [InlineData("a+b", 4.0 / 18)]
    [InlineData("a,b", 3.0 / 18)]
    [InlineData("a/b", 0)]
    public void Space_after_an_operator_is_in_em(string latex, double expected) => Assert.Equal(expected, OperatorOf(latex).RightSpace);

    [Theory]
    [InlineData("x_{a=b}")]
    [InlineData("x_{a+b}")]
    [InlineData("x_{a,b}")]
    [InlineData(@"$\frac{a=b}{2}$")]
    [InlineData(@"\frac{\frac{a=b}{2}}{2}")]
    [InlineData(@"\overset{a=b}{x}")]
    [InlineData(@"\begin{smallmatrix} a=b \end{smallmatrix}")]
    public void Space_vanishes_in_scripts(string latex)
    {
        var op = OperatorOf(latex);

        Assert.Equal((0.0, 0.0), (op.LeftSpace, op.RightSpace));
    }

    [Theory]
    [InlineData(@"\frac{a=b}{2}")]
    [InlineData(@"x_{\displaystyle a=b}")]
    [InlineData(@"$\dfrac{a=b}{2}$")]
    [InlineData(@"\begin{matrix} a=b \end{matrix}")]
    [InlineData(@"\sqrt{a=b}")]
    public void Space_stays_in_full_sized_parts(string latex) => Assert.Equal(5.0 / 18, OperatorOf(latex).LeftSpace);

    [Fact]
    public void Relation_with_something_above_keeps_its_space_on_the_operator_within() =>
        Assert.Equal(5.0 / 18, OperatorOf(@"a \overset{x}{=} b").LeftSpace);

    [Fact]
    public void Relation_at_the_start_of_a_right_hand_cell_is_spaced_as_after_an_operand() =>
        Assert.Equal(5.0 / 18, OperatorOf(@"\begin{aligned} a &= b \end{aligned}").LeftSpace);

    [Theory]
    [InlineData(@"\sin x", 3.0 / 18)]
    [InlineData(@"x \sin", 3.0 / 18)]
    [InlineData(@"x \mathrel{R}", 5.0 / 18)]
    public void Space_beside_a_name_is_a_node_of_its_own(string latex, double expected)
    {
        var row = Assert.IsType<MathRow>(ParsedFormula.Of(latex).Root);

        Assert.Equal(expected, Assert.IsType<MathSpace>(row.Children[1]).Width);
    }

    [Theory]
    [InlineData(@"\sin(x)")]
    [InlineData(@"\sin\left(x\right)")]
    [InlineData(@"f\left(x\right)")]
    public void No_space_parts_a_function_from_its_parenthesis(string latex) =>
        Assert.DoesNotContain(Assert.IsType<MathRow>(ParsedFormula.Of(latex).Root).Children, child => child is MathSpace);

    private static double Expected(string entry, FormulaStyle style) =>
        entry == "*" || (entry[0] == '(' && style >= FormulaStyle.Script) ? 0 : entry.Trim('(', ')') switch
        {
            "0" => 0,
            "1" => 3.0 / 18,
            "2" => 4.0 / 18,
            "3" => 5.0 / 18,
            _ => throw new ArgumentException("not an entry", nameof(entry)),
        };

    // The first operator among = + , / in a formula.
    private static MathOperator OperatorOf(string latex) => Find(ParsedFormula.Of(latex).Root)!;

    private static MathOperator? Find(MathNode node) => node switch
    {
        MathOperator { Text: "=" or "+" or "," or "/" } op => op,
        MathRow row => row.Children.Select(Find).FirstOrDefault(found => found is not null),
        MathScripts scripts => Find(scripts.Subscript!),
        MathFraction fraction => Find(fraction.Numerator),
        MathRadical radical => Find(radical.Radicand),
        MathUnderOver stack => Find(stack.Over!) ?? Find(stack.Base),
        MathStyle style => Find(style.Content),
        MathTable table => table.Rows.SelectMany(row => row).Select(Find).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
