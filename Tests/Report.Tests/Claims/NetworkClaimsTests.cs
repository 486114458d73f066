using Colophon.Running;
using NeuralNetworks3.Claims;

namespace NeuralNetworks3.Tests.Claims;

public class NetworkClaimsTests
{
    [Theory]
    [InlineData(10, ClaimVerdict.True)]
    [InlineData(9, ClaimVerdict.Depends)]
    [InlineData(1, ClaimVerdict.Depends)]
    [InlineData(0, ClaimVerdict.False)]
    public void N1_and_N2_count_the_networks_below_the_best_line(int below, ClaimVerdict verdict)
    {
        var claim = NetworkClaims.BeatsBestLine("N1", "Problem 1(c)", new NetworkEvidence(0.1, 0.2, 0.12, 0.13, 0.14, 1e-6, below, 10));

        Assert.Equal(verdict, claim.Verdict);
        Assert.Equal(new ClaimCount(below, 10), claim.Seeds);
        Assert.Equal(ClaimKind.Measured, claim.Kind);
    }

    [Theory]
    [InlineData(1e-3, 1e-3, ClaimVerdict.True)]
    [InlineData(-1e-7, 1e-3, ClaimVerdict.True)]
    [InlineData(-1e-3, 1e-3, ClaimVerdict.False)]
    [InlineData(1e-3, -1e-3, ClaimVerdict.False)]
    public void N3_allows_for_the_error_of_the_quadrature_and_no_more(double gaussian, double disc, ClaimVerdict verdict) =>
        Assert.Equal(verdict, NetworkClaims.N3(new BayesEvidence(gaussian, disc, 1e-6, 1e-6)).Verdict);
}
