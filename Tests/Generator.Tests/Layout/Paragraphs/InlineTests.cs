using Colophon.Layout;
using Colophon.Layout.Paragraphs;
using Colophon.Model;
using static Colophon.Tests.Layout.Paragraphs.SetText;

namespace Colophon.Tests.Layout.Paragraphs;

public class InlineTests
{
    [Fact]
    public void Emphasis_is_italic_and_upright_again_within_itself()
    {
        var line = Line(new Text("a "), new Emphasis([new Text("b "), new Emphasis([new Text("c")])]), new Text(" "), new Strong([new Text("d "), new Emphasis([new Text("e")])]));

        Assert.Same(Faces.Regular, line.Run("a").Face);
        Assert.Same(Faces.Italic, line.Run("b").Face);
        Assert.Same(Faces.Regular, line.Run("c").Face);
        Assert.Same(Faces.Bold, line.Run("d").Face);
        Assert.Same(Faces.BoldItalic, line.Run("e").Face);
    }

    [Fact]
    public void Inlines_are_elements_below_the_paragraph_s_and_their_glyphs_belong_to_them()
    {
        var paragraph = new StructureElement(StructureRole.Paragraph);

        var line = Assert.Single(English.LayOut(
            [new Text("a "), new Emphasis([new Text("b")]), new Text(" "), new Strong([new Text("c")]), new Text(" "), new CodeSpan("d"), new Text(" "), Value("e")],
            new ParagraphStyle(),
            500,
            paragraph));

        Assert.Equal([StructureRole.Emphasis, StructureRole.Strong, StructureRole.Code, StructureRole.Span], paragraph.Children.Select(child => child.Role));
        Assert.Same(paragraph, line.Run("a").Structure);
        Assert.Same(paragraph.Children[0], line.Run("b").Structure);
        Assert.Same(paragraph.Children[3], line.Run("e").Structure);
        Assert.Equal("study.error", paragraph.Children[3].Value?.Path);
    }

    [Fact]
    public void A_slanted_letter_keeps_clear_of_an_upright_one()
    {
        var line = Line(new Emphasis([new Text("f")]), new Text(")"));

        Assert.True(line.Run(")").X > line.Run("f").End() + 0.1);
        Assert.Equal(Line(new Emphasis([new Text("f")]), new Text(".")).Run("f").End(), Line(new Emphasis([new Text("f")]), new Text(".")).Run(".").X, 9);
    }

    [Fact]
    public void Program_text_is_monospaced_without_ligatures_and_nearly_as_tall()
    {
        var run = Line(new CodeSpan("fi->x")).Run("fi->x");

        Assert.Same(Faces.Monospaced, run.Face);
        Assert.InRange(run.Size, 9, 10.5);
        Assert.Equal(5, run.Glyphs.Length);
        Assert.All(run.Glyphs, glyph => Assert.Equal(run.Glyphs[0].Advance, glyph.Advance, 9));
    }

    [Fact]
    public void Program_text_breaks_after_separators_only_and_without_a_hyphen()
    {
        var lines = Lines(40, new CodeSpan("Colophon.Layout/line_breaker-tests"));

        Assert.Equal(["Colophon.", "Layout/", "line_", "breaker-", "tests"], lines.Select(SetText.Text));
    }

    [Theory]
    [InlineData("--flag")]
    [InlineData("0.5")]
    [InlineData("a_")]
    public void Flags_and_numbers_in_program_text_stay_whole(string code) => Assert.Single(Lines(1, new CodeSpan(code)));

    [Fact]
    public void A_link_over_two_lines_has_one_area_on_each_around_its_words()
    {
        var lines = Lines(150, new Text("Everything about it can be read in "), new Link([new Text("the book of the two "), new Emphasis([new Text("famous")]), new Text(" authors")], "#ref-x", null), new Text(" who wrote it."));

        var areas = lines.Select(line => line.Items.OfType<LinkArea>().ToList()).ToList();
        Assert.Equal([0, 1, 1], areas.Select(list => list.Count).OrderBy(count => count).Take(3));
        Assert.All(areas.SelectMany(list => list), area => Assert.Equal("#ref-x", area.Target));
        for (var i = 0; i < lines.Length; i++)
        {
            var linked = lines[i].Runs().Where(run => run.Fill == new ParagraphStyle().LinkColor).ToList();
            Assert.Equal(linked.Count > 0, areas[i].Count > 0);
            if (linked.Count > 0)
            {
                Assert.Equal(linked[0].X, areas[i][0].X, 6);
                Assert.Equal(linked[^1].End(), areas[i][0].X + areas[i][0].Width, 6);
            }
        }
    }

    [Fact]
    public void A_link_s_area_and_words_belong_to_its_element()
    {
        var paragraph = new StructureElement(StructureRole.Paragraph);

        var line = Assert.Single(English.LayOut([new Link([new Text("here")], "https://example.org", null)], new ParagraphStyle(), 300, paragraph));

        var link = Assert.Single(paragraph.Children);
        Assert.Equal(StructureRole.Link, link.Role);
        Assert.All(line.Items, item => Assert.Same(link, item.Structure));
        Assert.Equal("https://example.org", Assert.Single(line.Items.OfType<LinkArea>()).Target);
    }

    [Fact]
    public void An_address_breaks_after_its_separators_without_a_hyphen()
    {
        const string Address = "https://www.example.org/neural-networks/foundation.html?page=1&size=20";

        var lines = Lines(80, new Link([new Text(Address)], Address, null));

        Assert.Equal(Address, string.Concat(lines.Select(SetText.Text)));
        Assert.True(lines.Length > 3);
        Assert.All(lines[..^1], line => Assert.Contains(line.Text()[^1], "/.-?&="));
    }

    [Fact]
    public void A_cross_reference_leads_to_its_target_unless_its_content_does()
    {
        var bare = Line(new CrossReference("fig-x", default, [new Text("Figure 3")]));
        var linked = Line(new CrossReference("fig-x", default, [new Link([new Text("Figure 3")], "#fig-x", null)]));

        Assert.Equal("#fig-x", Assert.Single(bare.Items.OfType<LinkArea>()).Target);
        Assert.Equal(StructureRole.Reference, bare.Run("Figure 3").Structure!.Role);
        Assert.Equal("#fig-x", Assert.Single(linked.Items.OfType<LinkArea>()).Target);
        Assert.Equal(StructureRole.Link, linked.Run("Figure 3").Structure!.Role);
    }

    [Fact]
    public void A_citation_prints_its_content() =>
        Assert.Equal("(Haykin 2009, ch. 1)", Line(new Citation([], false, default, [new Text("("), new Link([new Text("Haykin 2009")], "#ref-h", null), new Text(", ch. 1)")])).Text());

    [Fact]
    public void A_footnote_s_mark_is_raised_small_and_linked_and_its_note_is_reported_with_the_line()
    {
        var first = new Footnote(1, []);
        var second = new Footnote(2, []);
        var lines = Lines(60, new Text("One word"), first, new Text(" and another of them"), second, new Text("."));

        var marked = lines.Single(line => line.Footnotes.Contains(first));
        var mark = marked.Run("1");
        Assert.Equal(0.7 * 10.5, mark.Size, 9);
        Assert.True(mark.Baseline < -3);
        Assert.Equal("#fn-1", Assert.Single(marked.Items.OfType<LinkArea>()).Target);
        Assert.Equal("fnref-1", Assert.Single(marked.Items.OfType<AnchorItem>()).Id);
        Assert.Equal([first, second], lines.SelectMany(line => line.Footnotes));
        Assert.Contains("word1", marked.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_s_mark_is_raised_small_quiet_program_type_that_leads_to_the_ledger()
    {
        var binding = new ClaimBinding(["K8"], "true", default, default);

        var line = SetText.Line(new ClaimInline(binding, [new Text("It is so."), new ClaimMark("K8", "#claim-K8", "claim K8: true")]), new Text(" More."));

        Assert.Equal("It is so.\u202FK8 More.", line.Text());
        var mark = line.Run("K8");
        var words = line.Runs()[0];
        Assert.Equal(SetText.Faces.Monospaced, mark.Face);
        Assert.True(mark.Size < 0.7 * words.Size && mark.Baseline < words.Baseline - (0.3 * words.Size));
        Assert.NotEqual(words.Fill, mark.Fill);
        Assert.Equal("#claim-K8", Assert.Single(line.Items.OfType<LinkArea>()).Target);
    }

    [Fact]
    public void No_line_begins_with_the_mark_of_a_claim()
    {
        var lines = SetText.Lines(60, new Text("It is certainly so."), new ClaimMark("K8", "#claim-K8", "claim K8: true"), new Text(" And more."));

        Assert.All(lines, line => Assert.False(line.Text().TrimStart('\u202F').StartsWith("K8", StringComparison.Ordinal), line.Text()));
    }

    [Theory]
    [InlineData('→')]
    [InlineData('≤')]
    [InlineData('ℝ')]
    [InlineData('α')]
    public void Symbols_are_taken_from_a_face_that_has_them(char symbol)
    {
        var line = Line(new Text($"x {symbol} y"));

        var run = line.Runs().Single(run => run.Text().Contains(symbol, StringComparison.Ordinal));
        Assert.Equal($"x {symbol} y", line.Text());
        Assert.NotEqual(0, run.Glyphs.Single(glyph => glyph.Text == symbol.ToString()).Glyph);
    }

    [Fact]
    public void A_no_break_space_holds_words_together_and_is_as_wide_as_a_space()
    {
        Assert.Equal(Line(new Text("a b")).Width, Line(new Text("a\u00A0b")).Width, 9);
        Assert.Single(Lines(1, new Text("12\u00A0kg")));
        Assert.Equal("12\u00A0kg", Line(new Text("12\u00A0kg")).Text());
    }

    [Theory]
    [InlineData("13.2\u202F%")]
    [InlineData("13.2\u2009%")]
    [InlineData("−5")]
    [InlineData("–5")]
    [InlineData("-5")]
    [InlineData("and/or")]
    [InlineData("1-2")]
    [InlineData("a\u2011b")]
    [InlineData("a\u2060b")]
    public void Numbers_signs_and_slashes_stay_whole(string text)
    {
        var line = Assert.Single(English.LayOut([new Text(text)], new ParagraphStyle { Hyphenates = false }, 1, null));

        Assert.Equal(text, line.Text());
    }

    [Theory]
    [InlineData("lime-tree", "lime-|tree")]
    [InlineData("1914–1918", "1914–|1918")]
    [InlineData("this—and—that", "this—|and—|that")]
    [InlineData("this—.", "this—.")]
    [InlineData("zero\u200Bwidth", "zero|width")]
    public void Lines_end_after_hyphens_and_dashes(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', English.LayOut([new Text(text)], new ParagraphStyle { Hyphenates = false }, 1, null).Select(SetText.Text)));

    [Fact]
    public void A_line_may_end_after_a_dash_that_touches_another_style() =>
        Assert.Equal(["this—", "that"], English.LayOut([new Text("this—"), new Emphasis([new Text("that")])], new ParagraphStyle { Hyphenates = false }, 1, null).Select(SetText.Text));

    [Fact]
    public void A_soft_hyphen_shows_only_where_a_line_ends()
    {
        Assert.Equal("micromanage", Line(new Text("micro\u00ADmanage")).Text());
        Assert.Equal(["micro\u00AD", "manage"], Lines(1, new Text("micro\u00ADmanage")).Select(SetText.Text));
    }

    [Fact]
    public void A_picture_in_the_line_stands_on_the_baseline_no_taller_than_the_text()
    {
        Inline picture = new InlinePicture(new VectorPicture(40, 20, []), "a small one");

        Assert.Equal(10.5, Line(picture).Ascent, 9);
        Assert.Equal(21, Line(picture).Width, 9);
    }

    private static BoundValueInline Value(string text) => new(new BoundValue("study.error", "0.132", text, ""));
}
