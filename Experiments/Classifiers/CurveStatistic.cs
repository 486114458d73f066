namespace NeuralNetworks3.Classifiers;

/// <summary>Where a loss curve stays and how much it moves there.</summary>
/// <param name="Mean">The mean over the second half of the epochs, in points of the sample.</param>
/// <param name="Deviation">The standard deviation over the same epochs, with one less than their number as the divisor; 0 for a single epoch.</param>
public readonly record struct CurveStatistic(double Mean, double Deviation)
{
    /// <summary>Sums up the second half of a curve; where the number of epochs is odd, the middle one belongs to it.</summary>
    /// <param name="values">A value for each epoch, at least one.</param>
    public static CurveStatistic OfLateHalf(ReadOnlySpan<int> values)
    {
        var late = values[(values.Length / 2)..];
        var sum = 0L;
        foreach (var value in late)
        {
            sum += value;
        }

        var mean = (double)sum / late.Length;
        var squares = 0.0;
        foreach (var value in late)
        {
            squares += (value - mean) * (value - mean);
        }

        return new CurveStatistic(mean, late.Length > 1 ? Math.Sqrt(squares / (late.Length - 1)) : 0);
    }
}
