using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Pictures;
using Colophon.Results;
using Colophon.Running;
using Colophon.Running.Figures;
using ScottPlot;

namespace Colophon.Tests.Running;

public class ExperimentRunnerTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public async Task Results_are_addressed_by_experiment_and_property()
    {
        var results = await RunAsync([new Drawing()]);

        var members = ((ResultObject)results.Values.Members["drawing"]).Members;
        Assert.Equal(new ResultInteger(5), members["number-of-draws"]);
        Assert.IsType<ResultNumber>(members["first-draw"]);
    }

    [Fact]
    public async Task An_experiment_reads_the_results_that_it_needs()
    {
        var results = await RunAsync([new Doubling(), new Drawing()]);

        var drawn = (ResultNumber)((ResultObject)results.Values.Members["drawing"]).Members["first-draw"];
        var doubled = (ResultNumber)((ResultObject)results.Values.Members["doubling"]).Members["first-draw"];
        Assert.Equal(2 * drawn.Value, doubled.Value);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    public async Task The_result_is_the_same_whatever_the_number_of_threads(int threads)
    {
        var one = await RunAsync([new Drawing(), new Doubling()], threads: 1);
        var many = await RunAsync([new Doubling(), new Drawing()], threads);

        Assert.Equal(CanonicalJson.Write(one.Values), CanonicalJson.Write(many.Values));
    }

    [Fact]
    public async Task An_experiment_that_throws_is_a_diagnostic_with_its_place_and_the_others_still_run()
    {
        var results = await RunAsync([new Failing(), new NeedingFailing(), new Drawing()]);

        var failure = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal(DiagnosticCodes.ExperimentFailed, failure.Code);
        Assert.Equal("the experiment \"failing\" failed: the sample is empty", failure.Message);
        Assert.Contains("ExperimentRunnerTests.cs:", Assert.Single(failure.Hints), StringComparison.Ordinal);
        Assert.Equal(["drawing"], results.Values.Members.Keys);
    }

    [Fact]
    public async Task One_that_returns_no_task_or_no_record_has_failed()
    {
        await RunAsync([new Silent(null!), new Empty(Task.FromResult<string>(null!)), new Wordy(Task.FromResult("words"))]);

        Assert.Equal(
            [
                "the experiment \"empty\" failed: its result is null",
                "the experiment \"silent\" failed: RunAsync returned null instead of a task",
                "the experiment \"wordy\" failed: its result is a String: it must be a record, whose properties have names",
            ],
            _diagnostics.ToOrdered().Select(diagnostic => diagnostic.Message));
    }

    [Theory]
    [InlineData(typeof(DateTime), "the result at \"value\" is a DateTime: a result holds numbers, texts, truth values, arrays and records of them")]
    [InlineData(typeof(decimal), "the result at \"value\" is a Decimal: a result holds numbers, texts, truth values, arrays and records of them")]
    [InlineData(typeof(object), "the result at \"value\" is a Object: a result holds numbers, texts, truth values, arrays and records of them")]
    public async Task A_result_of_a_kind_that_no_result_can_be_is_a_diagnostic(Type type, string message)
    {
        await RunAsync([new Returning(Activator.CreateInstance(type)!)]);

        Assert.Equal("the experiment \"returning\" failed: " + message, Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    [Fact]
    public async Task A_result_that_holds_itself_is_a_diagnostic()
    {
        await RunAsync([new Returning(new Endless())]);

        Assert.EndsWith("is nested more than 32 deep: does a record hold itself?", Assert.Single(_diagnostics.ToOrdered()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_throws_is_a_diagnostic_with_its_place()
    {
        await RunAsync([new Tabulating()]);

        var failure = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal("the experiment \"tabulating\" failed: no such rule", failure.Message);
        Assert.Contains("ExperimentRunnerTests.cs:", Assert.Single(failure.Hints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_a_result_that_was_not_declared_as_needed_is_an_error()
    {
        await RunAsync([new Drawing(), new Sneaking()]);

        Assert.Equal(
            "the experiment \"sneaking\" failed: \"sneaking\" reads the result of Drawing, which is not among its Needs",
            Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    [Fact]
    public async Task Giving_up_ends_the_run()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync([new Drawing()], cancellationToken: source.Token));
    }

    [Fact]
    public async Task Cells_of_a_table_are_values_with_paths()
    {
        var results = await RunAsync([new Drawing()]);

        var table = results.Tables["drawing/squares"];
        Assert.Equal(["Number", "Square"], table.Columns.Select(column => column.Title));
        var cell = Assert.IsType<ValueCell>(table.Rows[1][1]).Value;
        Assert.Equal(("drawing.tables.squares[1].square", "4", "4.0", "fixed: 1"), (cell.Path, cell.FullPrecision, cell.Text, cell.Format));
        var rows = (ResultArray)((ResultObject)((ResultObject)results.Values.Members["drawing"]).Members["tables"]).Members["squares"];
        Assert.Equal(new ResultNumber(4), ((ResultObject)rows.Items[1]).Members["square"]);
    }

    [Fact]
    public async Task Figures_of_panels_are_the_same_whatever_the_number_of_threads()
    {
        var one = await RunAsync([new Plotting()], threads: 1);
        var many = await RunAsync([new Plotting()], threads: 8);

        Assert.Equal(["plotting/panels-1", "plotting/panels-2", "plotting/panels-3", "plotting/panels-4"], many.Figures.Keys);
        Assert.All(one.Figures, figure => Assert.Equal(Svg(figure.Value), Svg(many.Figures[figure.Key])));

        static string Svg(Picture picture) => SvgWriter.Write((VectorPicture)picture);
    }

    private async Task<ReportResults> RunAsync(Experiment[] experiments, int threads = 4, CancellationToken cancellationToken = default)
    {
        var catalog = ExperimentCatalog.From(experiments, _diagnostics);
        using var runner = new ExperimentRunner(seed: 1, threads, new NoProgress(), _diagnostics);
        return await runner.RunAsync(catalog!, cancellationToken);
    }

    private sealed record Draws(int NumberOfDraws, double FirstDraw);

    private sealed class Drawing : Experiment<Draws>
    {
        public override string Id => "drawing";

        public override Task<Draws> RunAsync(ExperimentContext context) => Task.FromResult(new Draws(5, context.Streams["draws"].NextDouble()));

        public override void Present(Draws result, Presentation presentation) => presentation.AddTable(
            "squares",
            [1.0, 2.0],
            Column.Number<double>("number", "Number", NumberFormat.Integer, x => x),
            Column.Number<double>("square", "Square", NumberFormat.Fixed(1), x => x * x));
    }

    private sealed class Plotting : Experiment<Draws>
    {
        public override string Id => "plotting";

        public override Task<Draws> RunAsync(ExperimentContext context) => Task.FromResult(new Draws(1, 0.5));

        public override void Present(Draws result, Presentation presentation)
        {
            for (var i = 1; i <= 4; i++)
            {
                var scale = i;
                presentation.AddPanels(
                    $"panels-{i}",
                    300,
                    200,
                    new PanelGrid(2) { Legend = SharedLegend.Below },
                    [.. Enumerable.Range(1, 4).Select(panel => (Action<Plot>)(plot => plot.Add.Line(0, 0, scale, panel).LegendText = $"line {panel}"))]);
            }
        }
    }

    private sealed class Doubling : Experiment<Draws>
    {
        public override string Id => "doubling";

        public override ImmutableArray<Type> Needs => [typeof(Drawing)];

        public override Task<Draws> RunAsync(ExperimentContext context)
        {
            var drawn = context.ResultOf<Drawing, Draws>();
            return Task.FromResult(drawn with { FirstDraw = 2 * drawn.FirstDraw });
        }
    }

    private abstract class Ready(string id, Task<string> running) : Experiment<string>
    {
        public override string Id => id;

        public override Task<string> RunAsync(ExperimentContext context) => running;
    }

    private sealed class Silent(Task<string> running) : Ready("silent", running);

    private sealed class Empty(Task<string> running) : Ready("empty", running);

    private sealed class Wordy(Task<string> running) : Ready("wordy", running);

    private sealed class Failing : Experiment<Draws>
    {
        public override string Id => "failing";

        public override Task<Draws> RunAsync(ExperimentContext context) => throw new InvalidOperationException("the sample is empty");
    }

    private sealed record Holder(object Value);

    private sealed record Endless
    {
        public Endless Next => this;
    }

    private sealed class Returning(object value) : Experiment<Holder>
    {
        public override string Id => "returning";

        public override Task<Holder> RunAsync(ExperimentContext context) => Task.FromResult(new Holder(value));
    }

    private sealed class Tabulating : Experiment<Draws>
    {
        public override string Id => "tabulating";

        public override Task<Draws> RunAsync(ExperimentContext context) => Task.FromResult(new Draws(1, 0.5));

        public override void Present(Draws result, Presentation presentation) =>
            presentation.AddTable("rules", [1.0], Column.Number<double>("x", "X", NumberFormat.Integer, _ => throw new ArgumentException("no such rule")));
    }

    private sealed class NeedingFailing : Experiment<Draws>
    {
        public override string Id => "needing-failing";

        public override ImmutableArray<Type> Needs => [typeof(Failing)];

        public override Task<Draws> RunAsync(ExperimentContext context) => Task.FromResult(context.ResultOf<Failing, Draws>());
    }

    private sealed class Sneaking : Experiment<Draws>
    {
        public override string Id => "sneaking";

        public override Task<Draws> RunAsync(ExperimentContext context) => Task.FromResult(context.ResultOf<Drawing, Draws>());
    }
}
