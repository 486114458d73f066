using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Colophon.Tests.Cli;

namespace Colophon.Tests.EndToEnd;

/// <summary>The shortest report, as the README shows it, compiles and makes what the README says.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_program_of_the_README_is_the_one_that_is_compiled_here() => Assert.Equal(Read("ReadmeSample.cs"), Block("csharp"));

    [Fact]
    public async Task The_report_of_the_README_is_made_by_its_program()
    {
        using var project = new TemporaryProject { Experiments = [new Throwing()] }.With("Templates/dice/report.md", Block("markdown"));

        var exitCode = await project.RunAsync("--strict");

        Assert.Equal(("", 0), (project.Errors, exitCode));
        Assert.Equal(["dice.html", "dice.numbers.csv", "dice.pdf", "results.json"], project.Names("Output"));
        Assert.Matches("In <data [^>]*>1000</data> throws the mean was <data [^>]*>3\\.[3-6][0-9]</data>", project.Read("Output/dice.html"));
    }

    [Fact]
    public async Task The_slip_of_the_README_is_answered_word_for_word()
    {
        using var project = new TemporaryProject { Experiments = [new Throwing()] }
            .With("Templates/dice/report.md", Block("markdown").Replace("dice.mean", "dice.maen", StringComparison.Ordinal));

        Assert.Equal(1, await project.RunAsync("--quiet"));

        Assert.Equal(Answer().Match(Read("../../../README.md")).Value.Replace("\n    ", "\n", StringComparison.Ordinal)[4..], project.Errors);
    }

    private static string Block(string language) =>
        Regex.Match(Read("../../../README.md"), $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

    private static string Read(string path, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^    Templates/dice/report\.md:.*?^    1 error\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Answer();
}
