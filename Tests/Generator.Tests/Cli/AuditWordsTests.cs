using Colophon.Cli;
using Colophon.Store.Auditing;

namespace Colophon.Tests.Cli;

public class AuditWordsTests
{
    [Fact]
    public void A_sample_is_stated_with_what_it_would_have_found() => Assert.Equal(
        """
        7 of 16 entries (43 % of the stored work) were computed again and are equal: a, b, c, d, e, f, g
        were 1 of the 16 wrong, any as likely as another, this would have been found with a probability of at least 43 %; were 5 or more, with at least 95 %
        longer than the budget, and never audited within it: y, z
        """.ReplaceLineEndings("\n"),
        AuditWords.Statement(new AuditOutcome(16, ["a", "b", "c", "d", "e", "f", "g"], ["y", "z"], 0.4399)));

    [Fact]
    public void All_none_and_nothing_have_statements_of_their_own()
    {
        Assert.Equal("all 2 entries were computed again and are equal", AuditWords.Statement(new AuditOutcome(2, ["a", "b"], [], 1)));
        Assert.Equal("none of 2 entries was computed again: each takes longer than the budget", AuditWords.Statement(new AuditOutcome(2, [], ["a", "b"], 0)));
        Assert.Equal("nothing was taken from the store: every experiment was computed now", AuditWords.Statement(new AuditOutcome(0, [], [], null)));
    }

    [Fact]
    public void Percentages_that_are_whole_stay_so() =>
        Assert.Contains("with a probability of at least 29 %", AuditWords.Statement(new AuditOutcome(100, [.. Enumerable.Range(0, 29).Select(i => $"e{i}")], [], null)), StringComparison.Ordinal);

    [Fact]
    public void A_build_has_one_line()
    {
        Assert.Equal("audited 2 of 3 kept: a, b", AuditWords.Summary(new AuditOutcome(3, ["a", "b"], [], null)));
        Assert.Equal("audited none of 3 kept: none takes less than the budget", AuditWords.Summary(new AuditOutcome(3, [], [], null)));
    }
}
