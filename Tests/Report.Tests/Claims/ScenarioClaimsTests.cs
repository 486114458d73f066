using Colophon.Running;
using NeuralNetworks3.Claims;

namespace NeuralNetworks3.Tests.Claims;

public class ScenarioClaimsTests
{
    [Theory]
    [InlineData(8, ClaimVerdict.True)]
    [InlineData(7, ClaimVerdict.False)]
    public void Other_weights_are_better_where_they_are_in_four_of_five_seeds(int better, ClaimVerdict verdict)
    {
        var risks = Enumerable.Range(0, 10).Select(seed => seed < better ? 0.1 : 0.3).ToArray();

        var claim = ScenarioClaims.BetterThanFinal("G1a", "G1", "averaged", risks, [.. Enumerable.Repeat(0.2, 10)]);

        Assert.Equal(verdict, claim.Verdict);
        Assert.Equal(new ClaimCount(better, 10), claim.Seeds);
    }

    [Theory]
    [InlineData(95, ClaimVerdict.True)]
    [InlineData(5, ClaimVerdict.False)]
    [InlineData(50, ClaimVerdict.Depends)]
    public void A_count_of_seeds_is_true_from_95_per_cent_on_and_false_up_to_5(int held, ClaimVerdict verdict) =>
        Assert.Equal(verdict, SeedVerdict.Of(new ClaimCount(held, 100)));
}
