using Colophon.Layout;

namespace Colophon.Tests.Layout.Pages;

public class FloatTests
{
    [Fact]
    public void A_figure_that_fits_stands_where_it_is_written()
    {
        var page = new ReportDraft().Paragraph("before").Figure(200, 100, "1", "shown").Paragraph("after").Print().Pages[0];

        Assert.Equal("before\nFigure\u00A01. shown\nafter", page.Text);
    }

    [Fact]
    public void A_figure_comes_before_the_next_section_begins()
    {
        var printed = new ReportDraft().Lines(35).Figure(200, 300, "1", "shown").Lines(2).Heading(1, "Next").Lines(30).Print();

        Assert.Equal(2, printed.PageOf("shown"));
        Assert.Equal(["Figure\u00A01. shown", "Next"], printed.Pages[1].Lines.Take(2).Select(line => line.Text));
    }

    [Fact]
    public void A_figure_that_does_not_fit_moves_to_the_next_page_and_text_fills_its_place()
    {
        var printed = new ReportDraft().Lines(35).Figure(200, 300, "1", "shown").Lines(30).Print();

        Assert.Equal(47, printed.Pages[0].Lines.Count);
        Assert.Equal("Figure\u00A01. shown", printed.Pages[1].Lines[0].Text);
        Assert.Equal("w48", printed.Pages[1].Lines[1].Text);
    }

    [Fact]
    public void Floats_keep_their_order()
    {
        var printed = new ReportDraft().Lines(35).Figure(200, 400, "1", "first").Figure(200, 50, "2", "second").Lines(50).Print();

        Assert.Equal(2, printed.PageOf("first"));
        Assert.Equal(2, printed.PageOf("second"));
        Assert.True(printed.LineOf("first").Baseline < printed.LineOf("second").Baseline);
    }

    [Fact]
    public void A_figure_never_stands_on_a_page_before_its_place()
    {
        for (var lines = 1; lines < 100; lines += 7)
        {
            var printed = new ReportDraft().Lines(lines).Paragraph("here").Figure(200, 200, "1", "shown").Lines(50).Print();

            Assert.True(printed.PageOf("shown") >= printed.PageOf("here"));
        }
    }

    [Fact]
    public void A_figure_taller_than_a_page_is_shrunk_to_fit_with_its_caption()
    {
        var printed = new ReportDraft().Figure(300, 3000, "1", "tall").Print();
        var picture = Assert.Single(printed.Pages[0].Items.OfType<PathItem>());

        Assert.Single(printed.Pages);
        Assert.True(picture.Y + (picture.Scale * 3000) < printed.LineOf("tall").Baseline);
        Assert.InRange(printed.LineOf("tall").Baseline, 700, 750);
    }

    [Fact]
    public void A_figure_wider_than_the_text_is_shrunk_and_a_share_is_obeyed()
    {
        var wide = Assert.Single(new ReportDraft().Figure(780, 100).LayOut().Pages[0].Items.OfType<PathItem>());
        var half = Assert.Single(new ReportDraft().Figure(780, 100, share: 0.5).LayOut().Pages[0].Items.OfType<PathItem>());

        Assert.Equal(0.5, wide.Scale, 3);
        Assert.Equal(0.25, half.Scale, 3);
    }

    [Fact]
    public void Many_floats_in_a_row_follow_each_other_and_text_is_not_lost()
    {
        var draft = new ReportDraft().Lines(5);
        for (var i = 1; i <= 12; i++)
        {
            draft.Figure(200, 250, $"{i}", $"f{i}");
        }

        var printed = draft.Lines(5).Print();

        var figures = Enumerable.Range(1, 12).Select(i => printed.PageOf($"f{i}")).ToList();
        Assert.Equal(figures.Order(), figures);
        Assert.Equal(10, printed.Pages.Sum(page => page.Lines.Count(line => line.Text.StartsWith('w'))));
    }

    [Fact]
    public void A_paragraph_after_a_figure_is_indented_as_if_the_figure_were_not_there()
    {
        var printed = new ReportDraft().Paragraph("one").Figure(20, 20).Paragraph("two").Print();

        Assert.True(printed.LineOf("two").X > printed.LineOf("one").X + 5);
    }
}
