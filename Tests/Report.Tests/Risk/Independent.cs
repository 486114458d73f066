using MathNet.Numerics;
using MathNet.Numerics.Integration;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Risk;

/// <summary>Second ways to every probability, that share no formula with the first: what the exact risks are held against.</summary>
internal static class Independent
{
    /// <summary>Φ, by the error function of Math.NET.</summary>
    public static double NormalCdf(double x) => SpecialFunctions.Erfc(-x / Math.Sqrt(2)) / 2;

    /// <summary>Q₁ as the mixture of gamma tails with Poisson weights, which has neither Bessel function nor recurrence in common with the code.</summary>
    public static (double Upper, double Lower) Marcum(double a, double b)
    {
        var (x, y) = (a * a / 2, b * b / 2);
        var (upper, lower) = (0.0, 0.0);
        var weight = Math.Exp(-x);
        var terms = (int)(200 + (4 * (x + y)));
        var poisson = new double[terms + 1];
        poisson[0] = Math.Exp(-y);
        for (var n = 1; n <= terms; n++)
        {
            poisson[n] = poisson[n - 1] * y / n;
        }

        // P(N ≤ n) from below, P(N > n) from above: neither as 1 minus the other.
        var above = new double[terms + 1];
        for (var n = terms - 1; n >= 0; n--)
        {
            above[n] = above[n + 1] + poisson[n + 1];
        }

        var upTo = 0.0;
        for (var n = 0; n < terms; n++)
        {
            upTo += poisson[n];
            upper += weight * upTo;
            lower += weight * above[n];
            weight *= x / (n + 1);
        }

        return (upper, lower);
    }

    /// <summary>The mass of a Gaussian class in a circle, chord by chord: the density of x times the difference of two Φ.</summary>
    public static double GaussianInCircle(ClassDensity source, double centerX, double centerY, double radius)
    {
        var spread = source.Spread;
        return Composite(
            angle =>
            {
                var (sine, cosine) = Math.SinCos(angle);
                var x = (centerX + (radius * sine) - source.CenterX) / spread;
                var top = (centerY + (radius * cosine) - source.CenterY) / spread;
                var bottom = (centerY - (radius * cosine) - source.CenterY) / spread;
                var density = Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI) / spread;
                return radius * cosine * density * (NormalCdf(top) - NormalCdf(bottom));
            },
            -Math.PI / 2,
            Math.PI / 2);
    }

    /// <summary>The overlap of two discs on a horizontal axis, as the overlap of two intervals of y, from x to x.</summary>
    public static double Overlap(double firstRadius, double secondRadius, double distance)
    {
        var (from, to) = (Math.Max(-firstRadius, distance - secondRadius), Math.Min(firstRadius, distance + secondRadius));
        if (from >= to)
        {
            return 0;
        }

        // The half-heights √(R² − x²) cross at the tips; sin² at both ends of each piece takes the roots away.
        var tip = ((distance * distance) + (firstRadius * firstRadius) - (secondRadius * secondRadius)) / (2 * distance);
        double[] ends = tip > from && tip < to ? [from, tip, to] : [from, to];
        return ends.Zip(ends.Skip(1)).Sum(piece => Composite(
            u =>
            {
                var (sine, cosine) = Math.SinCos(u * Math.PI / 2);
                var x = piece.First + ((piece.Second - piece.First) * sine * sine);
                var half = Math.Sqrt(Math.Max(0, Math.Min(
                    (firstRadius - x) * (firstRadius + x),
                    (secondRadius - x + distance) * (secondRadius + x - distance))));
                return 2 * half * (piece.Second - piece.First) * Math.PI * sine * cosine;
            },
            0,
            1));
    }

    /// <summary>∫ min(p₁f₁, p₂f₂) of two Gaussian classes in polar coordinates round the mean of C₁, the switch on each ray found by bisection.</summary>
    /// <remarks>The mean of C₁ must lie where p₁f₁ is the larger, and each ray must switch once at most.</remarks>
    public static double GaussianBayesRisk(Scenario scenario)
    {
        const int Rays = 400;
        var (first, second) = (scenario.First, scenario.Second);
        var sum = 0.0;
        for (var i = 0; i < Rays; i++)
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * i / Rays);
            var (low, high) = (0.0, 60.0);
            for (var halving = 0; halving < 60; halving++)
            {
                var middle = (low + high) / 2;
                (low, high) = Larger(middle) ? (middle, high) : (low, middle);
            }

            // Up to the switch the second class is lost, beyond it the first.
            sum += Composite(r => r * scenario.SecondPrior * Density(second, r), 0, low);
            sum += scenario.FirstPrior * Math.Exp(-low * low / (2 * first.SquaredSpread)) / (2 * Math.PI);

            bool Larger(double r) => LogDensity(first, r) + Math.Log(scenario.FirstPrior) > LogDensity(second, r) + Math.Log(scenario.SecondPrior);
            double Density(ClassDensity source, double r) => Math.Exp(LogDensity(source, r));
            double LogDensity(ClassDensity source, double r) =>
                (-source.SquaredDistance(first.CenterX + (r * cosine), first.CenterY + (r * sine)) / (2 * source.SquaredSpread))
                - Math.Log(2 * Math.PI * source.SquaredSpread);
        }

        return sum * 2 * Math.PI / Rays;
    }

    /// <summary>Eight pieces with 64 nodes of Gauss and Legendre each, as Math.NET has them.</summary>
    public static double Composite(Func<double, double> integrand, double from, double to)
    {
        const int Pieces = 8;
        var width = (to - from) / Pieces;
        return Enumerable.Range(0, Pieces).Sum(i => GaussLegendreRule.Integrate(integrand, from + (i * width), from + ((i + 1) * width), 64));
    }
}
