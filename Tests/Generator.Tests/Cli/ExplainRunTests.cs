using System.Runtime.Intrinsics.X86;

namespace Colophon.Tests.Cli;

/// <summary>What moved a value, found by building and running a whole project with one thing after another put back.</summary>
public sealed class ExplainRunTests
{
    [Fact]
    public async Task The_seed_that_moved_a_value_is_named()
    {
        using var report = await CommittedReport.MakeAsync();
        report.Change("Templates/small/report.md", "seed: 1", "seed: 2");

        var told = await ExplainAsync(report);

        Assert.EndsWith("\nthe seed moved the value\n", told, StringComparison.Ordinal);
        Assert.Equal(1, report.Worktrees());
    }

    [Fact]
    public async Task The_parameter_that_moved_a_value_and_flipped_a_claim_is_named_and_nothing_beside_it()
    {
        using var report = await CommittedReport.MakeAsync();
        report.Change("Small/Parameters.cs", "0.5", "0.25").Change("Small/Parameters.cs", "Other = 1", "Other = 2").Change("Small/Draw.cs", "NextDouble()", "NextDouble() + 0");

        var outcome = await report.RunAsync(["drift", "--explain"]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("Templates/small/report.md:8:1: error RPT902: ", outcome.Errors, StringComparison.Ordinal);
        const string Step = "Small/Parameters.cs:5 “public const double Step = 0.25;”";
        var told = outcome.Output.ReplaceLineEndings("\n");
        Assert.Contains($"\n{"Small/Draw.cs".PadRight(Step.Length)}  0\n{Step}  3\n{"Small/Parameters.cs:7 “public const int Other = 2;”".PadRight(Step.Length)}  0\n", told, StringComparison.Ordinal);
        Assert.EndsWith($"\n{Step} moved all 3 values\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_file_that_moved_a_value_is_named()
    {
        using var report = await CommittedReport.MakeAsync();
        report.Change("data/counts.txt", "1", "12").Change("Small/Draw.cs", "NextDouble()", "NextDouble() + 0");

        Assert.EndsWith("\ndata/counts.txt moved the value\n", await ExplainAsync(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_are_said_to_have_done_it_together_or_each()
    {
        using var report = await CommittedReport.MakeAsync();
        report.Change("Small/Left.cs", "= 0", "= 1").Change("Small/Right.cs", "= 0", "= 1");

        var told = await ExplainAsync(report);

        Assert.Contains("\nit takes two to restore 1 of 2 values (any.value): Small/Left.cs and Small/Right.cs\n", told, StringComparison.Ordinal);
        Assert.Contains("\nit took two to move 1 of 2 values (all.value): Small/Left.cs and Small/Right.cs;", told, StringComparison.Ordinal);
    }

    [FactWithAvx2]
    public async Task The_vectors_that_moved_a_value_are_named_where_no_file_did()
    {
        using var report = await CommittedReport.MakeAsync(("DOTNET_EnableAVX2", "0"));

        var told = await ExplainAsync(report, "--fresh");

        Assert.EndsWith("\none thread      0\nno AVX-512      0\nno AVX2         1\nno AVX2 moved the value\n", told, StringComparison.Ordinal);
    }

    private static async Task<string> ExplainAsync(CommittedReport report, params string[] arguments)
    {
        var outcome = await report.RunAsync(["drift", "--explain", .. arguments]);

        Assert.True(outcome is { ExitCode: 1, Errors: "" }, outcome.Output + outcome.Errors);
        return outcome.Output.ReplaceLineEndings("\n");
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FactWithAvx2Attribute : FactAttribute
    {
        public FactWithAvx2Attribute()
        {
            if (!Avx2.IsSupported)
            {
                Skip = "the processor has no AVX2 that could be left out";
            }
        }
    }
}
