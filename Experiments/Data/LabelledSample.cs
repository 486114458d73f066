using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Colophon.Running;

namespace NeuralNetworks3.Data;

/// <summary>Points of the plane with their classes.</summary>
/// <param name="Xs">First coordinates.</param>
/// <param name="Ys">Second coordinates.</param>
/// <param name="Labels">+1 for C₁ and −1 for C₂.</param>
public sealed record LabelledSample(ImmutableArray<double> Xs, ImmutableArray<double> Ys, ImmutableArray<int> Labels)
{
    /// <summary>How many points there are.</summary>
    public int Count => Labels.Length;

    /// <summary>Draws the points of a scenario, those of C₁ first.</summary>
    /// <param name="scenario">The densities and how many points of each.</param>
    /// <param name="random">Two numbers are drawn from it for each point; see <see cref="PointSampler"/>.</param>
    public static LabelledSample Draw(Scenario scenario, RandomStream random)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var xs = new double[scenario.Count];
        var ys = new double[scenario.Count];
        var labels = new int[scenario.Count];
        var first = scenario.FirstCount;
        PointSampler.Fill(scenario.First, random, xs.AsSpan(0, first), ys.AsSpan(0, first));
        PointSampler.Fill(scenario.Second, random, xs.AsSpan(first), ys.AsSpan(first));
        labels.AsSpan(0, first).Fill(+1);
        labels.AsSpan(first).Fill(-1);
        return new LabelledSample(
            ImmutableCollectionsMarshal.AsImmutableArray(xs),
            ImmutableCollectionsMarshal.AsImmutableArray(ys),
            ImmutableCollectionsMarshal.AsImmutableArray(labels));
    }

    /// <summary>The mean of all points, of both classes together.</summary>
    public (double X, double Y) Mean()
    {
        var (x, y) = (0.0, 0.0);
        for (var i = 0; i < Count; i++)
        {
            x += Xs[i];
            y += Ys[i];
        }

        return (x / Count, y / Count);
    }

    /// <summary>The same points, all moved.</summary>
    public LabelledSample MovedBy(double dx, double dy) => this with { Xs = [.. Xs.Select(x => x + dx)], Ys = [.. Ys.Select(y => y + dy)] };

    /// <summary>The coordinates of one class.</summary>
    public (double[] Xs, double[] Ys) Class(int label)
    {
        var members = Enumerable.Range(0, Count).Where(i => Labels[i] == label).ToArray();
        return (Array.ConvertAll(members, i => Xs[i]), Array.ConvertAll(members, i => Ys[i]));
    }
}
