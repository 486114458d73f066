using Colophon.Model;
using static Colophon.Tests.Layout.Formulas.Nodes;

namespace Colophon.Tests.Layout.Formulas;

public class TableLayoutTests
{
    private const double Tolerance = 1e-9;

    private static readonly MathTable Matrix = Table([Number("1"), Number("22")], [Number("333"), Number("4")]);

    [Fact]
    public void A_table_is_centred_on_the_axis()
    {
        var box = Ink.Display(Matrix).Box;

        Assert.Equal(Ink.Axis, (box.Ascent - box.Depth) / 2, Tolerance);
    }

    [Theory]
    [InlineData(nameof(ColumnAlignment.Left), 0)]
    [InlineData(nameof(ColumnAlignment.Center), 1)]
    [InlineData(nameof(ColumnAlignment.Right), 2)]
    public void Cells_of_a_column_are_aligned(string alignment, int digitsToTheLeft)
    {
        var ink = Ink.Display(Matrix with { Alignments = [Enum.Parse<ColumnAlignment>(alignment)] });
        var (narrow, wide) = (ink.Glyphs[0], ink.Glyphs.Where(glyph => glyph.Text == "3").ToList());
        var digit = wide[1].Origin - wide[0].Origin;

        Assert.Equal(wide[0].Origin + (digitsToTheLeft * digit), narrow.Origin, Tolerance);
    }

    [Fact]
    public void Cells_of_a_row_share_a_baseline_which_the_formula_reports()
    {
        var ink = Ink.Display(Matrix);

        Assert.Equal(2, ink.Box.RowBaselines.Length);
        Assert.Equal([-ink.Box.RowBaselines[0], -ink.Box.RowBaselines[1]], ink.Glyphs.Select(glyph => glyph.Baseline).Distinct());
    }

    [Fact]
    public void Rows_of_plain_text_are_an_em_and_the_gap_apart()
    {
        var baselines = Ink.Display(Matrix with { RowGap = 0.5 }).Box.RowBaselines;

        Assert.Equal(150, baselines[1] - baselines[0], Tolerance);
    }

    [Fact]
    public void A_row_may_have_more_space_below_it()
    {
        var table = Table([Number("1")], [Number("2")], [Number("3")]) with { RowGap = 0.5, ExtraRowGaps = [0.25] };
        var baselines = Ink.Display(table).Box.RowBaselines;

        Assert.Equal(175, baselines[1] - baselines[0], Tolerance);
        Assert.Equal(150, baselines[2] - baselines[1], Tolerance);
    }

    [Fact]
    public void Tall_rows_do_not_collide()
    {
        var ink = Ink.Display(Table([Fraction(A, B)], [Fraction(X, Y)]) with { IsDisplayStyle = true, RowGap = 0.5 });

        Assert.Equal(50, ink["𝑏"].Bottom - ink["𝑥"].Top, Tolerance);
    }

    [Fact]
    public void Cells_are_in_inline_style_unless_the_table_says_otherwise()
    {
        var table = Table([Fraction(A, B)]);

        Assert.Equal(70, Ink.Display(table)["𝑎"].Size, Tolerance);
        Assert.Equal(100, Ink.Display(table with { IsDisplayStyle = true })["𝑎"].Size, Tolerance);
    }

    [Fact]
    public void Gaps_follow_their_columns_and_the_last_holds_for_the_rest()
    {
        var table = Table([Number("1"), Number("1"), Number("1"), Number("1")]) with { ColumnGaps = [0, 2] };
        var origins = Ink.Display(table).Glyphs.Select(glyph => glyph.Origin).ToList();
        var digit = origins[1];

        Assert.Equal([0, digit, (2 * digit) + 200, (3 * digit) + 400], origins.Select(origin => Math.Round(origin, 6)).ToList(), (a, b) => Math.Abs(a - b) < 1e-5);
    }

    [Fact]
    public void Rows_may_differ_in_length() =>
        Assert.Equal("123", Ink.Display(Table([Number("1")], [Number("2"), Number("3")])).Text);

    [Fact]
    public void Relations_of_aligned_equations_stand_below_each_other()
    {
        var node = Table([Row(A, Plus, B), Row(EqualsSign, X)], [X, Row(EqualsSign, Fraction(A, B))]) with
        {
            Alignments = [ColumnAlignment.Right, ColumnAlignment.Left],
            ColumnGaps = [0],
            IsDisplayStyle = true,
        };
        var signs = Ink.Display(node).Glyphs.Where(glyph => glyph.Text == "=").ToList();

        Assert.Equal(signs[0].Left, signs[1].Left, Tolerance);
    }

    [Fact]
    public void Lines_run_between_columns_and_rows_from_edge_to_edge()
    {
        var ink = Ink.Display(Matrix with { VerticalLines = [1], HorizontalLines = [1] });
        var vertical = ink.Rules.Single(rule => rule.Height > 50);
        var horizontal = ink.Rules.Single(rule => rule.Height < 50);

        Assert.Equal((ink.Box.Ascent, -ink.Box.Depth), (vertical.Top, vertical.Bottom));
        Assert.Equal((0, ink.Box.Width), (horizontal.Left, horizontal.Right));
        Assert.InRange(vertical.Center, ink.Glyphs.First(glyph => glyph.Text == "3").Right, ink.Glyphs.First(glyph => glyph.Text == "2").Left);
        Assert.InRange(horizontal.Middle, ink["4"].Top, ink["1"].Bottom);
    }

    [Fact]
    public void Lines_at_the_edges_keep_their_distance()
    {
        var ink = Ink.Display(Matrix with { VerticalLines = [0, 2], HorizontalLines = [0, 2], RowGap = 0.5 });

        Assert.Equal(4, ink.Rules.Count);
        Assert.Equal(50, ink.Glyphs.Min(glyph => glyph.Origin), Tolerance);
        Assert.Equal(25 + 70, ink.Box.Ascent - ink["1"].Baseline, Tolerance);
    }

    [Fact]
    public void Two_lines_at_one_place_lie_side_by_side()
    {
        var rules = Ink.Display(Matrix with { VerticalLines = [1, 1] }).Rules;

        Assert.Equal(20, rules[1].Left - rules[0].Left, Tolerance);
    }

    [Fact]
    public void A_table_without_rows_is_nothing() => Assert.Equal(0, Ink.Display(new MathTable([])).Box.Width);
}
