using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Tests.Layout.Blocks;

public class FrontLayoutTests
{
    private static readonly ReportMetadata Metadata = new()
    {
        Title = [new Text("Neural Networks")],
        PlainTitle = "Neural Networks",
        Subtitle = [new Text("Report 3")],
        Authors = ["Ada", "Grace"],
        Date = "24 November 2026",
    };

    [Fact]
    public void A_report_opens_with_title_subtitle_authors_date_and_abstract()
    {
        var draft = new ReportDraft { Metadata = Metadata, Abstract = [ReportDraft.Prose("In short.")] };
        var printed = draft.Heading(1, "Start", "1").Paragraph("text").Print();

        Assert.Equal(
            ["Neural Networks", "Report 3", "Ada, Grace", "24 November 2026", "Abstract", "In short.", "Contents"],
            printed.Pages[0].Lines.Take(7).Select(line => line.Text));
        Assert.Single(printed.Elements(StructureRole.Title));
    }

    [Fact]
    public void The_body_starts_on_a_new_page_after_the_contents_and_right_away_without_contents()
    {
        var with = new ReportDraft { Metadata = Metadata }.Heading(1, "Start").Paragraph("text").Print();
        var without = new ReportDraft { Metadata = Metadata with { TableOfContents = false } }.Heading(1, "Start").Paragraph("text").Print();

        Assert.Equal(2, with.PageOf("text"));
        Assert.Equal(1, without.PageOf("text"));
    }

    [Fact]
    public void Page_numbers_in_the_contents_are_those_of_the_destinations()
    {
        var draft = new ReportDraft { Metadata = Metadata };
        for (var i = 1; i <= 150; i++)
        {
            draft.Heading(1 + (i % 3), $"h{i}", $"{i}").Paragraph(60);
        }

        var printed = draft.Print();

        var entries = printed.Pages.TakeWhile(page => !page.Text.Contains("w1 ", StringComparison.Ordinal)).SelectMany(page => page.Lines).Where(line => line.Size == 10.5).ToList();
        for (var i = 1; i <= 150; i++)
        {
            var texts = entries.Where(line => line.Says($"{i} h{i}") || line.Text.EndsWith($" h{i}", StringComparison.Ordinal)).ToList();
            var number = entries[entries.IndexOf(Assert.Single(texts)) + 1].Text;
            Assert.Equal((printed.Document.Destinations[$"sec-h{i}"].PageIndex + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), number);
        }
    }

    [Fact]
    public void Contents_go_as_deep_as_the_front_matter_says_and_link_each_line()
    {
        var printed = new ReportDraft { Metadata = Metadata with { TableOfContentsDepth = 2 } }
            .Heading(1, "One", "1").Heading(2, "Two", "1.1").Heading(3, "Three", "1.1.1").Paragraph("text").Print();

        Assert.Equal(["#sec-One", "#sec-Two"], printed.Pages[0].Items.OfType<LinkArea>().Select(area => area.Target));
        Assert.Equal(2, printed.Elements(StructureRole.ContentsItem).Count);
    }

    [Fact]
    public void Dots_of_all_leaders_stand_on_one_grid_and_page_numbers_end_at_one_edge()
    {
        var printed = new ReportDraft { Metadata = Metadata }.Heading(1, "A").Heading(2, "A much longer title").Paragraph("text").Print();
        var leaders = printed.Pages[0].Items.OfType<TextRun>().Where(run => run.Glyphs.All(glyph => glyph.Text == ".")).ToList();

        Assert.Equal(2, leaders.Count);
        Assert.All(leaders, leader => Assert.Null(leader.Structure));
        Assert.Equal(0, Math.IEEERemainder(leaders[1].X - leaders[0].X, leaders[0].Glyphs[0].Advance), 6);
        Assert.Single(printed.Pages[0].Lines.Where(line => line.Text == "2").Select(line => Math.Round(line.Right, 3)).Distinct());
    }

    [Fact]
    public void A_note_in_a_heading_is_marked_in_the_text_and_not_in_the_contents()
    {
        var heading = new Heading
        {
            Source = ReportDraft.At(1),
            Level = 1,
            Id = "sec-start",
            Content = [new Text("Start"), new Strong([new Footnote(1, [ReportDraft.Prose("noted")])])],
        };
        var printed = new ReportDraft { Metadata = Metadata }.Add(heading).Paragraph("text").Print();

        Assert.Equal(2, printed.PageOf("noted"));
        Assert.Equal(1, printed.Document.Destinations["fnref-1"].PageIndex);
    }

    [Fact]
    public void A_report_without_headings_has_no_contents() =>
        Assert.DoesNotContain("Contents", new ReportDraft { Metadata = Metadata }.Paragraph("text").Print().Pages[0].Text, StringComparison.Ordinal);
}
