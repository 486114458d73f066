using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Tests.Running;

public class SideBySideTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Results_keep_the_order_of_the_pieces_whatever_the_number_of_threads(int threads)
    {
        var results = await RunAsync(threads, new Many("many", number => number * number));

        Assert.Equal(Enumerable.Range(0, 100).Select(number => (long)number * number), SquaresOf(results, "many"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Work_that_pieces_count_is_the_same_whatever_the_number_of_threads(int threads)
    {
        var results = await RunAsync(threads, new Counting());

        Assert.Equal(new ExperimentWork(5050, "steps"), Assert.Single(results.Experiments).Work);
    }

    [Fact]
    public async Task A_piece_runs_beside_another_where_two_threads_are_allowed()
    {
        using var meeting = new Barrier(2);

        // Each of the two waits until the other has come.
        await RunAsync(threads: 2, new Many("meeting", number => meeting.SignalAndWait(TimeSpan.FromSeconds(30)) ? number : -1, pieces: 2));

        Assert.Empty(_diagnostics.ToOrdered());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_pieces_run_at_once_than_threads_are_allowed_in_all_experiments_together(int threads)
    {
        var (running, most) = (0, 0);
        var gate = new Lock();
        int Count(int number)
        {
            lock (gate)
            {
                most = Math.Max(most, ++running);
            }

            Thread.SpinWait(2000);
            lock (gate)
            {
                running--;
            }

            return number;
        }

        await RunAsync(threads, new Many("one", Count), new Other("two", Count));

        Assert.InRange(most, 1, threads);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task The_first_piece_that_fails_is_reported_whatever_the_number_of_threads(int threads)
    {
        await RunAsync(threads, new Many("failing", number => number % 7 == 6 ? throw new InvalidOperationException($"piece {number} is odd") : number));

        Assert.Equal("the experiment \"failing\" failed: piece 6 is odd", Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Giving_up_ends_the_work_between_pieces(int threads)
    {
        using var source = new CancellationTokenSource();
        var done = 0;
        int GiveUp(int number)
        {
            Interlocked.Increment(ref done);
            source.Cancel();
            return number;
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(threads, source.Token, new Many("long", GiveUp)));

        Assert.InRange(done, 1, threads);
    }

    [Fact]
    public async Task Progress_ends_with_all_pieces_done()
    {
        var progress = new Shares();
        using var runner = new ExperimentRunner(seed: 1, threads: 3, progress, _diagnostics);
        await runner.RunAsync(ExperimentCatalog.From([new Many("many", number => number)], _diagnostics)!, CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, 100).Select(done => done / 100.0), progress.Seen.Order());
    }

    [Fact]
    public async Task No_pieces_are_no_results() => Assert.Empty(SquaresOf(await RunAsync(2, new Many("none", number => number, pieces: 0)), "none"));

    private static IEnumerable<long> SquaresOf(ReportResults results, string id) =>
        ((ResultArray)((ResultObject)results.Values.Members[id]).Members["values"]).Items.Select(item => ((ResultInteger)item).Value);

    private Task<ReportResults> RunAsync(int threads, params Experiment[] experiments) => RunAsync(threads, CancellationToken.None, experiments);

    private async Task<ReportResults> RunAsync(int threads, CancellationToken cancellationToken, params Experiment[] experiments)
    {
        using var runner = new ExperimentRunner(seed: 1, threads, new NoProgress(), _diagnostics);
        return await runner.RunAsync(ExperimentCatalog.From(experiments, _diagnostics)!, cancellationToken);
    }

    private sealed record Numbers(ImmutableArray<int> Values);

    private class Many(string id, Func<int, int> piece, int pieces = 100) : Experiment<Numbers>
    {
        public override string Id => id;

        public override async Task<Numbers> RunAsync(ExperimentContext context) => new(await context.SideBySideAsync(pieces, piece));
    }

    // Two experiments of one run have two types.
    private sealed class Other(string id, Func<int, int> piece) : Many(id, piece);

    private sealed class Counting : Experiment<Numbers>
    {
        public override string Id => "counting";

        public override string WorkUnit => "steps";

        public override async Task<Numbers> RunAsync(ExperimentContext context) => new(await context.SideBySideAsync(101, number =>
        {
            context.AddWork(number);
            return number;
        }));
    }

    private sealed class Shares : IRunProgress
    {
        private readonly Lock _gate = new();

        public List<double> Seen { get; } = [];

        public void Started(string experiment)
        {
        }

        public void Advanced(string experiment, double share)
        {
            lock (_gate)
            {
                Seen.Add(share);
            }
        }

        public void Finished(string experiment)
        {
        }

        public void Kept(string experiment)
        {
        }
    }
}
