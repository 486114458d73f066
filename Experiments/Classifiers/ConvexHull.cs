using System.Collections.Immutable;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>The smallest convex polygon round points, by the monotone chain of Andrew (1979).</summary>
internal static class ConvexHull
{
    /// <summary>The corners round the points with a label, to the left; two if they lie on a line, one if they coincide, none if there are none.</summary>
    public static ImmutableArray<(double X, double Y)> Of(LabelledSample sample, int label)
    {
        var points = Enumerable.Range(0, sample.Count)
            .Where(i => sample.Labels[i] == label)
            .Select(i => (X: sample.Xs[i], Y: sample.Ys[i]))
            .Distinct()
            .Order()
            .ToArray();
        if (points.Length < 2)
        {
            return [.. points];
        }

        // Each chain ends where the other starts.
        return [.. Chain(points)[..^1], .. Chain(points.Reverse())[..^1]];
    }

    private static List<(double X, double Y)> Chain(IEnumerable<(double X, double Y)> points)
    {
        var chain = new List<(double X, double Y)>();
        foreach (var point in points)
        {
            while (chain.Count > 1 && Side.Of(chain[^2], chain[^1], point) <= 0)
            {
                chain.RemoveAt(chain.Count - 1);
            }

            chain.Add(point);
        }

        return chain;
    }
}
