namespace Colophon.Tests.Resolving;

public sealed class ClaimUsesTests
{
    private const string Ledger = "\n\n::: {#ledger}\n:::";

    [Theory]
    [InlineData("[It does.]{claim=K8}", "p <claim K8 true It does.\u202F<mark>>")]
    [InlineData("[It does]{claim=K8}.", "p <claim K8 true It does\u202F<mark>>.")]
    [InlineData("[As it is.]{claim=none}", "p <claim none true As it is.>")]
    [InlineData("[Nobody said so.]{claim=K88}", "p <claim K88 true Nobody said so.>")]
    [InlineData("::: {claim=K8}\na\n\nb\n:::", "claim K8 true\n  p a\n  p b\u202F<mark>")]
    [InlineData("::: {claim=K8}\n- a\n- b\n:::", "claim K8 true\n  ul tight\n    *\n      p a\n    *\n      p b\u202F<mark>")]
    [InlineData("::: {claim=K8}\n> a\n:::", "claim K8 true\n  quote\n    p a\u202F<mark>")]
    [InlineData("::: {claim=K8}\n::: {claim=none}\na\n:::\n:::", "claim K8 true\n  claim none true\n    p a\u202F<mark>")]
    [InlineData("::: {claim=K8}\n::: {.callout-note}\na\n:::\n:::", "claim K8 true\n  note Note\n    p a\u202F<mark>")]
    [InlineData("::: {claim=K8}\n![F](figure:a/b){alt=a}\n:::", "claim K8 true\n  figure alt=\"a\" F\u202F<mark>")]
    [InlineData("::: {claim=K8}\n| a |\n|---|\n| b |\n: T\n:::", "claim K8 true\n  table L T\u202F<mark>\n    th a\n    td b")]
    [InlineData("::: {claim=K8}\n![](figure:a/b){alt=a}\n:::", "claim K8 true\n  figure alt=\"a\"\n  p \u202F<mark>")]
    [InlineData("::: {claim=K8}\n$$x$$\n:::", "claim K8 true\n  equation |x|\n  p \u202F<mark>")]
    [InlineData("::: {claim=K8}\n:::", "claim K8 true")]
    public void What_is_bound_ends_in_a_mark_that_leads_to_the_ledger(string markdown, string expected) =>
        Assert.Equal(expected.Replace("\u202F<mark>", "<mark #claim-K8 K8 \"claim K8: false\">", StringComparison.Ordinal), Before(Resolved.Clean(markdown + Ledger), "\nledger"));

    [Fact]
    public void Two_claims_have_two_marks() => Assert.Equal(
        "p <claim K8+K10 true a<mark #claim-K8 K8 \"claim K8: false\"><mark #claim-K10 K10 \"claim K10: depends\">>",
        Before(Resolved.Clean("[a]{claim=\"K8 K10\"}" + Ledger), "\nledger"));

    [Fact]
    public void Without_a_ledger_there_are_no_marks() => Assert.Equal("p <claim K8 true a>", Resolved.Clean("[a]{claim=K8}"));

    [Fact]
    public void The_ledger_says_where_the_text_asserts_a_claim()
    {
        var dump = Resolved.Clean("[a]{claim=K8}\n\n# One\n\n[b]{claim=K8} [b]{claim=K8}\n\n## Two *parts* {.unnumbered}\n\n- c^[[d]{claim=K8}]\n\n# Three\n\n::: {claim=K2}\ne\n:::" + Ledger);

        Assert.Equal(
            [
                "Asserted in <link #three Section~2>.",
                "Asserted in the opening, <link #one Section~1> and <link #two-parts “Two parts”>.",
                "The text does not assert it.",
            ],
            dump.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("Asserted", StringComparison.Ordinal) || line.StartsWith("The text", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_entry_of_the_ledger_can_be_linked_to() =>
        Assert.StartsWith("p <link #claim-K8 K8>", Resolved.Clean("[K8](#claim-K8)" + Ledger), StringComparison.Ordinal);

    [Fact]
    public void A_label_that_the_ledger_uses_is_taken() => Assert.Equal(
        "3:1 RPT502 the label \"claim-K8\" is given twice | it stands on a heading at Templates/report.md:1:1 too: give one of them another label",
        Resolved.Of("# A {#claim-K8}" + Ledger).Diagnostics);

    [Fact]
    public void A_second_ledger_is_a_mistake() => Assert.Equal(
        "6:1 RPT906 the report has a second place for its claims ledger | keep one of them; the first stands at Templates/report.md:3:1",
        Resolved.Of(Ledger + "\n" + Ledger[1..]).Diagnostics);

    private static string Before(string text, string end) => text[..text.IndexOf(end, StringComparison.Ordinal)];
}
