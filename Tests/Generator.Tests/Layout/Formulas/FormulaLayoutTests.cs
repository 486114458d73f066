using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Layout.Formulas;
using Colophon.Model;
using static Colophon.Tests.Layout.Formulas.Nodes;

namespace Colophon.Tests.Layout.Formulas;

public class FormulaLayoutTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Operators_have_their_space_and_letters_none()
    {
        var ink = Ink.Display(Row(A, Plus, B));
        var plain = Ink.Display(Row(A, Plus with { LeftSpace = 0, RightSpace = 0 }, B));

        Assert.Equal(plain.Box.Width + (100 * 8 / 18.0), ink.Box.Width, Tolerance);
    }

    [Fact]
    public void In_scripts_operators_close_up()
    {
        var spaced = Ink.Display(Superscript(X, Row(A, Plus, B, EqualsSign, N)));
        var plain = Ink.Display(Superscript(X, Row(A, Plus with { LeftSpace = 0, RightSpace = 0 }, B, EqualsSign with { LeftSpace = 0, RightSpace = 0 }, N)));

        Assert.Equal(plain.Box.Width, spaced.Box.Width, Tolerance);
    }

    [Fact]
    public void A_slanted_letter_keeps_clear_of_an_upright_neighbour_but_not_of_a_slanted_one()
    {
        // The letter V is 640 units wide and leans out by 100.
        Assert.Equal(74, Ink.Display(Row(V, Close))[")"].Origin, Tolerance);
        Assert.Equal(64, Ink.Display(Row(V, X))["𝑥"].Origin, Tolerance);
        Assert.Equal(74, Ink.Display(Row(V, new MathSpace(0), Close))[")"].Origin, Tolerance);
    }

    [Fact]
    public void Limits_do_not_change_the_space_around_an_operator()
    {
        var relation = new MathUnderOver(EqualsSign, null, new MathText("!"));

        Assert.Equal(Ink.Display(Row(A, EqualsSign, B)).Box.Width, Ink.Display(Row(A, relation, B)).Box.Width, Tolerance);
    }

    [Fact]
    public void Space_around_the_whole_formula_is_the_texts_own() =>
        Assert.Equal(Ink.Display(EqualsSign with { LeftSpace = 0, RightSpace = 0 }).Box.Width, Ink.Display(EqualsSign).Box.Width, Tolerance);

    [Fact]
    public void Spaces_may_be_negative()
    {
        var ink = Ink.Display(Row(Number("1"), new MathSpace(-0.25), Number("2")));

        Assert.Equal(Ink.Display(Row(Number("1"), Number("2"))).Box.Width - 25, ink.Box.Width, Tolerance);
        Assert.Equal("12", ink.Text);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_phantom_is_room_without_ink(bool width, bool height)
    {
        var whole = Ink.Display(Fraction(A, B)).Box;
        var ink = Ink.Display(new MathPhantom(Fraction(A, B), width, height));

        Assert.Empty(ink.Box.Items);
        Assert.Equal((width ? whole.Width : 0, height ? whole.Ascent : 0, height ? whole.Depth : 0), (ink.Box.Width, ink.Box.Ascent, ink.Box.Depth));
    }

    [Fact]
    public void Words_keep_their_spaces_and_are_set_in_the_face_of_the_text()
    {
        var ink = Ink.Display(Row(X, new MathText(" if and only if "), Y));

        Assert.Equal("𝑥 if and only if 𝑦", ink.Text);
        Assert.Equal(FontSet.Default.Regular, ink.Glyphs[1].Face);
    }

    [Fact]
    public void Words_may_be_bold_italic_or_monospaced()
    {
        Assert.Equal(FontSet.Default.Bold, Ink.Display(new MathText("a") { IsBold = true })["a"].Face);
        Assert.Equal(FontSet.Default.Italic, Ink.Display(new MathText("a") { IsItalic = true })["a"].Face);
        Assert.Equal(FontSet.Default.BoldItalic, Ink.Display(new MathText("a") { IsBold = true, IsItalic = true })["a"].Face);
        Assert.Equal(FontSet.Default.Monospaced, Ink.Display(new MathText("a") { IsMonospaced = true })["a"].Face);
    }

    [Fact]
    public void What_the_text_face_lacks_comes_from_the_mathematical_one()
    {
        var ink = Ink.Display(new MathText("a 𝑥 b"));

        Assert.Equal(FontSet.Default.Math, ink["𝑥"].Face);
        Assert.Equal("a 𝑥 b", ink.Text);
    }

    [Fact]
    public void A_style_changes_size_and_spread()
    {
        Assert.Equal(100, Ink.Inline(new MathStyle(Fraction(A, B)) { IsDisplayStyle = true })["𝑎"].Size, Tolerance);
        Assert.Equal(70, Ink.Display(new MathStyle(Fraction(A, B)) { IsDisplayStyle = false })["𝑎"].Size, Tolerance);
        Assert.Equal(55, Ink.Display(new MathStyle(X) { ScriptLevel = 2 })["𝑥"].Size, Tolerance);
    }

    [Fact]
    public void Neighbours_on_one_baseline_are_one_run() =>
        Assert.IsType<TextRun>(Assert.Single(Ink.Display(Row(A, Plus, B, EqualsSign, X)).Box.Items));

    [Fact]
    public void Everything_belongs_to_the_given_element()
    {
        var structure = new StructureElement(StructureRole.Formula);
        var box = new FormulaLayout(FontSet.Default).LayOutDisplay(Fraction(A, new MathRadical(B)), 10, structure);

        Assert.All(box.Items, item => Assert.Same(structure, item.Structure));
    }

    [Fact]
    public void A_formula_scales_with_its_size()
    {
        var node = Row(Fenced(Fraction(Superscript(A, N), B)), Plus, new MathRadical(X));
        var layout = new FormulaLayout(FontSet.Default);
        var (small, large) = (layout.LayOutDisplay(node, 20, null), layout.LayOutDisplay(node, 40, null));

        Assert.Equal(2 * small.Width, large.Width, Tolerance);
        Assert.Equal(2 * small.Ascent, large.Ascent, Tolerance);
        Assert.Equal(2 * small.Depth, large.Depth, Tolerance);
    }

    [Fact]
    public void A_formula_that_is_no_table_has_one_baseline() =>
        Assert.Equal(0.0, Assert.Single(Ink.Display(Row(A, Plus, B)).Box.RowBaselines));

    [Fact]
    public void An_empty_formula_is_empty()
    {
        var piece = Assert.Single(Ink.Pieces(Row()));

        Assert.Equal((0, 0), (piece.Box.Width, piece.Box.Items.Length));
        Assert.Null(piece.BreakPenalty);
    }

    [Fact]
    public void The_tree_is_set_alike_from_many_threads()
    {
        var node = Row(Fenced(Fraction(Superscript(A, N), B)), Plus, new MathUnderOver(Sum, A, N), new MathRadical(X));
        var layout = new FormulaLayout(FontSet.Default);
        var widths = Enumerable.Range(0, 64).AsParallel().Select(_ => layout.LayOutDisplay(node, 10, null).Width).Distinct();

        Assert.Single(widths);
    }
}
