using System.Collections.Immutable;
using System.Text;
using Colophon.Html;
using Colophon.Model;
using static Colophon.Tests.Html.SampleReport;

namespace Colophon.Tests.Html;

/// <summary>The markup of each construct, to the letter.</summary>
public class HtmlFragmentTests
{
    [Fact]
    public void Words_are_escaped() =>
        AssertBlock("<p>a &lt; b &amp; c &gt; d \"e\"</p>\n", Paragraph("a < b & c > d \"e\""));

    [Fact]
    public void Characters_that_no_markup_can_hold_are_replaced() =>
        AssertBlock("<p>a\uFFFDb\uFFFDc😀</p>\n", Paragraph("a\0b\uD800c😀"));

    [Fact]
    public void Emphasis_and_strong() => AssertBlock(
        "<p><em>a</em><strong>b<em>c</em></strong></p>\n",
        Text(new Emphasis(Words("a")), new Strong([.. Words("b"), new Emphasis(Words("c"))])));

    [Fact]
    public void Line_ends() => AssertBlock("<p>a\nb<br/>\nc</p>\n", Text(Plain("a"), new SoftBreak(), Plain("b"), new HardBreak(), Plain("c")));

    [Fact]
    public void A_formula_keeps_its_comma() => AssertBlock(
        "<p><span class=\"tie\"><math><mi>𝑥</mi></math>),</span> so</p>\n",
        Text(new InlineMath(new MathIdentifier("𝑥"), "x"), Plain("), so")));

    [Fact]
    public void Code_in_a_sentence() => AssertBlock("<p><code>a &lt; b</code></p>\n", Text(new CodeSpan("a < b")));

    [Fact]
    public void A_value_of_a_result() => AssertBlock(
        "<p><data value=\"0.131876\" data-path=\"equal.error\">13.2 %</data></p>\n",
        Text(Value("equal.error", "0.131876", "13.2 %")));

    [Fact]
    public void Text_that_is_bound_to_a_claim_says_so_and_its_mark_leads_to_the_ledger() => AssertBlock(
        "<p><span class=\"claim\" data-claim=\"K8 K9\" data-asserts=\"false\">a\u202F<a class=\"claim-mark\" href=\"#claim-K8\" aria-label=\"claim K8: false\" title=\"claim K8: false\">K8</a></span></p>\n",
        Text(new ClaimInline(new ClaimBinding(["K8", "K9"], "false", Source, Source), [Plain("a"), new ClaimMark("K8", "#claim-K8", "claim K8: false")])));

    [Fact]
    public void Text_that_is_meant_as_it_is_looks_like_any_other() => AssertBlock(
        "<p>a</p>\n",
        Text(new ClaimInline(new ClaimBinding([], "true", Source, Source), Words("a"))));

    [Fact]
    public void Blocks_that_are_bound_to_a_claim() => AssertBlock(
        "<div class=\"claim\" data-claim=\"K8\" data-asserts=\"depends\">\n<p>a</p>\n</div>\n",
        new ClaimBlock { Source = Source, Binding = new ClaimBinding(["K8"], "depends", Source, Source), Content = [Paragraph("a")] });

    [Fact]
    public void The_claims_ledger_is_a_list_of_definitions() => AssertBlock(
        "<dl class=\"ledger\">\n<div id=\"claim-K8\" data-verdict=\"false\">\n<dt>K8</dt>\n<dd>\n<p>a</p>\n<p class=\"evidence\">b c</p>\n</dd>\n</div>\n</dl>\n",
        new ClaimLedger { Source = Source, Entries = [new LedgerEntry("claim-K8", "K8", "false", Words("a"), Words("b"), Words("c"))] });

    [Fact]
    public void A_ledger_without_claims_is_nothing() => AssertBlock("", new ClaimLedger { Source = Source, Entries = [] });

    [Fact]
    public void A_link_with_a_title() => AssertBlock(
        "<p><a href=\"https://example.org/?a&amp;b\" title=\"&quot;x&quot;\">here</a></p>\n",
        Text(new Link(Words("here"), "https://example.org/?a&b", "\"x\"")));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    public void A_link_that_is_a_program_is_only_words(string target) => AssertBlock("<p>here</p>\n", Text(new Link(Words("here"), target, null)));

    [Fact]
    public void Links_do_not_nest() => AssertBlock(
        "<p><a href=\"#a\">see Figure 1</a></p>\n",
        Text(new Link([.. Words("see "), new CrossReference("fig", Source, Words("Figure 1"))], "#a", null)));

    [Fact]
    public void A_cross_reference() => AssertBlock(
        "<p><a class=\"reference\" href=\"#fig-a\">Figure\u00A01</a></p>\n",
        Text(new CrossReference("fig-a", Source, Words("Figure\u00A01"))));

    [Fact]
    public void A_citation() => AssertBlock(
        "<p><span class=\"citation\">(<a href=\"#ref-k\">K 2009</a>)</span></p>\n",
        Text(new Citation([], false, Source, [.. Words("("), new Link(Words("K 2009"), "#ref-k", null), .. Words(")")])));

    [Fact]
    public void Notes_are_linked_both_ways()
    {
        var page = PageOf(Text(Plain("a"), new Footnote(1, [Paragraph("note")])));

        Assert.Contains("<p>a<sup class=\"note\"><a id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup></p>\n", page, StringComparison.Ordinal);
        Assert.Contains(
            """
            <section class="notes" role="doc-endnotes" aria-label="Notes">
            <ol>
            <li id="fn-1">
            <p>note <a class="back" href="#fnref-1" role="doc-backlink" aria-label="Back to the mark of note 1">↑</a></p>
            </li>
            </ol>
            </section>

            """,
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Two_marks_of_one_note_lead_to_it_once()
    {
        var note = new Footnote(1, [Paragraph("note")]);

        var page = PageOf(Text(note, note));

        Assert.Contains("<sup class=\"note\"><a id=\"fnref-1-2\" href=\"#fn-1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup></p>", page, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(page, "<li id=\"fn-1\">"));
    }

    [Fact]
    public void A_note_on_a_note_comes_after_it()
    {
        var page = PageOf(Text(new Footnote(1, [Text(Plain("outer"), new Footnote(2, [Paragraph("inner")]))])));

        Assert.Matches("(?s)<li id=\"fn-1\">.*outer.*<li id=\"fn-2\">.*inner", page);
    }

    [Fact]
    public void A_heading_has_its_number_apart() => AssertBlock(
        "<section aria-labelledby=\"sec-a\">\n<h3 id=\"sec-a\"><span class=\"number\">1.2</span> A &amp; B</h3>\n</section>\n",
        new Heading { Source = Source, Level = 2, Id = "sec-a", Number = "1.2", Content = Words("A & B") });

    [Fact]
    public void A_quotation() => AssertBlock("<blockquote>\n<p>a</p>\n</blockquote>\n", new BlockQuote { Source = Source, Content = [Paragraph("a")] });

    [Fact]
    public void Tight_lists_have_no_paragraphs() => AssertBlock(
        "<ul class=\"tight\">\n<li>a</li>\n<li>b\n<ol class=\"tight\" start=\"3\">\n<li>c</li>\n</ol>\n</li>\n</ul>\n",
        new ListBlock
        {
            Source = Source,
            IsOrdered = false,
            IsTight = true,
            Items = [[Paragraph("a")], [Paragraph("b"), new ListBlock { Source = Source, IsOrdered = true, Start = 3, IsTight = true, Items = [[Paragraph("c")]] }]],
        });

    [Fact]
    public void Loose_lists_have_paragraphs() => AssertBlock(
        "<ol>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ol>\n",
        new ListBlock { Source = Source, IsOrdered = true, IsTight = false, Items = [[Paragraph("a"), Paragraph("b")]] });

    [Fact]
    public void Program_text() => AssertBlock(
        "<pre tabindex=\"0\"><code class=\"language-c\">if (a &lt; b)\n\treturn;</code></pre>\n",
        new CodeBlock { Source = Source, Language = "c", Text = "if (a < b)\n\treturn;" });

    [Fact]
    public void A_thematic_break() => AssertBlock("<hr/>\n", new ThematicBreak { Source = Source });

    [Fact]
    public void A_figure_is_drawn_in_place() => AssertBlock(
        """
        <figure id="fig-a">
        <svg role="img" aria-label="a &quot;b&quot; &amp; c" viewBox="0 0 200 100" font-family="STIX Two Text, STIX Two Math, serif" style="width:62.5%">
        <path d="M0 0h10v10z"/>
        </svg>
        <figcaption><span class="label">Figure 3.</span> What it shows</figcaption>
        </figure>

        """.Replace("Figure 3", "Figure\u00A03", StringComparison.Ordinal),
        new FigureBlock { Source = Source, Id = "fig-a", Number = "3", Caption = Words("What it shows"), AlternativeText = "a \"b\" & c", Width = 0.625, Picture = Corner() });

    [Fact]
    public void A_figure_without_width_number_and_caption_keeps_its_size() => AssertBlock(
        "<figure>\n<img alt=\"red\" width=\"60\" height=\"40\" style=\"width:45pt\" src=\"data:image/png;base64," + PixelFile + "\"/>\n</figure>\n",
        new FigureBlock { Source = Source, Caption = [], AlternativeText = "red", Picture = Pixel });

    [Fact]
    public void Clip_paths_of_two_pictures_keep_apart()
    {
        var clipped = new VectorPicture(200, 100, [new PictureClip(((PicturePath)Corner().Elements[0]).Segments, Corner().Elements)]);
        var figure = new FigureBlock { Source = Source, Caption = [], AlternativeText = "a", Picture = clipped };

        var page = PageOf(figure, figure);

        Assert.Contains("<clipPath id=\"picture-1-clip1\">", page, StringComparison.Ordinal);
        Assert.Contains("<g clip-path=\"url(#picture-2-clip1)\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_in_a_line() => AssertBlock(
        "<p><img alt=\"red\" class=\"inline\" width=\"60\" height=\"40\" style=\"width:45pt\" src=\"data:image/png;base64," + PixelFile + "\"/></p>\n",
        Text(new InlinePicture(Pixel, "red")));

    [Fact]
    public void A_table_has_a_caption_heads_and_a_box_to_scroll_in() => AssertBlock(
        """
        <figure id="tbl-a" class="table">
        <figcaption id="tbl-a-caption"><span class="label">Table 1.</span> Errors</figcaption>
        <div class="scroll" role="region" aria-labelledby="tbl-a-caption" tabindex="0">
        <table aria-labelledby="tbl-a-caption">
        <thead>
        <tr><td></td><th scope="col" class="right">a</th><th scope="col" class="center">b</th></tr>
        </thead>
        <tbody>
        <tr><td>x</td><td class="right">1</td><td class="center">2</td></tr>
        </tbody>
        </table>
        </div>
        </figure>

        """.Replace("Table 1", "Table\u00A01", StringComparison.Ordinal),
        new TableBlock
        {
            Source = Source,
            Id = "tbl-a",
            Number = "1",
            Caption = Words("Errors"),
            Columns = [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Center],
            Head = [[[], Words("a"), Words("b")]],
            Body = [[Words("x"), Words("1"), Words("2")]],
        });

    [Fact]
    public void A_table_whose_author_shared_out_the_width_has_columns_of_shares() => AssertBlock(
        """
        <figure class="table">
        <div class="scroll" role="region" aria-label="Table" tabindex="0">
        <table class="shared" style="width:80%">
        <colgroup><col style="width:25%"/><col style="width:75%"/></colgroup>
        <tbody>
        <tr><td>x</td><td>y</td></tr>
        </tbody>
        </table>
        </div>
        </figure>

        """,
        new TableBlock
        {
            Source = Source,
            Columns = [ColumnAlignment.Left, ColumnAlignment.Left],
            Widths = [0.2, 0.6],
            Head = [],
            Body = [[Words("x"), Words("y")]],
        });

    [Fact]
    public void A_table_in_strands_is_a_table_a_strand() => AssertBlock(
        """
        <figure class="table compact">
        <div class="scroll strands" role="region" aria-label="Table" tabindex="0">
        <table>
        <thead>
        <tr><th scope="col">a</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td></tr>
        <tr><td>2</td></tr>
        </tbody>
        </table>
        <table>
        <thead>
        <tr><th scope="col">a</th></tr>
        </thead>
        <tbody>
        <tr><td>3</td></tr>
        </tbody>
        </table>
        </div>
        </figure>

        """,
        new TableBlock
        {
            Source = Source,
            IsCompact = true,
            Strands = 2,
            Columns = [ColumnAlignment.Left],
            Head = [[Words("a")]],
            Body = [[Words("1")], [Words("2")], [Words("3")]],
        });

    [Fact]
    public void A_callout_is_an_aside() => AssertBlock(
        "<aside class=\"callout warning\" role=\"note\">\n<p class=\"callout-title\">Beware</p>\n<p>a</p>\n</aside>\n",
        new Callout { Source = Source, Kind = CalloutKind.Warning, Title = Words("Beware"), Content = [Paragraph("a")] });

    [Fact]
    public void The_works_cited_have_anchors() => AssertBlock(
        "<ul class=\"references\" role=\"list\">\n<li id=\"ref-k\"><em>K</em></li>\n</ul>\n",
        new Bibliography { Source = Source, Entries = [new BibliographyEntry("ref-k", [new Emphasis(Words("K"))])] });

    [Fact]
    public void A_formula_in_a_sentence() => AssertBlock("<p>" + MathOf(Formula, false) + "</p>\n", Text(new InlineMath(Formula, "x=1")));

    [Fact]
    public void A_displayed_formula_with_a_number() => AssertBlock(
        "<div class=\"equation\" id=\"eq-a\"><div class=\"scroll\">" + MathOf(Formula, true) + "</div><span class=\"equation-number\">(1)</span></div>\n",
        new EquationBlock { Source = Source, Math = Formula, Latex = "x=1", Labels = [new EquationLabel(0, "eq-a", "1", Source)] });

    [Fact]
    public void A_displayed_formula_without_a_number() => AssertBlock(
        "<div class=\"equation\"><div class=\"scroll\">" + MathOf(Formula, true) + "</div></div>\n",
        new EquationBlock { Source = Source, Math = Formula, Latex = "x=1" });

    [Fact]
    public void Each_numbered_line_of_a_formula_has_its_number_beside_it()
    {
        static string Cell(MathNode node) => MathOf(new MathStyle(node) { IsDisplayStyle = true }, false);
        var (a, b) = (new MathIdentifier("𝑎"), new MathIdentifier("𝑏"));

        AssertBlock(
            "<div class=\"equation lines scroll\"><table role=\"presentation\">\n"
            + $"<tr id=\"eq-a\"><td class=\"edge\"></td><td class=\"right\">{Cell(a)}</td><td style=\"padding-left:0.5em\">{Cell(b)}</td><td class=\"equation-number\">(1)</td></tr>\n"
            + $"<tr><td class=\"edge\"></td><td class=\"right\" style=\"padding-bottom:0.8em\">{Cell(b)}</td><td style=\"padding-left:0.5em;padding-bottom:0.8em\"></td><td class=\"edge\"></td></tr>\n"
            + "</table></div>\n",
            new EquationBlock
            {
                Source = Source,
                Latex = "",
                Math = new MathTable([[a, b], [b]]) { Alignments = [ColumnAlignment.Right, ColumnAlignment.Left], ColumnGaps = [0.5], ExtraRowGaps = [0, 0.5], IsDisplayStyle = true },
                Labels = [new EquationLabel(0, "eq-a", "1", Source)],
            });
    }

    [Fact]
    public void The_number_of_several_lines_as_a_whole_stands_beside_the_formula()
    {
        var table = new MathTable([[new MathIdentifier("𝑎")], [new MathIdentifier("𝑏")]]);

        AssertBlock(
            "<div class=\"equation\" id=\"eq-a\"><div class=\"scroll\">" + MathOf(table, true) + "</div><span class=\"equation-number\">(1)</span></div>\n",
            new EquationBlock { Source = Source, Math = table, Latex = "", Labels = [new EquationLabel(null, "eq-a", "1", Source)] });
    }

    [Fact]
    public void The_contents_nest_and_hold_no_links_or_notes_of_their_own()
    {
        var page = PageOf(
            Head(1, "a", "1", Words("A")),
            Head(2, "b", "1.1", [new Link(Words("B"), "#a", null), new Footnote(1, [Paragraph("note")])]),
            Head(4, "d", "1.1.0.1", Words("too deep")),
            Head(1, "c", null, Words("C")));

        Assert.Contains(
            """
            <nav class="contents" role="doc-toc" aria-label="Contents">
            <p class="kicker">Contents</p>
            <ol>
            <li><a href="#a"><span class="number">1</span> A</a>
            <ol>
            <li><a href="#b"><span class="number">1.1</span> B</a></li>
            </ol>
            </li>
            <li><a href="#c">C</a></li>
            </ol>
            </nav>

            """,
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_page()
    {
        var report = With() with
        {
            Metadata = new ReportMetadata { Title = [.. Words("A "), new Emphasis(Words("B"))], PlainTitle = "A B", Subtitle = Words("C"), Authors = ["D & E", "F"], Date = "May 1", Language = "de" },
            Abstract = [Paragraph("G")],
        };

        Assert.Contains(
            """
            <header>
            <h1>A <em>B</em></h1>
            <p class="subtitle">C</p>
            <p class="authors">D &amp; E, F</p>
            <p class="date">May 1</p>
            </header>
            <section class="abstract" role="doc-abstract" aria-label="Zusammenfassung">
            <p class="kicker">Zusammenfassung</p>
            <p>G</p>
            </section>

            """,
            Encoding.UTF8.GetString(HtmlWriter.Write(report)),
            StringComparison.Ordinal);
    }

    private static Heading Head(int level, string id, string? number, ImmutableArray<Inline> content) =>
        new() { Source = Source, Level = level, Id = id, Number = number, Content = content };

    private static VectorPicture Corner() =>
        new(200, 100, [new PicturePath([new(PathVerb.Move, 0, 0), new(PathVerb.Line, 10, 0), new(PathVerb.Line, 10, 10), new(PathVerb.Close)]) { Fill = Color.Black }]);

    private static string MathOf(MathNode node, bool isDisplay)
    {
        var output = new StringBuilder();
        Colophon.Mathematics.Writing.MathMLWriter.Write(output, node, isDisplay);
        return output.ToString();
    }

    private static string PageOf(params Block[] blocks) => Encoding.UTF8.GetString(HtmlWriter.Write(With(blocks)));

    private static void AssertBlock(string expected, Block block)
    {
        var page = PageOf(block);
        var start = page.IndexOf("<main id=\"main\" tabindex=\"-1\">\n", StringComparison.Ordinal) + "<main id=\"main\" tabindex=\"-1\">\n".Length;
        Assert.Equal(expected, page[start..page.IndexOf("</main>", StringComparison.Ordinal)]);
    }
}
