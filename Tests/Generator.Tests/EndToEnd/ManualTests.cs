using System.Text.RegularExpressions;

namespace Colophon.Tests.EndToEnd;

/// <summary>The examples of the manual are true: each is made into a report, and says what stands below it or nothing.</summary>
public sealed partial class ManualTests
{
    private static readonly (string Path, byte[] Content)[] _files =
    [
        .. EveryConstruct.Files.Where(file => file.Path != "parts/rule.md"),
        ("parts/rule.md", MakingReport.Bytes("The part says: rule {{ rule }} errs.\n")),
    ];

    public static TheoryData<int, string> Examples()
    {
        var manual = Read("docs/templates.md");
        var examples = new TheoryData<int, string>();
        foreach (var start in Example().Matches(manual).Select(match => match.Index))
        {
            examples.Add(manual.AsSpan(0, start).Count('\n') + 1, Example().Match(manual, start).Value);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_of_the_manual_says_what_stands_below_it(int line, string blocks)
    {
        var example = Example().Match(blocks);
        var template = example.Groups["template"].Value;

        var report = await MakingReport.OfAsync(template.StartsWith("---\n", StringComparison.Ordinal) ? template : "---\ntitle: Example\n---\n\n" + template, _files);

        Assert.True(example.Groups["said"].Value == report.Said, $"docs/templates.md:{line}: this is said:\n\n{report.Said}");
    }

    [Fact]
    public void The_manual_has_examples() => Assert.True(Examples().Count > 20);

    [Theory]
    [InlineData("fixed: 3", "0.132")]
    [InlineData("percent: 1", "13.2\u202F%")]
    [InlineData("scientific: 2", "1.32×10⁻¹")]
    [InlineData("significant: 2", "0.13")]
    [InlineData("integer", "0")]
    [InlineData("fixed: 3 | sign", "+0.132")]
    [InlineData("otherwise: \"none\"", "0.13239851")]
    public async Task A_filter_prints_what_the_table_of_the_manual_says(string filter, string printed)
    {
        var report = await MakingReport.OfBodyAsync("{{ study.error | " + filter + " }}\n");

        Assert.Contains(printed, ModelText.OnPages(report.Outputs!.Document));
        Assert.Contains(printed.Replace('\u202F', ' '), Read("docs/templates.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_of_the_README_is_made()
    {
        var template = Example().Match(Read("README.md")).Groups["template"].Value;

        var report = await MakingReport.OfAsync(template);

        Assert.Equal("", report.Said);
        Assert.Equal(
            ["A thousand throws", "1 The mean", "In 1000 throws the mean was 3.51; Equation\u00A0(1) expects 3.5.", "⟦𝔼𝑋=16∑𝑘=16𝑘⟧", "(1)"],
            ModelText.OnPages(report.Outputs!.Document));
    }

    [Fact]
    public async Task The_slip_of_the_README_is_answered_as_it_says()
    {
        var readme = Read("README.md");
        var template = Example().Match(readme).Groups["template"].Value.Replace("dice.mean", "dice.maen", StringComparison.Ordinal);

        var report = await MakingReport.OfAsync(template);

        var answer = Answer().Match(readme);
        Assert.Contains(answer.Groups["place"].Value, report.Said, StringComparison.Ordinal);
        Assert.Contains(answer.Groups["hint"].Value, report.Said, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^```markdown\n(?<template>.*?)^```\n(\n```text\n(?<said>.*?)^```\n)?", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex(@"^    Templates/dice/(?<place>report\.md:.*)\n    (?<hint>  hint: .*)\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Answer();

    private static string Read(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no folder above the tests has a global.json");
        }

        return File.ReadAllText(Path.Combine(folder.FullName, path)).ReplaceLineEndings("\n");
    }
}
