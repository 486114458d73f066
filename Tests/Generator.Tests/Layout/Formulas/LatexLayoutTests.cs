using Colophon.Diagnostics;
using Colophon.Layout;
using Colophon.Mathematics;
using Colophon.Model;

namespace Colophon.Tests.Layout.Formulas;

/// <summary>From LaTeX to ink: the parser's trees, set.</summary>
public class LatexLayoutTests
{
    [Theory]
    [InlineData(@"P(\omega_1 \mid x) = \frac{p(x \mid \omega_1) P(\omega_1)}{\sum_{j=1}^{2} p(x \mid \omega_j) P(\omega_j)}", "𝑃(𝜔1∣𝑥)=𝑝(𝑥∣𝜔1)𝑃(𝜔1)∑𝑗=12𝑝(𝑥∣𝜔𝑗)𝑃(𝜔𝑗)")]
    [InlineData(@"\hat{y} = \operatorname{sign}(\mathbf{w}^{\top}\mathbf{x} + b)", "𝑦ˆ=sign(𝐰⊤𝐱+𝑏)")]
    [InlineData(@"f'(x) = \lim_{h \to 0} \frac{f(x+h) - f(x)}{h}", "𝑓′(𝑥)=limℎ→0𝑓(𝑥+ℎ)−𝑓(𝑥)ℎ")]
    [InlineData(@"\left( \begin{matrix} 1 & 2 \\ 3 & 4 \end{matrix} \right)", "(1234)")]
    [InlineData(@"|x| = \begin{cases} x & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}", "|𝑥|={𝑥if 𝑥≥0−𝑥otherwise")]
    [InlineData(@"\underbrace{a + b}_{n} \xrightarrow{f} \overline{z}", "𝑎+𝑏⏟𝑛→𝑓𝑧")]
    [InlineData(@"\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}", "∫0∞𝑒−𝑥2𝑑𝑥=√𝜋2")]
    public void Text_is_that_of_the_formula_in_reading_order(string latex, string text) =>
        Assert.Equal(text, Ink.Display(Parse(latex)).Text);

    [Fact]
    public void The_signs_of_aligned_equations_stand_below_each_other_and_rows_report_their_baselines()
    {
        var ink = Ink.Display(Parse(@"\begin{aligned} (a+b)^2 &= a^2 + 2ab + b^2 \\ &= c \\ &= \frac{1}{2} \end{aligned}"));
        var signs = ink.Glyphs.Where(glyph => glyph.Text == "=").ToList();

        Assert.Single(signs.Select(sign => Math.Round(sign.Left, 6)).Distinct());
        Assert.Equal(ink.Box.RowBaselines.Select(baseline => Math.Round(-baseline, 6)), signs.Select(sign => Math.Round(sign.Baseline, 6)));
    }

    [Theory]
    [InlineData(@"a + b = c", new[] { "𝑎+", "𝑏=", "𝑐" })]
    [InlineData(@"x \in \{a, b + c\}", new[] { "𝑥∈", "{𝑎,𝑏+𝑐}" })]
    [InlineData(@"\left(a = b\right)", new[] { "(𝑎=𝑏)" })]
    [InlineData(@"-x", new[] { "−𝑥" })]
    [InlineData(@"\displaystyle a = b", new[] { "𝑎=", "𝑏" })]
    [InlineData(@"{a = b}", new[] { "𝑎=", "𝑏" })]
    public void Inline_formulas_break_at_top_level(string latex, string[] pieces) =>
        Assert.Equal(pieces, Ink.Pieces(Parse(latex, isDisplay: false)).Select(piece => Ink.Of(piece).Text));

    [Theory]
    [InlineData(@"\frac{\frac{a}{b}}{\sqrt{\frac{c}{d}}} + \left[ \sum_{i=1}^{n} x_i \right]^2")]
    [InlineData(@"\begin{pmatrix} a & b \\ c & d \end{pmatrix} \binom{n}{k} \overbrace{x+y}^{2} \sqrt[3]{x}")]
    [InlineData(@"\widehat{abc} \vec{v} \int_0^1 f\,dx \prod_{k \in K} \alpha_k \biggl( \Big| \biggr)")]
    public void Ink_stays_within_the_box(string latex)
    {
        var ink = Ink.Display(Parse(latex));

        // Letters may reach a little beyond their advance, and extents of parts are rounded to whole units.
        Assert.All(ink.Glyphs.Concat(ink.Rules), mark =>
        {
            Assert.InRange(mark.Top, double.NegativeInfinity, ink.Box.Ascent + 0.5);
            Assert.InRange(mark.Bottom, -ink.Box.Depth - 0.5, double.PositiveInfinity);
            Assert.InRange(mark.Left, -2, ink.Box.Width);
            Assert.InRange(mark.Right, 0, ink.Box.Width + 2);
        });
    }

    [Fact]
    public void Sixty_nested_fractions_are_set()
    {
        var ink = Ink.Display(Parse(string.Concat(Enumerable.Repeat(@"\frac{1}{", 60)) + "x" + new string('}', 60)));

        Assert.Equal(60, ink.Rules.Count);
        Assert.IsType<TextRun>(ink.Box.Items[0]);
    }

    private static MathNode Parse(string latex, bool isDisplay = true)
    {
        var diagnostics = new DiagnosticBag();
        var context = new LatexContext { IsDisplay = isDisplay, Diagnostics = diagnostics, Locate = offset => new SourceSpan("test", 1, offset + 1) };
        var formula = LatexParser.Parse(latex, context);
        Assert.False(diagnostics.HasErrors);
        return formula.Root;
    }
}
