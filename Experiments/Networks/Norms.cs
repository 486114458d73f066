namespace NeuralNetworks3.Networks;

/// <summary>How far numbers are from others, in the maximum norm.</summary>
/// <remarks>A relative error entry by entry would be ruled by entries that nearly cancel; relative to the largest entry, it says how many digits agree.</remarks>
public static class Norms
{
    /// <summary>The largest absolute value; 0 where there is none, NaN where one is NaN.</summary>
    public static double Max(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var largest = 0.0;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }

    /// <summary>The largest absolute difference, over the largest absolute value of the reference.</summary>
    /// <returns>0 where all are equal; infinity where the reference is 0 throughout and the values are not.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double RelativeError(IReadOnlyList<double> values, IReadOnlyList<double> reference)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(reference);
        if (values.Count != reference.Count)
        {
            throw new ArgumentException($"{values.Count} values cannot be compared with {reference.Count}", nameof(values));
        }

        var difference = Max(values.Select((value, i) => value - reference[i]));
        return difference == 0 ? 0 : difference / Max(reference);
    }
}
