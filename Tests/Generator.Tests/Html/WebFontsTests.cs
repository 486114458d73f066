using System.Text;
using System.Text.RegularExpressions;
using Colophon.Html;
using Colophon.Model;
using static Colophon.Tests.Html.SampleReport;

namespace Colophon.Tests.Html;

public class WebFontsTests
{
    [Fact]
    public void A_page_of_plain_words_holds_one_font() => Assert.Equal(["STIX Two Text 400 normal latin"], FontsOf(Paragraph("Words — “quoted”, −1 €")));

    [Fact]
    public void Emphasis_brings_the_faces_that_it_needs() => Assert.Equal(
        ["STIX Two Text 400 normal latin", "STIX Two Text 700 normal latin", "STIX Two Text 400 italic latin", "STIX Two Text 700 italic latin"],
        FontsOf(Text(new Emphasis(Words("a")), new Strong(Words("b")), new Strong([new Emphasis(Words("c"))]))));

    [Fact]
    public void Headings_captions_and_heads_of_tables_are_bold() => Assert.All(
        [
            new Heading { Source = Source, Level = 1, Id = "a", Content = Words("a") },
            new FigureBlock { Source = Source, Number = "1", Caption = [], AlternativeText = "a", Picture = Pixel },
            new TableBlock { Source = Source, Columns = [ColumnAlignment.Left], Head = [[Words("a")]], Body = [] },
            new Callout { Source = Source, Kind = CalloutKind.Tip, Title = Words("a"), Content = [] },
        ],
        (Block block) => Assert.Contains("STIX Two Text 700 normal latin", FontsOf(block)));

    [Theory]
    [InlineData("ł", "latin-ext")]
    [InlineData("λ", "greek")]
    [InlineData("с", "cyrillic")]
    [InlineData("ế", "vietnamese")]
    public void Other_letters_bring_their_part_of_the_face(string letter, string subset) =>
        Assert.Equal(["STIX Two Text 400 normal latin", "STIX Two Text 400 normal " + subset], FontsOf(Paragraph(letter)));

    [Theory]
    [InlineData("→")]
    [InlineData("𝑥")]
    public void What_the_text_face_lacks_the_face_for_formulas_shows(string character) =>
        Assert.Equal(["STIX Two Text 400 normal latin", "STIX Two Math 400 normal"], FontsOf(Paragraph("a" + character)));

    [Fact]
    public void Formulas_and_program_text_bring_their_faces() => Assert.Equal(
        ["STIX Two Text 400 normal latin", "Source Code Pro 400 normal", "STIX Two Math 400 normal"],
        FontsOf(Text(new InlineMath(new MathIdentifier("𝑥"), "x"), new CodeSpan("x"))));

    [Fact]
    public void Words_within_formulas_and_pictures_count()
    {
        var bold = new InlineMath(new MathFraction(new MathText("a") { IsBold = true }, new MathNumber("1")), "");
        var italic = new InlinePicture(new VectorPicture(9, 9, [new PictureClip([], [new PictureText("a", 0, 0, 9, Color.Black) { IsItalic = true }])]), "a");

        Assert.Contains("STIX Two Text 700 normal latin", FontsOf(Text(bold)));
        Assert.Contains("STIX Two Text 400 italic latin", FontsOf(Text(italic)));
    }

    [Fact]
    public void Every_file_is_a_WOFF2() => Assert.All(
        Regex.Matches(PageOf(Text(new CodeSpan("a"), new Emphasis(Words("λ")))), @"base64,([^)]*)\)"),
        match => Assert.Equal("wOF2", Encoding.ASCII.GetString(Convert.FromBase64String(match.Groups[1].Value), 0, 4)));

    private static string PageOf(Block block) => Encoding.UTF8.GetString(HtmlWriter.Write(With(block) with { Metadata = With().Metadata with { TableOfContents = false } }));

    private static IEnumerable<string> FontsOf(Block block) => Regex
        .Matches(PageOf(block), "@font-face{font-family:\"([^\"]*)\";font-weight:(\\d+);font-style:(\\w+);src:url\\([^)]*\\) format\\(\"woff2\"\\)(?:;unicode-range:([^,}]*)[^}]*)?}")
        .Select(match => $"{match.Groups[1]} {match.Groups[2]} {match.Groups[3]} {SubsetOf(match.Groups[4].Value)}".TrimEnd());

    private static string SubsetOf(string firstRange) =>
        firstRange.Length == 0 ? "" : WebFontSubset.All.Single(subset => subset.UnicodeRange.Split(',')[0] == firstRange).Name;
}
