using Colophon.Model;
using static Colophon.Tests.Layout.Formulas.Nodes;

namespace Colophon.Tests.Layout.Formulas;

public class LineEndsTests
{
    private static readonly MathNode Equation = Row(A, Plus, B, EqualsSign, X);

    [Fact]
    public void A_line_may_end_after_a_relation_and_less_gladly_after_a_binary_operator()
    {
        var pieces = Ink.Pieces(Equation);

        Assert.Equal(["𝑎+", "𝑏=", "𝑥"], pieces.Select(piece => Ink.Of(piece).Text));
        Assert.Equal([700, 500, null], pieces.Select(piece => piece.BreakPenalty));
    }

    [Fact]
    public void The_space_after_the_operator_is_dropped_at_a_line_end()
    {
        var pieces = Ink.Pieces(Equation);

        Assert.Equal(100 * 4 / 18.0, pieces[0].SpaceAfter, 1e-9);
        Assert.Equal(100 * 5 / 18.0, pieces[1].SpaceAfter, 1e-9);
        Assert.Equal(0, pieces[2].SpaceAfter);
    }

    [Fact]
    public void Space_that_was_asked_for_is_dropped_there_too()
    {
        var pieces = Ink.Pieces(Row(A, Comma, new MathSpace(1), B));

        Assert.Equal(100 * ((3 / 18.0) + 1), pieces[0].SpaceAfter, 1e-9);
        Assert.Equal(0, Ink.Of(pieces[1])["𝑏"].Origin);
    }

    [Fact]
    public void Pieces_are_as_wide_as_the_whole() =>
        Assert.Equal(Ink.Display(Equation).Box.Width, Ink.Pieces(Equation).Sum(piece => piece.Box.Width + piece.SpaceAfter), 1e-9);

    [Fact]
    public void Nothing_breaks_between_fences()
    {
        var pieces = Ink.Pieces(Row(A, EqualsSign, Open, A, Plus, B, Comma, X, Close, Plus, B));

        Assert.Equal(["𝑎=", "(𝑎+𝑏,𝑥)+", "𝑏"], pieces.Select(piece => Ink.Of(piece).Text));
    }

    [Fact]
    public void Nothing_breaks_within_scripts_groups_and_fractions()
    {
        Assert.Single(Ink.Pieces(Superscript(X, Equation)));
        Assert.Single(Ink.Pieces(Fraction(Equation, Equation)));
        Assert.Single(Ink.Pieces(Row(A, Equation, B)));
    }

    [Fact]
    public void Styles_and_groups_around_the_whole_hide_no_line_ends()
    {
        Assert.Equal(3, Ink.Pieces(Row(Equation)).Count);
        Assert.Equal(3, Ink.Pieces(new MathStyle(Equation) { IsDisplayStyle = true }).Count);
        Assert.Equal(3, Ink.Pieces(Row(A, EqualsSign, new MathStyle(Row(B, Plus, X)) { IsDisplayStyle = true })).Count);
    }

    [Fact]
    public void A_comma_ends_a_line_only_at_need() =>
        Assert.Equal([900, null], Ink.Pieces(Row(A, Comma, B)).Select(piece => piece.BreakPenalty));

    [Fact]
    public void A_sign_is_no_binary_operator() =>
        Assert.Single(Ink.Pieces(Row(Plus with { Form = OperatorForm.Prefix }, X)));

    [Fact]
    public void Two_relations_in_a_row_are_not_torn_apart() =>
        Assert.Equal(["𝑎:=", "𝑏"], Ink.Pieces(Row(A, EqualsSign with { Text = ":" }, EqualsSign, B)).Select(piece => Ink.Of(piece).Text));

    [Fact]
    public void A_relation_with_a_label_ends_a_line_too()
    {
        var relation = new MathUnderOver(EqualsSign, null, new MathText("!"));

        Assert.Equal([500, null], Ink.Pieces(Row(A, relation, B)).Select(piece => piece.BreakPenalty));
    }

    [Fact]
    public void A_relation_at_the_end_ends_no_line() => Assert.Single(Ink.Pieces(Row(A, EqualsSign)));
}
