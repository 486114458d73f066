using Colophon.Layout.Fonts;
using Colophon.Model;
using static Colophon.Tests.Layout.Formulas.Nodes;

namespace Colophon.Tests.Layout.Formulas;

public class LimitLayoutTests
{
    private const double Tolerance = 1e-9;

    private static readonly MathNode SumOverN = new MathUnderOver(Sum, A, N);

    [Fact]
    public void Limits_of_a_displayed_sum_stand_above_and_below_it()
    {
        var ink = Ink.Display(SumOverN);

        Assert.True(ink["𝑛"].Bottom >= ink["∑"].Top + 13.5);
        Assert.True(ink["𝑎"].Top <= ink["∑"].Bottom - 13.5);
        Assert.Equal(ink["𝑛"].Center, ink["𝑎"].Center, 5.0);
    }

    [Fact]
    public void Limits_of_a_sum_in_running_text_stand_at_its_side()
    {
        var ink = Ink.Inline(SumOverN);

        Assert.True(ink["𝑛"].Left > ink["∑"].Right);
        Assert.True(ink["𝑎"].Left > ink["∑"].Right);
        Assert.True(ink["𝑛"].Bottom > ink["𝑎"].Top);
    }

    [Fact]
    public void Limits_that_do_not_move_stay_above_and_below_in_running_text()
    {
        var ink = Ink.Inline(new MathUnderOver(Sum with { HasMovableLimits = false }, A, N));

        Assert.True(ink["𝑛"].Bottom > ink["∑"].Top);
    }

    [Fact]
    public void Limits_of_an_integral_follow_its_slope()
    {
        var ink = Ink.Display(new MathUnderOver(Integral, A, A));

        Assert.Equal(54, ink.Glyphs[2].Center - ink.Glyphs[1].Center, Tolerance);
    }

    [Fact]
    public void The_box_is_as_wide_as_its_widest_limit()
    {
        var ink = Ink.Display(new MathUnderOver(Sum, Row(A, EqualsSign, Number("1000000")), null));

        Assert.True(ink.Glyphs.Min(glyph => glyph.Left) >= 0);
        Assert.True(ink.Glyphs.Max(glyph => glyph.Right) <= ink.Box.Width);
    }

    [Fact]
    public void An_arrow_reaches_past_its_label()
    {
        var arrow = new MathOperator("→") { Class = OperatorClass.Relation, IsStretchy = true };
        var ink = Ink.Display(new MathUnderOver(arrow, null, Row(new MathSpace(0.3), new MathText("a long label"), new MathSpace(0.3))));
        var label = ink.Glyphs.Where(glyph => glyph.Face == FontSet.Default.Regular).ToList();
        var parts = ink.Glyphs.Where(glyph => glyph.Face == FontSet.Default.Math).ToList();

        Assert.True(parts.Min(part => part.Left) <= label.Min(letter => letter.Left));
        Assert.True(parts.Max(part => part.Right) >= label.Max(letter => letter.Right));
        Assert.True(label.Min(letter => letter.Bottom) > parts.Max(part => part.Top));
        Assert.Equal("→a long label", ink.Text);
    }

    [Fact]
    public void A_label_below_a_brace_is_centred_below_it()
    {
        var brace = new MathOperator("⏟") { IsStretchy = true };
        var ink = Ink.Display(new MathUnderOver(new MathUnderOver(Row(A, Plus, B), brace, null), N, null));

        Assert.True(ink["⏟"].Top < ink["𝑎"].Bottom);
        Assert.True(ink["𝑛"].Top < ink["⏟"].Bottom);
        Assert.Equal(ink["𝑏"].Right - ink["𝑎"].Left, ink["⏟"].Right - ink["⏟"].Left, 25.0);
        Assert.Equal(ink["⏟"].Center, ink["𝑛"].Center, 3.0);
        Assert.Equal("𝑎+𝑏⏟𝑛", ink.Text);
    }

    [Fact]
    public void A_brace_of_any_width_is_built_from_parts_and_copied_once()
    {
        var brace = new MathOperator("⏟") { IsStretchy = true };
        var ink = Ink.Display(new MathUnderOver(new MathIdentifier(new string('m', 60)), brace, null));

        Assert.Single(ink.Glyphs, glyph => glyph.Text == "⏟");
        Assert.True(ink.Glyphs.Count(glyph => glyph.Text.Length == 0) >= 4);
        Assert.Equal(new string('m', 60) + "⏟", ink.Text);
    }
}
