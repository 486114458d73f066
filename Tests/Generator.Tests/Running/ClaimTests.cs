using System.Text;
using Colophon.Diagnostics;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Tests.Running;

public class ClaimTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public async Task A_claim_lies_in_the_results_with_all_that_decided_it()
    {
        var results = await RunAsync(new Stating("rates", new Claim(
            "K8",
            "The rate changes the *rule*.",
            ClaimKind.Measured,
            ClaimVerdict.False,
            new { LargestAngle = 0.5, Rates = new[] { 1, 2 } },
            new ClaimCount(3, 4))));

        Assert.Empty(_diagnostics.ToOrdered());
        Assert.Equal(
            """
            {
              "K8": {
                "evidence": {
                  "largest-angle": 0.5,
                  "rates": [
                    1,
                    2
                  ]
                },
                "experiment": "rates",
                "held": 3,
                "kind": "measured",
                "of": 4,
                "statement": "The rate changes the *rule*.",
                "verdict": "false"
              }
            }

            """,
            Encoding.UTF8.GetString(CanonicalJson.Write(results.Values.Members["claims"])),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_claim_that_is_not_about_repetitions_has_no_count()
    {
        var results = await RunAsync(new Stating("rates", Simple("K8")));

        var claim = Assert.Single(ClaimEntry.In(results)).Value;
        Assert.Null(claim.Count);
        Assert.Equal(("K8", "rates", "derived", "true"), (claim.Id, claim.Experiment, claim.Kind, claim.Verdict));
    }

    [Fact]
    public async Task Claims_stated_from_several_threads_are_all_there_in_one_order()
    {
        var claims = Enumerable.Range(0, 200).Select(i => Simple($"K{i}")).ToArray();

        var results = await RunAsync(new Stating("rates", claims) { IsParallel = true });

        Assert.Equal(claims.Select(claim => claim.Id).Order(StringComparer.Ordinal), ClaimEntry.In(results).Keys);
    }

    [Fact]
    public async Task Results_without_claims_do_not_mention_them()
    {
        var results = await RunAsync(new Stating("rates"));

        Assert.Equal(["rates"], results.Values.Members.Keys);
        Assert.Empty(ClaimEntry.In(results));
    }

    [Fact]
    public async Task Two_experiments_cannot_state_one_claim()
    {
        await RunAsync(new Stating("step-size", Simple("K8")), new OtherStating("rates", Simple("K8")));

        var mistake = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal((DiagnosticCodes.DuplicateClaim, "the claim \"K8\" is stated by rates and step-size"), (mistake.Code, mistake.Message));
    }

    [Fact]
    public async Task One_experiment_cannot_state_a_claim_twice()
    {
        await RunAsync(new Stating("rates", Simple("K8"), Simple("K8")));

        Assert.Equal("the claim \"K8\" is stated twice by rates", Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    public static TheoryData<string, string> Impossible => new()
    {
        { "", "the claim \"\" needs an id of letters, digits and hyphens, starting with a letter: K8" },
        { "8K", "the claim \"8K\" needs an id of letters, digits and hyphens, starting with a letter: K8" },
        { "K 8", "the claim \"K 8\" needs an id of letters, digits and hyphens, starting with a letter: K8" },
        { "K8-", "the claim \"K8-\" needs an id of letters, digits and hyphens, starting with a letter: K8" },
        { "K8\n", "the claim \"K8\n\" needs an id of letters, digits and hyphens, starting with a letter: K8" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task An_id_is_made_of_letters_digits_and_hyphens(string id, string message)
    {
        await RunAsync(new Stating("rates", Simple(id)));

        Assert.Equal($"the experiment \"rates\" failed: {message}", Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    [Fact]
    public async Task A_claim_that_cannot_be_fails_its_experiment_at_the_line_that_states_it()
    {
        await RunAsync(new Stating("rates", Simple("K8") with { Seeds = new ClaimCount(5, 4) }));

        var mistake = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal((DiagnosticCodes.ExperimentFailed, "the experiment \"rates\" failed: the claim \"K8\" cannot have held in 5 of 4"), (mistake.Code, mistake.Message));
        Assert.Contains("ClaimTests.cs:", Assert.Single(mistake.Hints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_has_names()
    {
        await RunAsync(new Stating("rates", Simple("K8") with { Evidence = 0.5 }));

        Assert.Equal(
            "the experiment \"rates\" failed: the evidence of the claim \"K8\" needs names: give a record, or new { Name = value }",
            Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    [Fact]
    public async Task A_statement_is_one_line()
    {
        await RunAsync(new Stating("rates", Simple("K8") with { Statement = " " }));

        Assert.Equal("the experiment \"rates\" failed: the claim \"K8\" needs a statement in one line", Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    [Fact]
    public void The_name_claims_is_kept_for_the_claims()
    {
        Assert.Null(ExperimentCatalog.From([new Stating("claims")], _diagnostics));

        var mistake = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal((DiagnosticCodes.ReservedExperimentId, "the experiment Stating has the id \"claims\""), (mistake.Code, mistake.Message));
    }

    [Fact]
    public void Every_verdict_and_every_kind_has_its_word_in_the_results()
    {
        Assert.Equal(Enum.GetValues<ClaimVerdict>().Select(verdict => ResultTree.NameOf(verdict.ToString())).Order(StringComparer.Ordinal), ClaimEntry.Verdicts.Order(StringComparer.Ordinal));
        Assert.Equal([ClaimEntry.Derived, ClaimEntry.Measured], Enum.GetValues<ClaimKind>().Select(kind => ResultTree.NameOf(kind.ToString())));
    }

    private static Claim Simple(string id) => new(id, "It holds.", ClaimKind.Derived, ClaimVerdict.True, new { Value = 1 });

    private async Task<ReportResults> RunAsync(params Experiment[] experiments)
    {
        var catalog = ExperimentCatalog.From(experiments, _diagnostics);
        using var runner = new ExperimentRunner(seed: 1, threads: 4, new NoProgress(), _diagnostics);
        return await runner.RunAsync(catalog!, CancellationToken.None);
    }

    private sealed record Nothing(int Claims);

    private class Stating(string id, params Claim[] claims) : Experiment<Nothing>
    {
        public override string Id => id;

        public bool IsParallel { get; init; }

        public override Task<Nothing> RunAsync(ExperimentContext context)
        {
            if (IsParallel)
            {
                Parallel.ForEach(claims, context.Claim);
            }
            else
            {
                foreach (var claim in claims)
                {
                    context.Claim(claim);
                }
            }

            return Task.FromResult(new Nothing(claims.Length));
        }
    }

    private sealed class OtherStating(string id, params Claim[] claims) : Stating(id, claims);
}
