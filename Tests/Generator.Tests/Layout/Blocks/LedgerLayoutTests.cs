using System.Collections.Immutable;
using System.Globalization;
using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Tests.Layout.Blocks;

public sealed class LedgerLayoutTests
{
    [Fact]
    public void The_id_hangs_before_the_statement_and_what_decided_it_stands_below_in_smaller_type()
    {
        var printed = Draft(Entry(8)).Print();

        var statement = printed.LineOf("K8 False. Statement 8.");
        var evidence = printed.LineOf("Evidence 8. Uses 8.");
        Assert.True(evidence.X > statement.X + 16);
        Assert.True(evidence.Size < statement.Size);
        Assert.True(statement.Baseline < evidence.Baseline);
    }

    [Fact]
    public void Statements_are_even_however_long_the_ids()
    {
        var printed = Draft(Entry(2), Entry(1000)).Print();

        Assert.Equal(printed.LineOf("Evidence 2. Uses 2.").X, printed.LineOf("Evidence 1000. Uses 1000.").X, 6);
    }

    [Fact]
    public void Every_entry_is_a_place_that_links_lead_to()
    {
        var document = Draft(Entry(2), Entry(8)).Print().Document;

        Assert.Superset(new HashSet<string>(["claim-K2", "claim-K8"], StringComparer.Ordinal), document.Destinations.Keys.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_long_ledger_goes_on_over_pages_and_never_parts_an_id_from_what_decided_it()
    {
        var printed = Draft([.. Enumerable.Range(1, 90).Select(Entry)]).Print();

        Assert.True(printed.Pages.Count > 3);
        Assert.All(
            Enumerable.Range(1, 90),
            i => Assert.Equal(
                printed.PageOf(string.Create(CultureInfo.InvariantCulture, $"K{i}")),
                printed.PageOf(string.Create(CultureInfo.InvariantCulture, $"Evidence {i}. Uses {i}."))));
    }

    [Fact]
    public void The_closing_rule_stands_on_the_page_of_the_last_entry() => Assert.All(
        Enumerable.Range(20, 30),
        count =>
        {
            var printed = Draft([.. Enumerable.Range(1, count).Select(Entry)]).Print();
            var last = string.Create(CultureInfo.InvariantCulture, $"Evidence {count}. Uses {count}.");

            Assert.Equal(printed.Pages.Count, printed.PageOf(last));
        });

    [Fact]
    public void It_is_tagged_as_a_list_of_labels_and_bodies()
    {
        var printed = Draft(Entry(2), Entry(8)).Print();

        Assert.Equal(2, printed.Elements(StructureRole.ListItem).Count);
        Assert.All(printed.Elements(StructureRole.ListItem), item => Assert.Equal([StructureRole.ListLabel, StructureRole.ListBody], item.Children.Select(child => child.Role)));
        Assert.All(printed.Elements(StructureRole.ListBody), body => Assert.Equal(2, body.Children.Count(child => child.Role == StructureRole.Paragraph)));
    }

    [Fact]
    public void A_ledger_without_claims_is_nothing() => Assert.Empty(Draft().Print().Elements(StructureRole.List));

    private static ReportDraft Draft(params ImmutableArray<LedgerEntry> entries) =>
        new ReportDraft().Paragraph(3).Add(new ClaimLedger { Source = ReportDraft.At(1), Entries = entries });

    private static LedgerEntry Entry(int number)
    {
        var n = number.ToString(CultureInfo.InvariantCulture);
        return new LedgerEntry(
            "claim-K" + n, "K" + n, "false", [new Strong([new Text("False.")]), .. ReportDraft.Inlines($" Statement {n}.")], ReportDraft.Inlines($"Evidence {n}."), ReportDraft.Inlines($"Uses {n}."));
    }
}
