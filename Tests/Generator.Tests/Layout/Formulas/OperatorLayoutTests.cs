using Colophon.Layout.Fonts;
using Colophon.Model;
using static Colophon.Tests.Layout.Formulas.Nodes;

namespace Colophon.Tests.Layout.Formulas;

public class OperatorLayoutTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Fences_cover_what_they_enclose_and_are_symmetric_about_the_axis()
    {
        var ink = Ink.Display(Fenced(Fraction(Superscript(A, N), B)));

        foreach (var fence in new[] { ink["("], ink[")"] })
        {
            Assert.Equal(Ink.Axis, fence.Middle, Tolerance);
            Assert.True(fence.Top >= ink["𝑛"].Top);
            Assert.True(fence.Bottom <= ink["𝑏"].Bottom);
        }
    }

    [Fact]
    public void Fences_around_a_small_letter_keep_their_size()
    {
        var ink = Ink.Display(Fenced(X));

        Assert.Equal(FontSet.Default.Math.GlyphIndex('('), ink["("].Glyph);
        Assert.Equal("(𝑥)", ink.Text);
    }

    [Fact]
    public void A_fence_taller_than_any_glyph_is_built_from_overlapping_parts_and_copied_once()
    {
        var ink = Ink.Display(Fenced(Tall(10)));
        var open = ink.Glyphs.TakeWhile(glyph => glyph.Text != "1").ToList();

        Assert.True(open.Count >= 3);
        Assert.Equal(ink.Box.Ascent + ink.Box.Depth, ink.Stretched("(").Height, 0.5);
        Assert.All(open.Zip(open.Skip(1)), pair => Assert.InRange(pair.First.Top - pair.Second.Bottom, 10 - Tolerance, pair.First.Height));
        Assert.Equal("(" + string.Concat(Enumerable.Repeat("1", 10)) + ")", ink.Text);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(11)]
    [InlineData(23)]
    public void An_assembled_fence_is_exactly_as_tall_as_wanted(int rows)
    {
        var ink = Ink.Display(Row(Stretchy(Open), Tall(rows)));
        var content = Ink.Display(Tall(rows)).Box;

        Assert.Equal(
            2 * Math.Max(content.Ascent - Ink.Axis, content.Depth + Ink.Axis),
            ink.Stretched("(").Height,
            0.5);
    }

    [Fact]
    public void A_fence_within_a_row_stretches_to_that_row_only()
    {
        var ink = Ink.Display(Row(Fenced(X), Fraction(Fraction(A, B), B)));

        Assert.Equal(FontSet.Default.Math.GlyphIndex('('), ink["("].Glyph);
    }

    [Fact]
    public void A_bar_in_the_middle_stretches_with_its_fences()
    {
        var bar = new MathOperator("|") { IsStretchy = true, IsSymmetric = true };
        var ink = Ink.Display(Fenced(A, bar, Fraction(B, Y)));

        Assert.Equal(Ink.Axis, ink.Stretched("|").Middle, Tolerance);
        Assert.True(ink.Stretched("|").Top >= ink["𝑏"].Top);
    }

    [Fact]
    public void A_stretchy_fence_with_scripts_stretches_all_the_same()
    {
        var ink = Ink.Display(Row(Stretchy(Open), Fraction(A, B), Superscript(Stretchy(Close), N)));

        Assert.Equal(ink["("].Height, ink[")"].Height, 0.5);
        Assert.Equal(ink[")"].Top - 23, ink["𝑛"].Baseline, Tolerance);
    }

    [Theory]
    [InlineData(1.2, 118.7)]
    [InlineData(1.8, 190.7)]
    [InlineData(2.4, 238.5)]
    [InlineData(3.0, 310.1)]
    public void A_fence_of_a_chosen_size_is_the_nearest_that_the_font_has(double size, double height)
    {
        var fence = Stretchy(Open) with { MinimumSize = size, MaximumSize = size };
        var ink = Ink.Display(Row(fence, X));

        Assert.Equal(height, ink["("].Height, 0.2);
        Assert.Equal(Ink.Axis, ink["("].Middle, Tolerance);
    }

    [Fact]
    public void A_sum_is_larger_in_display_and_centred_on_the_axis_in_both_styles()
    {
        var (display, inline) = (Ink.Display(Sum)["∑"], Ink.Inline(Sum)["∑"]);

        Assert.Equal(132.5, display.Height, Tolerance);
        Assert.Equal(103, inline.Height, Tolerance);
        Assert.Equal(Ink.Axis, display.Middle, Tolerance);
        Assert.Equal(Ink.Axis, inline.Middle, Tolerance);
    }

    [Fact]
    public void A_named_operator_stands_on_the_baseline()
    {
        var limit = new MathOperator("lim") { Class = OperatorClass.Large, IsLarge = true, HasMovableLimits = true };

        Assert.All(Ink.Display(limit).Glyphs, glyph => Assert.Equal(0, glyph.Baseline));
        Assert.Equal("lim", Ink.Display(limit).Text);
    }

    [Theory]
    [InlineData("\u2061")]
    [InlineData("\u2062")]
    [InlineData("\u2063")]
    [InlineData("\u2064")]
    [InlineData("")]
    public void Invisible_operators_draw_nothing_but_keep_their_space(string text)
    {
        var ink = Ink.Display(Row(X, new MathOperator(text) { RightSpace = 0.5 }, Y));

        Assert.Equal("𝑥𝑦", ink.Text);
        Assert.Equal(Ink.Display(Row(X, Y)).Box.Width + 50, ink.Box.Width, Tolerance);
    }

    private static MathTable Tall(int rows) =>
        Table([.. Enumerable.Repeat<MathNode[]>([Number("1")], rows)]);
}
