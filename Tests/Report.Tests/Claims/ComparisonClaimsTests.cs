using Colophon.Running;
using NeuralNetworks3.Claims;

namespace NeuralNetworks3.Tests.Claims;

public class ComparisonClaimsTests
{
    private static readonly SizeShifts NoShift = new(0, 0, 0, 0, 0, 0, 0, 0);

    [Theory]
    [InlineData(0.95, 0.99, ClaimVerdict.True)]
    [InlineData(0.5, 0.55, ClaimVerdict.False)]
    [InlineData(0.7, 0.99, ClaimVerdict.Depends)]
    public void A_perceptron_is_sensitive_to_numbers_where_all_its_weights_move(double final, double averaged, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ComparisonClaims.SensitiveToNumbers(new SizeShares(final, final, averaged, final, final, averaged), NoShift).Verdict);

    [Theory]
    [InlineData(1, 0, ClaimVerdict.True)]
    [InlineData(0, 0, ClaimVerdict.False)]
    [InlineData(1, 1, ClaimVerdict.Depends)]
    public void The_loss_converges_on_discs_only_where_no_Gaussian_run_does(double discs, double gaussians, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ComparisonClaims.ConvergesOnDiscsOnly(discs, gaussians, new LateDeviations([], [])).Verdict);

    [Theory]
    [InlineData(0.95, 1, ClaimVerdict.True)]
    [InlineData(0, 0.05, ClaimVerdict.False)]
    [InlineData(0.05, 1, ClaimVerdict.Depends)]
    public void A_Gaussian_loss_fluctuates_more_where_every_loss_does(double first, double second, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ComparisonClaims.GaussianFluctuatesMore("K18b", "…", [first, second]).Verdict);

    [Theory]
    [InlineData(0.95, 1, ClaimVerdict.True)]
    [InlineData(0, 0.05, ClaimVerdict.False)]
    [InlineData(0.05, 1, ClaimVerdict.Depends)]
    public void The_larger_disc_is_noisier_where_both_losses_are(double mistakes, double errors, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ComparisonClaims.LargerDiscIsNoisier(mistakes, errors).Verdict);

    [Theory]
    [InlineData(1.2, 1.5, ClaimVerdict.True)]
    [InlineData(0.8, 1.2, ClaimVerdict.False)]
    [InlineData(1, 1, ClaimVerdict.False)]
    public void Unequal_numbers_are_more_uncertain_where_every_deviation_is_larger(double risk, double offset, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ComparisonClaims.UnequalNumbersAreMoreUncertain(risk, risk, offset).Verdict);
}
