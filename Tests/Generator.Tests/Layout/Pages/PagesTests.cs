using System.Globalization;
using Colophon.Model;
using CsCheck;

namespace Colophon.Tests.Layout.Pages;

public class PagesTests
{
    /// <summary>Lines of running text on an A4 page.</summary>
    private const int LinesPerPage = 47;

    [Fact]
    public void An_empty_report_has_one_page_with_its_number()
    {
        var page = Assert.Single(new ReportDraft().Print().Pages);

        Assert.Empty(page.Lines);
        Assert.Equal("1 / 1", Assert.Single(page.Artifacts).Text);
    }

    [Theory]
    [InlineData(nameof(PaperSize.A4), 595.276, 841.89, 47)]
    [InlineData(nameof(PaperSize.Letter), 612, 792, 44)]
    public void The_sheet_decides_how_many_lines_stand_on_a_page(string paper, double width, double height, int lines)
    {
        var printed = new ReportDraft { Metadata = new() { Title = [], PlainTitle = "", TableOfContents = false, Paper = Enum.Parse<PaperSize>(paper) } }.Lines(2 * lines).Print();

        Assert.Equal((width, height), (printed.Document.PageWidth, printed.Document.PageHeight));
        Assert.Equal([lines, lines], printed.Pages.Select(page => page.Lines.Count));
    }

    [Fact]
    public void Every_page_says_which_of_how_many_it_is() =>
        Assert.Equal(["1 / 3", "2 / 3", "3 / 3"], new ReportDraft().Lines((2 * LinesPerPage) + 1).Print().Pages.Select(page => page.Artifacts[^1].Text));

    [Fact]
    public void The_running_head_names_the_report_and_the_section_from_the_second_page_on()
    {
        var draft = new ReportDraft { Metadata = new() { Title = [], PlainTitle = "The report", TableOfContents = false } };
        var printed = draft.Heading(1, "First", "1").Lines(60).Heading(1, "Second", "2").Lines(60).Print();

        Assert.Equal(["1 / 3"], printed.Pages[0].Artifacts.Select(line => line.Text));
        Assert.Equal("The report 1\u2002First", printed.Pages[1].Artifacts[0].Text);
        Assert.Equal("The report 2\u2002Second", printed.Pages[2].Artifacts[0].Text);
    }

    [Fact]
    public void A_long_title_is_shortened_in_the_running_head_at_a_word()
    {
        var title = string.Join(' ', Enumerable.Repeat("Neural", 30));
        var draft = new ReportDraft { Metadata = new() { Title = [], PlainTitle = title, TableOfContents = false } };

        var head = draft.Lines(60).Print().Pages[1].Artifacts[0].Text;

        Assert.EndsWith("Neural\u2009…", head, StringComparison.Ordinal);
        Assert.InRange(head.Length, 70, 120);
    }

    [Fact]
    public void A_heading_is_never_last_on_a_page_and_has_two_lines_of_text_below()
    {
        for (var lines = LinesPerPage - 8; lines <= LinesPerPage; lines++)
        {
            var printed = new ReportDraft().Lines(lines).Heading(1, "Results").Paragraph(80).Print();
            var page = printed.Pages[printed.PageOf("Results") - 1];

            Assert.True(page.Lines.Count - page.Lines.ToList().FindIndex(line => line.Says("Results")) > 2);
        }
    }

    [Fact]
    public void Headings_that_follow_each_other_stay_together()
    {
        for (var lines = LinesPerPage - 12; lines <= LinesPerPage; lines++)
        {
            var printed = new ReportDraft().Lines(lines).Heading(1, "Results").Heading(2, "Errors").Paragraph(40).Print();

            Assert.Equal(printed.PageOf("Results"), printed.PageOf("Errors"));
        }
    }

    [Fact]
    public void No_paragraph_leaves_a_single_line_on_either_side_of_a_page() =>
        Gen.Int[1, 160].Array[20, 40].SamplePinned(
            words =>
            {
                var draft = new ReportDraft();
                var ends = new List<(string First, string Last)>();
                foreach (var count in words)
                {
                    var text = draft.Words(count);
                    ends.Add((text.Split(' ')[0], text.Split(' ')[^1]));
                    draft.Paragraph(text);
                }

                var pages = draft.Print().Pages;
                foreach (var (upper, lower) in pages.Zip(pages.Skip(1)))
                {
                    var isOrphan = ends.Exists(end => upper.Lines[^1].Says(end.First) && !upper.Lines[^1].Says(end.Last));
                    var isWidow = ends.Exists(end => lower.Lines[0].Says(end.Last) && !lower.Lines[0].Says(end.First));
                    Assert.False(isOrphan || isWidow);
                }
            },
            count: 60);

    [Fact]
    public void A_short_callout_stays_whole_and_a_long_one_fills_the_page()
    {
        for (var lines = LinesPerPage - 14; lines <= LinesPerPage; lines++)
        {
            Assert.Single(PagesOfCallout(lines, words: 60));
        }

        Assert.Equal([1, 2], PagesOfCallout(LinesPerPage - 14, words: 250));
    }

    [Fact]
    public void Words_stand_on_the_pages_in_the_order_of_the_model()
    {
        var draft = new ReportDraft();
        for (var i = 0; i < 12; i++)
        {
            draft.Heading(2, $"h{i}").Paragraph(90).Add(new BlockQuote { Source = ReportDraft.At(1), Content = [ReportDraft.Prose(draft.Words(40))] });
        }

        var words = draft.Print().Pages.SelectMany(page => page.Text.Split([' ', '\n'])).Where(word => word.StartsWith('w'));

        Assert.Equal(Enumerable.Range(1, 12 * 130).Select(i => $"w{i}"), words);
    }

    [Fact]
    public void Items_of_a_page_are_in_the_order_of_the_structure_tree()
    {
        var printed = new ReportDraft().Heading(1, "One", "1").Paragraph(300).Heading(2, "Two", "1.1").Paragraph(300).Print();
        var order = PrintedReport.Descendants(printed.Document.Structure).Select((element, i) => (element, i)).ToDictionary(x => x.element, x => x.i);

        foreach (var page in printed.Pages)
        {
            var places = page.Items.Where(item => item.Structure is not null).Select(item => order[item.Structure!]).ToList();
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void Whatever_the_blocks_every_word_is_printed_once_in_order_and_within_the_text_block() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[1, 120]).Array[1, 60].SamplePinned(
            kinds =>
            {
                var draft = new ReportDraft();
                foreach (var ((kind, size), number) in kinds.Select((pair, i) => (pair, i + 1)))
                {
                    AddBlock(draft, kind, size, $"{number}");
                }

                var lines = draft.Print().Pages.SelectMany(page => page.Lines).ToList();
                var words = lines.SelectMany(line => line.Text.Split(' ')).Where(word => word.StartsWith('w'));
                Assert.Equal(draft.Words(1), $"w{words.Count() + 1}");
                Assert.Equal(Enumerable.Range(1, words.Count()).Select(i => $"w{i}"), words);
                foreach (var page in draft.Print().Pages.Where(page => page.Lines.Any(line => line.Baseline > 750)))
                {
                    Assert.Fail(string.Join('\n', page.Lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Baseline:0.0} {line.Text}"))));
                }
            },
            count: 100);

    [Fact]
    public void One_thread_and_many_set_the_same_report() => Assert.Equal(Mixed(1).Dump(), Mixed(-1).Dump());

    [Fact]
    public void Nothing_is_printed_below_the_text_block_but_the_page_number()
    {
        foreach (var page in Mixed(-1).Pages)
        {
            Assert.All(page.Lines, line => Assert.InRange(line.Baseline, 80, 750));
        }
    }

    [Fact]
    public void Bookmarks_are_nested_as_headings_are()
    {
        var outline = new ReportDraft()
            .Heading(1, "A", "1").Heading(2, "B", "1.1").Heading(3, "C", "1.1.1").Heading(2, "D", "1.2").Heading(1, "E")
            .LayOut().Outline;

        Assert.Equal(["1 A", "E"], outline.Select(entry => entry.Title));
        Assert.Equal(["1.1 B", "1.2 D"], outline[0].Children.Select(entry => entry.Title));
        Assert.Equal("sec-C", Assert.Single(outline[0].Children[0].Children).Anchor);
    }

    [Fact]
    public void A_heading_below_one_of_a_far_higher_level_is_its_child_all_the_same()
    {
        var outline = new ReportDraft().Heading(2, "A").Heading(5, "B").Heading(1, "C").LayOut().Outline;

        Assert.Equal(["A", "C"], outline.Select(entry => entry.Title));
        Assert.Equal("B", Assert.Single(outline[0].Children).Title);
    }

    [Fact]
    public void Every_anchor_has_a_destination_on_the_page_where_its_text_stands()
    {
        var printed = new ReportDraft()
            .Heading(1, "Start").Paragraph(600)
            .Heading(1, "Later").Table(3, number: "1", caption: "errors")
            .Paragraph("mark", new Footnote(1, [ReportDraft.Prose("noted")]))
            .Add(new Bibliography { Source = ReportDraft.At(1), Entries = [new("ref-haykin", ReportDraft.Inlines("Haykin. Networks."))] })
            .Print();

        Assert.Equal(
            ["fn-1", "fnref-1", "ref-haykin", "sec-Later", "sec-Start", "tbl-1"],
            printed.Document.Destinations.Keys);
        Assert.Equal(printed.PageOf("Later"), printed.Document.Destinations["sec-Later"].PageIndex + 1);
        Assert.Equal(printed.PageOf("noted"), printed.Document.Destinations["fn-1"].PageIndex + 1);
        Assert.InRange(printed.LineOf("Later").Baseline - printed.Document.Destinations["sec-Later"].Y, 5, 20);
    }

    private static List<int> PagesOfCallout(int linesBefore, int words)
    {
        var draft = new ReportDraft().Lines(linesBefore);
        var text = draft.Words(words);
        var printed = draft.Add(new Callout { Source = ReportDraft.At(1), Kind = CalloutKind.Note, Title = ReportDraft.Inlines("Note"), Content = [ReportDraft.Prose(text)] }).Lines(3).Print();
        return [.. new[] { printed.PageOf("Note"), printed.PageOf(text.Split(' ')[^1]) }.Distinct()];
    }

    private static void AddBlock(ReportDraft draft, int kind, int size, string number)
    {
        switch (kind)
        {
            case 0:
                draft.Heading(1 + (size % 3), "h" + number, number);
                break;
            case 1:
                draft.Figure(300, 5 * size, number, "shown");
                break;
            case 2:
                draft.Table(size / 2, 3, number, "errors");
                break;
            case 3:
                draft.Paragraph(draft.Words(3), new Footnote(int.Parse(number, CultureInfo.InvariantCulture), [ReportDraft.Prose(string.Join(' ', Enumerable.Repeat("note", 4 * size)))]));
                break;
            case 4:
                draft.Add(new CodeBlock { Source = ReportDraft.At(1), Text = string.Join('\n', Enumerable.Repeat("code", size)) });
                break;
            default:
                draft.Paragraph(size);
                break;
        }
    }

    private static PrintedReport Mixed(int threads)
    {
        var draft = new ReportDraft { Threads = threads };
        for (var i = 1; i <= 30; i++)
        {
            draft.Heading(1 + (i % 3), $"h{i}", $"{i}").Paragraph(40 + (7 * i)).Table(4, 3, $"{i}", "errors")
                .Paragraph(draft.Words(20), new Footnote(i, [ReportDraft.Prose($"n{i} " + string.Join(' ', Enumerable.Repeat("note", 3 * i)))]))
                .Add(new CodeBlock { Source = ReportDraft.At(1), Text = "a\nb\nc" });
        }

        return draft.Print();
    }
}
