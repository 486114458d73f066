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
    [InlineData(0.7, 0.6, ClaimVerdict.True)]
    [InlineData(0.5, 0.59, ClaimVerdict.False)]
    [InlineData(0.5, 0.7, ClaimVerdict.Depends)]
    public void Epochs_help_where_they_do_in_three_of_five_seeds_of_every_scenario(double first, double second, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ProtocolClaims.EpochsHelp([first, second], [0.04, 0.04], [0.04, 0.04], new ClaimCount(1, 2)).Verdict);

    [Theory]
    [InlineData(0.001, 0.004, ClaimVerdict.True)]
    [InlineData(0.01, 0.2, ClaimVerdict.False)]
    [InlineData(0.001, 0.2, ClaimVerdict.Depends)]
    public void The_order_does_not_matter_where_it_moves_no_risk(double first, double second, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ProtocolClaims.OrderDoesNotMatter([first, second], new OrderMedians(0, 0, 0, 0, 0, 0)).Verdict);
}
