using System.Collections.Immutable;
using Colophon.Checking;
using Colophon.Results;
using Colophon.Running;
using Colophon.Tests.Parsing;

namespace Colophon.Tests.Checking;

public sealed class ClaimCheckTests
{
    private static readonly Claim _k8 = SampleClaims.All[0];
    private static readonly Claim _k10 = SampleClaims.All[1];

    [Theory]
    [InlineData("[It does not.]{claim=K8 asserts=false}")]
    [InlineData("::: {claim=K8 asserts=false}\nIt does not.\n:::")]
    [InlineData("- a^[[b]{claim=K8 asserts=false}]")]
    [InlineData("::: {.abstract}\n[It does not.]{claim=K8 asserts=false}\n:::")]
    [InlineData("| a |\n|---|\n| [b]{claim=K8 asserts=false} |")]
    public void A_sentence_that_says_what_the_run_found_is_let_pass(string markdown) => Assert.Equal("", Check(markdown, _k8));

    [Fact]
    public void A_sentence_that_says_otherwise_is_told_the_claim_and_the_numbers() => Assert.Equal(
        "3:6 RPT902 the text asserts that the claim \"K8\" is true, but the run found that it is false"
        + " | the claim: The rate changes the *rule*, $w \\neq 0$."
        + " | the numbers: held in 3 of 40 seeds; largest angle = 0.5236; rates = 1, 10"
        + " | say what was found, with asserts=false; or look into the experiment \"rates\"",
        Check("a\n\nText [it does]{claim=K8}.", _k8));

    [Theory]
    [InlineData("false", "depends", "the text asserts that the claim \"K10\" is false, but the run found that it depends")]
    [InlineData("depends", "true", "the text asserts that the claim \"K10\" depends, but the run found that it is true")]
    public void Verdicts_are_told_in_words(string asserted, string found, string message) =>
        Assert.Contains(message, Check($"::: {{claim=K10 asserts={asserted}}}\na\n:::", _k10 with { Verdict = Enum.Parse<ClaimVerdict>(found, ignoreCase: true) }), StringComparison.Ordinal);

    [Fact]
    public void Each_of_two_claims_is_checked()
    {
        var said = Check("[a]{claim=\"K8 K10\" asserts=depends}", _k8, _k10);

        Assert.StartsWith("1:1 RPT902 the text asserts that the claim \"K8\" depends, but the run found that it is false", said, StringComparison.Ordinal);
        Assert.DoesNotContain("K10", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a]{claim=K88} [b]{claim=K8 asserts=false}", "1:11 RPT901 no experiment states a claim \"K88\" | did you mean \"K8\"?")]
    [InlineData("[a]{claim=rate-changes} [b]{claim=K8 asserts=false}", "1:11 RPT901 no experiment states a claim \"rate-changes\" | the claims are K8")]
    public void A_claim_that_nobody_states_is_answered_with_those_that_there_are(string markdown, string expected) => Assert.Equal(expected, Check(markdown, _k8));

    [Fact]
    public void Where_no_claims_are_stated_the_answer_says_how_to_state_one() => Assert.Equal(
        "1:11 RPT901 no experiment states a claim \"K8\" | an experiment states a claim with context.Claim(…); none does",
        Check("[a]{claim=K8}"));

    [Fact]
    public void A_claim_that_no_sentence_asserts_is_pointed_out() => Assert.Equal(
        " RPT907 no sentence asserts the claim \"K8\" of the experiment \"rates\" | bind the sentence that does: [sentence]{claim=K8 asserts=false}; or delete the claim",
        Check("Text.\n\n::: {#ledger}\n:::", _k8));

    [Fact]
    public void Text_that_is_meant_as_it_is_asserts_nothing() => Assert.Contains("RPT907", Check("[Text.]{claim=none}", _k8), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("de", false)]
    [InlineData("eng", false)]
    public void Only_English_is_searched_for_unbound_assertions(string language, bool isSearched)
    {
        var said = Check("It is larger than «a.b=1». [a]{claim=K8 asserts=false}", language, _k8);

        Assert.Equal(isSearched, said.Contains("RPT908", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_whose_experiments_state_no_claims_is_not_searched() => Assert.Equal("", Check("It is larger than «a.b=1»."));

    private static string Check(string markdown, params ImmutableArray<Claim> claims) => Check(markdown, "en", claims);

    private static string Check(string markdown, string language, params ImmutableArray<Claim> claims)
    {
        var results = claims.IsEmpty ? ReportResults.Empty : SampleClaims.Only(claims);
        var reading = Reading.Of(markdown, results);
        new ClaimCheck(results, reading.Bag).Check(reading.Document with { Metadata = reading.Document.Metadata with { Language = language } });
        return Reading.DumpOf(reading.Bag);
    }
}
