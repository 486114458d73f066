using System.Collections.Immutable;
using Colophon.Revisions.Explaining;

namespace Colophon.Tests.Revisions.Explaining;

public sealed class CauseSearchTests
{
    private static readonly ImmutableArray<Factor> Files = [File("a.cs"), File("b.cs"), File("c.cs")];
    private static readonly ImmutableArray<Factor> Machine = [new(FactorKind.Machine, "one thread"), new(FactorKind.Machine, "no AVX2")];

    private readonly List<string> _tried = [];

    [Fact]
    public async Task One_factor_that_moved_everything_is_named_and_nothing_else_is_combined()
    {
        var explanation = await Search(["x", "y"], set => set.Contains("b.cs") ? ["x", "y"] : []);

        Assert.Equal(["b.cs: x y"], Causes(explanation));
        Assert.Equal(["a.cs", "b.cs", "c.cs"], _tried);
        Assert.Empty(explanation.Unexplained);
    }

    [Fact]
    public async Task Factors_that_moved_values_each_are_named_each_and_the_larger_share_first()
    {
        var explanation = await Search(["x", "y", "z"], set => [.. set.Contains("a.cs") ? ["x"] : Array.Empty<string>(), .. set.Contains("c.cs") ? ["y", "z"] : Array.Empty<string>()]);

        Assert.Equal(["c.cs: y z", "a.cs: x"], Causes(explanation));
    }

    [Fact]
    public async Task It_takes_two_where_neither_restores_anything_alone()
    {
        var explanation = await Search(["x"], set => set.IsSupersetOf(["a.cs", "c.cs"]) ? ["x"] : []);

        Assert.Equal(["a.cs+c.cs: x"], Causes(explanation));
    }

    [Fact]
    public async Task Two_pairs_are_told_apart()
    {
        var explanation = await Search(["x", "y"], set => [.. set.IsSupersetOf(["a.cs", "b.cs"]) ? ["x"] : Array.Empty<string>(), .. set.IsSupersetOf(["b.cs", "c.cs"]) ? ["y"] : Array.Empty<string>()]);

        Assert.Equal(["a.cs+b.cs: x", "b.cs+c.cs: y"], Causes(explanation));
    }

    [Fact]
    public async Task A_factor_that_cannot_be_tried_alone_is_found_with_what_it_needs()
    {
        var explanation = await Search(["x"], set => set.Contains("a.cs") == set.Contains("b.cs") ? set.Contains("a.cs") ? ["x"] : [] : null);

        Assert.Equal(["a.cs+b.cs: x"], Causes(explanation));
        Assert.Equal(["it does not build", "it does not build", null], explanation.Tried.Take(3).Select(tried => tried.Trial.Failure));
    }

    [Fact]
    public async Task The_machine_is_tried_only_for_what_files_leave_open()
    {
        var explanation = await Search(["x", "y"], set => [.. set.Contains("a.cs") ? ["x"] : Array.Empty<string>(), .. set.Contains("no AVX2") ? ["y"] : Array.Empty<string>()]);

        Assert.Equal(["a.cs: x", "no AVX2: y"], Causes(explanation));
    }

    [Fact]
    public async Task What_not_even_all_together_restore_stays_open()
    {
        var explanation = await Search(["x", "y"], set => set.Contains("a.cs") ? ["x"] : []);

        Assert.Equal(["y"], explanation.Unexplained);
        Assert.Equal(["a.cs", "b.cs", "c.cs", "a.cs+b.cs+c.cs", "one thread", "no AVX2", "a.cs+b.cs+c.cs+one thread", "a.cs+b.cs+c.cs+no AVX2"], _tried);
    }

    [Fact]
    public async Task A_value_that_either_of_two_restores_is_counted_once_as_moved_by_both()
    {
        var explanation = await Search(["x", "y", "z"], set => [.. set.Contains("a.cs") ? ["x", "y"] : Array.Empty<string>(), .. set.Contains("b.cs") ? ["y", "z"] : Array.Empty<string>()]);

        Assert.Equal(["a.cs: x", "b.cs: z", "a.cs+b.cs: y"], Causes(explanation));
        Assert.Equal(3, explanation.Causes.Sum(cause => cause.Values.Count));
        Assert.Equal("it took two to move 1 of 3 values (y): a.cs and b.cs; putting back any one of them restores what they moved", ExplanationText.Lines(explanation, "commit 1")[^1]);
    }

    [Fact]
    public async Task What_the_machine_restores_of_values_that_files_explain_is_not_counted_again()
    {
        var explanation = await Search(["x", "y"], set => set.Contains("no AVX2") ? ["x", "y"] : set.Contains("a.cs") ? ["x"] : []);

        Assert.Equal(["a.cs: x", "no AVX2: y"], Causes(explanation));
    }

    [Fact]
    public async Task Of_ways_to_use_the_processor_the_first_that_restores_is_named()
    {
        var explanation = await Search(["x"], set => set.Contains("one thread") || set.Contains("no AVX2") ? ["x"] : []);

        Assert.Equal(["one thread: x"], Causes(explanation));
        Assert.DoesNotContain("no AVX2", _tried);
    }

    [Fact]
    public async Task It_may_take_a_file_and_a_way_to_use_the_processor()
    {
        var explanation = await Search(["x"], set => set.IsSupersetOf(["b.cs", "no AVX2"]) ? ["x"] : []);

        Assert.Equal(["b.cs+no AVX2: x"], Causes(explanation));
    }

    [Fact]
    public async Task Why_all_together_cannot_be_tried_is_said()
    {
        var explanation = await Search(["x"], set => set.Count == 3 ? null : []);

        Assert.StartsWith("nothing that was tried restores the value; all together cannot be tried: it does not build: ", ExplanationText.Lines(explanation, "commit 1")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_one_file_nothing_is_said_of_all_together()
    {
        var explanation = await new CauseSearch(["x"], Oracle(_ => [])).FindAsync([File("a.cs")], Machine, CancellationToken.None);

        Assert.StartsWith("nothing that was tried restores the value: ", ExplanationText.Lines(explanation, "commit 1")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_opened_only_where_it_restores_something()
    {
        ImmutableArray<Factor> folders =
        [
            new(FactorKind.Code, "Risk/ (2 files)") { Parts = [File("Risk/a.cs"), File("Risk/b.cs")] },
            new(FactorKind.Code, "Data/ (2 files)") { Parts = [File("Data/a.cs"), File("Data/b.cs")] },
        ];
        var explanation = await new CauseSearch(["x"], Oracle(set => set.Contains("Risk/ (2 files)") || set.Contains("Risk/b.cs") ? ["x"] : [])).FindAsync(folders, Machine, CancellationToken.None);

        Assert.Equal(["Risk/b.cs: x"], Causes(explanation));
        Assert.Equal(["Risk/ (2 files)", "Risk/a.cs", "Risk/b.cs", "Data/ (2 files)"], _tried);
    }

    [Fact]
    public async Task A_value_that_did_not_drift_is_never_counted() =>
        Assert.Equal(["a.cs: x"], Causes(await Search(["x"], set => set.Contains("a.cs") ? ["w", "x"] : [])));

    [Fact]
    public async Task The_outcome_is_told_as_a_table_and_sentences()
    {
        var explanation = await Search(["x", "y"], set => set.Contains("b.cs") ? ["x"] : set.Contains("c.cs") ? null : []);

        Assert.Equal(
            [
                "put back alone  restores, of 2 values that drifted since commit 1a2b3c4",
                "a.cs            0",
                "b.cs            1",
                "c.cs            cannot be tried alone: it does not build",
                "one thread      0",
                "no AVX2         0",
                "b.cs moved 1 of 2 values (x)",
                "nothing that was tried restores 1 of 2 values (y), not even all together: the cause lies elsewhere, or what was accepted is not what that commit computes",
            ],
            ExplanationText.Lines(explanation, "commit 1a2b3c4").AsEnumerable());
    }

    [Fact]
    public async Task Two_that_only_together_restore_are_said_to_take_two() =>
        Assert.Equal(
            "it takes two to restore all 2 values: a.cs and b.cs",
            ExplanationText.Lines(await Search(["x", "y"], set => set.IsSupersetOf(["a.cs", "b.cs"]) ? ["x", "y"] : []), "commit 1")[^1]);

    private static Factor File(string name) => new(FactorKind.Code, name) { Files = [name] };

    private static IEnumerable<string> Causes(Explanation explanation) =>
        explanation.Causes.Select(cause => $"{string.Join('+', cause.Factors.Select(factor => factor.Name))}: {string.Join(' ', cause.Values)}");

    private Task<Explanation> Search(ImmutableSortedSet<string> drifted, Func<ImmutableHashSet<string>, string[]?> restored) =>
        new CauseSearch(drifted, Oracle(restored)).FindAsync(Files, Machine, CancellationToken.None);

    // Null where what is put back does not build.
    private TrialOracle Oracle(Func<ImmutableHashSet<string>, string[]?> restored) => (factors, _) =>
    {
        _tried.Add(string.Join('+', factors.Select(factor => factor.Name)));
        return Task.FromResult(restored([.. factors.Select(factor => factor.Name)]) is { } values ? new Trial([.. values], null) : Trial.Failed("it does not build"));
    };
}
