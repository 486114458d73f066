using System.Collections.Concurrent;
using System.Collections.Immutable;
using Colophon.Running;

namespace Colophon.Tests.Cli;

/// <summary>What builds and checks do with the kept findings that they take.</summary>
public sealed class AuditTests : IDisposable
{
    private const string Main = "Templates/small/report.md";
    private readonly ConcurrentQueue<string> _ran = new();
    private readonly TemporaryProject _project;
    private Action<string> _onRun = _ => { };
    private double _risk = 0.25;

    public AuditTests()
    {
        _project = new TemporaryProject
        {
            Experiments = [new TemporaryProject.Study { OnRun = _ => Ran("study") }, new Base { Of = this }, new Reader { Of = this }],
        }.With(Main, TemporaryProject.Report());
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Every_build_from_the_store_audits_and_three_in_a_row_audit_all_three()
    {
        await BuildOnceAsync();

        for (var build = 1; build <= 3; build++)
        {
            Assert.Equal(0, await _project.RunAsync("--quiet"));
            Assert.NotEmpty(_ran);
        }

        Assert.Equal(["base", "reader", "study"], _ran.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("", _project.Errors);
    }

    [Fact]
    public async Task With_a_budget_that_holds_all_each_is_run_again_once_and_needs_come_first()
    {
        await BuildOnceAsync();

        Assert.Equal(0, await _project.RunAsync("--audit", "1m"));

        Assert.Equal(["base", "reader", "study"], _ran.Order(StringComparer.Ordinal));
        Assert.True(_ran.ToList().IndexOf("base") < _ran.ToList().IndexOf("reader"));
        Assert.Contains("audited 3 of 3 kept: base, reader, study\n", _project.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task Findings_that_differ_are_an_error_with_the_first_value_and_nothing_is_written(string command)
    {
        await BuildOnceAsync();
        var before = _project.OutputState();
        _risk = 0.5;

        Assert.Equal(1, await _project.RunAsync(command, "--audit", "1m"));

        Assert.StartsWith(
            "error RPT722: the experiment \"base\" found something else than what is kept of it: base.rows[0].risk is 0.5 now, 0.25 kept\n  hint: look for what it depends on",
            _project.Errors,
            StringComparison.Ordinal);
        Assert.Equal(before, _project.OutputState());
        Assert.DoesNotContain("audited", _project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_experiment_that_fails_when_it_is_audited_is_an_error()
    {
        await BuildOnceAsync();
        _onRun = _ => throw new InvalidOperationException("no sample");

        Assert.Equal(1, await _project.RunAsync("--quiet"));

        Assert.Contains("failed: no sample", _project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_takes_longer_than_the_budget_is_not_begun()
    {
        await BuildOnceAsync();
        Note("base", 5_000);

        Assert.Equal(0, await _project.RunAsync("check", "--budget", "4s"));

        Assert.Equal(["study"], _ran);
        Assert.Contains("1 of 3 entries (", _project.Output, StringComparison.Ordinal);
        Assert.Contains("were 1 of the 3 wrong, any as likely as another, this would have been found with a probability of at least 33 %; were 3 or more, with at least 95 %\n", _project.Output, StringComparison.Ordinal);
        Assert.Contains("longer than the budget, and never audited within it: base, reader\n", _project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_without_a_note_of_its_time_is_audited_and_has_one_then()
    {
        await BuildOnceAsync();
        File.Delete(NoteOf("study"));

        Assert.Equal(0, await _project.RunAsync("--quiet", "--audit", "1m"));

        Assert.True(File.Exists(NoteOf("study")));
    }

    [Fact]
    public async Task Check_states_that_all_are_equal_where_the_budget_holds_all()
    {
        await BuildOnceAsync();

        Assert.Equal(0, await _project.RunAsync("check", "--budget", "1m"));

        Assert.Contains("all 3 entries were computed again and are equal\n", _project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_says_that_there_was_nothing_to_audit()
    {
        Assert.Equal(0, await _project.RunAsync("check", "--budget", "1m", "--fresh"));

        Assert.Contains("nothing was taken from the store: every experiment was computed now\n", _project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_with_mistakes_does_not_wait_for_the_audit()
    {
        await BuildOnceAsync();
        _project.With(Main, TemporaryProject.Report("See @fig-stduy."));

        Assert.Equal(1, await _project.RunAsync("--quiet"));

        Assert.Contains("RPT501", _project.Errors, StringComparison.Ordinal);
    }

    private async Task BuildOnceAsync()
    {
        Assert.Equal(0, await _project.RunAsync("--quiet"));
        _ran.Clear();
    }

    private string NoteOf(string experiment) => Assert.Single(Directory.GetFiles(_project.PathOf($".colophon/{experiment}"), "*.milliseconds"));

    private void Note(string experiment, int milliseconds) =>
        File.WriteAllText(NoteOf(experiment), milliseconds.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private void Ran(string experiment)
    {
        _ran.Enqueue(experiment);
        _onRun(experiment);
    }

    internal sealed record Row(double Risk);

    internal sealed record Measured(ImmutableArray<Row> Rows);

    private sealed class Base : Experiment<Measured>
    {
        public required AuditTests Of { get; init; }

        public override string Id => "base";

        public override Task<Measured> RunAsync(ExperimentContext context)
        {
            Of.Ran("base");
            return Task.FromResult(new Measured([new Row(Of._risk)]));
        }
    }

    private sealed class Reader : Experiment<Measured>
    {
        public required AuditTests Of { get; init; }

        public override string Id => "reader";

        public override ImmutableArray<Type> Needs => [typeof(Base)];

        public override Task<Measured> RunAsync(ExperimentContext context)
        {
            Of.Ran("reader");
            return Task.FromResult(context.ResultOf<Base, Measured>());
        }
    }
}
