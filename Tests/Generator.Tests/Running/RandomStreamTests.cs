using Colophon.Running;

namespace Colophon.Tests.Running;

public class RandomStreamTests
{
    private static readonly RandomStreams Streams = new(20261123, "random-stream-tests");

    [Fact]
    public void Bits_are_those_of_the_reference_implementation()
    {
        // The first numbers of the authors' C code from the state 1, 2, 3, 4.
        var stream = new RandomStream([1, 2, 3, 4]);

        Assert.Equal(
            [11520UL, 0UL, 1509978240UL, 1215971899390074240UL, 1216172134540287360UL, 607988272756665600UL],
            Enumerable.Range(0, 6).Select(_ => stream.NextBits()));
    }

    [Fact]
    public void A_name_leads_to_the_same_numbers_and_another_name_to_others()
    {
        Assert.Equal(Streams["a"].NextBits(), Streams["a"].NextBits());
        Assert.NotEqual(Streams["a"].NextBits(), Streams["b"].NextBits());
        Assert.NotEqual(Streams["a", 0].NextBits(), Streams["a", 1].NextBits());
        Assert.NotEqual(Streams["a"].NextBits(), new RandomStreams(20261123, "another-experiment")["a"].NextBits());
        Assert.NotEqual(Streams["a"].NextBits(), new RandomStreams(20261124, "random-stream-tests")["a"].NextBits());
    }

    [Fact]
    public void Doubles_lie_in_the_half_open_unit_interval_with_the_moments_of_the_uniform_distribution()
    {
        var stream = Streams["doubles"];
        var draws = Enumerable.Range(0, 100_000).Select(_ => stream.NextDouble()).ToArray();

        Assert.All(draws, draw => Assert.InRange(draw, 0, 1 - double.Epsilon));
        Assert.InRange(draws.Average(), 0.5 - (5 / Math.Sqrt(12 * 100_000)), 0.5 + (5 / Math.Sqrt(12 * 100_000)));
    }

    [Fact]
    public void Doubles_pass_the_test_of_Kolmogorov_and_Smirnov_singly_and_in_pairs()
    {
        const int Count = 200_000;
        var stream = Streams["distribution"];
        var draws = Enumerable.Range(0, Count).Select(_ => stream.NextDouble()).ToArray();

        // The limit at the level 0.001 for many draws. The fraction of the sum of two neighbours is uniform again.
        Assert.InRange(Distance(draws), 0, 1.949 / Math.Sqrt(Count));
        Assert.InRange(Distance([.. draws.Chunk(2).Select(pair => (pair[0] + pair[1]) % 1)]), 0, 1.949 / Math.Sqrt(Count / 2));

        static double Distance(double[] uniform) => uniform.Order()
            .Select((draw, i) => Math.Max(Math.Abs(draw - ((double)i / uniform.Length)), Math.Abs(draw - ((i + 1.0) / uniform.Length))))
            .Max();
    }

    [Fact]
    public void Neighbouring_doubles_are_uncorrelated()
    {
        const int Count = 200_000;
        var stream = Streams["neighbours"];
        var draws = Enumerable.Range(0, Count).Select(_ => stream.NextDouble() - 0.5).ToArray();

        // Five standard errors of a product of two independent numbers, each with the variance 1/12.
        var bound = 5 / (12 * Math.Sqrt(Count));
        Assert.InRange(draws.Zip(draws.Skip(1), (one, next) => one * next).Average(), -bound, bound);
    }

    [Fact]
    public void Whole_numbers_are_uniform_without_bias()
    {
        var stream = Streams["integers"];
        var counts = new int[6];
        for (var i = 0; i < 60_000; i++)
        {
            counts[stream.NextInt32(6)]++;
        }

        // Chi-squared with 5 degrees of freedom exceeds 20.5 once in a thousand.
        Assert.InRange(counts.Sum(count => (count - 10_000.0) * (count - 10_000.0) / 10_000), 0, 20.5);
    }

    [Fact]
    public void A_shuffle_keeps_the_items_and_gives_every_order_alike()
    {
        var stream = Streams["shuffle"];
        var orders = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 24_000; i++)
        {
            var letters = "abcd".ToCharArray();
            stream.Shuffle(letters.AsSpan());
            orders[new string(letters)] = orders.GetValueOrDefault(new string(letters)) + 1;
        }

        Assert.Equal(24, orders.Count);

        // Chi-squared with 23 degrees of freedom exceeds 49.7 once in a thousand.
        Assert.InRange(orders.Values.Sum(count => (count - 1000.0) * (count - 1000.0) / 1000), 0, 49.7);
    }

    [Fact]
    public void No_number_is_drawn_from_an_empty_range() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Streams["empty"].NextInt32(0));
}
