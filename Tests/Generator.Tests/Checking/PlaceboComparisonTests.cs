using Colophon.Checking;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Tests.Checking;

public sealed class PlaceboComparisonTests
{
    private static readonly Claim _claim = SampleClaims.All[0];

    [Theory]
    [InlineData(ClaimVerdict.False, true)]
    [InlineData(ClaimVerdict.True, false)]
    [InlineData(ClaimVerdict.Depends, false)]
    public void A_claim_with_the_same_verdict_under_the_placebo_is_vacuous(ClaimVerdict placebo, bool isVacuous)
    {
        var comparison = PlaceboComparison.Of(SampleClaims.Only(_claim), SampleClaims.Only(_claim with { Verdict = placebo }), ["rates"]);

        var outcome = Assert.Single(comparison.Outcomes);
        Assert.Equal(("K8", isVacuous), (outcome.Claim.Id, outcome.IsVacuous));
    }

    [Fact]
    public void A_claim_that_the_placebo_does_not_state_is_not_vacuous()
    {
        var outcome = Assert.Single(PlaceboComparison.Of(SampleClaims.Only(_claim), ReportResults.Empty, ["rates"]).Outcomes);

        Assert.Null(outcome.PlaceboVerdict);
        Assert.False(outcome.IsVacuous);
    }

    [Fact]
    public void Derived_claims_are_counted_and_measured_ones_without_placebo_are_listed()
    {
        var results = SampleClaims.Only(SampleClaims.All);

        var comparison = PlaceboComparison.Of(results, results, []);

        Assert.Empty(comparison.Outcomes);
        Assert.Equal(["K8", "K10"], comparison.Untested.Select(claim => claim.Id));
        Assert.Equal(1, comparison.Derived);
    }
}
