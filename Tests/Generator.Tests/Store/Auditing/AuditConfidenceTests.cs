using System.Numerics;
using Colophon.Store.Auditing;

namespace Colophon.Tests.Store.Auditing;

public class AuditConfidenceTests
{
    [Fact]
    public void One_wrong_entry_is_found_as_often_as_it_is_in_the_sample() =>
        Assert.Equal(7.0 / 16, AuditConfidence.ProbabilityToFind(entries: 16, audited: 7, wrong: 1), 15);

    [Theory]
    [InlineData(16, 0, 3, 0)]
    [InlineData(16, 7, 0, 0)]
    [InlineData(16, 16, 1, 1)]
    [InlineData(16, 7, 10, 1)]
    [InlineData(0, 0, 0, 0)]
    public void The_ends_are_certain(int entries, int audited, int wrong, double probability) =>
        Assert.Equal(probability, AuditConfidence.ProbabilityToFind(entries, audited, wrong));

    [Fact]
    public void The_probability_is_that_of_the_hypergeometric_distribution()
    {
        for (var entries = 1; entries <= 40; entries++)
        {
            for (var audited = 0; audited <= entries; audited++)
            {
                for (var wrong = 0; wrong <= entries; wrong++)
                {
                    var missed = (double)Choose(entries - audited, wrong) / (double)Choose(entries, wrong);
                    Assert.Equal(1 - missed, AuditConfidence.ProbabilityToFind(entries, audited, wrong), 12);
                }
            }
        }
    }

    [Fact]
    public void The_probability_is_the_share_of_all_placings_of_the_wrong_entries_that_meet_the_sample()
    {
        const int Entries = 10;
        const int Sample = 0b0001101001;
        var placings = Enumerable.Range(0, 1 << Entries).Where(placing => BitOperations.PopCount((uint)placing) == 3).ToList();

        Assert.Equal(placings.Count(placing => (placing & Sample) != 0) / (double)placings.Count, AuditConfidence.ProbabilityToFind(Entries, audited: 4, wrong: 3), 15);
    }

    [Fact]
    public void The_fewest_wrong_entries_that_are_found_reach_the_probability_and_one_less_does_not()
    {
        for (var audited = 1; audited <= 30; audited++)
        {
            var fewest = AuditConfidence.FewestFound(30, audited, 0.95)!.Value;

            Assert.True(AuditConfidence.ProbabilityToFind(30, audited, fewest) >= 0.95);
            Assert.True(AuditConfidence.ProbabilityToFind(30, audited, fewest - 1) < 0.95);
        }
    }

    [Fact]
    public void An_empty_sample_finds_nothing() => Assert.Null(AuditConfidence.FewestFound(30, 0, 0.95));

    [Fact]
    public void More_than_there_is_cannot_be_asked_for()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AuditConfidence.ProbabilityToFind(5, 6, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AuditConfidence.ProbabilityToFind(5, 1, 6));
    }

    private static BigInteger Choose(int n, int k)
    {
        var ways = k > n ? BigInteger.Zero : BigInteger.One;
        for (var i = 0; i < k && k <= n; i++)
        {
            ways = ways * (n - i) / (i + 1);
        }

        return ways;
    }
}
