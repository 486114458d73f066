using System.Collections.Immutable;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Whether some line has the two classes of a sample strictly on its two sides, which decides whether a perceptron can ever stop.</summary>
public static class Separability
{
    /// <summary>Whether a line separates the classes strictly: exactly if their convex hulls have no point in common.</summary>
    /// <remarks>
    /// Exact: all comparisons are of coordinates or by a predicate that cannot be wrong. Two convex polygons are apart exactly if an edge of one of
    /// them has the other strictly outside, since the edges of the difference of both sets are theirs; two hulls on one line are compared along it. A
    /// class without points is separated from any other.
    /// </remarks>
    /// <exception cref="OverflowException">A coordinate is not finite.</exception>
    public static bool IsSeparable(LabelledSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var first = ConvexHull.Of(sample, +1);
        var second = ConvexHull.Of(sample, -1);
        return first.IsEmpty
            || second.IsEmpty
            || HasEdgeBetween(first, second)
            || HasEdgeBetween(second, first)
            || (AreOnOneLine(first, second) && (first.Max().CompareTo(second.Min()) < 0 || second.Max().CompareTo(first.Min()) < 0));
    }

    // Corners run to the left round their polygon, so what lies to the right of an edge is outside.
    private static bool HasEdgeBetween(ImmutableArray<(double X, double Y)> polygon, ImmutableArray<(double X, double Y)> other) =>
        polygon.Length > 1
        && Enumerable.Range(0, polygon.Length).Any(i => other.All(point => Side.Of(polygon[i], polygon[(i + 1) % polygon.Length], point) < 0));

    private static bool AreOnOneLine(ImmutableArray<(double X, double Y)> first, ImmutableArray<(double X, double Y)> second)
    {
        if (first.Length > 2 || second.Length > 2)
        {
            return false;
        }

        var (from, to) = first.Length == 2 ? (first[0], first[1]) : (first[0], second[0]);
        return first.Concat(second).All(point => Side.Of(from, to, point) == 0)
            && (from != to || second.Length == 1);
    }
}
