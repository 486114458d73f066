namespace NeuralNetworks3.Studies.Findings;

/// <summary>How a number spreads over many seeds.</summary>
/// <remarks>Quartiles first: a mean hides a long tail. They interpolate linearly between order statistics (Hyndman and Fan, 1996, type 7).</remarks>
/// <param name="Smallest">The smallest value.</param>
/// <param name="LowerQuartile">A quarter of the values lie below it.</param>
/// <param name="Median">Half of the values lie below it.</param>
/// <param name="UpperQuartile">Three quarters of the values lie below it.</param>
/// <param name="Largest">The largest value.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Deviation">The standard deviation, with n − 1 in the denominator.</param>
public sealed record Distribution(
    double Smallest,
    double LowerQuartile,
    double Median,
    double UpperQuartile,
    double Largest,
    double Mean,
    double Deviation)
{
    /// <summary>Upper quartile minus lower quartile.</summary>
    public double InterquartileRange => UpperQuartile - LowerQuartile;

    /// <summary>Sums up values, in the order in which they are given.</summary>
    /// <exception cref="ArgumentException">There are fewer than two values.</exception>
    public static Distribution Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count < 2)
        {
            throw new ArgumentException("a distribution needs two values at least", nameof(values));
        }

        var sorted = values.Order().ToArray();
        var mean = values.Sum() / values.Count;
        var squares = values.Sum(value => (value - mean) * (value - mean));
        return new Distribution(
            sorted[0],
            Quantile(sorted, 0.25),
            Quantile(sorted, 0.5),
            Quantile(sorted, 0.75),
            sorted[^1],
            mean,
            Math.Sqrt(squares / (values.Count - 1)));
    }

    /// <summary>The value below which a share of sorted values lies.</summary>
    /// <param name="sorted">The values in ascending order; at least one.</param>
    /// <param name="share">From 0 to 1.</param>
    public static double Quantile(IReadOnlyList<double> sorted, double share)
    {
        ArgumentNullException.ThrowIfNull(sorted);
        var place = share * (sorted.Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
