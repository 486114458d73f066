namespace Colophon.Running.Figures;

/// <summary>A group of values in five numbers.</summary>
/// <param name="Smallest">The smallest value.</param>
/// <param name="LowerQuartile">The value that a quarter lies below.</param>
/// <param name="Median">The value in the middle.</param>
/// <param name="UpperQuartile">The value that a quarter lies above.</param>
/// <param name="Largest">The largest value.</param>
public sealed record FiveNumbers(double Smallest, double LowerQuartile, double Median, double UpperQuartile, double Largest)
{
    /// <summary>Sums up values. Quartiles lie between neighbouring values in proportion: definition 7 of Hyndman and Fan (1996).</summary>
    /// <exception cref="ArgumentException">There is no value, or one is not a number.</exception>
    public static FiveNumbers Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0 || sorted.Any(double.IsNaN))
        {
            throw new ArgumentException("quartiles need at least one value, and numbers only", nameof(values));
        }

        return new FiveNumbers(sorted[0], Quantile(sorted, 1), Quantile(sorted, 2), Quantile(sorted, 3), sorted[^1]);
    }

    /// <summary>The same group on another scale, such as <see cref="LogScale.Of(double)"/>.</summary>
    /// <param name="scale">An increasing function.</param>
    public FiveNumbers On(Func<double, double> scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new FiveNumbers(scale(Smallest), scale(LowerQuartile), scale(Median), scale(UpperQuartile), scale(Largest));
    }

    private static double Quantile(double[] sorted, int quarters)
    {
        var (below, share) = Math.DivRem((sorted.Length - 1) * quarters, 4);
        return share == 0 ? sorted[below] : sorted[below] + ((sorted[below + 1] - sorted[below]) * share / 4);
    }
}
