using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Tests.Layout.Tables;

public class TableLayoutTests
{
    [Fact]
    public void A_table_has_its_caption_above_and_three_rules()
    {
        var page = new ReportDraft().Table(2, number: "1", caption: "errors").Print().Pages[0];
        var rules = page.Items.OfType<RuleItem>().ToList();

        Assert.Equal(["Table\u00A01. errors", "head1 head2", "r1c1 r1c2", "r2c1 r2c2"], page.Lines.Select(line => line.Text));
        Assert.Equal([0.8, 0.5, 0.8], rules.Select(rule => rule.Height));
        Assert.InRange(rules[1].Y, page.Lines[1].Baseline, page.Lines[2].Baseline);
        Assert.All(rules, rule => Assert.Null(rule.Structure));
    }

    [Theory]
    [InlineData("de", "Tabelle\u00A07 (Fortsetzung)")]
    [InlineData("kk", "7-кесте (жалғасы)")]
    public void That_it_goes_on_is_said_in_the_language_of_the_report(string language, string label)
    {
        var draft = new ReportDraft { Metadata = new() { Title = [], PlainTitle = "", TableOfContents = false, Language = language } };

        Assert.Contains(label, draft.Table(60, number: "7").Print().Pages[1].Artifacts.Select(line => line.Text));
    }

    [Fact]
    public void Table_taller_than_a_page_repeats_its_head()
    {
        var printed = new ReportDraft().Table(100, number: "7", caption: "long").Print();

        Assert.Equal(3, printed.Pages.Count);
        foreach (var page in printed.Pages.Skip(1))
        {
            Assert.Contains("Table\u00A07 (continued)", page.Artifacts.Select(line => line.Text));
            Assert.Contains("head1 head2", page.Artifacts.Select(line => line.Text));
            Assert.Equal([0.8, 0.5, 0.8], page.Items.OfType<RuleItem>().Where(rule => rule.Height > 0.4).Select(rule => rule.Height));
        }
    }

    [Fact]
    public void A_long_table_has_every_row_once_and_in_order()
    {
        var rows = new ReportDraft().Lines(30).Table(200).Lines(3).Print().Pages
            .SelectMany(page => page.Lines).Where(line => line.Text.StartsWith('r')).Select(line => line.Text);

        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"r{i}c1 r{i}c2"), rows);
    }

    [Fact]
    public void A_long_table_leaves_neither_its_head_nor_a_single_row_alone()
    {
        for (var lines = 35; lines < 48; lines++)
        {
            foreach (var page in new ReportDraft().Lines(lines).Table(60, number: "1", caption: "long").Print().Pages)
            {
                Assert.NotEqual(1, page.Lines.Count(line => line.Text.StartsWith('r')));
                Assert.False(page.Lines.Any(line => line.Says("long")) && !page.Lines.Any(line => line.Says("r2c1")));
            }
        }
    }

    [Fact]
    public void A_table_that_fits_on_a_page_is_not_broken()
    {
        for (var lines = 30; lines < 47; lines++)
        {
            var printed = new ReportDraft().Lines(lines).Table(20, number: "1", caption: "short").Lines(20).Print();

            Assert.Equal(printed.PageOf("short"), printed.PageOf("r20c1"));
        }
    }

    [Fact]
    public void Columns_line_up_as_the_table_says()
    {
        var printed = Print([ColumnAlignment.Left, ColumnAlignment.Right], ["a", "1"], ["wider", "1000"]);
        var runs = printed.Pages[0].Items.OfType<TextRun>().Where(run => run.Structure is not null).ToList();

        Assert.Equal(runs[0].X, runs[2].X, 3);
        Assert.Equal(RightOf(runs[1]), RightOf(runs[3]), 3);
        Assert.True(runs[1].X > runs[3].X);
    }

    [Fact]
    public void A_narrow_table_is_centred()
    {
        var printed = Print([ColumnAlignment.Left], ["a"]);
        var rule = printed.Pages[0].Items.OfType<RuleItem>().First();

        Assert.Equal(printed.Document.PageWidth / 2, rule.X + (rule.Width / 2), 3);
    }

    [Fact]
    public void Columns_too_wide_for_the_page_are_wrapped_within_the_measure()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 60));
        var draft = new ReportDraft().Add(Table([ColumnAlignment.Left, ColumnAlignment.Left], [text, "short"]));
        var page = draft.Print().Pages[0];

        Assert.True(page.Lines.Count > 3);
        Assert.All(page.Lines, line => Assert.InRange(line.Right, 100, 495));
        Assert.Empty(draft.Diagnostics.ToOrdered());
    }

    [Fact]
    public void Cells_of_sentences_are_hyphenated_and_uneven_at_the_right_and_no_word_is_lost()
    {
        const string Sentence = "The classification of observations depends on probability distributions and their normalisation throughout";
        var draft = new ReportDraft().Add(Table([.. Enumerable.Repeat(ColumnAlignment.Left, 4)], [Sentence, Sentence, Sentence, Sentence]));
        var page = draft.Print().Pages[0];

        var runs = page.Items.OfType<TextRun>().Where(run => run.Structure is not null).ToList();
        Assert.Contains(runs, run => run.Glyphs[^1].Text == "\u00AD");
        Assert.True(runs.Select(run => Math.Round(RightOf(run))).Distinct().Count() > 8);
        Assert.Empty(draft.Diagnostics.ToOrdered());
    }

    [Fact]
    public void Words_too_wide_for_their_columns_are_hyphenated_before_a_table_is_called_too_wide()
    {
        var draft = new ReportDraft().Add(Table([.. Enumerable.Repeat(ColumnAlignment.Left, 6)], [.. Enumerable.Repeat("internationalisation", 6)]));

        Assert.InRange(draft.Print().Pages[0].Lines.Max(line => line.Right), 400, 493);
        Assert.Empty(draft.Diagnostics.ToOrdered());
    }

    [Fact]
    public void Columns_have_the_shares_of_the_measure_that_the_author_gave_them()
    {
        var table = Table([ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left], ["a", "b", "c"]) with { Widths = [0.2, 0.5, 0.3] };
        var page = new ReportDraft().Add(table).Print().Pages[0];

        var runs = page.Items.OfType<TextRun>().Where(run => run.Structure is not null).Select(run => run.X).ToList();
        var rule = page.Items.OfType<RuleItem>().First();
        Assert.Equal(390, rule.Width, 3);
        Assert.Equal([rule.X + 3, rule.X + (0.2 * 390) + 7, rule.X + (0.7 * 390) + 7], runs, (one, other) => Math.Abs(one - other) < 1e-6);
    }

    [Fact]
    public void A_long_table_of_sentences_keeps_its_rows_whole_and_repeats_its_head_on_each_page()
    {
        var draft = new ReportDraft();
        var rows = Enumerable.Range(1, 64).Select(i => new[] { $"no{i}", draft.Words(25), draft.Words(12), "why" }).ToArray();
        var table = Table([ColumnAlignment.Right, ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left], rows) with
        {
            Head = [[.. new[] { "head", "says", "should", "reason" }.Select(ReportDraft.Inlines)]],
        };

        var printed = draft.Add(table).Print();

        Assert.True(printed.Pages.Count > 3);
        Assert.Equal(Enumerable.Range(1, 64), printed.Pages.SelectMany(page => page.Lines).Where(line => line.Text.StartsWith("no", StringComparison.Ordinal)).Select(line => int.Parse(line.Text[2..line.Text.IndexOf(' ', StringComparison.Ordinal)], null)));
        Assert.All(printed.Pages, page => Assert.Contains(page.Lines.Concat(page.Artifacts), line => line.Says("head says should reason")));
        Assert.All(printed.Pages, page => Assert.True(page.Lines[0].Text.StartsWith("no", StringComparison.Ordinal) || page.Lines[0].Says("head")));
        Assert.Empty(draft.Diagnostics.ToOrdered());
    }

    [Fact]
    public void A_row_taller_than_a_page_is_reported_with_its_place()
    {
        var draft = new ReportDraft();
        draft.Add(Table([ColumnAlignment.Left, ColumnAlignment.Left], [draft.Words(1200), "short"], ["a", "b"]));

        draft.LayOut();

        Assert.Contains(draft.Diagnostics.ToOrdered(), diagnostic => diagnostic is { Code.Id: "RPT805", Source.Line: 1 });
    }

    [Fact]
    public void A_table_whose_words_are_wider_than_the_page_is_reported_with_its_place()
    {
        var draft = new ReportDraft().Add(Table([ColumnAlignment.Left, ColumnAlignment.Left], [new string('8', 60), new string('8', 40)]));

        draft.LayOut();

        Assert.Contains(draft.Diagnostics.ToOrdered(), diagnostic => diagnostic is { Code.Id: "RPT803", Source.Line: 1 });
    }

    [Fact]
    public void Elements_of_a_table_say_what_is_head_and_what_is_body()
    {
        var printed = new ReportDraft().Table(2, columns: 3, number: "1", caption: "errors").Print();
        var table = Assert.Single(printed.Elements(StructureRole.Table));

        Assert.Equal([StructureRole.TableHead, StructureRole.TableBody], table.Children.Select(child => child.Role));
        Assert.Equal(3, table.Children[0].Children[0].Children.Count(cell => cell.Role == StructureRole.TableHeaderCell));
        Assert.Equal(2, table.Children[1].Children.Count);
        Assert.Single(printed.Elements(StructureRole.Caption));
    }

    [Fact]
    public void Rows_shorter_than_the_table_leave_their_last_cells_empty()
    {
        var printed = Print([ColumnAlignment.Left, ColumnAlignment.Left], ["a", "b"], ["c"]);

        Assert.Equal("a b\nc", printed.Pages[0].Text);
    }

    [Fact]
    public void Strands_run_side_by_side_below_heads_of_their_own_and_end_at_one_height()
    {
        var page = new ReportDraft().Add(Strands(5)).Print().Pages[0];
        var rules = page.Items.OfType<RuleItem>().Where(rule => rule.Height is 0.8).ToList();

        Assert.Equal(["n v", "a1 d1", "a2 d2", "a3 d3", "n v", "a4 d4", "a5 d5"], page.Lines.Select(line => line.Text));
        Assert.Equal(page.Lines[0].Baseline, page.Lines[4].Baseline);
        Assert.InRange(page.Lines[4].X, page.Lines[0].Right, double.PositiveInfinity);
        Assert.Equal(4, rules.Count);
        Assert.Equal(2, rules.Select(rule => rule.Y).Distinct().Count());
    }

    [Fact]
    public void Strands_are_tables_to_those_who_hear_the_page_and_each_row_is_read_once_and_in_order()
    {
        var printed = new ReportDraft().Add(Strands(5)).Print();

        Assert.Equal(2, printed.Elements(StructureRole.Table).Count);
        Assert.Equal(2, printed.Elements(StructureRole.TableHead).Count);
        Assert.Equal(7, printed.Elements(StructureRole.TableRow).Count);
    }

    [Theory]
    [InlineData(200, "a")]
    [InlineData(5, "a-name-that-is-too-long-to-stand-in-half-of-the-measure-of-a-page")]
    public void Where_there_is_no_room_for_strands_the_rows_run_in_one(int rows, string name)
    {
        var draft = new ReportDraft().Add(Strands(rows, name));

        Assert.Single(draft.Print().Elements(StructureRole.Table));
        Assert.Empty(draft.Diagnostics.ToOrdered());
    }

    [Fact]
    public void A_compact_table_is_as_wide_as_the_text_and_its_type_no_smaller_than_can_be_read()
    {
        var page = new ReportDraft().Add(Strands(1) with { Strands = 1 }).Print().Pages[0];

        Assert.Equal(390, page.Items.OfType<RuleItem>().First(rule => rule.Height is 0.8).Width, 6);
        Assert.All(page.Lines, line => Assert.InRange(line.Size, 7.5, 8.5));
    }

    [Fact]
    public void A_table_without_rows_has_its_head_however_many_strands_it_asks_for() =>
        Assert.Equal(["File SHA"], new ReportDraft().Add(Strands(0) with { Head = [[[new Text("File")], [new Text("SHA")]]] }).Print().Pages[0].Lines.Select(line => line.Text));

    private static TableBlock Strands(int rows, string name = "a") => Table([ColumnAlignment.Left, ColumnAlignment.Left], [.. Enumerable.Range(1, rows).Select(row => new[] { $"{name}{row}", $"d{row}" })]) with
    {
        Head = [[ReportDraft.Inlines("n"), ReportDraft.Inlines("v")]],
        IsCompact = true,
        Strands = 2,
    };

    private static double RightOf(TextRun run) => run.X + run.Glyphs.Sum(glyph => glyph.Advance);

    private static PrintedReport Print(ImmutableArray<ColumnAlignment> columns, params string[][] rows) =>
        new ReportDraft().Add(Table(columns, rows)).Print();

    private static TableBlock Table(ImmutableArray<ColumnAlignment> columns, params string[][] rows) => new()
    {
        Source = ReportDraft.At(1),
        Columns = columns,
        Head = [],
        Body = [.. rows.Select(row => ImmutableArray.CreateRange(row.Select(ReportDraft.Inlines)))],
    };
}
