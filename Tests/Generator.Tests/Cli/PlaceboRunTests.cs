using System.Collections.Immutable;
using Colophon.Running;

namespace Colophon.Tests.Cli;

public sealed class PlaceboRunTests
{
    [Fact]
    public async Task Claims_that_survive_their_placebo_are_errors_and_all_are_listed()
    {
        using var project = Project(new Rates(), new Unaffected(), new Base());

        Assert.Equal(1, await project.RunAsync("placebo", "--threads", "1"));

        Assert.EndsWith(
            """
            claim  verdict  placebo     experiment
            K8     true     true        rates
            K9     false    true        rates
            K10    depends  not stated  rates
            not tested by a placebo: U1, U2 (unaffected)
            1 of 3 measured claims survived their placebo; 2 have none, 1 are derived and were not compared

            """.ReplaceLineEndings("\n"),
            project.Output,
            StringComparison.Ordinal);
        Assert.Equal(
            """
            error RPT909: the claim "K8" is true under the placebo, too
              hint: the claim: It is *so*.
              hint: test something that only the effect can bring about, or look whether the placebo of "rates" leaves the effect in
            1 error

            """.ReplaceLineEndings("\n"),
            project.Errors);
    }

    [Fact]
    public async Task A_placebo_runs_with_what_it_needs_and_without_what_needs_it()
    {
        using var project = Project(new Rates(), new Unaffected(), new Base());

        await project.RunAsync("placebo", "--threads", "1");

        Assert.Equal(
            ["running base", "running base (placebo)", "running rates", "running rates (placebo)", "running unaffected"],
            project.Output.Split('\n').Where(line => line.StartsWith("running", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_placebo_only_needs_runs_as_always()
    {
        var wasPlacebo = new List<bool>();
        using var project = Project(new Rates(), new Base { OnRun = wasPlacebo.Add });

        await project.RunAsync("placebo", "--quiet");

        Assert.Equal([false, false], wasPlacebo);
    }

    [Fact]
    public async Task Without_survivors_all_is_well_and_no_output_is_written()
    {
        using var project = Project(new Unaffected());

        Assert.Equal(0, await project.RunAsync("placebo", "--quiet"));

        Assert.Equal(("", ""), (project.Output, project.Errors));
        Assert.Equal([".colophon", "Templates"], project.Names("."));
    }

    [Fact]
    public async Task A_placebo_that_fails_says_so()
    {
        using var project = Project(new Failing());

        Assert.Equal(1, await project.RunAsync("placebo", "--quiet"));

        Assert.StartsWith("error RPT705: the experiment \"failing\" failed: nothing to permute", project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_run_but_the_placebo_is_one_and_each_is_kept()
    {
        var wasPlacebo = new List<bool>();
        using var project = Project(new Asking { OnRun = wasPlacebo.Add });

        await project.RunAsync("check", "--quiet");
        await project.RunAsync("placebo", "--quiet");
        await project.RunAsync("placebo", "--threads", "1");

        Assert.Equal([false, true], wasPlacebo);
        Assert.StartsWith("kept asking\nkept asking (placebo)\n", project.Output, StringComparison.Ordinal);
    }

    private static TemporaryProject Project(params ImmutableArray<Experiment> experiments) =>
        new TemporaryProject { Experiments = experiments }.With("Templates/small/report.md", "---\ntitle: Small\nseed: 7\n---\n\nText.\n");

    private static Claim Measured(string id, ClaimVerdict verdict) => new(id, "It is *so*.", ClaimKind.Measured, verdict, new { Value = 1 });

    internal sealed record Nothing(int Value);

    private sealed class Base : Experiment<Nothing>
    {
        public Action<bool> OnRun { get; init; } = _ => { };

        public override string Id => "base";

        public override Task<Nothing> RunAsync(ExperimentContext context)
        {
            OnRun(context.IsPlacebo);
            return Task.FromResult(new Nothing(1));
        }
    }

    private sealed class Rates : Experiment<Nothing>
    {
        public override string Id => "rates";

        public override bool HasPlacebo => true;

        public override ImmutableArray<Type> Needs => [typeof(Base)];

        public override Task<Nothing> RunAsync(ExperimentContext context)
        {
            context.Claim(Measured("K8", ClaimVerdict.True));
            context.Claim(Measured("K9", context.IsPlacebo ? ClaimVerdict.True : ClaimVerdict.False));
            context.Claim(Measured("K7", ClaimVerdict.True) with { Kind = ClaimKind.Derived });
            if (!context.IsPlacebo)
            {
                context.Claim(Measured("K10", ClaimVerdict.Depends));
            }

            return Task.FromResult(context.ResultOf<Base, Nothing>());
        }

        public override void Present(Nothing result, Presentation presentation) => throw new InvalidOperationException("claims are found without figures");
    }

    private sealed class Unaffected : Experiment<Nothing>
    {
        public override string Id => "unaffected";

        public override Task<Nothing> RunAsync(ExperimentContext context)
        {
            context.Claim(Measured("U2", ClaimVerdict.True));
            context.Claim(Measured("U1", ClaimVerdict.True));
            return Task.FromResult(new Nothing(1));
        }
    }

    private sealed class Failing : Experiment<Nothing>
    {
        public override string Id => "failing";

        public override bool HasPlacebo => true;

        public override Task<Nothing> RunAsync(ExperimentContext context) =>
            context.IsPlacebo ? throw new InvalidOperationException("nothing to permute") : Task.FromResult(new Nothing(1));
    }

    private sealed class Asking : Experiment<Nothing>
    {
        public Action<bool> OnRun { get; init; } = _ => { };

        public override string Id => "asking";

        public override bool HasPlacebo => true;

        public override Task<Nothing> RunAsync(ExperimentContext context)
        {
            OnRun(context.IsPlacebo);
            return Task.FromResult(new Nothing(1));
        }
    }
}
