using Colophon.Model;
using static Colophon.Tests.Layout.Formulas.Nodes;

namespace Colophon.Tests.Layout.Formulas;

public class RadicalLayoutTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<string> Contents => ["letter", "fraction", "table"];

    [Theory]
    [MemberData(nameof(Contents))]
    public void The_bar_touches_the_sign_and_covers_the_content(string content)
    {
        var ink = Ink.Display(new MathRadical(Content(content)));
        var bar = ink.Rules[0];
        var sign = ink.Glyphs.TakeWhile(glyph => glyph.Text is "√" or "").ToList();
        var inside = ink.Glyphs.Skip(sign.Count).ToList();

        Assert.True(bar.Left <= sign.Max(part => part.Right));
        Assert.Equal(sign.Max(part => part.Top), bar.Top, 0.2);
        Assert.True(bar.Right >= inside.Max(glyph => glyph.Right));
        Assert.True(bar.Bottom >= inside.Max(glyph => glyph.Top) + 8.5);
        Assert.True(sign.Min(part => part.Bottom) <= inside.Min(glyph => glyph.Bottom));
    }

    [Fact]
    public void The_bar_covers_a_letter_that_leans_out()
    {
        var ink = Ink.Display(new MathRadical(V));

        Assert.True(Assert.Single(ink.Rules).Right >= ink["𝑉"].Right);
    }

    [Fact]
    public void The_index_stands_in_the_crook_of_the_sign()
    {
        var ink = Ink.Display(new MathRadical(X, Number("3")));

        Assert.Equal(55, ink["3"].Size, Tolerance);
        Assert.True(ink["3"].Left >= 0);
        Assert.True(ink["3"].Bottom > ink["√"].Middle);
        Assert.True(ink["3"].Left < ink["√"].Right);
    }

    [Fact]
    public void A_wide_index_moves_the_sign_to_the_right()
    {
        var ink = Ink.Display(new MathRadical(X, Row(N, Plus, Number("1000"))));

        Assert.True(ink.Glyphs.Min(glyph => glyph.Left) >= 0);
        Assert.True(ink["√"].Left > 50);
    }

    [Fact]
    public void It_is_copied_as_index_sign_content() =>
        Assert.Equal("3√𝑥", Ink.Display(new MathRadical(X, Number("3"))).Text);

    private static MathNode Content(string name) => name switch
    {
        "letter" => X,
        "fraction" => Fraction(A, B),
        _ => Table([X], [X], [X], [X]),
    };
}
