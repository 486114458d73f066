using Colophon.Layout.Pages;

namespace Colophon.Tests.Layout.Pages;

public class PageBreakerTests
{
    private static readonly PageDesign Design = new() { PageWidth = 300, PageHeight = 300, TextHeight = 140 };

    [Fact]
    public void Nothing_makes_one_empty_page() =>
        Assert.Equal([new PagePlan(default, default)], Break());

    [Fact]
    public void Ten_rows_of_fourteen_points_fill_a_page_of_a_hundred_and_forty() =>
        Assert.Equal([10, 5], RowsOf(Break(Rows(15))));

    [Fact]
    public void Space_above_the_first_row_of_a_page_is_dropped()
    {
        var rows = Rows(20);
        rows[10] = rows[10] with { Before = new Space(60) };

        Assert.Equal([10, 10], RowsOf(Break(rows)));
    }

    [Fact]
    public void A_page_is_never_broken_where_that_is_forbidden()
    {
        var rows = Rows(15);
        rows[10] = rows[10] with { BreakBefore = BreakCost.Forbidden };
        rows[9] = rows[9] with { BreakBefore = BreakCost.Forbidden };

        Assert.Equal([8, 7], RowsOf(Break(rows)));
    }

    [Fact]
    public void A_forbidden_break_is_taken_where_nothing_else_is_left() =>
        Assert.Equal([8, 4], RowsOf(Break([.. Rows(12).Select(row => row with { BreakBefore = BreakCost.Forbidden })])));

    [Fact]
    public void A_forced_break_ends_the_page()
    {
        var rows = Rows(12);
        rows[3] = rows[3] with { BreakBefore = BreakCost.Forced };

        Assert.Equal([3, 9], RowsOf(Break(rows)));
    }

    [Fact]
    public void A_row_taller_than_a_page_has_a_page_of_its_own()
    {
        var rows = Rows(3);
        rows[1] = rows[1] with { Height = 500 };

        Assert.Equal([1, 1, 1], RowsOf(Break(rows)));
    }

    [Fact]
    public void An_early_page_is_left_short_where_that_saves_a_later_one()
    {
        // Greedily the first page takes ten rows; then the block of ten that must stay together cannot start on the second.
        var rows = Rows(30);
        for (var i = 19; i < 29; i++)
        {
            rows[i] = rows[i] with { BreakBefore = i == 19 ? BreakCost.None : BreakCost.Forbidden };
        }

        Assert.Equal(0, Break(rows).Count(plan => rows[plan.Start.Box].BreakBefore == BreakCost.Forbidden));
    }

    [Fact]
    public void Spaces_shrink_to_let_a_last_row_in()
    {
        var rows = Rows(20);
        rows[5] = rows[5] with { Before = new Space(4, 0, 4) };

        Assert.Equal([10, 10], RowsOf(Break(rows)));
    }

    [Fact]
    public void A_float_that_fills_a_page_does_not_push_the_table_that_it_interrupts_over_the_edge()
    {
        var dress = new BreakDress(new VerticalBox { Height = 1 }, null);
        var rows = Rows(25).ConvertAll(row => row with { AtBreak = dress });
        rows.Insert(5, new VerticalBox { Height = 140, IsFloat = true });

        AssertNoPageIsOverfull(rows);
    }

    [Fact]
    public void A_float_waits_until_the_notes_that_go_on_leave_room()
    {
        var note = new SetNote(1, [.. Rows(14)]);
        var rows = Rows(20);
        rows[8] = rows[8] with { Notes = [note] };
        rows.Insert(9, new VerticalBox { Height = 120, IsFloat = true });

        AssertNoPageIsOverfull(rows);
    }

    [Fact]
    public void A_way_that_began_badly_is_taken_where_all_others_end_worse()
    {
        // Eleven rows that must stay together fit no page; wherever pages begin, the tied rows start one.
        var rows = Rows(34);
        for (var i = 12; i < 34; i++)
        {
            rows[i] = rows[i] with { BreakBefore = i is 12 or 22 ? BreakCost.None : BreakCost.Forbidden };
        }

        Assert.Equal(1, Break(rows).Count(plan => plan.Start.Box < 34 && rows[plan.Start.Box].BreakBefore == BreakCost.Forbidden));
    }

    [Fact]
    public void Work_grows_with_length_and_not_faster()
    {
        // Every start has at most a handful of successors, so ten times the rows reach about ten times the pages.
        Assert.Equal(100, Break(Rows(1000)).Length);
        Assert.Equal(1000, Break(Rows(10_000)).Length);
    }

    private static void AssertNoPageIsOverfull(List<VerticalBox> rows)
    {
        var flow = new PageFlow([.. rows], Design);
        foreach (var plan in new PageBreaker(flow).Break(CancellationToken.None))
        {
            var stack = new PageStack(flow, plan);
            Assert.InRange(stack.Place().Sum(row => row.Above + row.Box.Height) + flow.NotesHeight(plan.Start.NoteRow, plan.End.NoteRow), 0, 140.001);
        }
    }

    private static List<VerticalBox> Rows(int count) => [.. Enumerable.Repeat(new VerticalBox { Height = 14 }, count)];

    private static PagePlan[] Break(params List<VerticalBox> rows) =>
        [.. new PageBreaker(new PageFlow([.. rows], Design)).Break(CancellationToken.None)];

    private static IEnumerable<int> RowsOf(IEnumerable<PagePlan> plans) => plans.Select(plan => plan.End.Box - plan.Start.Box);
}
