using Colophon.Running;
using NeuralNetworks3.Claims;

namespace NeuralNetworks3.Tests.Claims;

public class ProtocolClaimsTests
{
    [Theory]
    [InlineData(true, 0, ClaimVerdict.False)]
    [InlineData(false, 0, ClaimVerdict.True)]
    [InlineData(true, 0.5, ClaimVerdict.True)]
    public void The_rate_matters_where_it_changes_a_mistake_or_the_line(bool areSame, double angle, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ProtocolClaims.RateMatters(areSame, angle, 1e-9).Verdict);

    [Theory]
    [InlineData(0.02, 0.03, ClaimVerdict.True)]
    [InlineData(0.05, 0.039, ClaimVerdict.False)]
    [InlineData(0.02, 0.039, ClaimVerdict.Depends)]
    public void Epochs_help_where_the_median_excess_falls_by_a_tenth(double first, double second, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ProtocolClaims.EpochsHelp([0.04, 0.04], [first, second], new ClaimCount(1, 2)).Verdict);

    [Theory]
    [InlineData(0.001, 0.004, ClaimVerdict.True)]
    [InlineData(0.01, 0.2, ClaimVerdict.False)]
    [InlineData(0.001, 0.2, ClaimVerdict.Depends)]
    public void The_order_does_not_matter_where_it_moves_no_risk(double first, double second, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ProtocolClaims.OrderDoesNotMatter([first, second], new OrderMedians(0, 0, 0, 0, 0, 0)).Verdict);
}
