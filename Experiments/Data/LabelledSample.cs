using System.Collections.Immutable;
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
    public static LabelledSample Draw(Scenario scenario, RandomStream random)
    {
        var count = scenario.Count;
        var xs = ImmutableArray.CreateBuilder<double>(count);
        var ys = ImmutableArray.CreateBuilder<double>(count);
        var labels = ImmutableArray.CreateBuilder<int>(count);
        DrawClass(scenario.First, scenario.FirstCount, +1);
        DrawClass(scenario.Second, scenario.SecondCount, -1);
        return new LabelledSample(xs.MoveToImmutable(), ys.MoveToImmutable(), labels.MoveToImmutable());

        void DrawClass(ClassDensity source, int points, int label)
        {
            for (var i = 0; i < points; i++)
            {
                var (x, y) = StandardNormal.NextPair(random);
                xs.Add(source.CenterX + (source.Spread * x));
                ys.Add(source.CenterY + (source.Spread * y));
                labels.Add(label);
            }
        }
    }

    /// <summary>The coordinates of one class.</summary>
    public (double[] Xs, double[] Ys) Class(int label)
    {
        var members = Enumerable.Range(0, Count).Where(i => Labels[i] == label).ToArray();
        return (Array.ConvertAll(members, i => Xs[i]), Array.ConvertAll(members, i => Ys[i]));
    }
}
