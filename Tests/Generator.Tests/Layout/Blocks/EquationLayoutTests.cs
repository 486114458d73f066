using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Tests.Layout.Blocks;

public class EquationLayoutTests
{
    private const double Right = 492.638;

    [Fact]
    public void A_formula_is_centred_and_its_number_ends_at_the_right_edge_on_its_baseline()
    {
        var printed = new ReportDraft().Equation(Letters(10), [Label("3")]).Print();
        var line = Assert.Single(printed.Pages[0].Lines);

        Assert.EndsWith(" (3)", line.Text, StringComparison.Ordinal);
        Assert.Equal(Right, line.Right, 1);
        var formula = FormulaRuns(printed);
        Assert.Equal(printed.Document.PageWidth / 2, (formula[0].X + EndOf(formula[^1])) / 2, 0);
    }

    [Fact]
    public void Rows_have_their_numbers_on_their_own_baselines()
    {
        var table = new MathTable([[Letters(3)], [Letters(4)], [Letters(5)]]);
        var printed = new ReportDraft().Equation(table, [Label("1"), Label("2", row: 2)]).Print();

        Assert.Equal(["1", "2"], printed.Document.Destinations.Keys.Select(key => key[3..]));
        var numbers = printed.Pages[0].Items.OfType<TextRun>().Where(run => run.Structure?.Role == StructureRole.Span).ToList();
        var rows = FormulaRuns(printed).Select(run => run.Baseline).Distinct().ToList();
        Assert.Equal(3, rows.Count);
        Assert.Equal([rows[0], rows[2]], numbers.Select(run => run.Baseline), new Near());
    }

    [Fact]
    public void The_number_of_several_rows_as_a_whole_stands_in_their_middle()
    {
        var printed = new ReportDraft().Equation(Rows(3), [Label("1", row: null)]).Print();

        var number = Assert.Single(printed.Pages[0].Items.OfType<TextRun>(), run => run.Structure?.Role == StructureRole.Span);
        var rows = FormulaRuns(printed).Select(run => run.Baseline).Distinct().ToList();
        Assert.InRange(number.Baseline - ((rows[0] + rows[2]) / 2), -1, 1);
    }

    [Fact]
    public void Rows_of_a_formula_taller_than_a_page_go_on_on_the_next_with_their_numbers_and_links()
    {
        var draft = new ReportDraft().Lines(3).Equation(Rows(60), [Label("1"), Label("60", row: 59)]).Lines(2);
        var printed = draft.Print();

        Assert.Equal(60, printed.Pages.Sum(page => page.Items.Where(IsFormula).OfType<TextRun>().Select(run => run.Baseline).Distinct().Count()));
        Assert.Equal(1, printed.PageOf("(1)"));
        Assert.Equal(2, printed.PageOf("w4"));
        Assert.Equal([0, 1], printed.Document.Destinations.Values.Select(place => place.PageIndex));
        Assert.Empty(draft.Diagnostics.ToOrdered());
    }

    [Fact]
    public void A_formula_of_rows_is_broken_only_where_a_page_would_stay_half_empty_and_leaves_no_row_alone()
    {
        for (var lines = 0; lines < 47; lines++)
        {
            var printed = new ReportDraft().Lines(lines).Equation(Rows(20)).Paragraph(600).Print();

            int[] counts = [.. printed.Pages.Select(page => page.Items.Where(IsFormula).OfType<TextRun>().Select(run => run.Baseline).Distinct().Count()).Where(count => count > 0)];
            Assert.Equal(20, counts.Sum());
            Assert.DoesNotContain(1, counts);
            Assert.True(counts.Length == 1 || lines < 40, $"{lines} lines before, rows {string.Join(" and ", counts)}");
        }
    }

    [Fact]
    public void Rows_between_lines_are_not_parted()
    {
        var table = Rows(8) with { HorizontalLines = [0, 8] };
        var printed = new ReportDraft().Lines(40).Equation(table).Print();

        Assert.DoesNotContain(printed.Pages[0].Items, IsFormula);
    }

    [Fact]
    public void A_formula_that_is_taller_than_a_page_and_cannot_be_broken_is_reported()
    {
        var draft = new ReportDraft().Paragraph("so").Equation(Rows(60) with { HorizontalLines = [0] });

        draft.LayOut();

        Assert.Contains(draft.Diagnostics.ToOrdered(), diagnostic => diagnostic is { Code.Id: "RPT805", Source.Line: 2 });
    }

    [Fact]
    public void A_formula_gives_way_to_its_number()
    {
        // 348 pt in the middle of 390 pt would leave 21 pt for the number and the space before it.
        var printed = new ReportDraft().Equation(Letters((int)(348 / (Width(40) / 40))), [Label("1")]).Print();
        var formula = FormulaRuns(printed);

        Assert.True(formula[0].X - (Right - 390) < Right - EndOf(formula[^1]) - 5);
        Assert.EndsWith(" (1)", Assert.Single(printed.Pages[0].Lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_a_formula_as_wide_as_the_page_stands_below_it()
    {
        var count = 1;
        while (Width(count + 1) <= 388)
        {
            count++;
        }

        var printed = new ReportDraft().Equation(Letters(count), [Label("1")]).Print();

        Assert.Equal(2, printed.Pages[0].Lines.Count);
        Assert.Equal("(1)", printed.Pages[0].Lines[1].Text);
        Assert.Equal(10.5, FormulaRuns(printed)[0].Size);
    }

    [Fact]
    public void A_formula_somewhat_too_wide_is_scaled_down_and_one_far_too_wide_is_reported()
    {
        var unit = Width(40) / 40;
        var some = new ReportDraft().Equation(Letters((int)(430 / unit)));
        var far = new ReportDraft().Equation(Letters((int)(800 / unit)));

        Assert.InRange(FormulaRuns(some.Print())[0].Size, 8.4, 10.4);
        Assert.Empty(some.Diagnostics.ToOrdered());
        Assert.Equal(8.4, FormulaRuns(far.Print())[0].Size, 6);
        Assert.Equal(("RPT801", 1), Assert.Single(far.Diagnostics.ToOrdered()) is var d ? (d.Code.Id, d.Source?.Line) : default);
    }

    [Fact]
    public void A_formula_does_not_start_a_page_where_its_lead_in_can_come_along()
    {
        for (var lines = 40; lines <= 47; lines++)
        {
            var printed = new ReportDraft().Lines(lines).Paragraph("that is").Equation(Letters(3)).Paragraph(200).Print();

            Assert.Equal(printed.PageOf("that is"), printed.Pages.TakeWhile(page => !page.Items.Any(IsFormula)).Count() + 1);
        }
    }

    [Fact]
    public void Text_after_a_formula_is_not_indented_and_the_formula_says_its_LaTeX()
    {
        var printed = new ReportDraft().Paragraph("so").Equation(Letters(1)).Paragraph("where").Print();

        Assert.Equal(printed.LineOf("so").X, printed.LineOf("where").X);
        Assert.Equal("x", Assert.Single(printed.Elements(StructureRole.Formula)).AlternativeText);
    }

    private static EquationLabel Label(string number, int? row = 0) => new(row, "eq-" + number, number, ReportDraft.At(1));

    private static MathTable Rows(int count) => new([.. Enumerable.Range(0, count).Select(_ => ImmutableArray.Create<MathNode>(Letters(3)))]);

    private static MathRow Letters(int count) => new([.. Enumerable.Repeat<MathNode>(new MathIdentifier("𝑥"), count)]);

    private static double Width(int letters)
    {
        var runs = FormulaRuns(new ReportDraft().Equation(Letters(letters)).Print());
        return EndOf(runs[^1]) - runs[0].X;
    }

    private static bool IsFormula(PageItem item) => item.Structure?.Role == StructureRole.Formula;

    private static ImmutableArray<TextRun> FormulaRuns(PrintedReport printed) => [.. printed.Pages[0].Items.Where(IsFormula).OfType<TextRun>()];

    private static double EndOf(TextRun run) => run.X + run.Glyphs.Sum(glyph => glyph.Advance);

    /// <summary>Equal to a millionth of a point: sums of the same lengths in another order differ in their last bits.</summary>
    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-6;

        public int GetHashCode(double obj) => 0;
    }
}
