using Colophon.Host;
using Colophon.Model;
using Colophon.Templating;

namespace Colophon.Tests.Resolving;

public sealed class CitationFormatterTests
{
    private const string Bibtex =
        """
        @book{haykin2009, author = {Simon Haykin}, title = {Neural Networks and Learning Machines}, edition = 3, publisher = {Pearson}, year = 2009}
        @article{rosenblatt1958, author = "Rosenblatt, Frank", title = "The Perceptron: A Probabilistic Model", journal = {Psychological Review}, volume = 65, number = 6, pages = {386--408}, year = 1958, doi = {10.1037/h0042519}}
        @article{freund1999, author = {Yoav Freund and Robert E. Schapire}, title = {Large Margin Classification}, journal = {Machine Learning}, volume = {37}, pages = {277-296}, year = {1999}}
        @article{rumelhart1986, author = {Rumelhart, D. E. and Hinton, G. E. and Williams, R. J.}, title = {Learning Representations}, journal = {Nature}, year = 1986}
        @article{a2, author = {Ann Östlund}, title = {Beta}, journal = {J}, year = 2001}
        @article{a1, author = {Ann {\"O}stlund}, title = {Alpha}, journal = {J}, year = 2001}
        @misc{olsen, author = {Ole Olsen and others}, title = {Data}}
        @online{page, title = {A Page}, url = {https://x.org/a_b}}
        """;

    private static string FirstLine(string markdown) => Resolved.Clean(markdown, Bibtex).Split('\n')[0];

    [Theory]
    [InlineData("@haykin2009 says", "Haykin (<link #ref-haykin2009 2009>)> says")]
    [InlineData("@haykin2009 [ch. 1] says", "Haykin (<link #ref-haykin2009 2009>, ch. 1)> says")]
    [InlineData("[@haykin2009]", "(<link #ref-haykin2009 Haykin 2009>)>")]
    [InlineData("[@haykin2009, ch. 1; see @rosenblatt1958]", "(<link #ref-haykin2009 Haykin 2009>, ch. 1; see <link #ref-rosenblatt1958 Rosenblatt 1958>)>")]
    [InlineData("[-@haykin2009, p. 3]", "(<link #ref-haykin2009 2009>, p. 3)>")]
    [InlineData("@freund1999", "Freund and Schapire (<link #ref-freund1999 1999>)>")]
    [InlineData("[@freund1999]", "(<link #ref-freund1999 Freund & Schapire 1999>)>")]
    [InlineData("[@rumelhart1986]", "(<link #ref-rumelhart1986 Rumelhart et al. 1986>)>")]
    [InlineData("[@olsen; @page]", "(<link #ref-olsen Olsen et al. n.d.>; <link #ref-page A Page n.d.>)>")]
    [InlineData("[@a2; @a1]", "(<link #ref-a2 Östlund 2001b>; <link #ref-a1 Östlund 2001a>)>")]
    [InlineData("[@a2]", "(<link #ref-a2 Östlund 2001>)>")]
    public void Citations_name_author_and_year(string markdown, string expected) => Assert.Equal("p <cite " + expected, FirstLine(markdown));

    [Fact]
    public void The_list_holds_what_is_cited_in_the_order_of_names_years_and_titles() =>
        Assert.Equal(
            """
              #ref-freund1999 Freund, Yoav, and Robert E. Schapire. 1999. “Large Margin Classification.” <em Machine Learning> 37: 277–296.
              #ref-haykin2009 Haykin, Simon. 2009. <em Neural Networks and Learning Machines>, 3rd ed. Pearson.
              #ref-olsen Olsen, Ole, et al. n.d. “Data.”
              #ref-a1 Östlund, Ann. 2001a. “Alpha.” <em J>.
              #ref-a2 Östlund, Ann. 2001b. “Beta.” <em J>.
              #ref-rosenblatt1958 Rosenblatt, Frank. 1958. “The Perceptron: A Probabilistic Model.” <em Psychological Review> 65(6): 386–408. <link https://doi.org/10.1037/h0042519 https://doi.org/10.1037/h0042519>
            """,
            string.Join('\n', Resolved.Clean("[@olsen; @a2; @a1; @rosenblatt1958; @haykin2009; @freund1999]\n\n::: {#refs}\n:::", Bibtex).Split('\n')[2..]));

    [Fact]
    public void Without_a_place_of_its_own_the_list_ends_the_report() =>
        Assert.Equal(
            "h1 #references 1 References\np <cite (<link #ref-page A Page n.d.>)>\nh1 #references-1 - References\nbibliography\n  #ref-page n.d. “A Page.” <link https://x.org/a_b https://x.org/a_b>",
            Resolved.Clean("# References\n\n[@page]", Bibtex));

    [Fact]
    public void Without_citations_there_is_no_list() => Assert.Equal("p a", Resolved.Clean("a", Bibtex));

    [Theory]
    [InlineData("a @haykn2009", "1:3 RPT511 no bibliography has the key \"haykn2009\" | did you mean \"haykin2009\", defined at Templates/references.bib:1:7?")]
    [InlineData("[@page; @nobody]", "1:9 RPT511 no bibliography has the key \"nobody\" | add the work to the bibliography; for an at sign in the text, write \\@")]
    public void Unknown_works_are_reported_where_they_are_cited(string markdown, string expected) =>
        Assert.Equal(expected, Resolved.Of(markdown, Bibtex).Diagnostics);

    [Fact]
    public void A_citation_needs_a_bibliography() =>
        Assert.Equal(
            "1:3 RPT513 the report cites \"x\", but names no bibliography | add bibliography: references.bib to the front matter | for an at sign in the text, write \\@",
            Resolved.Of("a @x").Diagnostics);

    [Fact]
    public void A_missing_bibliography_is_reported_where_the_front_matter_names_it()
    {
        var frontMatter = new FrontMatter
        {
            Title = "T",
            TitleSource = new SourceSpan("Templates/report.md", 2, 8),
            Bibliographies = [("Templates/refs.bib", new SourceSpan("Templates/report.md", 3, 15))],
        };

        var resolved = Resolved.Of("a", new InMemoryFiles().Add("Templates/ref.bib", ""), frontMatter);

        Assert.Equal("3:15 RPT512 there is no bibliography \"Templates/refs.bib\" | did you mean \"Templates/ref.bib\"?", resolved.Diagnostics);
    }
}
