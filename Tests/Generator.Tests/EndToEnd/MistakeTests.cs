namespace Colophon.Tests.EndToEnd;

/// <summary>Slips that would otherwise go wrong in a later phase, or pass in silence.</summary>
public sealed class MistakeTests
{
    [Fact]
    public async Task What_would_only_follow_from_a_broken_block_is_not_said()
    {
        var report = await MakingReport.OfBodyAsync("See @sec-in, @sec-nowhere, {{ nothing }} and a note[^a] <br>.\n\n{% if %}\n\n# In {#sec-in}\n\n[^a]: A.\n\n{% endif %}\n");

        Assert.Equal(["RPT201", "RPT301", "RPT207"], report.Said.Split('\n').Where(line => line.Contains(": error", StringComparison.Ordinal)).Select(line => line.Split("error ")[1][..6]));
    }

    [Theory]
    [InlineData("title: Report #3", 15, "#3")]
    [InlineData("title: Report\t #3 on it", 16, "#3")]
    [InlineData("title: Report\nmacros:\n  \\norm: \\left\\lVert #1 \\right\\rVert", 22, "#1")]
    public async Task A_value_that_YAML_cuts_at_a_number_sign_is_pointed_out(string yaml, int column, string word)
    {
        var line = yaml.Count(c => c == '\n') + 2;

        var report = await MakingReport.OfAsync($"---\n{yaml}\n---\n\nText.\n");

        Assert.StartsWith($"report.md:{line}:{column}: warning RPT111: the value ends before \"{word}\", which YAML takes for a comment\n", report.Said, StringComparison.Ordinal);
        Assert.EndsWith("  hint: put the value in single quotes, or write a space after the # of a comment\n1 warning\n", report.Said, StringComparison.Ordinal);
        Assert.NotNull(report.Outputs);
    }

    [Theory]
    [InlineData("title: Report # a comment")]
    [InlineData("title: 'Report #3'")]
    [InlineData("title: Report#3")]
    [InlineData("title: Report ## a comment")]
    [InlineData("title: Report\n#keywords: a")]
    public async Task Comments_and_quoted_values_are_left_alone(string yaml) =>
        Assert.Equal("", (await MakingReport.OfAsync($"---\n{yaml}\n---\n\nText.\n")).Said);

    [Theory]
    [InlineData("# {#sec-a}")]
    [InlineData("#")]
    [InlineData("# &nbsp;")]
    [InlineData("# ^[A note.]")]
    public async Task A_heading_without_text_is_a_mistake(string body)
    {
        var report = await MakingReport.OfBodyAsync(body);

        Assert.Null(report.Outputs);
        Assert.StartsWith("report.md:5:1: error RPT327: the heading has no text\n", report.Said, StringComparison.Ordinal);
        Assert.EndsWith("  hint: write its text, or a backslash before the # to print the sign\n1 error\n", report.Said, StringComparison.Ordinal);
    }
}
