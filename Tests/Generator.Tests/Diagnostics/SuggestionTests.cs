using Colophon.Diagnostics;

namespace Colophon.Tests.Diagnostics;

public class SuggestionTests
{
    [Theory]
    [InlineData("fig-yeild", "fig-yield")]
    [InlineData("fig-yelid", "fig-yield")]
    [InlineData("FIG-YIELD", "fig-yield")]
    [InlineData("fig-yild", "fig-yield")]
    public void A_slip_of_the_fingers_is_recognised(string typed, string meant) =>
        Assert.Equal($"did you mean \"{meant}\"?", Suggestion.DidYouMean(typed, ["tbl-costs", "fig-yield"]));

    [Fact]
    public void Nothing_near_gives_no_hint() => Assert.Null(Suggestion.DidYouMean("banana", ["fig-yield"]));

    [Fact]
    public void Equally_near_names_come_in_ordinal_order() => Assert.Equal(["cat", "hat"], Suggestion.Nearest("bat", ["hat", "cat"], most: 2));
}
