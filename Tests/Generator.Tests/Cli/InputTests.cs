using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Colophon.Running;

namespace Colophon.Tests.Cli;

/// <summary>Experiments that read data files of the project.</summary>
public sealed class InputTests : IDisposable
{
    private readonly ConcurrentQueue<string> _ran = new();
    private readonly TemporaryProject _project;

    public InputTests()
    {
        _project = new TemporaryProject { Experiments = [new TemporaryProject.Study { OnRun = _ => _ran.Enqueue("study") }, new Survey { OnRun = () => _ran.Enqueue("survey") }] }
            .With("Templates/small/report.md", TemporaryProject.Report("The sum is {{ survey.sum }}."))
            .With("data/counts.txt", "1\n2\n");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_changed_data_file_runs_those_again_that_read_it_and_list_says_so()
    {
        Assert.Equal(0, await _project.RunAsync("--quiet"));
        Assert.Contains("\"sum\": 3", _project.Read("Output/results.json"), StringComparison.Ordinal);
        _ran.Clear();
        _project.With("data/counts.txt", "1\n3\n");

        Assert.Equal(0, await _project.RunAsync("list"));
        Assert.Equal(0, await _project.RunAsync("--quiet", "--audit=0"));

        Assert.Equal("study   current\nsurvey  stale: inputs\n", _project.Output);
        Assert.Equal(["survey"], _ran);
        Assert.Contains("\"sum\": 4", _project.Read("Output/results.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_colophon_tells_the_data_file_among_all_that_was_read_also_from_the_store()
    {
        Assert.Equal(0, await _project.RunAsync("--quiet"));
        Assert.Equal(0, await _project.RunAsync("--quiet", "--audit=0"));

        Assert.Equal(["study", "survey"], _ran.Order(StringComparer.Ordinal));
        Assert.Contains("<td>data/counts.txt</td>", _project.Read("Output/small.html"), StringComparison.Ordinal);
        Assert.Contains("#provenance/file/data/counts.txt", _project.Read("Output/small.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_data_file_ends_every_command_that_runs_experiments_and_leaves_the_outputs()
    {
        Assert.Equal(0, await _project.RunAsync("--quiet"));
        var before = _project.OutputState();
        File.Move(_project.PathOf("data/counts.txt"), _project.PathOf("data/count.txt"));

        foreach (var command in new[] { "build", "check", "list", "placebo", "results" })
        {
            Assert.Equal(1, await _project.RunAsync(command));
        }

        Assert.Equal(before, _project.OutputState());
        Assert.Equal(
            string.Concat(Enumerable.Repeat(
                """
                error RPT711: the experiment "survey" reads "data/counts.txt", and there is no such file
                  hint: did you mean "data/count.txt"?
                1 error

                """.ReplaceLineEndings("\n"),
                5)),
            _project.Errors);
    }

    [Fact]
    public async Task An_audit_reads_the_same_data()
    {
        Assert.Equal(0, await _project.RunAsync("--quiet"));

        Assert.Equal(0, await _project.RunAsync("check", "--budget=1m"));

        Assert.Equal(2, _ran.Count(name => name == "survey"));
        Assert.Equal("", _project.Errors);
    }

    internal sealed record Surveyed(int Sum);

    private sealed class Survey : Experiment<Surveyed>
    {
        public required Action OnRun { get; init; }

        public override string Id => "survey";

        public override ImmutableArray<string> Inputs => ["data/counts.txt"];

        public override async Task<Surveyed> RunAsync(ExperimentContext context)
        {
            OnRun();
            using var reader = new StreamReader(context.OpenInput("data/counts.txt"));
            var lines = (await reader.ReadToEndAsync(context.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return new Surveyed(lines.Sum(line => int.Parse(line, CultureInfo.InvariantCulture)));
        }
    }
}
