using System.Text;
using Colophon.Tests.EndToEnd;

namespace Colophon.Tests.Limits;

/// <summary>What is said where a limit is reached; the rest of the report is told of as well.</summary>
public sealed class LimitDiagnosticsTests
{
    [Theory]
    [InlineData("{% assign l = 'a,b' | split: ',' %}{% for i in (1..60) %}{% assign l = l | concat: l %}{% endfor %}", "RPT214: \"concat\" makes a text of more than 100000 characters, or a list of more than 100000 items")]
    [InlineData("{% assign s = 'ab' %}{% for i in (1..60) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}", "RPT214: the template captures more than 20 million characters")]
    [InlineData("{% assign s = study.error %}{% for i in (1..60) %}{% assign s = s | plus: s %}{% endfor %}", "RPT214: \"plus\" is applied to what too many filters made already")]
    [InlineData("{% for i in (1..1000000000) %}a{% endfor %}", "RPT214: the template takes more than 2000000 steps")]
    [InlineData("{% for i in (1..3) limit: -5 offset: -5 %}a{% endfor %}", "RPT214: the template stops after this")]
    [InlineData("$\\def\\a{\\a\\a}\\a$", "RPT413: \"\\def\" cannot stand in a formula")]
    public async Task A_template_without_end_is_stopped(string body, string said) =>
        Assert.Contains(said, (await MakingReport.OfBodyAsync(body)).Said, StringComparison.Ordinal);

    [Fact]
    public async Task A_paragraph_of_a_book_s_length_is_refused_and_the_next_one_is_read()
    {
        var making = await MakingReport.OfBodyAsync(new string('a', 100_001) + "\n\n@fig-nowhere\n\n# " + new string('b', 100_001) + "\n");

        Assert.Null(making.Outputs);
        Assert.Contains("report.md:5:1: error RPT329: the text has 100002 characters without an empty line; at most 100000 are read", making.Said, StringComparison.Ordinal);
        Assert.Contains("RPT501", making.Said, StringComparison.Ordinal);
        Assert.Contains("report.md:9:1: error RPT329", making.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_is_a_cell_of_that_length() =>
        Assert.Contains(
            "report.md:7:3: error RPT329: the text has 100002 characters",
            (await MakingReport.OfBodyAsync("| a |\n|---|\n| " + new string('b', 100_001) + " |\n")).Said,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_table_of_a_thousand_million_cells_is_refused() =>
        Assert.Contains(
            "report.md:5:1: error RPT330: the table has 1001 rows of 1000 columns; at most 1000000 cells are set",
            (await MakingReport.OfBodyAsync(string.Concat(Enumerable.Repeat("|a", 1_000)) + "\n" + string.Concat(Enumerable.Repeat("|-", 1_000)) + "\n" + string.Concat(Enumerable.Repeat("|b\n", 1_000)))).Said,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_formula_of_a_book_s_length_is_refused() =>
        Assert.Contains(
            "RPT423: the formula has 500002 characters; at most 500000 are read",
            (await MakingReport.OfBodyAsync("$$\n" + new string('x', 500_000) + "\n$$\n")).Said,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_drawing_of_20_million_characters_is_too_complex() =>
        Assert.Contains(
            "RPT614: the drawing has more than 16 million characters",
            (await MakingReport.OfAsync("---\ntitle: S\n---\n![d](d.svg){alt=x}\n", ("d.svg", MakingReport.Bytes("<svg>" + new string(' ', 20_000_000) + "</svg>")))).Said,
            StringComparison.Ordinal);

    [Fact]
    public async Task Strings_of_a_bibliography_that_double_are_refused() =>
        Assert.Contains(
            "RPT520: the value has more than a million characters",
            (await MakingReport.OfAsync(
                "---\ntitle: S\nbibliography: r.bib\n---\n@k\n",
                ("r.bib", MakingReport.Bytes("@string{a = {xxxxxxxxxx}}\n" + string.Concat(Enumerable.Repeat("@string{a = a # a}\n", 60)) + "@book{k, title = a}")))).Said,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("---\ntitle: S\n---")]
    [InlineData("---\ntitme: S\n---")]
    public async Task A_report_that_ends_with_its_front_matter_is_a_report(string template) =>
        Assert.Equal(template.Contains("title", StringComparison.Ordinal), (await MakingReport.OfAsync(template)).Outputs is not null);

    [Fact]
    public async Task A_key_within_a_broken_YAML_list_is_a_diagnostic() =>
        Assert.Contains(
            "RPT104: the front matter is not YAML: a list or a group of keys is broken here",
            (await MakingReport.OfAsync("---\ntitle: T\nauthor: [A,lang: en\ntoc: true\nseed: 7\n---\nx\n")).Said,
            StringComparison.Ordinal);

    [Fact]
    public async Task What_is_wrong_within_text_that_a_tag_made_has_the_place_of_the_tag() =>
        Assert.Contains(
            "report.md:5:52: error RPT301",
            (await MakingReport.OfBodyAsync("{% capture a %}one two three <b>{% endcapture %}{{ a }}\n")).Said,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_form_feed_in_a_bibliography_starts_no_line() =>
        Assert.Contains(
            "r.bib:1:22: error RPT520",
            (await MakingReport.OfAsync("---\ntitle: S\nbibliography: r.bib\n---\nx\n", ("r.bib", Encoding.UTF8.GetBytes("@book{k,\ftitle = {T} x}")))).Said,
            StringComparison.Ordinal);
}
