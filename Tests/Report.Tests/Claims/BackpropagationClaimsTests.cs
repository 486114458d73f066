using Colophon.Running;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Networks.Slips;

namespace NeuralNetworks3.Tests.Claims;

public class BackpropagationClaimsTests
{
    private static readonly GradientEvidence Agreeing = new(1e-15, 2e-15, 1e-15, 1e-9, 2, 60);
    private static readonly SlipEvidence Wrong = new(0.1, 0.5, 0.2, 0.6, 0, 0, 0.4);

    [Fact]
    public void K23_holds_where_all_methods_agree() => Assert.Equal(ClaimVerdict.True, BackpropagationClaims.K23(Agreeing).Verdict);

    [Fact]
    public void K23_fails_where_one_pair_of_methods_disagrees()
    {
        GradientEvidence[] broken =
        [
            Agreeing with { ChainAgainstPerturbation = 2 },
            Agreeing with { ChainAgainstComplexStep = 1e-9 },
            Agreeing with { PerturbationAgainstComplexStep = 1e-9 },
            Agreeing with { ChainAgainstDifferences = 1e-3 },
            Agreeing with { ChainAgainstPerturbation = double.NaN },
        ];

        Assert.All(broken, evidence => Assert.Equal(ClaimVerdict.False, BackpropagationClaims.K23(evidence).Verdict));
    }

    [Theory]
    [InlineData(2.19, 2.2, ClaimVerdict.True)]
    [InlineData(1.0, 2.2, ClaimVerdict.False)]
    public void N4_holds_where_the_ratio_to_the_square_is_steady(double smallest, double largest, ClaimVerdict verdict) =>
        Assert.Equal(verdict, BackpropagationClaims.N4(new RemainderEvidence(smallest, largest, 1e-3, 1e-5)).Verdict);

    [Fact]
    public void A_printed_formula_is_false_where_tanh_and_logistic_networks_refute_it() =>
        Assert.Equal(ClaimVerdict.False, BackpropagationClaims.Printed(Slip.All[0], Wrong).Verdict);

    [Fact]
    public void It_is_true_where_it_holds_on_all_of_them() =>
        Assert.Equal(ClaimVerdict.True, BackpropagationClaims.Printed(Slip.All[0], new SlipEvidence(0, 1e-15, 0, 1e-10, 0, 3, 0)).Verdict);

    [Fact]
    public void It_depends_where_it_holds_for_one_of_the_two() =>
        Assert.Equal(ClaimVerdict.Depends, BackpropagationClaims.Printed(Slip.All[0], Wrong with { LogisticSmallest = 0, LogisticLargest = 1e-15 }).Verdict);

    [Fact]
    public void The_claim_of_a_slip_has_its_id_and_its_statement()
    {
        var claim = BackpropagationClaims.Printed(Slip.All[^1], Wrong);

        Assert.Equal((Slip.All[^1].Id, Slip.All[^1].Statement, ClaimKind.Derived), (claim.Id, claim.Statement, claim.Kind));
    }
}
