using Colophon.Running;
using NeuralNetworks3.Claims;

namespace NeuralNetworks3.Tests.Claims;

public class BayesClaimsTests
{
    [Theory]
    [InlineData(0.25, 0.25, ClaimVerdict.True)]
    [InlineData(0.25 + 1e-14, 0.25, ClaimVerdict.True)]
    [InlineData(0.2500001, 0.25, ClaimVerdict.False)]
    public void A_boundary_is_Bayes_where_its_risk_is_the_Bayes_risk(double source, double bayes, ClaimVerdict verdict) =>
        Assert.Equal(verdict, BayesClaims.SourceBoundaryIsBayes("K1", "…", source, bayes, 0.3).Verdict);

    [Theory]
    [InlineData(10, 10, 10, ClaimVerdict.True)]
    [InlineData(10, 12.77, 15.5, ClaimVerdict.False)]
    public void The_priors_do_not_matter_where_no_prior_changes_the_circle(double third, double half, double twoThirds, ClaimVerdict verdict) =>
        Assert.Equal(verdict, BayesClaims.PriorsDoNotMatter(third, half, twoThirds).Verdict);

    [Theory]
    [InlineData(0.2, 0.2, ClaimVerdict.True)]
    [InlineData(0.05, 0.05, ClaimVerdict.False)]
    [InlineData(0.2, 0.05, ClaimVerdict.Depends)]
    public void Gaussian_classes_are_harder_where_their_Bayes_risks_are_larger(double first, double second, ClaimVerdict verdict) =>
        Assert.Equal(verdict, BayesClaims.GaussianIsHarder([first, second], [0.1, 0.1]).Verdict);

    [Theory]
    [InlineData(0, 0, ClaimVerdict.True)]
    [InlineData(0, 2.2, ClaimVerdict.Depends)]
    [InlineData(0.1, 2.2, ClaimVerdict.False)]
    public void Two_families_share_their_boundary_where_both_pairs_do(double equal, double unequal, ClaimVerdict verdict) =>
        Assert.Equal(verdict, BayesClaims.FamiliesShareBoundary(equal, unequal).Verdict);
}
