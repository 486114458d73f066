using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Tests.Layout.Pages;

public class FootnoteTests
{
    [Fact]
    public void A_footnote_stands_at_the_foot_of_the_page_of_its_mark()
    {
        for (var lines = 40; lines < 50; lines++)
        {
            var printed = new ReportDraft().Lines(lines).Paragraph("marked", Note(1, "the note")).Lines(60).Print();

            Assert.Equal(printed.PageOf("marked"), printed.PageOf("the note"));
            Assert.Equal("1 the note", printed.Pages[printed.PageOf("the note") - 1].Lines[^1].Text);
        }
    }

    [Fact]
    public void A_note_with_two_marks_stands_once_where_the_first_is_and_leads_back_there()
    {
        var again = new Footnote(1, []) { Label = "x", IsRepeated = true };
        var printed = new ReportDraft().Paragraph("first", Note(1, "the note")).Lines(60).Paragraph("second", again).Print();

        Assert.Equal(1, printed.PageOf("the note"));
        Assert.Equal(2, printed.PageOf("second"));
        Assert.Equal(1, printed.Pages.Sum(page => page.Items.OfType<AnchorItem>().Count(anchor => anchor.Id == "fnref-1")));
    }

    [Fact]
    public void Footnotes_of_a_page_stand_in_the_order_of_their_marks_below_a_rule()
    {
        var page = new ReportDraft().Paragraph("a", Note(1, "first")).Paragraph("b", Note(2, "second")).Print().Pages[0];

        Assert.Equal(["1 first", "2 second"], page.Lines.TakeLast(2).Select(line => line.Text));
        var rule = Assert.Single(page.Items.OfType<RuleItem>());
        Assert.Null(rule.Structure);
        Assert.InRange(page.Lines[^2].Baseline - rule.Y, 8, 16);
    }

    [Fact]
    public void Text_leaves_room_for_the_notes_below_it()
    {
        var page = new ReportDraft().Paragraph("a", Note(1, "first")).Lines(60).Print().Pages[0];
        var rule = Assert.Single(page.Items.OfType<RuleItem>());

        Assert.All(page.Lines.Where(line => line.Size > 10), line => Assert.True(line.Baseline < rule.Y));
    }

    [Fact]
    public void A_note_too_long_for_its_page_goes_on_on_the_next()
    {
        var words = string.Join(' ', Enumerable.Range(1, 1500).Select(i => $"n{i}"));
        var printed = new ReportDraft().Lines(20).Paragraph("marked", Note(1, words)).Lines(40).Print();

        Assert.Equal(1, printed.PageOf("marked"));
        Assert.Equal(1, printed.PageOf("n1"));
        Assert.True(printed.PageOf("n1500") > 1);
        var notes = printed.Pages.SelectMany(page => page.Lines).Where(line => line.Size < 9).SelectMany(line => line.Text.Split(' ')).Where(word => word.StartsWith('n'));
        Assert.Equal(words, string.Join(' ', notes));
    }

    [Fact]
    public void A_note_of_three_lines_is_not_split()
    {
        var words = string.Join(' ', Enumerable.Range(1, 40).Select(i => $"n{i}"));
        for (var lines = 40; lines < 50; lines++)
        {
            var printed = new ReportDraft().Lines(lines).Paragraph("marked", Note(1, words)).Lines(20).Print();

            Assert.Equal(printed.PageOf("n1"), printed.PageOf("n40"));
        }
    }

    [Fact]
    public void A_note_in_a_table_stands_on_the_page_of_the_table()
    {
        var table = new TableBlock
        {
            Source = ReportDraft.At(1),
            Columns = [ColumnAlignment.Left],
            Head = [],
            Body = [[[new Text("cell"), Note(1, "of the cell")]]],
        };
        var printed = new ReportDraft().Lines(46).Add(table).Lines(10).Print();

        Assert.Equal(printed.PageOf("cell"), printed.PageOf("of the cell"));
        Assert.Equal("1 of the cell", printed.Pages[printed.PageOf("cell") - 1].Lines[^1].Text);
    }

    [Fact]
    public void The_element_of_a_note_follows_the_paragraph_of_its_mark()
    {
        var printed = new ReportDraft().Paragraph("a", Note(1, "first")).Paragraph(3).Print();

        Assert.Equal([StructureRole.Paragraph, StructureRole.Footnote, StructureRole.Paragraph], printed.Document.Structure.Children.Select(child => child.Role));
    }

    private static Footnote Note(int number, string text) => new(number, [ReportDraft.Prose(text)]);
}
