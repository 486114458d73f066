using Colophon.Diagnostics;
using Colophon.Resolving.Bibliographies;
using Colophon.Tests.Parsing;

namespace Colophon.Tests.Resolving.Bibliographies;

public sealed class BibtexParserTests
{
    private static (string Entries, string Diagnostics) Parse(string bibtex)
    {
        var bag = new DiagnosticBag();
        var entries = BibtexParser.Parse("a.bib", bibtex, bag);
        var dump = entries.Select(entry => $"{entry.Type} {entry.Key} {string.Join(' ', entry.Fields.Select(field => $"{field.Key}=[{field.Value.Tex}]"))}".TrimEnd());
        return (string.Join('\n', dump), Reading.DumpOf(bag));
    }

    [Theory]
    [InlineData("@book{a, title = {T {of} x}, year = 2009}", "book a title=[T {of} x] year=[2009]")]
    [InlineData("@BOOK ( a , TITLE=\"T, {\"}x{\"}\" , )", "book a title=[T, {\"}x{\"}]")]
    [InlineData("Words @book{a}\n%@book{b,}\n@comment{@x{y}} @preamble{\"x\" # {y}} @misc{c, t={}}", "book a\nbook b\nmisc c t=[]")]
    [InlineData("@string{ml = \"Machine \" # {Learning}} @article{a, journal = ml # {, } # 37, month = feb}", "article a journal=[Machine Learning, 37] month=[February]")]
    [InlineData("@book{a, title = {one}, title = {two}}", "book a title=[one]")]
    [InlineData("mail me@x.org\n@misc{DBLP:conf/a-b.c+d, x = {\\}}}", "misc DBLP:conf/a-b.c+d x=[\\}]")]
    [InlineData("", "")]
    public void The_grammar_of_BibTeX(string bibtex, string expected)
    {
        var (entries, diagnostics) = Parse(bibtex);

        Assert.Equal("", diagnostics);
        Assert.Equal(expected, entries);
    }

    [Theory]
    [InlineData("@book{a,\n  title {T}\n}\n@misc{b}", "misc b", "a.bib:2:9 RPT520 expected \"=\" after the field \"title\", but found \"{\" | write entries as @type{key, field = {text}, field = {text}}")]
    [InlineData("@book{a,\n  title = {T}\n  year = 1\n}\n@misc{b}", "misc b", "a.bib:3:3 RPT520 expected \",\" or \"}\" after the field \"title\", but found \"y\" | write entries as @type{key, field = {text}, field = {text}}")]
    [InlineData("@book{, title = {T}}", "", "a.bib:1:7 RPT520 expected a key after @book{, but found \",\" | write entries as @type{key, field = {text}, field = {text}}")]
    [InlineData("@book{a,\n title = {T {x}\n\n@misc{b}", "misc b", "a.bib:2:10 RPT520 the text after { is not closed | end it with }, and give each brace within it a partner")]
    [InlineData("@book{a, journal = jmlr}", "book a journal=[jmlr]", "a.bib:1:20 RPT523 there is no @string \"jmlr\" | put it in braces: {jmlr} | or define it: @string{jmlr = {…}}")]
    [InlineData("@book{a, title = }", "", "a.bib:1:18 RPT520 expected a value in braces or quotes after \"=\", but found \"}\" | write entries as @type{key, field = {text}, field = {text}}")]
    [InlineData("@book{a", "", "a.bib:1:8 RPT520 expected \",\" or \"}\" after the key \"a\", but the file ends | write entries as @type{key, field = {text}, field = {text}}")]
    public void After_a_mistake_the_next_entry_is_read(string bibtex, string entries, string expected) => Assert.Equal((entries, expected), Parse(bibtex));

    [Fact]
    public void A_key_that_is_given_twice_is_an_error() =>
        Assert.Equal(
            "Templates/references.bib:2:7 RPT521 the key \"a\" is given twice | it stands at Templates/references.bib:1:7 too: delete one of the entries, or give one another key",
            Resolved.Of("x", "@misc{a, title={A}}\n@misc{a, title={B}}").Diagnostics);
}
