using Colophon.Layout.Fonts;
using Colophon.Model;
using static Colophon.Tests.Layout.Formulas.Nodes;

namespace Colophon.Tests.Layout.Formulas;

public class AccentLayoutTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData("^")]
    [InlineData("ˆ")]
    [InlineData("\u0302")]
    public void Letter_and_accent_meet_at_their_points_of_attachment(string mark)
    {
        var ink = Ink.Display(Accent(X, mark));

        // 345 units in the letter; the circumflex is symmetric about its own point.
        Assert.Equal(34.5, ink[mark].Center, Tolerance);
        Assert.Equal(FontSet.Default.Math.GlyphIndex(0x302), ink[mark].Glyph);
    }

    [Fact]
    public void An_accent_rises_with_its_letter()
    {
        // Drawn for letters of 480 units.
        Assert.Equal(52.1, Ink.Display(Accent(X, "ˆ"))["ˆ"].Bottom, Tolerance);

        var tall = Ink.Display(Accent(B, "ˆ"));
        Assert.Equal(tall["𝑏"].Top - 48, tall["ˆ"].Baseline, Tolerance);
    }

    [Fact]
    public void Capitals_have_flat_accents()
    {
        var ink = Ink.Display(Accent(new MathIdentifier("𝐴"), "ˆ"));

        Assert.Equal(FontSet.Default.Math.ShapeForFormula("\u0302", "flac")[0].Glyph, ink["ˆ"].Glyph);
    }

    [Fact]
    public void The_accent_takes_the_place_of_the_dot()
    {
        var ink = Ink.Display(Accent(new MathIdentifier("𝑖"), "ˆ"));

        Assert.Equal(FontSet.Default.Math.ShapeForFormula("𝑖", "dtls")[0].Glyph, ink["𝑖"].Glyph);
        Assert.Equal("𝑖ˆ", ink.Text);
    }

    [Fact]
    public void An_accent_does_not_move_what_follows() =>
        Assert.Equal(Ink.Display(X).Box.Width, Ink.Display(Accent(X, "ˆ")).Box.Width, Tolerance);

    [Fact]
    public void A_wide_hat_is_the_largest_that_does_not_jut_out()
    {
        var word = Row(A, B, X);
        var hat = Ink.Display(Accent(word, "\u0302", isStretchy: true))["\u0302"];
        var width = Ink.Display(word).Box.Width;

        // The word is some 1600 units wide, hats are 1496 and 1932.
        Assert.Equal(149.6, hat.Right - hat.Left, 0.2);
        Assert.Equal(width / 2, hat.Center, 1.0);
    }

    [Theory]
    [InlineData("‾")]
    [InlineData("¯")]
    [InlineData("\u0305")]
    public void A_line_over_a_group_is_a_rule_of_its_width(string mark)
    {
        var ink = Ink.Display(Accent(Row(A, B), mark, isStretchy: true));
        var line = Assert.Single(ink.Rules);

        Assert.Equal((0, ink.Box.Width), (line.Left, line.Right));
        Assert.Equal(ink["𝑏"].Top + 17.5, line.Bottom, Tolerance);
        Assert.Equal(6.8, line.Height, Tolerance);
    }

    [Fact]
    public void A_line_under_a_group_lies_below_its_descenders()
    {
        var node = new MathUnderOver(Y, new MathOperator("_") { IsStretchy = true }, null) { IsAccentUnder = true };
        var ink = Ink.Display(node);

        Assert.Equal(ink["𝑦"].Bottom - 17.5, Assert.Single(ink.Rules).Top, Tolerance);
    }

    [Fact]
    public void A_bar_over_a_letter_is_a_glyph() => Assert.Empty(Ink.Display(Accent(X, "¯")).Rules);

    [Fact]
    public void An_arrow_over_a_group_is_as_wide_as_the_group()
    {
        var ink = Ink.Display(Accent(Row(A, B, A, B, A, B, A, B), "→", isStretchy: true));
        var parts = ink.Glyphs.Where(glyph => glyph.Bottom > 60).ToList();

        Assert.True(parts.Max(part => part.Right) - parts.Min(part => part.Left) >= ink.Box.Width - 0.5);
        Assert.EndsWith("→", ink.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_beside_an_accented_letter_stand_where_they_do_beside_the_letter() =>
        Assert.Equal(
            Ink.Display(Superscript(V, N))["𝑛"].Baseline,
            Ink.Display(Superscript(Accent(V, "ˆ"), N))["𝑛"].Baseline,
            Tolerance);

    [Fact]
    public void A_second_accent_sits_on_the_first()
    {
        var ink = Ink.Display(Accent(Accent(X, "ˆ"), "˜"));

        Assert.True(ink["˜"].Bottom > ink["ˆ"].Top);
        Assert.Equal(ink["ˆ"].Center, ink["˜"].Center, 1.0);
    }
}
