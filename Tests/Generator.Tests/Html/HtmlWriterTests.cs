using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Colophon.Html;
using Colophon.Model;

namespace Colophon.Tests.Html;

/// <summary>What holds of every page, shown on one that has every construct.</summary>
public class HtmlWriterTests
{
    private static readonly string Page = Encoding.UTF8.GetString(HtmlWriter.Write(SampleReport.Whole));
    private static readonly XDocument Tree = Parse(Page);

    [Fact]
    public void A_page_is_well_formed_XML_and_begins_as_HTML() => Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n", Page, StringComparison.Ordinal);

    [Fact]
    public void The_same_report_gives_the_same_bytes() => Assert.Equal(HtmlWriter.Write(SampleReport.Whole), HtmlWriter.Write(SampleReport.Whole));

    [Fact]
    public void No_byte_order_mark_and_no_carriage_return_is_written()
    {
        Assert.Equal((byte)'<', HtmlWriter.Write(SampleReport.Whole)[0]);
        Assert.DoesNotContain('\r', Page);
    }

    [Fact]
    public void Nothing_is_fetched_from_anywhere()
    {
        var withoutLinks = Regex.Replace(Page, "<a href=\"https?://[^\"]*\"", "<a");

        Assert.DoesNotContain("http:", withoutLinks, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", withoutLinks, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Page, StringComparison.Ordinal);
        Assert.DoesNotContain(Tree.Descendants(), element => element.Name.LocalName is "script" or "link" or "iframe" or "object" or "embed" or "base");
        Assert.All(Tree.Descendants().Attributes("src"), source => Assert.StartsWith("data:", source.Value, StringComparison.Ordinal));
        Assert.All(Regex.Matches(Page, @"url\(([^)]{0,20})"), match => Assert.Matches("^(data:|#)", match.Groups[1].Value));
    }

    [Fact]
    public void There_are_no_event_handlers() =>
        Assert.DoesNotContain(Tree.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));

    [Fact]
    public void Every_id_is_unique()
    {
        var ids = Ids();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Every_reference_within_the_page_leads_somewhere()
    {
        var ids = Ids().ToHashSet(StringComparer.Ordinal);
        var hrefs = Tree.Descendants().Attributes("href").Select(href => href.Value).Where(href => href.StartsWith('#')).Select(href => href[1..]);
        var clips = Tree.Descendants().Attributes("clip-path").Select(clip => clip.Value["url(#".Length..^1]);
        var labels = Tree.Descendants().Attributes("aria-labelledby").Select(label => label.Value);

        Assert.All(hrefs.Concat(clips).Concat(labels), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Every_anchor_of_the_report_is_an_id_of_the_page() => Assert.Subset(
        Ids().ToHashSet(StringComparer.Ordinal),
        new HashSet<string>(["sec-introduction", "eq-rule", "eq-first", "eq-second", "fig-line", "tbl-errors", "deepest", "ref-haykin2009", "ref-rosenblatt1958"], StringComparer.Ordinal));

    [Fact]
    public void Every_value_of_a_result_carries_its_path_and_full_precision() => Assert.Equal(
        [("gaussian-equal.perceptron.error", "0.13187654321", "13.19 %"), ("gaussian-equal.bayes.error", "0.1318", "13.18 %"), ("a.b", "13.18", "13.18")],
        Tree.Descendants("data").Select(data => ((string)data.Attribute("data-path")!, (string)data.Attribute("value")!, data.Value)));

    [Fact]
    public void The_head_says_what_the_report_is()
    {
        var meta = Tree.Descendants("meta").Where(meta => meta.Attribute("name") is not null).Select(meta => ((string)meta.Attribute("name")!, (string)meta.Attribute("content")!)).ToArray();

        Assert.Equal("The perceptron and the best possible line", Tree.Descendants("title").Single().Value);
        Assert.Equal(["Ada Lovelace", "Thomas Bayes"], meta.Where(m => m.Item1 == "author").Select(m => m.Item2));
        Assert.Contains(("keywords", "perceptron, Bayes rule"), meta);
        Assert.Contains(meta, m => m.Item1 == "description" && m.Item2.StartsWith("Two classes are drawn from Gaussian densities", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_picture_has_words_for_those_who_cannot_see_it()
    {
        Assert.All(Tree.Descendants("svg"), svg => Assert.Equal("img", (string?)svg.Attribute("role")));
        Assert.All(Tree.Descendants("svg"), svg => Assert.NotEmpty((string?)svg.Attribute("aria-label") ?? ""));
        Assert.All(Tree.Descendants("img"), image => Assert.NotEmpty((string?)image.Attribute("alt") ?? ""));
    }

    [Fact]
    public void Headings_open_sections_that_nest_as_their_levels_do()
    {
        var sections = Tree.Descendants("main").Single().Elements("section").ToArray();

        Assert.Equal(["sec-introduction", "sec-method", "references"], sections.Select(section => (string)section.Attribute("aria-labelledby")!));
        Assert.Equal(["sec-data"], sections[0].Elements("section").Select(section => (string)section.Attribute("aria-labelledby")!));
        Assert.Equal("deepest", (string)sections[1].Descendants("section").Last().Attribute("aria-labelledby")!);
        Assert.Equal("7", (string?)Tree.Descendants("h6").Single().Attribute("aria-level"));
    }

    [Fact]
    public void A_page_without_contents_abstract_and_notes_has_none_of_their_parts()
    {
        var report = SampleReport.With(SampleReport.Paragraph("Words."));

        var tree = Parse(Encoding.UTF8.GetString(HtmlWriter.Write(report with { Metadata = report.Metadata with { TableOfContents = false } })));

        Assert.Equal(["a", "header", "main"], tree.Descendants("body").Single().Elements().Select(element => element.Name.LocalName));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_writer_s_locale_leaves_no_trace(string culture)
    {
        var bytes = Array.Empty<byte>();
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(culture);
            bytes = HtmlWriter.Write(SampleReport.Whole);
        });
        thread.Start();
        thread.Join();

        Assert.Equal(Page, Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void An_author_s_id_that_the_page_would_use_itself_stays_the_author_s()
    {
        var heading = new Heading { Source = SampleReport.Source, Level = 1, Id = "main", Content = SampleReport.Words("Main"), IsNumbered = false };
        var note = new Heading { Source = SampleReport.Source, Level = 1, Id = "fn-1", Content = [new Footnote(1, [SampleReport.Paragraph("note")])], IsNumbered = false };

        var tree = Parse(Encoding.UTF8.GetString(HtmlWriter.Write(SampleReport.With(heading, note))));

        Assert.Equal("main-2", (string?)tree.Descendants("main").Single().Attribute("id"));
        Assert.Equal("#main-2", (string?)tree.Descendants("a").First().Attribute("href"));
        Assert.Equal("fn-1-2", (string?)tree.Descendants("section").Last().Descendants("li").Single().Attribute("id"));
    }

    [Fact]
    public void A_note_with_two_marks_is_written_once_and_leads_back_to_both()
    {
        var first = new Footnote(1, [SampleReport.Paragraph("note")]) { Label = "x" };
        var again = new Footnote(1, []) { Label = "x", IsRepeated = true };

        var tree = Parse(Encoding.UTF8.GetString(HtmlWriter.Write(SampleReport.With(SampleReport.Text(first), SampleReport.Text(again)))));

        var marks = tree.Descendants("a").Where(a => (string?)a.Attribute("role") == "doc-noteref").ToArray();
        Assert.Equal([("fnref-1", "#fn-1", "1"), ("fnref-1-2", "#fn-1", "1")], marks.Select(a => ((string)a.Attribute("id")!, (string)a.Attribute("href")!, a.Value)));
        var note = tree.Descendants("li").Single(li => (string?)li.Attribute("id") == "fn-1");
        Assert.Equal(
            [("#fnref-1", "Back to the mark of note 1 (1)"), ("#fnref-1-2", "Back to the mark of note 1 (2)")],
            note.Descendants("a").Select(a => ((string)a.Attribute("href")!, (string)a.Attribute("aria-label")!)));
    }

    private static List<string> Ids() => [.. Tree.Descendants().Attributes("id").Select(id => id.Value)];

    private static XDocument Parse(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
