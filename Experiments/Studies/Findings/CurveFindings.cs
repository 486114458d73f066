using System.Collections.Immutable;

namespace NeuralNetworks3.Studies.Findings;

/// <summary>A loss curve in a few numbers.</summary>
/// <param name="First">Its value in the first epoch.</param>
/// <param name="Last">Its value in the last epoch.</param>
/// <param name="Smallest">Its smallest value.</param>
/// <param name="LargestLate">Its largest value in the second half of the epochs.</param>
/// <param name="LateMean">Its mean over the second half.</param>
/// <param name="LateDeviation">Its standard deviation over the second half.</param>
public sealed record CurveFindings(int First, int Last, int Smallest, int LargestLate, double LateMean, double LateDeviation)
{
    /// <summary>Sums up a curve.</summary>
    public static CurveFindings Of(ImmutableArray<int> values)
    {
        var late = values[(values.Length / 2)..];
        var mean = late.Average();
        var variance = late.Sum(value => (value - mean) * (value - mean)) / (late.Length - 1);
        return new CurveFindings(values[0], values[^1], values.Min(), late.Max(), mean, Math.Sqrt(variance));
    }
}
