namespace Colophon.Tests.EndToEnd;

public sealed class LinkTests
{
    [Fact]
    public async Task A_link_to_an_anchor_that_does_not_exist_is_a_mistake_with_a_suggestion()
    {
        var report = await MakingReport.OfBodyAsync("# Intro {#sec-intro}\n\nSee [there](#sec-intor).\n");

        Assert.Null(report.Outputs);
        Assert.Equal(
            """
            report.md:7:1: error RPT505: the link "#sec-intor" leads nowhere
                7 | See [there](#sec-intor).
                  | ^
              hint: did you mean "sec-intro", defined at report.md:5:1?
            1 error

            """.ReplaceLineEndings("\n"),
            report.Said);
    }

    [Theory]
    [InlineData("[x](#)")]
    [InlineData("[x](#nowhere)")]
    [InlineData("# A [x](#nowhere)")]
    [InlineData("> - *[x](#nowhere)*")]
    [InlineData("| a |\n|---|\n| [x](#nowhere) |")]
    [InlineData("A^[note [x](#nowhere)]")]
    [InlineData("::: {.abstract}\n[x](#nowhere)\n:::\n\nText.")]
    [InlineData("::: {.callout-note title=\"[x](#nowhere)\"}\nText.\n:::")]
    [InlineData("![[x](#nowhere)](figure:study/curve){alt=\"x\"}")]
    public async Task Wherever_a_link_stands_its_anchor_is_checked(string body)
    {
        var report = await MakingReport.OfBodyAsync(body);

        Assert.Contains("error RPT505", report.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_the_title_is_checked_too()
    {
        var report = await MakingReport.OfAsync("---\ntitle: \"A [x](#nowhere)\"\n---\n\nText.\n");

        Assert.Contains("error RPT505", report.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](#sec-a)\n\n# {#sec-a}")]
    [InlineData("[x](#sec-a)\n\n# &#8203; {#sec-a}")]
    [InlineData("[x](#sec-a)\n\n# ^[note] {#sec-a}")]
    [InlineData("[x](#sec-a)\n\nA[^n].\n\n[^n]: # Inside {#sec-a}")]
    [InlineData("[x](#sec-a)\n\nA[^n] and again[^n].\n\n[^n]: # Inside {#sec-a}")]
    [InlineData("[x](#sec-a)\n\n::: {.abstract}\n# Inside {#sec-a}\n:::")]
    [InlineData("[x](#eq-a)\n\n$$ $$ {#eq-a}")]
    [InlineData("[x](#fn-1)\n\nA^[note]")]
    [InlineData("[x](#tbl-a)\n\n|  |\n|--|\n\n: {#tbl-a}")]
    [InlineData("[x](#eq-b)\n\n$$ \\begin{align} x \\label{eq-a} \\\\ y \\nonumber \\\\ z \\label{eq-b} \\end{align} $$")]
    [InlineData("[x](#a)\n\n# ![pixel](figure:study/curve) {#a}")]
    [InlineData("[x](#sec-a)\n\n- # Inside {#sec-a}")]
    [InlineData("[x](#sec-a)\n\n::: {.callout-note}\nText.\n\n## Inside {#sec-a}\n:::")]
    [InlineData("[x](#größe)\n\n# Größe")]
    [InlineData("A^[note] [x](#eq-a)\n\n> $$ x $$ {#eq-a}")]
    public async Task Whatever_the_anchor_stands_on_a_link_to_it_fails_in_words_or_not_at_all(string body)
    {
        var report = await MakingReport.OfBodyAsync(body);

        Assert.True(report.Outputs is not null || report.Said.Contains("error RPT", StringComparison.Ordinal), report.Said);
    }

    [Theory]
    [InlineData("[x](javascript:alert)", "javascript:alert")]
    [InlineData("[x](JavaScript:alert)", "JavaScript:alert")]
    [InlineData("[x](<java&#9;script:alert>)", "java\tscript:alert")]
    [InlineData("[x](vbscript:run)", "vbscript:run")]
    [InlineData("[x](data:text/html,hello)", "data:text/html,hello")]
    [InlineData("<javascript:alert>", "javascript:alert")]
    [InlineData("[x]\n\n[x]: javascript:alert", "javascript:alert")]
    public async Task A_link_that_would_run_something_is_a_mistake(string body, string target)
    {
        var report = await MakingReport.OfBodyAsync(body);

        Assert.Null(report.Outputs);
        Assert.StartsWith($"report.md:5:1: error RPT328: the link \"{target}\" leads to no page\n", report.Said, StringComparison.Ordinal);
        Assert.Contains("hint: link to a page (https://…), a mail address (mailto:…) or a part of this report (#sec-…)", report.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](https://example.org/javascript:alert)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("[x](other/page.html)")]
    public async Task A_link_that_leads_somewhere_is_left_alone(string body) => Assert.Equal("", (await MakingReport.OfBodyAsync(body)).Said);
}
