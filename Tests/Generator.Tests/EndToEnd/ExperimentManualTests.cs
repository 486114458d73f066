using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Colophon.Tests.Cli;

namespace Colophon.Tests.EndToEnd;

/// <summary>The experiment of the manual, as docs/experiments.md shows it, compiles and does what stands there.</summary>
public sealed class ExperimentManualTests
{
    private const string Data = "tall,180\nshort,160\ntall,184\nshort,166\ntall,179\nshort,163\n";

    [Fact]
    public void The_experiment_of_the_manual_is_the_one_that_is_compiled_here() => Assert.Equal(Read("ExperimentSample.cs"), Block("csharp"));

    [Fact]
    public async Task It_makes_the_report_of_the_manual_and_its_claim_does_not_survive_the_placebo()
    {
        using var project = Project("data/heights.csv");

        Assert.Equal(0, await project.RunAsync("--strict"));
        Assert.Equal(0, await project.RunAsync("placebo", "--strict"));

        Assert.Equal("", project.Errors);
        Assert.Matches("Of <data [^>]*>6</data> people, the first group is taller by <data [^>]*>18.0</data> cm.", project.Read("Output/heights.html"));
        Assert.Matches("<td>short</td><td[^>]*><data [^>]*>163.0</data></td>", project.Read("Output/heights.html"));
    }

    [Fact]
    public async Task A_missing_data_file_is_answered_as_the_manual_says()
    {
        using var project = Project("data/height.csv");

        Assert.Equal(1, await project.RunAsync());

        var answer = Regex.Match(Read("../../../docs/experiments.md"), "^    error RPT711.*?\n.*?\n", RegexOptions.Multiline).Value.Replace("\n    ", "\n", StringComparison.Ordinal)[4..];
        Assert.Equal(answer + "1 error\n", project.Errors);
    }

    private static TemporaryProject Project(string dataFile) =>
        new TemporaryProject { Experiments = [new HeightSurvey()] }.With("Templates/heights/report.md", Block("markdown")).With(dataFile, Data);

    private static string Block(string language) =>
        Regex.Match(Read("../../../docs/experiments.md"), $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

    private static string Read(string path, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, path)).ReplaceLineEndings("\n");
}
