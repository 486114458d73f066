using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Tests.Layout.Blocks;

public class BlockLayoutTests
{
    private const double Left = 102.638;

    [Fact]
    public void A_paragraph_is_indented_after_a_paragraph_and_not_after_a_heading()
    {
        var printed = new ReportDraft().Heading(1, "Start").Paragraph("one").Paragraph("two").Print();

        Assert.Equal(Left, printed.LineOf("one").X, 2);
        Assert.Equal(Left + 12.6, printed.LineOf("two").X, 2);
        Assert.Equal(14, printed.LineOf("two").Baseline - printed.LineOf("one").Baseline, 6);
    }

    [Fact]
    public void A_paragraph_after_a_list_is_not_indented()
    {
        var printed = new ReportDraft().Paragraph("one").Add(Items(false, "item")).Paragraph("two").Print();

        Assert.Equal(Left, printed.LineOf("two").X, 2);
    }

    [Fact]
    public void The_number_of_a_heading_hangs_before_its_lines()
    {
        var title = string.Join(' ', Enumerable.Repeat("word", 40));
        var lines = new ReportDraft().Heading(1, title, "1").Print().Pages[0].Lines;

        Assert.True(lines.Count > 1);
        Assert.StartsWith("1 word", lines[0].Text, StringComparison.Ordinal);
        Assert.Equal(Left, lines[0].X, 2);
        Assert.True(lines[1].X > Left + 15);
    }

    [Fact]
    public void A_heading_is_nearer_to_its_text_than_to_the_text_before()
    {
        var printed = new ReportDraft().Paragraph("before").Heading(2, "Title").Paragraph("after").Print();

        var above = printed.LineOf("Title").Baseline - printed.LineOf("before").Baseline;
        Assert.True(above > 1.3 * (printed.LineOf("after").Baseline - printed.LineOf("Title").Baseline));
    }

    [Fact]
    public void Markers_of_a_list_stand_on_the_baseline_of_their_item_and_numbers_end_at_one_edge()
    {
        var printed = new ReportDraft().Add(Items(true, Enumerable.Range(1, 10).Select(i => $"item{i}").ToArray())).Print();

        Assert.Equal("1. item1", printed.Pages[0].Lines[0].Text);
        Assert.Equal("10. item10", printed.Pages[0].Lines[9].Text);
        var markers = printed.Pages[0].Items.OfType<TextRun>().Where(run => run.Structure?.Role == StructureRole.ListLabel).ToList();
        Assert.Single(markers.Select(run => Math.Round(run.X + run.Glyphs.Sum(glyph => glyph.Advance), 3)).Distinct());
    }

    [Fact]
    public void Numbers_start_where_the_author_said() =>
        Assert.Equal("7. item", new ReportDraft().Add(Items(true, "item") with { Start = 7 }).Print().Pages[0].Text);

    [Fact]
    public void Nested_lists_have_other_bullets_and_deeper_indents()
    {
        var inner = Items(false, "inner");
        var outer = new ListBlock { Source = ReportDraft.At(1), IsOrdered = false, IsTight = true, Items = [[ReportDraft.Prose("outer"), inner]] };
        var printed = new ReportDraft().Add(outer).Print();

        Assert.Equal("• outer\n– inner", printed.Pages[0].Text);
        Assert.True(printed.LineOf("inner").X > printed.LineOf("outer").X + 10);
        var list = Assert.Single(printed.Document.Structure.Children);
        Assert.Equal([StructureRole.ListLabel, StructureRole.ListBody], list.Children[0].Children.Select(child => child.Role));
        Assert.Equal([StructureRole.Paragraph, StructureRole.List], list.Children[0].Children[1].Children.Select(child => child.Role));
    }

    [Fact]
    public void An_item_without_text_keeps_its_marker() =>
        Assert.Equal("1.\n2. b", new ReportDraft().Add(new ListBlock { Source = ReportDraft.At(1), IsOrdered = true, IsTight = true, Items = [[], [ReportDraft.Prose("b")]] }).Print().Pages[0].Text);

    [Fact]
    public void Items_of_a_tight_list_are_closer_than_those_of_a_loose_one()
    {
        var tight = new ReportDraft().Add(Items(false, "a", "b")).Print().Pages[0].Lines;
        var loose = new ReportDraft().Add(Items(false, "a", "b") with { IsTight = false }).Print().Pages[0].Lines;

        Assert.True(loose[1].Baseline - loose[0].Baseline > tight[1].Baseline - tight[0].Baseline + 3);
    }

    [Fact]
    public void Lists_nested_very_deep_keep_a_readable_width()
    {
        Block block = ReportDraft.Prose(string.Join(' ', Enumerable.Repeat("word", 50)));
        for (var i = 0; i < 100; i++)
        {
            block = new ListBlock { Source = ReportDraft.At(1), IsOrdered = false, IsTight = true, Items = [[block]] };
        }

        Assert.All(new ReportDraft().Add(block).Print().Pages[0].Lines, line => Assert.InRange(line.Right, Left, 495));
    }

    [Fact]
    public void A_quotation_is_indented_on_both_sides()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 100));
        var printed = new ReportDraft().Add(new BlockQuote { Source = ReportDraft.At(1), Content = [ReportDraft.Prose(words)] }).Print();

        Assert.All(printed.Pages[0].Lines, line => Assert.InRange(line.X, Left + 19, Left + 21));
        Assert.All(printed.Pages[0].Lines, line => Assert.True(line.Right < 475));
        Assert.Single(printed.Elements(StructureRole.BlockQuotation));
    }

    [Fact]
    public void Parts_of_one_element_that_stand_apart_have_a_written_space_between_them()
    {
        var draft = new ReportDraft { Metadata = new() { Title = [], PlainTitle = "" } };
        var printed = draft.Heading(1, "First", "1").Add(new CodeBlock { Source = ReportDraft.At(1), Text = "a\nb" }).Print();

        Assert.Equal("1 First", Written(printed, StructureRole.Heading1));
        Assert.Equal("1 First 2", Written(printed, StructureRole.Link));
        Assert.Equal("a b ", Written(printed, StructureRole.Code));
    }

    [Fact]
    public void A_callout_that_goes_on_on_the_next_page_keeps_a_margin_where_it_is_broken()
    {
        var draft = new ReportDraft().Lines(30);
        draft.Add(new Callout { Source = ReportDraft.At(41), Kind = CalloutKind.Note, Title = ReportDraft.Inlines("Title"), Content = [ReportDraft.Prose(draft.Words(300))] });
        var printed = draft.Print();

        var upper = printed.Pages[0].Items.OfType<RuleItem>().Where(rule => rule.Height > 20).ToList();
        var lower = printed.Pages[1].Items.OfType<RuleItem>().Where(rule => rule.Height > 20).ToList();
        Assert.Equal((2, 2), (upper.Count, lower.Count));
        Assert.All(upper, area => Assert.InRange(area.Y + area.Height - printed.Pages[0].Lines[^1].Baseline, 6, 8));
        Assert.All(lower, area => Assert.InRange(printed.Pages[1].Lines[0].Baseline - area.Y, 12, 14));
    }

    [Fact]
    public void Program_text_keeps_its_lines_spaces_and_letters_on_a_tint()
    {
        var page = new ReportDraft().Add(new CodeBlock { Source = ReportDraft.At(1), Text = "if x:\n    fine()\n\ny" }).Print().Pages[0];

        Assert.Equal("if x:\n    fine()\ny", page.Text);
        Assert.Equal(page.Lines[0].X, page.Lines[1].X);
        var tint = Assert.IsType<RuleItem>(page.Items[0]);
        Assert.True(tint.Y < page.Lines[0].Baseline - 8 && tint.Y + tint.Height > page.Lines[^1].Baseline + 3);
    }

    [Fact]
    public void A_long_program_line_goes_on_below_with_a_mark_at_the_break()
    {
        var line = string.Concat(Enumerable.Repeat("0123456789", 15));
        var page = new ReportDraft().Add(new CodeBlock { Source = ReportDraft.At(1), Text = line }).Print().Pages[0];

        Assert.Equal(line, page.Text.Replace("\n", "", StringComparison.Ordinal));
        Assert.True(page.Lines.Count > 1);
        Assert.All(page.Lines, piece => Assert.True(piece.Right < Left + 390));
        Assert.Equal(page.Lines.Count - 1, page.Artifacts.Count - 1);
    }

    [Fact]
    public void Program_text_longer_than_a_page_leaves_no_single_line_and_is_tinted_on_both_pages()
    {
        var code = new CodeBlock { Source = ReportDraft.At(1), Text = string.Join('\n', Enumerable.Repeat("code", 57)) };
        var printed = new ReportDraft().Add(code).Print();

        Assert.Equal(57, printed.Pages.Sum(page => page.Lines.Count));
        Assert.All(printed.Pages, page => Assert.True(page.Lines.Count > 1));
        Assert.All(printed.Pages, page => Assert.Contains(page.Items, item => item is RuleItem { Height: > 20 }));
    }

    [Fact]
    public void A_callout_has_a_bar_and_a_tint_on_each_page_that_it_covers()
    {
        var callout = new Callout { Source = ReportDraft.At(1), Kind = CalloutKind.Note, Title = [new Text("Note")], Content = [ReportDraft.Prose(string.Join(' ', Enumerable.Repeat("word", 300)))] };
        var printed = new ReportDraft().Lines(30).Add(callout).Print();

        Assert.Equal(2, printed.Pages.Count);
        foreach (var page in printed.Pages)
        {
            var bar = Assert.Single(page.Items.OfType<RuleItem>(), rule => rule.Width < 3);
            Assert.Equal(Left, bar.X, 2);
            Assert.Null(bar.Structure);
            Assert.Contains(page.Items.OfType<RuleItem>(), rule => rule.Width > 380 && rule.Height == bar.Height);
        }

        Assert.Single(printed.Elements(StructureRole.Aside));
    }

    [Fact]
    public void A_thematic_break_is_a_short_rule_in_the_middle()
    {
        var printed = new ReportDraft().Paragraph("a").Add(new ThematicBreak { Source = ReportDraft.At(1) }).Paragraph("b").Print();
        var rule = Assert.Single(printed.Pages[0].Items.OfType<RuleItem>());

        Assert.Equal(printed.Document.PageWidth / 2, rule.X + (rule.Width / 2), 3);
        Assert.InRange(rule.Y, printed.LineOf("a").Baseline, printed.LineOf("b").Baseline);
        Assert.Equal(Left, printed.LineOf("b").X, 2);
    }

    [Fact]
    public void Entries_of_the_bibliography_hang()
    {
        var entry = new BibliographyEntry("ref-a", ReportDraft.Inlines(string.Join(' ', Enumerable.Repeat("word", 60))));
        var lines = new ReportDraft().Add(new Bibliography { Source = ReportDraft.At(1), Entries = [entry] }).Print().Pages[0].Lines;

        Assert.Equal(Left, lines[0].X, 2);
        Assert.All(lines.Skip(1), line => Assert.Equal(Left + 18, line.X, 2));
    }

    [Fact]
    public void A_figure_without_number_has_no_label_and_its_words_for_the_blind_are_kept()
    {
        var printed = new ReportDraft().Figure(100, 50, caption: "shown").Print();

        Assert.Equal("shown", printed.Pages[0].Text);
        Assert.Equal("a line", Assert.Single(printed.Elements(StructureRole.Figure)).AlternativeText);
    }

    [Fact]
    public void A_caption_of_one_line_is_centred_and_stands_below_the_figure()
    {
        var printed = new ReportDraft().Figure(100, 50, "1", "shown").Print();
        var line = printed.LineOf("shown");

        Assert.Equal(printed.Document.PageWidth / 2, (line.X + line.Right) / 2, 1);
        Assert.True(Assert.Single(printed.Pages[0].Items.OfType<PathItem>()).Y + 50 < line.Baseline);
    }

    [Fact]
    public void A_character_that_no_font_has_is_reported_once_with_its_place()
    {
        var draft = new ReportDraft().Paragraph("漢漢").Paragraph("fine");

        draft.LayOut();

        var diagnostic = Assert.Single(draft.Diagnostics.ToOrdered());
        Assert.Equal("RPT804", diagnostic.Code.Id);
        Assert.Equal("no font has the character \"漢\" (U+6F22)", diagnostic.Message);
        Assert.Equal(1, diagnostic.Source?.Line);
    }

    [Fact]
    public void A_line_that_sticks_out_is_reported_with_its_place()
    {
        var draft = new ReportDraft().Paragraph("fine").Paragraph(new string('m', 200));

        draft.LayOut();

        var diagnostic = Assert.Single(draft.Diagnostics.ToOrdered());
        Assert.Equal(("RPT802", 2), (diagnostic.Code.Id, diagnostic.Source?.Line));
    }

    private static ListBlock Items(bool isOrdered, params string[] items) => new()
    {
        Source = ReportDraft.At(1),
        IsOrdered = isOrdered,
        IsTight = true,
        Items = [.. items.Select(item => ImmutableArray.Create<Block>(ReportDraft.Prose(item)))],
    };

    private static string Written(PrintedReport printed, StructureRole role)
    {
        var runs = printed.Pages.SelectMany(page => page.Items).OfType<TextRun>().Where(run => run.Structure?.Role == role);
        return string.Concat(runs.SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));
    }
}
