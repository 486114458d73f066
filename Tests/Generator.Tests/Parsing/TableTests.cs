using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Results;

namespace Colophon.Tests.Parsing;

public sealed class TableTests
{
    [Theory]
    [InlineData("| a | b |\n|---|--:|\n| 1 | 2 |", "table LR\n  th a | b\n  td 1 | 2")]
    [InlineData("a | b | c\n:-- | :-: | ---\n*1* | `x|y` | $|z|$", "table LCL\n  th a | b | c\n  td <em 1> | <code x|y> | <math |z|>")]
    [InlineData("| a \\| b |\n|---|\n|  |", "table L\n  th a | b\n  td ")]
    [InlineData("| a |\n|---|\n| *`x \\| y`* $\\|x\\|$ |", "table L\n  th a\n  td <em <code x | y>> <math \\|x\\|>")]
    [InlineData("a `x \\| y`", "p a <code x \\| y>")]
    [InlineData("| a | b |\n|---|---|\n| 1 |\n\ntext", "table LL\n  th a | b\n  td 1 | \np text")]
    [InlineData("Words before\n| a |\n|---|\n| [x](u \"t\")^[n] |", "p Words before\ntable L\n  th a\n  td <link u x \"t\"><note 0 p n>")]
    [InlineData("> | a |\n> |---|\n> | «v=5» |", "quote\n  table L\n    th a\n    td <value v 5>")]
    [InlineData("a | b\nc | d", "p a | b⏎c | d")]
    [InlineData("| a | b |\n|---|\n| 1 | 2 |", "p | a | b |⏎|—|⏎| 1 | 2 |")]
    public void Pipe_tables(string markdown, string expected)
    {
        var reading = Reading.Of(markdown);

        Assert.Equal("", reading.Diagnostics);
        Assert.Equal(expected, reading.Dump);
    }

    [Theory]
    [InlineData("| a |\n|---|\n| 1 |\n\n: The *caption*, $x$ {#tbl-x}\n\ntext", "table #tbl-x L The <em caption>, <math x>\n  th a\n  td 1\np text")]
    [InlineData("| a |\n|---|\n| 1 |\n: Caption {#tbl-x}", "table #tbl-x L Caption\n  th a\n  td 1")]
    [InlineData("Table: Caption\n\n| a |\n|---|\n| 1 |", "table L Caption\n  th a\n  td 1")]
    [InlineData("::: {#tbl-x}\n| a |\n|---|\n| 1 |\n\nThe caption.\n:::", "table #tbl-x L The caption.\n  th a\n  td 1")]
    public void Captions_stand_after_a_colon_or_in_a_division(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\n: Caption {#tbl-x widths=\"30,62.5\"}", "table #tbl-x LL 0.3/0.625 Caption\n  th a | b\n  td 1 | 2")]
    [InlineData("::: {#tbl-x widths=\"20%, 80%\"}\n| a | b |\n|---|---|\n| 1 | 2 |\n:::", "table #tbl-x LL 0.2/0.8\n  th a | b\n  td 1 | 2")]
    public void Widths_of_columns_are_shares_of_the_text_s_width(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("30")]
    [InlineData("30,40,30")]
    [InlineData("60,41")]
    [InlineData("0,100")]
    [InlineData("-10,50")]
    [InlineData("wide,50")]
    [InlineData("")]
    public void Widths_that_are_none_are_reported_where_they_stand(string widths) =>
        Assert.Equal(
            $"1:21 RPT315 \"{widths}\" is not the widths of 2 columns | write a percentage of the text's width for each column, 100 in all at most, such as widths=\"10,45,45\"",
            Reading.Of($"::: {{#tbl-x widths=\"{widths}\"}}\n| a | b |\n|---|---|\n| 1 | 2 |\n:::").Diagnostics);

    [Fact]
    public void A_table_of_a_result_keeps_its_values()
    {
        var table = new ResultTable(
            [new("Rule", "Rule", ColumnAlignment.Left), new("Error in $\\%$", "Error in $\\%$", ColumnAlignment.Right)],
            [[new TextCell("*Bayes*"), new ValueCell(new BoundValue("a.b", "0.132", "13.2", ""))]]);
        var results = ReportResults.Empty with
        {
            Tables = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("summary/errors", table)]),
        };

        var reading = Reading.Of("::: {#tbl-errors source=\"table:summary/errors\"}\nErrors @fig-x.\n:::\n", results);
        var wrong = Reading.Of("a\n\n::: {#tbl-errors source=\"table:summary/erors\"}\n:::\n", results);

        Assert.Equal("", reading.Diagnostics);
        Assert.Equal("table #tbl-errors LR Errors <ref fig-x>.\n  th Rule | Error in <math \\%>\n  td <em Bayes> | <value a.b 13.2>", reading.Dump);
        Assert.Contains("table #tbl-errors LR 0.6/0.4", Reading.Of("::: {#tbl-errors source=\"table:summary/errors\" widths=\"60,40\"}\n:::\n", results).Dump, StringComparison.Ordinal);
        Assert.Equal("3:26 RPT317 no experiment made a table \"summary/erors\" | did you mean \"summary/errors\"?", wrong.Diagnostics);
    }

    [Theory]
    [InlineData("| a |\n|---|\n| 1 | 2 |", "3:7 RPT316 the row has 2 cells, the table's head only 1 | write \\| for a bar within a cell, or add a column to the head and to the line below it")]
    [InlineData("::: {#tbl-x}\ntext\n:::", "1:1 RPT324 the division of a table holds something else than one table and its caption | write a pipe table, or source=\"table:experiment/name\" in the braces, and one paragraph with the caption")]
    public void Mistakes_in_tables(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Diagnostics);
}
