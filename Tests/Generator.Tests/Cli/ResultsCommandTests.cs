namespace Colophon.Tests.Cli;

public sealed class ResultsCommandTests
{
    [Fact]
    public async Task Results_are_written_alone_and_even_where_the_report_has_mistakes()
    {
        using var project = new TemporaryProject().With("Templates/small/report.md", TemporaryProject.Report("See @fig-nowhere."));

        Assert.Equal(0, await project.RunAsync("results", "--quiet"));

        Assert.Equal(["results.json"], project.Names("Output"));
        Assert.Contains("\"half\": 0.5", project.Read("Output/results.json"), StringComparison.Ordinal);
        Assert.Equal("", project.Errors);
    }
}
