using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Templating;

namespace Colophon.Tests.Templating;

public class FrontMatterReaderTests
{
    private const string File = "Templates/energy/report.md";

    [Fact]
    public void Every_key_is_read()
    {
        var read = Read(
            """
            ---
            title: "On *energy* and $E$"
            subtitle: A study
            author: [Ada Lovelace, "Emmy Noether"]
            date: 2026-11-23
            keywords: energy, mass , light
            lang: en-GB
            papersize: US-letter
            toc: false
            toc-depth: 2
            number-sections: false
            seed: -20261123
            bibliography: [references.bib, ../shared.bib]
            macros:
              \vect: \mathbf{#1}
              E: \operatorname{E}_{#2}[#1]
            ---
            text
            """);

        Assert.Equal("On *energy* and $E$", read.Title);
        Assert.Equal(new SourceSpan(File, 2, 9), read.TitleSource);
        Assert.Equal("A study", read.Subtitle);
        Assert.Equal("Ada Lovelace|Emmy Noether", string.Join('|', read.Authors));
        Assert.Equal("2026-11-23", read.Date);
        Assert.Equal("energy|mass|light", string.Join('|', read.Keywords));
        Assert.Equal("en-GB", read.Language);
        Assert.Equal(PaperSize.Letter, read.Paper);
        Assert.False(read.TableOfContents);
        Assert.Equal(2, read.TableOfContentsDepth);
        Assert.False(read.NumberSections);
        Assert.Equal(-20261123, read.Seed);
        Assert.Equal(
            [("Templates/energy/references.bib", new SourceSpan(File, 13, 16)), ("Templates/shared.bib", new SourceSpan(File, 13, 32))],
            read.Bibliographies.AsEnumerable());
        Assert.Equal(["\\E", "\\vect"], read.Macros.Keys);
        Assert.Equal(new MathMacro("\\mathbf{#1}", 1, new SourceSpan(File, 15, 3)), read.Macros["\\vect"]);
        Assert.Equal(2, read.Macros["\\E"].Arguments);
    }

    [Fact]
    public void A_title_is_enough_and_the_rest_has_defaults()
    {
        var read = Read("---\ntitle: Energy\n---\n");

        Assert.Equal("Energy", read.Title);
        Assert.Equal(("en", PaperSize.A4, true, 3, true, 0L), (read.Language, read.Paper, read.TableOfContents, read.TableOfContentsDepth, read.NumberSections, read.Seed));
        Assert.Null(read.Subtitle);
        Assert.Null(read.Date);
        Assert.Empty(read.Authors);
        Assert.Empty(read.Bibliographies);
        Assert.Empty(read.Macros);
    }

    [Theory]
    [InlineData("title: x\nauthors:\n- A\n- B", "A|B")]
    [InlineData("title: x\nauthor: A and B", "A and B")]
    public void Authors_are_one_or_a_list(string yaml, string authors) =>
        Assert.Equal(authors, string.Join('|', Read($"---\n{yaml}\n---\n").Authors));

    [Theory]
    [InlineData("---  \ntitle: x\n---\t\n")]
    [InlineData("---\ntitle: x\n...\n")]
    [InlineData("\uFEFF---\r\ntitle: x\r\n---\r\n")]
    [InlineData("---\ntitle: x\n---")]
    [InlineData("---\n# a comment\ntitle: >\n  x\n---\n")]
    public void The_fences_may_be_written_in_several_ways(string file) => Assert.Equal("x", Read(file).Title);

    [Theory]
    [InlineData("text", "1:1 RPT102 the report has no front matter")]
    [InlineData("", "1:1 RPT102 the report has no front matter")]
    [InlineData("\n---\ntitle: x\n---\n", "1:1 RPT102 the report has no front matter")]
    [InlineData("---\ntitle: x\n\ntext", "1:1 RPT103 the front matter is not closed")]
    [InlineData("---\n---\n", "1:1 RPT108 the report has no title")]
    [InlineData("---\ntitle:\n---\n", "2:7 RPT107 \"title\" is empty; text was expected")]
    [InlineData("---\ntitle: [a]\n---\n", "2:8 RPT107 \"title\" is a list; text was expected")]
    [InlineData("---\ntitle: x\ntitle: y\n---\n", "3:1 RPT106 \"title\" is given twice")]
    [InlineData("---\ntitle: x\ntoc: maybe\n---\n", "3:6 RPT107 \"toc\" is \"maybe\"; true or false was expected")]
    [InlineData("---\ntitle: x\ntoc: \"true\"\n---\n", "3:7 RPT107 \"toc\" is the text \"true\"; true or false was expected")]
    [InlineData("---\ntitle: x\ntoc-depth: 7\n---\n", "3:12 RPT107 \"toc-depth\" is \"7\"; a whole number from 1 to 6 was expected")]
    [InlineData("---\ntitle: x\nseed: 1.5\n---\n", "3:7 RPT107 \"seed\" is \"1.5\"; a whole number of at most 64 bits was expected")]
    [InlineData("---\ntitle: x\npapersize: A3\n---\n", "3:12 RPT107 \"papersize\" is \"A3\"; a4 or letter was expected")]
    [InlineData("---\ntitle: x\nlang: english_UK\n---\n", "3:7 RPT107 \"lang\" is \"english_UK\"; a language tag such as en or de-AT was expected")]
    [InlineData("---\ntitle: x\nauthor:\n- A\n- name: B\n---\n", "5:3 RPT107 \"author\" is a group of keys; text or a list of texts was expected")]
    [InlineData("---\ntitle: x\nmacros: y\n---\n", "3:9 RPT107 \"macros\" is \"y\"; a group of macros was expected, one \"\\name: definition\" a line")]
    [InlineData("---\ntitle: x\nmacros:\n  my macro: y\n---\n", "4:3 RPT110 \"my macro\" is not a macro name")]
    [InlineData("---\ntitle: x\nmacros:\n  v: y\n  \\v: y\n---\n", "5:3 RPT106 \"\\v\" is given twice")]
    [InlineData("---\ntitle: x\nbibliography: ../../../refs.bib\n---\n", "3:15 RPT109 \"../../../refs.bib\" leads out of the folder of templates")]
    [InlineData("---\ntitle: x\nbibliography: /refs.bib\n---\n", "3:15 RPT109 \"/refs.bib\" leads out of the folder of templates")]
    [InlineData("---\ntitle: x\ntilte: y\n---\n", "3:1 RPT105 front matter has no key \"tilte\"")]
    [InlineData("---\ntitle: a: b\n---\n", "2:9 RPT104 the front matter is not YAML: while scanning a plain scalar value, found invalid mapping")]
    [InlineData("---\ntitle: a\uE000\n---\n", "2:9 RPT211 U+E000 is reserved")]
    [InlineData("---\n- a\n---\n", "2:1 RPT104 the front matter is not YAML: keys and values were expected")]
    [InlineData("---\ntitle: &x y\n---\n", "2:8 RPT104 the front matter is not YAML: anchors are not supported")]
    [InlineData("---\ntitle: *x\n---\n", "2:8 RPT104 the front matter is not YAML: aliases are not supported")]
    public void Each_mistake_is_placed_where_it_was_made(string file, string said) => Assert.Equal([said], Said(file));

    [Theory]
    [InlineData("---\ntitle: x\ntilte: y\n---\n", "did you mean \"title\"?")]
    [InlineData("---\ntitle: x\nabstract: y\n---\n", "write the abstract in the text, between the lines \"::: {.abstract}\" and \":::\"")]
    [InlineData("text", "start the file with a line \"---\", \"title: …\" and another line \"---\"")]
    [InlineData("---\ntitle: x", "write a line \"---\" after its last key")]
    [InlineData("---\ntoc: true\n---\n", "add a line \"title: …\" to the front matter")]
    [InlineData("---\ntitle: x\ntitle: y\n---\n", "keep one of them: the first is in Templates/energy/report.md:2:1")]
    public void A_hint_says_what_to_do(string file, string hint) =>
        Assert.Equal(hint, Assert.Single(Assert.Single(Diagnose(file)).Hints));

    [Fact]
    public void All_mistakes_are_found_in_one_run() =>
        Assert.Equal(
            ["1:1 RPT108 the report has no title", "2:6 RPT107 \"toc\" is \"x\"; true or false was expected", "3:1 RPT105 front matter has no key \"sed\"", "4:12 RPT107 \"toc-depth\" is \"0\"; a whole number from 1 to 6 was expected"],
            Said("---\ntoc: x\nsed: 3\ntoc-depth: 0\n---\n"));

    [Fact]
    public void A_report_that_does_not_exist_is_said()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(FrontMatterReader.Read(new InMemoryFiles(), File, diagnostics));
        Assert.Equal("there is no report at \"Templates/energy/report.md\"", Assert.Single(diagnostics.ToOrdered()).Message);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_without_measure_is_refused(char bracket) =>
        Assert.Contains("RPT104", Assert.Single(Said($"---\ntitle: {new string(bracket, 3000)}\n---\n")), StringComparison.Ordinal);

    private static FrontMatter Read(string file)
    {
        var diagnostics = new DiagnosticBag();
        var read = FrontMatterReader.Read(new InMemoryFiles().Add(File, file), File, diagnostics);
        Assert.Empty(diagnostics.ToOrdered());
        return read!;
    }

    private static ImmutableArray<Diagnostic> Diagnose(string file)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(FrontMatterReader.Read(new InMemoryFiles().Add(File, file), File, diagnostics));
        return diagnostics.ToOrdered();
    }

    private static string[] Said(string file) => [.. Diagnose(file).Select(d => $"{d.Source!.Value.Line}:{d.Source.Value.Column} {d.Code} {d.Message}")];
}
