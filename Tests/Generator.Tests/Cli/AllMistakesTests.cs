namespace Colophon.Tests.Cli;

/// <summary>Every kind of mistake in one report: one run tells each of them once, at its place, and leaves the output alone.</summary>
public sealed class AllMistakesTests : IDisposable
{
    private const string Report =
        """
        ---
        title: A report with mistakes
        tilte: Another
        bibliography: references.bib
        macros:
          \x: \mathbf{x}
        ---

        # One {#sec-one}

        It is {{ study.haf | fixed: 2 }}, see @fig-lien and [@knuth1948].

        ![The study.](figure:study/lime){#fig-one alt="A line."}

        ![The study.](figure:study/line){#fig-line}

        $$ \frac{1}{2 $$ {#eq-half}

        Inline $\alhpa$ and {{ study.half | precent: 2 }}.

        # Two {#sec-one}

        {% render "parts/part.md" %}

        {% render "parts/prat.md" %}
        """;

    private const string Part =
        """
        In the part {{ study.drwan }}, @tbl-none and [@knuht1984].

        A formula $\left( x$, a picture ![](figure:study/line) and a break<br>.
        """;

    private const string Expected =
        """
        Templates/wrong/parts/part.md:1:16: error RPT201: no value at "study.drwan"
            1 | In the part {{ study.drwan }}, @tbl-none and [@knuht1984].
              |                ^
          hint: did you mean "drawn"?
        Templates/wrong/parts/part.md:1:32: error RPT501: nothing has the label "tbl-none"
            1 | In the part {{ study.drwan }}, @tbl-none and [@knuht1984].
              |                                ^
          hint: label a table with {#tbl-none}
        Templates/wrong/parts/part.md:1:47: error RPT511: no bibliography has the key "knuht1984"
            1 | In the part {{ study.drwan }}, @tbl-none and [@knuht1984].
              |                                               ^
          hint: did you mean "knuth1984", defined at Templates/wrong/references.bib:1:7?
        Templates/wrong/parts/part.md:3:12: error RPT405: "\left" without "\right"
            3 | A formula $\left( x$, a picture ![](figure:study/line) and a break<br>.
              |            ^
          hint: write \right before the end; \right. where nothing is to show
        Templates/wrong/parts/part.md:3:33: error RPT603: the picture has no alternative text
            3 | A formula $\left( x$, a picture ![](figure:study/line) and a break<br>.
              |                                 ^
          hint: say between the brackets what the picture shows
        Templates/wrong/parts/part.md:3:67: error RPT301: "<br>" is HTML, which a report cannot hold
            3 | A formula $\left( x$, a picture ![](figure:study/line) and a break<br>.
              |                                                                   ^
          hint: end the line with a backslash for a line break
        Templates/wrong/report.md:3:1: error RPT105: front matter has no key "tilte"
            3 | tilte: Another
              | ^
          hint: did you mean "title"?
        Templates/wrong/report.md:11:10: error RPT201: no value at "study.haf"
           11 | It is {{ study.haf | fixed: 2 }}, see @fig-lien and [@knuth1948].
              |          ^
          hint: did you mean "half"?
        Templates/wrong/report.md:11:39: error RPT501: nothing has the label "fig-lien"
           11 | It is {{ study.haf | fixed: 2 }}, see @fig-lien and [@knuth1948].
              |                                       ^
          hint: did you mean "fig-line", defined at Templates/wrong/report.md:15:1?
        Templates/wrong/report.md:11:54: error RPT511: no bibliography has the key "knuth1948"
           11 | It is {{ study.haf | fixed: 2 }}, see @fig-lien and [@knuth1948].
              |                                                      ^
          hint: did you mean "knuth1984", defined at Templates/wrong/references.bib:1:7?
        Templates/wrong/report.md:13:1: error RPT601: no experiment made a figure "study/lime"
           13 | ![The study.](figure:study/lime){#fig-one alt="A line."}
              | ^
          hint: did you mean "study/line"?
        Templates/wrong/report.md:15:1: error RPT603: the picture has no alternative text
           15 | ![The study.](figure:study/line){#fig-line}
              | ^
          hint: add alt="what the picture shows" to the braces after the figure, for those who cannot see it
        Templates/wrong/report.md:17:12: error RPT403: "{" is never closed
           17 | $$ \frac{1}{2 $$ {#eq-half}
              |            ^
          hint: add the missing "}"
        Templates/wrong/report.md:19:9: error RPT401: unknown command "\alhpa"
           19 | Inline $\alhpa$ and {{ study.half | precent: 2 }}.
              |         ^
          hint: did you mean "\alpha"?
          hint: for an operator of that name write \operatorname{alhpa}
        Templates/wrong/report.md:19:37: error RPT204: there is no filter "precent"
           19 | Inline $\alhpa$ and {{ study.half | precent: 2 }}.
              |                                     ^
          hint: did you mean "percent"?
        Templates/wrong/report.md:21:1: error RPT502: the label "sec-one" is given twice
           21 | # Two {#sec-one}
              | ^
          hint: it stands on a heading at Templates/wrong/report.md:9:1 too: give one of them another label
        Templates/wrong/report.md:25:11: error RPT208: there is no part "parts/prat.md"
           25 | {% render "parts/prat.md" %}
              |           ^
          hint: did you mean "parts/part.md"?
        17 errors

        """;

    private readonly TemporaryProject _project = new TemporaryProject()
        .With("Templates/wrong/report.md", Report)
        .With("Templates/wrong/parts/part.md", Part)
        .With("Templates/wrong/references.bib", "@book{knuth1984, author = {Donald Knuth}, title = {The book}, publisher = {Addison}, year = 1984}\n")
        .With("Output/wrong.pdf", "old")
        .With("Output/mine.txt", "mine");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task One_run_tells_every_mistake_once_and_leaves_the_output_as_it_was()
    {
        var before = _project.OutputState();

        Assert.Equal(1, await _project.RunAsync("--quiet"));

        Assert.Equal(Expected, _project.Errors);
        Assert.Equal(before, _project.OutputState());
    }

    [Fact]
    public async Task Front_matter_that_is_no_yaml_hides_no_other_mistake_and_makes_none()
    {
        _project.With("Templates/wrong/report.md", "---\ntitle: a: b\nbibliography: references.bib\n---\n\nSee $\\x$, [@knuth1984] and @fig-lien.\n");

        Assert.Equal(1, await _project.RunAsync("--quiet"));

        Assert.Equal(["Templates/wrong/report.md:2:9: error RPT104", "Templates/wrong/report.md:6:28: error RPT501"], Headlines());
    }

    [Fact]
    public async Task A_wrong_key_makes_no_mistake_elsewhere()
    {
        _project.With("Templates/wrong/report.md", "---\ntitle: x\nbibliograhpy: references.bib\ntoc: maybe\n---\n\nSee [@knuth1984].\n");

        Assert.Equal(1, await _project.RunAsync("--quiet"));

        Assert.Equal(["Templates/wrong/report.md:3:1: error RPT105", "Templates/wrong/report.md:4:6: error RPT107"], Headlines());
        Assert.Contains("  hint: write it like this: toc: true\n", _project.Errors, StringComparison.Ordinal);
    }

    private IEnumerable<string> Headlines() =>
        _project.Errors.Split('\n').Where(line => line.StartsWith("Templates/", StringComparison.Ordinal)).Select(line => line[..(line.IndexOf("RPT", StringComparison.Ordinal) + 6)]);
}
