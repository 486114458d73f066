using Colophon.Running;
using NeuralNetworks3.Claims;

namespace NeuralNetworks3.Tests.Claims;

public class IterateClaimsTests
{
    [Theory]
    [InlineData(0.03, ClaimVerdict.True)]
    [InlineData(0.005, ClaimVerdict.False)]
    public void Overfitting_is_the_trouble_where_the_gap_makes_up_half_of_the_excess(double gap, ClaimVerdict verdict)
    {
        var claim = IterateClaims.OverfittingIsTheTrouble([gap, gap, gap], [0.04, 0.05, 0.06]);

        Assert.Equal(verdict, claim.Verdict);
        Assert.Equal(verdict == ClaimVerdict.True ? 3 : 0, claim.Seeds!.Value.Held);
    }

    [Theory]
    [InlineData(0.96, 0.99, ClaimVerdict.True)]
    [InlineData(0.02, 0.05, ClaimVerdict.False)]
    [InlineData(0.2, 0.99, ClaimVerdict.Depends)]
    public void A_perceptron_is_near_the_best_line_where_all_its_weights_are(double final, double averaged, ClaimVerdict verdict) =>
        Assert.Equal(verdict, IterateClaims.NearBestLine(final, final, averaged, 0.001).Verdict);

    [Theory]
    [InlineData(0.005, 0.005, ClaimVerdict.True)]
    [InlineData(0.006, 0.02, ClaimVerdict.False)]
    [InlineData(0.001, 0.02, ClaimVerdict.Depends)]
    public void Agreement_with_Bayes_is_half_a_percentage_point(double first, double second, ClaimVerdict verdict)
    {
        Assert.Equal(verdict, IterateClaims.AgreesWithBayes([first, second]).Verdict);
        Assert.Equal(verdict, IterateClaims.LineAgreesWithBayes(0, [first, second]).Verdict);
    }

    [Fact]
    public void No_line_agrees_with_Bayes_where_the_best_one_does_not() =>
        Assert.Equal(ClaimVerdict.False, IterateClaims.LineAgreesWithBayes(0.0275, [0.03, 0.04]).Verdict);

    [Theory]
    [InlineData(0.05, 0.06, ClaimVerdict.True)]
    [InlineData(0.01, 0.02, ClaimVerdict.False)]
    [InlineData(0.01, 0.06, ClaimVerdict.Depends)]
    public void Unequal_numbers_agree_less_where_their_excess_is_larger_seed_by_seed(double first, double second, ClaimVerdict verdict) =>
        Assert.Equal(verdict, IterateClaims.AgreesLessWithUnequalNumbers([first, second], [0.04, 0.04]).Verdict);

    [Theory]
    [InlineData(0, 0.03, ClaimVerdict.False)]
    [InlineData(7, 0.03, ClaimVerdict.Depends)]
    [InlineData(10, 0, ClaimVerdict.True)]
    public void A_sample_is_divided_perfectly_where_a_line_separates_it(int separable, double smallest, ClaimVerdict verdict) =>
        Assert.Equal(verdict, IterateClaims.DividesPerfectly(10, separable, smallest).Verdict);

    [Fact]
    public void Final_weights_are_to_be_reported_where_nothing_has_a_smaller_median_risk()
    {
        var best = new MedianRisks(Final: 0.1, Pocket: 0.2, Averaged: 0.2, Discriminant: 0.2, LeastSquares: 0.1);
        var worse = best with { LeastSquares = 0.09 };

        Assert.Equal(ClaimVerdict.True, IterateClaims.FinalIsBest([best, best]).Verdict);
        Assert.Equal(ClaimVerdict.False, IterateClaims.FinalIsBest([worse, worse]).Verdict);
        Assert.Equal(ClaimVerdict.Depends, IterateClaims.FinalIsBest([best, worse]).Verdict);
    }

    [Theory]
    [InlineData(0.03, 0.1, ClaimVerdict.True)]
    [InlineData(0.2, 0.5, ClaimVerdict.False)]
    [InlineData(0.03, 0.5, ClaimVerdict.Depends)]
    public void Averaging_removes_the_spread_where_a_tenth_is_left(double first, double second, ClaimVerdict verdict) =>
        Assert.Equal(verdict, IterateClaims.AveragingRemovesSpread([first, second]).Verdict);

    [Theory]
    [InlineData(4, 12, ClaimVerdict.True)]
    [InlineData(1, 3.9, ClaimVerdict.False)]
    [InlineData(1, 12, ClaimVerdict.Depends)]
    public void A_tail_is_long_where_it_reaches_four_times_as_far(double first, double second, ClaimVerdict verdict) =>
        Assert.Equal(verdict, IterateClaims.FinalIsHeavyTailed([first, second]).Verdict);
}
