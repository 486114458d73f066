using System.Collections.Immutable;
using System.Text;
using Colophon.Revisions.Redlining;

namespace Colophon.Tests.Revisions.Redlining;

public sealed class RedlineTests
{
    private const string Picture = "<figure id=\"fig-a\"><svg viewBox=\"0 0 9 9\"><clipPath id=\"picture-1-clip\"><path d=\"M0 0h9\"/></clipPath><path clip-path=\"url(#picture-1-clip)\" d=\"M0 0\"/></svg><figcaption>A line.</figcaption></figure>";

    [Fact]
    public void Equal_pages_have_no_changes() => Assert.Equal("nothing changed", Between("<p>One.</p>", "<p>One.</p>").Summary);

    [Fact]
    public void A_number_counts_by_its_full_precision_even_where_the_printed_digits_are_the_same()
    {
        var redline = Between("<p>It is <data value=\"0.131\" data-path=\"a.risk\">0.13</data>.</p>", "<p>It is <data value=\"0.132\" data-path=\"a.risk\">0.13</data>.</p>");

        Assert.Equal([new NumberChange("a.risk", "0.131", "0.132")], redline.Numbers.AsEnumerable());
        Assert.Equal("1 number, 1 sentence, 0 tables and 0 figures changed", redline.Summary);
    }

    [Fact]
    public void Sentences_are_counted_by_what_they_became()
    {
        var redline = Between("<p>One is here. Two is there. Three.</p>", "<p>One was here. Two was there. Three.</p>");

        Assert.Equal(2, redline.Sentences);
    }

    [Fact]
    public void A_changed_paragraph_is_paired_with_what_it_became_and_a_new_one_with_nothing()
    {
        var redline = Between("<p>Alpha beta gamma delta.</p><p>Last.</p>", "<p>Something wholly new stands here now.</p><p>Alpha beta gamma epsilon.</p><p>Last.</p>");

        Assert.Equal([(false, true), (true, true), (true, true)], redline.Pairs.Select(pair => (pair.Old is not null, pair.New is not null)));
    }

    [Fact]
    public void Rows_are_known_by_their_first_cells_and_columns_by_their_heads()
    {
        var table = MarkedTable.Of(
            Table("<tr><th>Rule</th><th>Risk</th></tr>", "<tr><td>Bayes</td><td>1</td></tr><tr><td>line</td><td>2</td></tr>"),
            Table("<tr><th>Rule</th><th>Seeds</th><th>Risk</th></tr>", "<tr><td>disc</td><td>9</td><td>3</td></tr><tr><td>Bayes</td><td>9</td><td>1</td></tr><tr><td>line</td><td>9</td><td>4</td></tr>"));

        Assert.Equal(["Rule [Seeds] Risk", "[disc] [9] [3]", "Bayes [9] 1", "line [9] [4]"], table.Rows.Select(row => Marked(row.New)));
        Assert.Equal(["Rule Risk", "", "Bayes 1", "line [2]"], table.Rows.Select(row => Marked(row.Old)));
    }

    [Fact]
    public void A_table_counts_where_a_cell_changed_and_not_where_its_caption_did()
    {
        const string Old = "<figure id=\"tbl-a\"><figcaption>Table 1. Risks.</figcaption><table><tr><td>a</td><td>1</td></tr></table></figure>";

        Assert.Equal((0, 1), Counts(Between(Old, Old.Replace("Table 1", "Table 2", StringComparison.Ordinal))));
        Assert.Equal((1, 0), Counts(Between(Old, Old.Replace("<td>1", "<td>2", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_table_that_runs_in_strands_is_one()
    {
        const string Head = "<thead><tr><th>Rule</th></tr></thead>";

        Assert.Equal(
            (0, 0),
            Counts(Between(
                $"<figure><table>{Head}<tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table></figure>",
                $"<figure><div><table>{Head}<tbody><tr><td>a</td></tr></tbody></table><table>{Head}<tbody><tr><td>b</td></tr></tbody></table></div></figure>")));
        Assert.Equal(
            (1, 0),
            Counts(Between(
                $"<figure><table>{Head}<tbody><tr><td>a</td></tr></tbody></table><table>{Head}<tbody><tr><td>b</td></tr></tbody></table></figure>",
                $"<figure><table>{Head}<tbody><tr><td>a</td></tr></tbody></table><table>{Head}<tbody><tr><td>c</td></tr></tbody></table></figure>")));
    }

    [Fact]
    public void A_picture_is_the_same_wherever_it_stands_on_the_page()
    {
        Assert.Equal(0, Between(Picture, Picture.Replace("picture-1", "picture-7", StringComparison.Ordinal)).Figures);
        Assert.Equal(1, Between(Picture, Picture.Replace("M0 0\"", "M1 0\"", StringComparison.Ordinal)).Figures);
    }

    [Fact]
    public void The_page_folds_what_is_the_same_and_marks_words_without_colour()
    {
        var page = Page("<h2>Method</h2><p>Kept.</p><p>It was so.</p>", "<h2>Method</h2><p>Kept.</p><p>It is so.</p>");

        Assert.Contains("2 passages are the same", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Method</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<p>It <del>was</del> so.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>It <ins>is</ins> so.</p>", page, StringComparison.Ordinal);
        Assert.Contains("text-decoration: line-through", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_numbers_in_full_precision_with_their_path()
    {
        var page = Page("<p><data value=\"0.131\" data-path=\"a.risk\">0.13</data></p>", "<p><data value=\"0.132\" data-path=\"a.risk\">0.13</data></p>");

        Assert.Contains("<code>a.risk</code></th><td><code>0.131</code></td><td><code>0.132</code>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>&lt;script&gt;run()&lt;/script&gt;</p>", "<script>")]
    [InlineData("<script>run()</script><p>Text.</p>", "run()")]
    [InlineData("<p onclick=\"run()\">Text.</p>", "run()")]
    [InlineData("<figure id=\"fig-b\"><svg onload=\"run()\"><script>run()</script><foreignObject>run()</foreignObject></svg></figure>", "run()")]
    [InlineData("<figure id=\"fig-b\"><svg><use href=\"https://example.org/a.svg#b\"/><path fill=\"url(https://example.org/b)\"/></svg></figure>", "example.org")]
    [InlineData("<figure id=\"fig-b\"><svg><path style=\"fill:u\\72l(https://example.org/b)\"/></svg></figure>", "example.org")]
    [InlineData("<figure id=\"fig-b\"><img src=\"https://example.org/a.png\" alt=\"\"></figure>", "example.org")]
    [InlineData("<figure id=\"fig-b\"><svg aria-label='url(#\"><script>run()</script>'></svg></figure>", "<script>")]
    [InlineData("<p><math><mtext href=\"javascript:run()\">a</mtext></math></p>", "javascript")]
    [InlineData("<p><data value='\"><script>' data-path='\"><script>'>1</data></p>", "<script>")]
    public void Whatever_stands_in_a_page_is_data_and_never_runs(string hostile, string forbidden)
    {
        Assert.DoesNotContain(forbidden, Page(hostile, "<p>New.</p>"), StringComparison.Ordinal);
        Assert.DoesNotContain(forbidden, Page("<p>Old.</p>", hostile), StringComparison.Ordinal);
    }

    private static (int Tables, int Sentences) Counts(Redline redline) => (redline.Tables, redline.Sentences);

    private static TablePageBlock Table(string head, string body) =>
        (TablePageBlock)Read($"<table><thead>{head}</thead><tbody>{body}</tbody></table>").Blocks.Single();

    private static string Marked(ImmutableArray<ImmutableArray<MarkedWord>>? cells) =>
        string.Join(' ', (cells ?? []).SelectMany(cell => cell).Select(word => word.IsChanged ? $"[{word.Word.Text}]" : word.Word.Text));

    private static string Page(string old, string @new) =>
        Encoding.UTF8.GetString(RedlineWriter.Write(Between(old, @new), "A report", new RedlineVersions("commit 1", "commit 2")));

    private static Redline Between(string old, string @new) => Redline.Between(Read(old), Read(@new));

    private static FinishedPage Read(string body) => PageReader.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"en\"><head><title>A report</title></head><body>{body}</body></html>"));
}
