using System.Collections.Immutable;
using Colophon.Drifting;
using Colophon.Results;

namespace Colophon.Tests.Drifting;

public sealed class ValueComparisonTests
{
    [Fact]
    public void What_is_the_same_to_the_bit_has_not_drifted() =>
        Assert.Empty(Compare(new { A = 0.1, B = new[] { 1, 2 }, C = "x", D = double.NaN }, new { A = 0.1, B = new[] { 1, 2 }, C = "x", D = -double.NaN }));

    [Fact]
    public void Values_change_appear_vanish_and_become_something_else() =>
        Assert.Equal(
            [("a", DriftKind.Changed), ("b[2]", DriftKind.Appeared), ("c", DriftKind.Retyped), ("d", DriftKind.Changed), ("e.x", DriftKind.Vanished)],
            Compare(new { A = 0.1, B = new[] { 1, 2 }, C = "x", D = true, E = new { X = 1 } }, new { A = 0.2, B = new[] { 1, 2, 3 }, C = 1, D = false })
                .Select(drift => (drift.Path, drift.Kind)));

    [Fact]
    public void A_group_in_the_place_of_a_value_is_told_value_by_value() =>
        Assert.Equal([("a", DriftKind.Retyped), ("a.x", DriftKind.Appeared)], Compare(new { A = 1 }, new { A = new { X = 2 } }).Select(drift => (drift.Path, drift.Kind)));

    [Theory]
    [InlineData(1.0, 1.0000000000000002, 1UL)]
    [InlineData(0.0, -0.0, 1UL)]
    [InlineData(double.Epsilon, -double.Epsilon, 3UL)]
    [InlineData(double.MaxValue, double.PositiveInfinity, 1UL)]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, 18437736874454810625UL)]
    public void Distance_is_counted_in_doubles(double accepted, double now, ulong ulps)
    {
        var drift = Assert.Single(Compare(new { A = accepted }, new { A = now }));

        Assert.Equal(ulps, drift.Change!.Ulps);
    }

    [Fact]
    public void A_change_of_a_whole_number_is_no_number_of_doubles() =>
        Assert.Equal(new NumberChange(-2, -0.5, null), Assert.Single(Compare(new { A = 4 }, new { A = 2 })).Change);

    private static ImmutableArray<ValueDrift> Compare(object accepted, object now) =>
        ValueComparison.Compare((ResultObject)ResultTree.From(accepted), (ResultObject)ResultTree.From(now));
}
