using System.Text;
using System.Xml.Linq;
using CsCheck;

namespace Colophon.Tests.Mathematics;

public class HostileFormulaTests
{
    private static readonly string[] Corpus = [.. FormulaSpecification.Formulas.Select(row => (string)row[0])];

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "&", @"\\", "^", "_", "'", "$", "%", "#", "#1", "~", " ", "\n", "\\", @"\left", @"\right", @"\middle", "(", ")", "|", ".",
        @"\begin{", @"\begin{aligned}", @"\end{aligned}", @"\begin{array}", @"\hline", @"\frac", @"\sqrt", @"\text{", @"\label{", @"\tag", @"\not",
        @"\limits", @"\mathbf", @"\operatorname*", @"\hspace{", @"\substack{", @"\bigl", @"\displaystyle", @"\overset", @"\sum", @"\m", "x", "12", ",",
        "\uE000", "\uE0000\uE001", "\uE0009\uE001", "\uD835", "\u0000", "\uFFFF", "é", "𝑥", "∑",
    ];

    private static readonly Gen<string> Formula = Gen.OneOf(
        OneOf(Pieces).Array[0, 40].Select(string.Concat),
        Gen.Select(OneOf(Corpus), OneOf(Pieces), Gen.Int[0, 1000], Gen.Int[0, 20], Mutate));

    [Fact]
    public void Any_input_gives_well_formed_MathML_or_a_report() =>
        Formula.SamplePinned(
            latex =>
            {
                var formula = ParsedFormula.With(latex, (@"\m", @"\frac{#1}{\m"), (@"\x", @"{#1#1}"));
                XDocument.Parse(formula.MathML);
                Assert.True(formula.Diagnostics.IsEmpty || formula.Content.Length == 0);
                Assert.All(formula.Diagnostics, report => Assert.InRange(report.Source!.Value.Column, 1, latex.Length + 1));
            },
            count: 5_000);

    [Theory]
    [InlineData("x^2 ")]
    [InlineData(@"\displaystyle x \textstyle y ")]
    [InlineData(@"\\ ")]
    [InlineData("'")]
    [InlineData(@"\not")]
    [InlineData("{} ")]
    [InlineData("& ")]
    [InlineData(@"\label{x} ")]
    [InlineData("12345")]
    [InlineData(@"\left( ")]
    public void Long_formulas_are_read_without_a_hitch(string piece)
    {
        var latex = new StringBuilder().Insert(0, piece, 20_000).ToString();

        // Quadratic work on tens of thousands of tokens would be felt.
        var math = XDocument.Parse(ParsedFormula.Of(latex).MathML).Root!;

        Assert.Equal("math", math.Name.LocalName);
    }

    private static Gen<string> OneOf(string[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static string Mutate(string latex, string piece, int place, int removed)
    {
        var start = place % (latex.Length + 1);
        return latex[..start] + piece + latex[Math.Min(latex.Length, start + removed)..];
    }
}
