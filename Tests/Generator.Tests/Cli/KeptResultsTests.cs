using System.Collections.Concurrent;
using System.Collections.Immutable;
using Colophon.Running;

namespace Colophon.Tests.Cli;

public sealed class KeptResultsTests : IDisposable
{
    private const string Main = "Templates/small/report.md";
    private readonly ConcurrentQueue<string> _ran = new();
    private readonly TemporaryProject _project;
    private int _measured = 1;

    public KeptResultsTests()
    {
        _project = new TemporaryProject
        {
            Experiments = [new TemporaryProject.Study { OnRun = _ => _ran.Enqueue("study") }, new Base { OnRun = Measure }, new Reader { OnRun = () => _ran.Enqueue("reader") }],
        }.With(Main, TemporaryProject.Report());
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_second_build_runs_nothing_and_gives_the_same_bytes()
    {
        Assert.Equal(0, await _project.RunAsync("--quiet", "--output", "first"));
        _ran.Clear();

        Assert.Equal(0, await _project.RunAsync("--audit=0", "--output", "second"));

        Assert.Empty(_ran);
        Assert.StartsWith("kept base\nkept reader\nkept study\nsecond/small.pdf", _project.Output, StringComparison.Ordinal);
        Assert.All(["small.pdf", "small.html", "small.numbers.csv", "results.json"], name => Assert.Equal(_project.Read($"first/{name}"), _project.Read($"second/{name}")));
    }

    [Fact]
    public async Task A_changed_sentence_runs_nothing()
    {
        await _project.RunAsync("--quiet");
        _ran.Clear();

        Assert.Equal(0, await _project.With(Main, TemporaryProject.Report("All is better.")).RunAsync("--quiet", "--audit=0"));

        Assert.Empty(_ran);
        Assert.Contains("All is better.", _project.Read("Output/small.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_seed_runs_everything()
    {
        await _project.RunAsync("--quiet");
        _ran.Clear();
        _project.With(Main, TemporaryProject.Report(frontMatter: "seed: 8"));

        Assert.Equal(0, await _project.RunAsync("list"));
        Assert.Equal(0, await _project.RunAsync("--quiet"));

        Assert.Equal("base    stale: seed\nreader  stale: seed, needs\nstudy   stale: seed\n", _project.Output);
        Assert.Equal(["base", "reader", "study"], _ran.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Fresh_runs_everything_and_keeps_it()
    {
        await _project.RunAsync("--quiet");
        _measured = 2;

        Assert.Equal(0, await _project.RunAsync("--quiet", "--fresh"));
        _ran.Clear();
        Assert.Equal(0, await _project.RunAsync("--quiet", "--audit=0"));

        Assert.Empty(_ran);
        Assert.Contains("\"measured\": 2", _project.Read("Output/results.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public async Task A_damaged_entry_is_said_and_computed_again(int length)
    {
        await _project.RunAsync("--quiet");
        var entry = EntryOf("study");
        File.WriteAllBytes(entry, File.ReadAllBytes(entry)[..length]);
        _ran.Clear();

        Assert.Equal(0, await _project.RunAsync("list"));
        Assert.Equal(0, await _project.RunAsync("--quiet", "--audit=0"));
        Assert.Equal(0, await _project.RunAsync("--quiet", "--audit=0"));

        Assert.Equal("base    current\nreader  current\nstudy   stale: damaged\n", _project.Output);
        Assert.Equal(["study"], _ran);
        Assert.Equal(
            """
            warning RPT720: what was kept of the experiment "study" is damaged
              hint: nothing is to be done: it was run again; if this comes back, see whether something else writes to .colophon/
            1 warning

            """.ReplaceLineEndings("\n"),
            _project.Errors);
    }

    [Fact]
    public async Task What_another_needs_runs_with_it()
    {
        await _project.RunAsync("--quiet");
        File.Delete(EntryOf("reader"));
        _ran.Clear();

        Assert.Equal(0, await _project.RunAsync("--quiet", "--audit=0"));

        Assert.Equal(["base", "reader"], _ran);
        Assert.Equal("", _project.Errors);
    }

    [Fact]
    public async Task What_runs_again_and_finds_something_else_is_an_error_with_both_values()
    {
        await _project.RunAsync("--quiet");
        File.Delete(EntryOf("reader"));
        var before = _project.OutputState();
        _measured = 2;

        Assert.Equal(1, await _project.RunAsync("--quiet"));

        Assert.Matches(
            "^error RPT722: the experiment \"base\" found something else than what is kept of it: base.measured is 2 now, 1 kept\n  hint: look for what it depends on",
            _project.Errors);
        Assert.Equal(before, _project.OutputState());
    }

    [Fact]
    public async Task Two_builds_at_once_both_succeed()
    {
        var second = new Colophon.Cli.ReportProgram(_project.Surroundings() with { Output = TextWriter.Null });

        var codes = await Task.WhenAll(
            Task.Run(() => _project.RunAsync("--quiet", "--output", "first")),
            Task.Run(() => second.RunAsync(["--quiet", "--output", "second"], CancellationToken.None)));

        Assert.Equal([0, 0], codes);
        Assert.Equal("", _project.Errors);
        Assert.Equal(_project.Read("first/results.json"), _project.Read("second/results.json"));
        _ran.Clear();
        Assert.Equal(0, await _project.RunAsync("--quiet", "--audit=0"));
        Assert.Empty(_ran);
    }

    [Fact]
    public async Task An_experiment_that_fails_is_not_kept()
    {
        using var project = new TemporaryProject { Experiments = [new TemporaryProject.Study { OnRun = _ => throw new InvalidOperationException("no sample") }] }.With(Main, TemporaryProject.Report());

        Assert.Equal(1, await project.RunAsync("--quiet"));

        Assert.Equal(["Templates"], project.Names("."));
    }

    private string EntryOf(string experiment) => Assert.Single(Directory.GetFiles(_project.PathOf($".colophon/{experiment}"), "*.entry"));

    private int Measure()
    {
        _ran.Enqueue("base");
        return _measured;
    }

    internal sealed record Number(int Measured);

    private sealed class Base : Experiment<Number>
    {
        public required Func<int> OnRun { get; init; }

        public override string Id => "base";

        public override Task<Number> RunAsync(ExperimentContext context) => Task.FromResult(new Number(OnRun()));
    }

    private sealed class Reader : Experiment<Number>
    {
        public required Action OnRun { get; init; }

        public override string Id => "reader";

        public override ImmutableArray<Type> Needs => [typeof(Base)];

        public override Task<Number> RunAsync(ExperimentContext context)
        {
            OnRun();
            return Task.FromResult(context.ResultOf<Base, Number>());
        }
    }
}
