using Colophon.Cli;
using UglyToad.PdfPig;

namespace Colophon.Tests.Cli;

public sealed class SourceDateRunTests : IDisposable
{
    private readonly TemporaryProject _project = new TemporaryProject().With("Templates/small/report.md", TemporaryProject.Report());

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task The_environments_date_is_that_of_the_PDF_and_changes_nothing_else()
    {
        Assert.Equal(0, await RunAsync(null, "build", "--quiet", "--output", "undated"));
        Assert.Equal(0, await RunAsync("981173106", "build", "--quiet", "--output", "dated"));

        using var dated = PdfDocument.Open(_project.PathOf("dated/small.pdf"));
        using var undated = PdfDocument.Open(_project.PathOf("undated/small.pdf"));
        Assert.Equal("D:20010203040506Z", dated.Information.CreationDate);
        Assert.Null(undated.Information.CreationDate);
        Assert.Equal(undated.GetPage(1).Text, dated.GetPage(1).Text);
        Assert.All(["small.html", "results.json"], name => Assert.Equal(_project.Read($"undated/{name}"), _project.Read($"dated/{name}")));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_date_that_is_none_ends_the_run_before_anything_is_written(string command)
    {
        Assert.Equal(2, await RunAsync("yesterday", command));

        Assert.StartsWith("error RPT011: SOURCE_DATE_EPOCH is \"yesterday\"\n  hint: give whole seconds since 1970 in UTC", _project.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.PathOf("Output")));
    }

    [Fact]
    public async Task A_command_that_makes_no_PDF_does_not_ask_for_the_date() =>
        Assert.Equal(0, await RunAsync("yesterday", "list"));

    private Task<int> RunAsync(string? sourceDate, params string[] arguments) =>
        new ReportProgram(_project.Surroundings() with { SourceDate = sourceDate }).RunAsync(arguments, CancellationToken.None);
}
