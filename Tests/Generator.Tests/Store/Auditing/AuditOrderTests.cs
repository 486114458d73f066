using System.Collections.Immutable;
using Colophon.Store.Auditing;

namespace Colophon.Tests.Store.Auditing;

public class AuditOrderTests
{
    private static readonly ImmutableArray<string> Entries = [.. Enumerable.Range(0, 16).Select(i => $"study-{i}")];

    [Fact]
    public void Each_order_holds_every_entry_once() =>
        Assert.All(Enumerable.Range(0, 40), audit => Assert.Equal(Entries.Order(StringComparer.Ordinal), AuditOrder.Draw(Entries, 7, audit).Order(StringComparer.Ordinal)));

    [Fact]
    public void In_as_many_audits_as_there_are_entries_each_comes_first_once()
    {
        Assert.Equal(16, Firsts(0).Distinct().Count());
        Assert.Equal(16, Firsts(1).Distinct().Count());

        static IEnumerable<string> Firsts(int round) => Enumerable.Range(16 * round, 16).Select(audit => AuditOrder.Draw(Entries, 7, audit)[0]);
    }

    [Fact]
    public void The_order_depends_on_the_seed_the_count_and_nothing_else()
    {
        Assert.Equal(Drawn(7, 3), Drawn(7, 3));
        Assert.NotEqual(Drawn(8, 3), Drawn(7, 3));
        Assert.NotEqual(Drawn(7, 3 + Entries.Length), Drawn(7, 3));

        static string[] Drawn(long seed, int audit) => [.. AuditOrder.Draw(Entries, seed, audit)];
    }

    [Fact]
    public void Nothing_and_the_largest_count_have_an_order_too()
    {
        Assert.Empty(AuditOrder.Draw(ImmutableArray<string>.Empty, 7, 3));
        Assert.Equal(16, AuditOrder.Draw(Entries, 7, int.MaxValue).Length);
    }
}
