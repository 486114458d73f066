using Colophon.Model;
using static Colophon.Tests.Layout.Formulas.Nodes;

namespace Colophon.Tests.Layout.Formulas;

public class FractionLayoutTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void The_bar_is_centred_on_the_axis()
    {
        var bar = Assert.Single(Ink.Display(Fraction(A, B)).Rules);

        Assert.Equal(Ink.Axis, bar.Middle, Tolerance);
        Assert.Equal(6.8, bar.Height, Tolerance);
    }

    [Fact]
    public void Both_parts_are_centred_over_the_bar_which_is_as_wide_as_the_wider()
    {
        var ink = Ink.Display(Fraction(Number("1"), Number("1000")));
        var bar = Assert.Single(ink.Rules);

        Assert.Equal(bar.Center, ink.Glyphs[0].Center, 1.0);
        Assert.Equal(bar.Left, ink.Glyphs[1].Origin, Tolerance);
    }

    [Fact]
    public void Displayed_parts_are_full_size_and_stand_where_the_font_says()
    {
        var ink = Ink.Display(Fraction(A, B));

        Assert.Equal((Ink.Size, 64.0), (ink["𝑎"].Size, ink["𝑎"].Baseline));
        Assert.Equal((Ink.Size, -64.0), (ink["𝑏"].Size, ink["𝑏"].Baseline));
    }

    [Fact]
    public void In_running_text_the_parts_are_small()
    {
        var ink = Ink.Inline(Fraction(A, B));

        Assert.Equal((70.0, 58.5), (ink["𝑎"].Size, ink["𝑎"].Baseline));
        Assert.Equal((70.0, -58.5), (ink["𝑏"].Size, ink["𝑏"].Baseline));
    }

    [Fact]
    public void Deep_numerators_keep_their_distance_from_the_bar()
    {
        var ink = Ink.Display(Fraction(Fraction(A, B), Y));
        var outer = ink.Rules.Single(rule => Math.Abs(rule.Middle - Ink.Axis) < Tolerance);

        Assert.True(ink["𝑏"].Bottom >= outer.Top + 15 - Tolerance);
    }

    [Fact]
    public void Fractions_within_fractions_shrink_but_not_to_nothing()
    {
        var node = Fraction(A, Fraction(A, Fraction(A, Fraction(A, Fraction(A, B)))));

        Assert.Equal([100, 70, 55, 55, 55, 55], Ink.Display(node).Glyphs.Select(glyph => Math.Round(glyph.Size, 9)));
    }

    [Fact]
    public void The_bar_keeps_away_from_its_neighbours()
    {
        var ink = Ink.Display(Fraction(A, B));

        Assert.Equal(12, Assert.Single(ink.Rules).Left, Tolerance);
        Assert.Equal(12, ink.Box.Width - ink.Rules[0].Right, Tolerance);
    }

    [Fact]
    public void A_stack_has_no_bar_and_its_parts_keep_apart()
    {
        var ink = Ink.Display(new MathFraction(N, Fraction(A, B), HasLine: false));

        Assert.Single(ink.Rules);
        Assert.True(ink["𝑛"].Bottom - ink["𝑎"].Top >= 30);
    }

    [Fact]
    public void A_numerator_is_read_before_its_denominator() =>
        Assert.Equal("𝑎𝑏𝑥𝑦", Ink.Display(Fraction(Fraction(A, B), Fraction(X, Y))).Text);
}
