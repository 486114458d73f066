using System.Collections.Immutable;
using Colophon.Numerics;

namespace NeuralNetworks3.Risk;

/// <summary>The quadrature rule of Gauss and Legendre with n nodes, exact for polynomials up to the degree 2n − 1.</summary>
public sealed class GaussLegendre
{
    /// <summary>Finds the nodes by Newton's method on the recurrence of the Legendre polynomials, in a time that grows with n².</summary>
    /// <param name="order">n, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no node.</exception>
    public GaussLegendre(int order)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        var nodes = new double[order];
        var weights = new double[order];
        for (var i = 0; i < (order + 1) / 2; i++)
        {
            var (node, slope) = FindNode(order, i);
            nodes[i] = -node;
            nodes[order - 1 - i] = node;
            weights[i] = weights[order - 1 - i] = 2 / ((1 - (node * node)) * slope * slope);
        }

        Nodes = [.. nodes];
        Weights = [.. weights];
    }

    /// <summary>n.</summary>
    public int Order => Nodes.Length;

    /// <summary>The nodes in (−1, 1), ascending.</summary>
    public ImmutableArray<double> Nodes { get; }

    /// <summary>Their weights, which sum to 2.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>∫ f over an interval.</summary>
    /// <param name="integrand">f, smooth between the ends.</param>
    /// <param name="from">Lower end.</param>
    /// <param name="to">Upper end.</param>
    public double Integrate(Func<double, double> integrand, double from, double to)
    {
        ArgumentNullException.ThrowIfNull(integrand);
        var (middle, half) = ((from + to) / 2, (to - from) / 2);
        var sum = 0.0;
        for (var i = 0; i < Nodes.Length; i++)
        {
            sum += Weights[i] * integrand(middle + (half * Nodes[i]));
        }

        return half * sum;
    }

    // From the guess cos(π(i + 3/4)/(n + 1/2)), right to about 1/n², Newton's method needs four steps; it stops where it no longer comes closer.
    private static (double Node, double Slope) FindNode(int order, int i)
    {
        if (order % 2 == 1 && i == order / 2)
        {
            return (0, Legendre(order, 0).Slope);
        }

        var node = PortableMath.SinCosTurns((i + 0.75) / ((2 * order) + 1)).Cos;
        var last = double.PositiveInfinity;
        while (true)
        {
            var (value, slope) = Legendre(order, node);
            var step = value / slope;
            if (Math.Abs(step) >= last)
            {
                return (node, slope);
            }

            node -= step;
            last = Math.Abs(step);
        }
    }

    // P_n and its derivative, from k P_k = (2k − 1) x P_{k−1} − (k − 1) P_{k−2} and (x² − 1) P_n' = n (x P_n − P_{n−1}).
    private static (double Value, double Slope) Legendre(int order, double x)
    {
        var (before, value) = (1.0, x);
        for (var k = 2; k <= order; k++)
        {
            (before, value) = (value, ((((2 * k) - 1) * x * value) - ((k - 1) * before)) / k);
        }

        return (value, order * ((x * value) - before) / ((x * x) - 1));
    }
}
