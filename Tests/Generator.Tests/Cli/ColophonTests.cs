using System.Security.Cryptography;

namespace Colophon.Tests.Cli;

/// <summary>The colophon of a report that the program makes, from what it finds round itself.</summary>
public sealed class ColophonTests : IDisposable
{
    private const string Main = "Templates/small/report.md";
    private readonly TemporaryProject _project = new TemporaryProject { Experiments = [new TemporaryProject.Study { OnRun = context => context.AddWork(1234567) }] }.With(Main, TemporaryProject.Report());

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_changed_template_is_told_by_its_new_digest()
    {
        Assert.Equal(0, await _project.RunAsync("--quiet"));
        var before = DigestOfTemplate();
        Assert.Contains(before, _project.Read("Output/small.html"), StringComparison.Ordinal);

        Assert.Equal(0, await _project.With(Main, TemporaryProject.Report("All is better.")).RunAsync("--quiet"));

        var page = _project.Read("Output/small.html");
        Assert.Contains(DigestOfTemplate(), page, StringComparison.Ordinal);
        Assert.DoesNotContain(before, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_from_the_store_tells_the_work_that_was_done_when_it_was_kept()
    {
        Assert.Equal(0, await _project.RunAsync());
        Assert.Equal(0, await _project.RunAsync());

        Assert.Contains("kept study", _project.Output, StringComparison.Ordinal);
        Assert.Contains(">1\u202F234\u202F567</td><td>units</td>", _project.Read("Output/small.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_outside_of_version_control_says_so()
    {
        Assert.Equal(0, await _project.RunAsync("--quiet"));

        Assert.Contains("<td>Commit</td><td>not under version control</td>", _project.Read("Output/small.html"), StringComparison.Ordinal);
    }

    private string DigestOfTemplate() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_project.PathOf(Main))));
}
