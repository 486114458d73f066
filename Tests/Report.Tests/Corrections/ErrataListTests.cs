using Colophon.Running;
using NeuralNetworks3.Corrections;
using NeuralNetworks3.Studies;

namespace NeuralNetworks3.Tests.Corrections;

/// <summary>The list of errata is whole, and each entry says what it must.</summary>
public class ErrataListTests
{
    /// <summary>The numbers of the errata that have a computation of their own.</summary>
    public static TheoryData<int> Computed => [.. ErrataList.All.Where(erratum => erratum.Check is ErratumCheck.Computed).Select(erratum => erratum.Number)];

    [Fact]
    public void The_numbers_run_from_1_to_64_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, 64), ErrataList.All.Select(erratum => erratum.Number));

    [Fact]
    public void Within_a_part_of_the_source_numbers_rise() =>
        Assert.All(ErrataList.Groups, group => Assert.Equal(group.Errata.Select(erratum => erratum.Number).Order(), group.Errata.Select(erratum => erratum.Number)));

    [Fact]
    public void Every_erratum_has_a_part_what_the_source_says_and_what_is_right() =>
        Assert.All(ErrataList.All, erratum =>
        {
            Assert.False(string.IsNullOrWhiteSpace(erratum.Part));
            Assert.Matches("[.?”]$", erratum.Says);
            Assert.EndsWith(".", erratum.Right, StringComparison.Ordinal);
            Assert.NotEqual(erratum.Says, erratum.Right);
        });

    [Fact]
    public void Texts_are_one_line_since_each_is_part_of_a_list_item() =>
        Assert.All(ErrataList.All, erratum => Assert.DoesNotContain('\n', erratum.Part + erratum.Says + erratum.Right));

    [Fact]
    public void What_is_checked_elsewhere_is_checked_by_claims_of_Problem_1() =>
        Assert.All(
            ErrataList.All.Select(erratum => erratum.Check).OfType<ErratumCheck.Elsewhere>(),
            check =>
            {
                Assert.NotEmpty(check.Claims);
                Assert.All(check.Claims, id => Assert.Matches("^K([1-9]|1[0-9]|2[0-5])$", id));
            });

    [Fact]
    public void Only_Problem_2_is_checked_on_networks() =>
        Assert.All(ErrataList.All, erratum => Assert.True(erratum.Check is not ErratumCheck.OnNetworks || erratum.Number >= 38));

    [Fact]
    public void What_has_no_check_gives_the_reason_and_is_a_matter_of_notation_definition_or_assumption() =>
        Assert.All(
            ErrataList.All.Where(erratum => erratum.Check is ErratumCheck.None),
            erratum =>
            {
                Assert.EndsWith(".", ((ErratumCheck.None)erratum.Check).Reason, StringComparison.Ordinal);
                Assert.Contains(erratum.Verdict, new[] { ErratumVerdict.Notation, ErratumVerdict.Unclear, ErratumVerdict.Unjustified });
            });

    [Theory]
    [MemberData(nameof(Computed))]
    public void A_check_finds_the_verdict_that_the_corrections_assert(int number)
    {
        var check = Assert.IsType<ErratumCheck.Computed>(ErrataList.All[number - 1].Check);

        Assert.Equal(check.Asserts, check.Run().Verdict);
    }

    [Theory]
    [MemberData(nameof(Computed))]
    public void A_check_gives_its_evidence_and_says_it_in_a_sentence(int number)
    {
        var finding = ((ErratumCheck.Computed)ErrataList.All[number - 1].Check).Run();

        Assert.NotEmpty(finding.Evidence.GetType().GetProperties());
        Assert.EndsWith(".", finding.Words.Rest, StringComparison.Ordinal);
        Assert.All(finding.Words.Parts, part => Assert.True(double.IsFinite(part.Value)));
    }

    [Fact]
    public void A_wrong_statement_is_false_somewhere() =>
        Assert.All(ErrataList.All, erratum => Assert.False(
            erratum is { Verdict: ErratumVerdict.Wrong, Check: ErratumCheck.Computed { Asserts: ClaimVerdict.True } },
            $"{erratum.Number} is called wrong and asserted to be true"));

    [Fact]
    public void A_row_has_the_claim_of_its_number_exactly_where_something_is_computed() =>
        Assert.All(ErrataList.All, erratum =>
        {
            var row = ErratumRow.Of(erratum);
            var isComputed = erratum.Check is ErratumCheck.Computed or ErratumCheck.OnNetworks;
            Assert.Equal(isComputed ? $"E{erratum.Number}" : "", row.Claim);
            Assert.Equal(isComputed, row.Asserts.Length > 0);
            Assert.Equal($"{erratum.Number}.", row.Mark);
        });
}
