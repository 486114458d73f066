using System.Collections.Immutable;
using NeuralNetworks3.Classifiers;

namespace NeuralNetworks3.Studies.Findings;

/// <summary>A loss curve in a few numbers.</summary>
/// <param name="First">Its value in the first epoch.</param>
/// <param name="Last">Its value in the last epoch.</param>
/// <param name="Smallest">Its smallest value.</param>
/// <param name="LateMean">Its mean over the second half.</param>
/// <param name="LateDeviation">Its standard deviation over the second half.</param>
public sealed record CurveFindings(int First, int Last, int Smallest, double LateMean, double LateDeviation)
{
    /// <summary>Sums up a curve.</summary>
    public static CurveFindings Of(ImmutableArray<int> values)
    {
        var late = CurveStatistic.OfLateHalf(values.AsSpan());
        return new CurveFindings(values[0], values[^1], values.Min(), late.Mean, late.Deviation);
    }
}
