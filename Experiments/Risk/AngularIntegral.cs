using Colophon.Numerics;

namespace NeuralNetworks3.Risk;

/// <summary>The mean over all directions of what a region covers of a class on a ray.</summary>
/// <remarks>
/// As long as all rays cross the boundary equally often, this mean is that of a smooth periodic function, and equal steps converge exponentially.
/// Where the number changes, a ray touches the boundary and the function has a root there, or the boundary leaves the class. Such directions are
/// found by bisection; between two of them, θ = θ₀ + Δ sin²(πu/2) takes the roots away and the rule of Gauss and Legendre converges exponentially
/// again.
/// </remarks>
internal sealed class AngularIntegral
{
    private const int Bisections = 36;
    private const int FewestNodes = 32;

    // More changes between two neighbouring rays are no geometry but the noise of a field that grazes 0.
    private const int MostBreaks = 8;

    private readonly Ray _ray;
    private readonly int _rays;

    /// <summary>Prepares the mean over so many directions, an even number.</summary>
    public AngularIntegral(Ray ray, int rays) => (_ray, _rays) = (ray, rays);

    /// <summary>The mean, and the same with half the rays.</summary>
    public (double Fine, double Coarse) Integrate()
    {
        var looks = Enumerable.Range(0, _rays).Select(k => _ray.Look((double)k / _rays)).ToArray();
        var breaks = FindBreaks(looks);
        if (breaks.Count == 0)
        {
            return (looks.Sum(look => look.Share) / _rays, looks.Where((_, k) => k % 2 == 0).Sum(look => look.Share) / (_rays / 2));
        }

        var (fine, coarse) = (0.0, 0.0);
        for (var i = 0; i < breaks.Count; i++)
        {
            var from = breaks[i];
            var width = (i + 1 < breaks.Count ? breaks[i + 1] : breaks[0] + 1) - from;
            var nodes = Math.Max(FewestNodes, (int)Math.Ceiling(width * _rays));
            fine += OfPiece(from, width, nodes);
            coarse += OfPiece(from, width, (nodes + 1) / 2);
        }

        return (fine, coarse);
    }

    // The directions, in turns and ascending, where the number of crossings changes between two neighbours.
    private List<double> FindBreaks((double Share, int Crossings)[] looks)
    {
        var breaks = new List<double>();
        for (var k = 0; k < _rays; k++)
        {
            AddBreaks(breaks, looks[k].Crossings, looks[(k + 1) % _rays].Crossings, (double)k / _rays, (k + 1.0) / _rays);
        }

        return breaks;
    }

    // One after another: the boundary may touch a ray and leave the class within the same step.
    private void AddBreaks(List<double> breaks, int crossings, int crossingsAtEnd, double from, double to)
    {
        for (var found = 0; crossings != crossingsAtEnd && found < MostBreaks; found++)
        {
            var (low, high, crossingsAtHigh) = (from, to, crossingsAtEnd);
            for (var i = 0; i < Bisections; i++)
            {
                var middle = (low + high) / 2;
                var crossingsAtMiddle = _ray.Look(middle).Crossings;
                (low, high, crossingsAtHigh) = crossingsAtMiddle == crossings ? (middle, high, crossingsAtHigh) : (low, middle, crossingsAtMiddle);
            }

            breaks.Add((low + high) / 2);
            (from, crossings) = (high, crossingsAtHigh);
        }
    }

    private double OfPiece(double from, double width, int nodes) => width * new GaussLegendre(nodes).Integrate(
        u =>
        {
            var (sine, cosine) = PortableMath.SinCosTurns(u / 4);
            var turns = from + (width * sine * sine);
            return Math.PI * sine * cosine * _ray.Look(turns - Math.Floor(turns)).Share;
        },
        0,
        1);
}
