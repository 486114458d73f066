using Colophon.Checking;
using Colophon.Diagnostics;
using Colophon.Tests.Parsing;

namespace Colophon.Tests.Checking;

public sealed class UnboundAssertionsTests
{
    [Fact]
    public void A_sentence_that_compares_a_value_is_pointed_out_at_the_value() => Assert.Equal(
        "3:14 RPT908 the sentence says \"larger\" of a computed value, but is bound to no claim"
        + " | bind it to the claim that is tested: [sentence]{claim=K8}"
        + " | or say that it is meant as it is: [sentence]{claim=none}",
        Check("Text.\n\nThe error of «a.b=0.13» is larger."));

    [Theory]
    [InlineData("It is «a.b=1», more than before.", "more")]
    [InlineData("The rule beats the line: «a.b=1» against «a.c=2».", "beats")]
    [InlineData("It never exceeds «a.b=1».", "never")]
    [InlineData("Every seed gave «a.b=1».", "every")]
    [InlineData("*It is «a.b=1», which is **always** so.*", "always")]
    [InlineData("- It is worse by «a.b=1».", "worse")]
    [InlineData("> It is lower than «a.b=1»", "lower")]
    [InlineData("A note^[It is lower than «a.b=1»].", "lower")]
    [InlineData("A note[^n].\n\n[^n]: It is lower than «a.b=1».", "lower")]
    [InlineData("::: {.callout-note}\nIt is lower than «a.b=1».\n:::", "lower")]
    [InlineData("It is [bound]{claim=K8}, and «a.b=1» is smaller.", "smaller")]
    [InlineData("It is less, e.g. when «a.b=1» holds.", "less")]
    [InlineData("With 0.5 it is higher, i.e. «a.b=1».", "higher")]
    [InlineData("F. Rosenblatt had more, see p. 3, than «a.b=1».", "more")]
    public void Words_that_compare_or_generalize(string markdown, string word) =>
        Assert.Contains($"RPT908 the sentence says \"{word}\" of a computed value", Check(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("The error is «a.b=1».")]
    [InlineData("It is larger. The error is «a.b=1».")]
    [InlineData("The error is «a.b=1». It is larger.")]
    [InlineData("Is it larger? The error is «a.b=1»!")]
    [InlineData("It is “larger.” The error is «a.b=1».")]
    [InlineData("It is larger (as it should be.) The error is «a.b=1».")]
    [InlineData("The rate is larger.\nThe error is «a.b=1».")]
    [InlineData("[The error is larger than «a.b=1».]{claim=K8}")]
    [InlineData("[The error is larger]{claim=K8} than «a.b=1».")]
    [InlineData("[The error is larger than «a.b=1».]{claim=none}")]
    [InlineData("[It is larger.]{claim=K8} The error is «a.b=1».")]
    [InlineData("::: {claim=none}\nThe error is larger than «a.b=1».\n:::")]
    [InlineData("::: {claim=K8}\n- The error is larger than «a.b=1».\n:::")]
    [InlineData("# Larger than «a.b=1»")]
    [InlineData("| a |\n|---|\n| larger than «a.b=1» |\n: More than «a.b=1».")]
    [InlineData("There were at most «a.b=1» epochs, every «a.c=2» of which was drawn.")]
    [InlineData("The lower bound is «a.b=1»; once more, it is «a.c=2».")]
    [InlineData("A higher-order rule has «a.b=1».")]
    [InlineData("The option `more` is «a.b=1».")]
    [InlineData("The error is «a.b=1»^[It is larger.].")]
    public void What_compares_no_value_is_let_pass(string markdown) => Assert.Equal("", Check(markdown));

    [Fact]
    public void A_formula_that_holds_a_value_counts_with_the_place_of_its_paragraph()
    {
        Assert.StartsWith("3:1 RPT908", Check("Text.\n\nThe risk $R = «a.b=0.13»$ is larger."), StringComparison.Ordinal);
        Assert.Equal("", Check("The risk $R = 0.13$ is larger."));
    }

    private static string Check(string markdown)
    {
        var reading = Reading.Of(markdown);
        Assert.Equal("", reading.Diagnostics);
        var bag = new DiagnosticBag();
        new UnboundAssertions(bag).Check(reading.Document);
        return Reading.DumpOf(bag);
    }
}
