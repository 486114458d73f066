namespace NeuralNetworks3.Tests.Data;

/// <summary>The test of Kolmogorov and Smirnov that draws follow a distribution.</summary>
internal static class KolmogorovSmirnov
{
    /// <summary>Asserts that the largest gap between the two distribution functions is one that chance exceeds once in a thousand times.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="distribution">The probability of a draw at or below a number.</param>
    public static void AssertFollows(IEnumerable<double> draws, Func<double, double> distribution)
    {
        var sorted = draws.Order().ToArray();
        var distance = sorted.Select((draw, i) => Math.Max(
            Math.Abs(distribution(draw) - ((double)i / sorted.Length)),
            Math.Abs(distribution(draw) - ((i + 1.0) / sorted.Length)))).Max();

        // The limit at the level 0.001 for many draws: √(−½ ln 0.0005) = 1.949.
        Assert.InRange(distance * Math.Sqrt(sorted.Length), 0, 1.949);
    }
}
