using Colophon.Cli;

namespace Colophon.Tests.Cli;

public sealed class ReportWatchTests : IDisposable
{
    private const string Main = "Templates/small/report.md";

    private readonly SignalWriter _output = new();
    private readonly SignalWriter _errors = new();
    private readonly CancellationTokenSource _end = new();
    private readonly TemporaryProject _project;
    private int _runs;

    public ReportWatchTests()
    {
        _project = new TemporaryProject { Experiments = [new TemporaryProject.Study { OnRun = _ => Interlocked.Increment(ref _runs) }] };
        _project.With(Main, TemporaryProject.Report());
    }

    public void Dispose()
    {
        _project.Dispose();
        _output.Dispose();
        _errors.Dispose();
        _end.Dispose();
    }

    [Fact]
    public async Task A_changed_template_makes_the_report_again_without_running_the_experiments_again()
    {
        var watching = WatchAsync();
        await _output.WaitForAsync("watching Templates/ for changes");

        Replace(TemporaryProject.Report("Something new."));
        await UntilAsync(() => _project.Read("Output/small.html").Contains("Something new.", StringComparison.Ordinal));
        await _end.CancelAsync();

        Assert.Equal(0, await watching);
        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task A_changed_seed_runs_the_experiments_again()
    {
        var watching = WatchAsync();
        await _output.WaitForAsync("watching Templates/ for changes");
        var before = _project.Read("Output/results.json");

        Replace(TemporaryProject.Report(frontMatter: "seed: 8"));
        await UntilAsync(() => _project.Read("Output/results.json") != before);
        await _end.CancelAsync();

        Assert.Equal(0, await watching);
        Assert.Equal(2, _runs);
    }

    [Fact]
    public async Task A_mistake_is_told_and_the_watch_goes_on()
    {
        var watching = WatchAsync();
        await _output.WaitForAsync("watching Templates/ for changes");

        Replace(TemporaryProject.Report("See @fig-stduy."));
        Assert.Contains("RPT501", await _errors.WaitForAsync($"{Main}:8:5: error"), StringComparison.Ordinal);
        Replace(TemporaryProject.Report("Mended."));
        await UntilAsync(() => _project.Read("Output/small.html").Contains("Mended.", StringComparison.Ordinal));
        await _end.CancelAsync();

        Assert.Equal(0, await watching);
    }

    private Task<int> WatchAsync() =>
        Task.Run(() => new ReportProgram(_project.Surroundings() with { Output = _output, Errors = _errors }).RunAsync(["watch"], _end.Token));

    // One save may be more than one change, so that the report may be made more than once for it.
    private async Task UntilAsync(Func<bool> isSo)
    {
        do
        {
            await _output.WaitForAsync("watching Templates/ for changes");
        }
        while (!isSo());
    }

    // By rename, as editors do: a half-written template would be a mistake of its own.
    private void Replace(string text)
    {
        _project.With("saved.md", text);
        File.Move(_project.PathOf("saved.md"), _project.PathOf(Main), overwrite: true);
    }
}
