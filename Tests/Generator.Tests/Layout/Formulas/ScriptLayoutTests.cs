using Colophon.Layout.Fonts;
using Colophon.Model;
using static Colophon.Tests.Layout.Formulas.Nodes;

namespace Colophon.Tests.Layout.Formulas;

public class ScriptLayoutTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void A_superscript_is_raised_and_a_subscript_lowered_by_what_the_font_says()
    {
        Assert.Equal(36, Ink.Display(Superscript(X, N))["𝑛"].Baseline, Tolerance);
        Assert.Equal(-21, Ink.Display(Subscript(X, N))["𝑛"].Baseline, Tolerance);
    }

    [Fact]
    public void Below_a_bar_superscripts_stay_lower()
    {
        var ink = Ink.Display(Fraction(Superscript(A, Number("2")), Superscript(B, Number("3"))));

        Assert.Equal(36, ink["2"].Baseline - ink["𝑎"].Baseline, Tolerance);
        Assert.Equal(25.2, ink["3"].Baseline - ink["𝑏"].Baseline, Tolerance);
    }

    [Fact]
    public void Scripts_are_seventy_and_then_fifty_five_percent_and_have_forms_of_their_own()
    {
        var ink = Ink.Display(Superscript(X, Superscript(Y, Superscript(A, B))));

        Assert.Equal([100, 70, 55, 55], ink.Glyphs.Select(glyph => Math.Round(glyph.Size, 9)));
        Assert.Equal(FontSet.Default.Math.ShapeForFormula("𝑦", "ssty=1")[0].Glyph, ink["𝑦"].Glyph);
        Assert.Equal(FontSet.Default.Math.ShapeForFormula("𝑏", "ssty=2")[0].Glyph, ink["𝑏"].Glyph);
    }

    [Fact]
    public void No_script_is_smaller_than_five_points()
    {
        var box = new Colophon.Layout.Formulas.FormulaLayout(FontSet.Default).LayOutDisplay(Superscript(X, Superscript(Y, N)), 8, null);

        Assert.Equal([8, 5.6, 5], box.Items.OfType<Colophon.Layout.TextRun>().Select(run => Math.Round(run.Size, 9)));
    }

    [Theory]
    [InlineData("𝑥")]
    [InlineData("𝐴")]
    [InlineData("𝑓")]
    [InlineData("10")]
    public void Superscripts_beside_letters_and_numbers_share_one_height(string text) =>
        Assert.Equal(36, Ink.Display(Superscript(new MathIdentifier(text), N))["𝑛"].Baseline, Tolerance);

    [Fact]
    public void Scripts_of_a_tall_construct_stand_at_its_corners()
    {
        var ink = Ink.Display(new MathScripts(Fenced(Fraction(A, B)), X, Y));
        var fence = ink[")"];

        Assert.Equal(fence.Top - 23, ink["𝑦"].Baseline, Tolerance);
        Assert.Equal(fence.Bottom - 16, ink["𝑥"].Baseline, Tolerance);
    }

    [Fact]
    public void Sub_and_superscript_keep_apart()
    {
        var ink = Ink.Display(new MathScripts(X, Fraction(A, B), N));

        Assert.True(ink["𝑛"].Bottom - ink["𝑎"].Top >= 15 - Tolerance);
    }

    [Theory]
    [InlineData("𝑉")]
    [InlineData("𝑃")]
    [InlineData("𝑌")]
    [InlineData("𝑇")]
    [InlineData("Γ")]
    public void Subscripts_are_drawn_in_below_overhanging_letters(string letter)
    {
        var ink = Ink.Display(Subscript(new MathIdentifier(letter), X));
        var advance = FontSet.Default.Math.Advance(FontSet.Default.Math.ShapeForFormula(letter, "")[0].Glyph) / 10.0;

        Assert.True(ink["𝑥"].Origin < advance - 5);
        Assert.True(ink["𝑥"].Left > ink[letter].Left + 20);
    }

    [Fact]
    public void A_superscript_stands_clear_of_a_slanted_letter_where_a_subscript_does_not()
    {
        var ink = Ink.Display(new MathScripts(V, Number("1"), Number("2")));

        Assert.Equal(64 + 10, ink["2"].Origin, Tolerance);
        Assert.True(ink["1"].Origin <= 64);
    }

    [Fact]
    public void The_subscript_of_an_integral_follows_its_slope()
    {
        var ink = Ink.Display(new MathScripts(Integral, A, B));

        // Italics correction of the large integral: 540 units.
        Assert.Equal(54, ink["𝑏"].Origin - ink["𝑎"].Origin, Tolerance);
        Assert.True(ink["𝑎"].Bottom < ink["∫"].Bottom + 10);
    }

    [Fact]
    public void A_prime_is_raised_once()
    {
        var ink = Ink.Display(Superscript(new MathIdentifier("𝑓"), new MathOperator("′") { Form = OperatorForm.Postfix }));

        // Neither sunk to the letter's middle nor hovering above its ascender.
        Assert.InRange(ink["′"].Top, ink["𝑓"].Top - 5, ink["𝑓"].Top + 10);
    }

    [Fact]
    public void Words_are_copied_as_base_subscript_superscript() =>
        Assert.Equal("𝑥12", Ink.Display(new MathScripts(X, Number("1"), Number("2"))).Text);
}
