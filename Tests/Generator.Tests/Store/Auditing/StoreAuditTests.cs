using Colophon.Diagnostics;
using Colophon.Running;
using Colophon.Store;
using Colophon.Store.Auditing;

namespace Colophon.Tests.Store.Auditing;

public sealed class StoreAuditTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("colophon-").FullName;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly SteppedClock _clock = new();
    private readonly List<string> _ran = [];
    private readonly ExperimentCatalog _catalog;

    public StoreAuditTests() => _catalog = ExperimentCatalog.From([new First { Of = this }, new Second { Of = this }, new Third { Of = this }], _diagnostics)!;

    private ResultStore Store => new(Path.Combine(_root, ".colophon"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 2)]
    [InlineData(29, 2)]
    [InlineData(30, 3)]
    public async Task As_many_are_run_as_are_expected_to_fit(int budget, int expected)
    {
        await KeepAllAsync();

        var outcome = await AuditAsync(TimeSpan.FromSeconds(budget));

        Assert.Equal((expected, 3, expected), (_ran.Count, outcome.Entries, outcome.Equal.Length));
        Assert.Equal(expected / 3.0, outcome.ShareOfWork!.Value, 12);
    }

    [Fact]
    public async Task One_that_took_longer_than_expected_leaves_less_for_the_others()
    {
        await KeepAllAsync();
        _clock.Step = TimeSpan.FromSeconds(25);

        await AuditAsync(TimeSpan.FromSeconds(30));

        Assert.Single(_ran);
    }

    [Fact]
    public async Task No_more_are_run_than_are_wanted()
    {
        await KeepAllAsync();

        await AuditAsync(TimeSpan.FromSeconds(1000), most: 1);

        Assert.Single(_ran);
    }

    [Fact]
    public async Task Without_a_budget_nothing_is_run_or_counted()
    {
        await KeepAllAsync();

        var outcome = await AuditAsync(TimeSpan.Zero);

        Assert.Equal((0, 3), (outcome.Equal.Length, outcome.Entries));
        Assert.Empty(_ran);
        Assert.Equal(0, Store.CountAudit());
    }

    [Fact]
    public async Task Those_that_take_longer_than_the_whole_budget_are_named()
    {
        await KeepAllAsync();

        Assert.Equal(["first", "second", "third"], (await AuditAsync(TimeSpan.FromSeconds(9))).TooLong.ToArray());
    }

    [Fact]
    public async Task Those_that_fit_have_their_turns_whatever_lies_between_them()
    {
        await KeepAllAsync();
        Store.KeepTime(KeyOf(_catalog.Experiments[1]), TimeSpan.FromSeconds(1000));

        for (var audit = 1; audit <= 4; audit++)
        {
            await AuditAsync(TimeSpan.FromSeconds(10), most: 1);
        }

        Assert.Equal(["first", "first", "third", "third"], _ran.Order(StringComparer.Ordinal));
    }

    // Each is noted to have taken ten seconds.
    private async Task KeepAllAsync()
    {
        using var runner = new ExperimentRunner(7, 1, new NoProgress(), _diagnostics) { Store = Store };
        await runner.RunAsync(_catalog, CancellationToken.None);
        foreach (var experiment in _catalog.Experiments)
        {
            Store.KeepTime(KeyOf(experiment), TimeSpan.FromSeconds(10));
        }

        _clock.Step = TimeSpan.FromSeconds(10);
        _ran.Clear();
    }

    private ExperimentKey KeyOf(Experiment experiment) => CatalogKeys.Of(_catalog, RunKind.Report, 7, InputFiles.None)![experiment];

    private async Task<AuditOutcome> AuditAsync(TimeSpan budget, int most = int.MaxValue)
    {
        var plan = RunPlan.Of(_catalog, RunKind.Report, 7, InputFiles.None, Store, _diagnostics)!;
        var outcome = await new StoreAudit(plan, _catalog, 7, threads: 1) { Clock = _clock }.RunAsync(budget, most, _diagnostics, CancellationToken.None);
        Assert.Empty(_diagnostics.ToOrdered());
        return outcome;
    }

    private Task<Measured> Run(string id)
    {
        _ran.Add(id);
        _clock.Advance();
        return Task.FromResult(new Measured(id.Length));
    }

    internal sealed record Measured(int Length);

    private sealed class SteppedClock : TimeProvider
    {
        private TimeSpan _now;

        public TimeSpan Step { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance() => _now += Step;

        public override long GetTimestamp() => _now.Ticks;
    }

    private sealed class First : Experiment<Measured>
    {
        public required StoreAuditTests Of { get; init; }

        public override string Id => "first";

        public override Task<Measured> RunAsync(ExperimentContext context) => Of.Run(Id);
    }

    private sealed class Second : Experiment<Measured>
    {
        public required StoreAuditTests Of { get; init; }

        public override string Id => "second";

        public override Task<Measured> RunAsync(ExperimentContext context) => Of.Run(Id);
    }

    private sealed class Third : Experiment<Measured>
    {
        public required StoreAuditTests Of { get; init; }

        public override string Id => "third";

        public override Task<Measured> RunAsync(ExperimentContext context) => Of.Run(Id);
    }
}
