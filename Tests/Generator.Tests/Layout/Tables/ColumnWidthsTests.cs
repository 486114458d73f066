using Colophon.Layout.Tables;

namespace Colophon.Tests.Layout.Tables;

public class ColumnWidthsTests
{
    [Fact]
    public void Columns_that_fit_have_the_width_of_their_text() => Assert.Equal([30, 40], Divide([30, 40], [10, 10]));

    [Fact]
    public void A_narrow_column_keeps_its_width_and_a_wide_one_wraps() => Assert.Equal([30, 70], Divide([30, 400], [10, 10]));

    [Fact]
    public void Wide_columns_share_what_is_left_in_proportion_to_their_text() => Assert.Equal([10, 30, 60], Divide([10, 200, 400], [1, 1, 1]));

    [Fact]
    public void A_column_with_one_long_cell_among_short_ones_gets_less_than_one_of_long_cells() =>
        Assert.Equal([30, 70], ColumnWidths.Divide([new(400, 1, 300), new(400, 1, 700)], 100));

    [Fact]
    public void No_column_is_narrower_than_its_widest_word() => Assert.Equal([45, 55], Divide([200, 400], [45, 10]));

    [Fact]
    public void No_column_is_wider_than_its_longest_line() => Assert.Equal([60, 40], ColumnWidths.Divide([new(60, 1, 900), new(400, 1, 100)], 100));

    [Fact]
    public void Words_too_wide_for_the_page_are_left_whole() => Assert.Equal([80, 70], Divide([200, 400], [80, 70]));

    private static double[] Divide(double[] natural, double[] least) =>
        ColumnWidths.Divide([.. natural.Zip(least, (wish, need) => new ColumnNeed(wish, need, wish))], 100);
}
