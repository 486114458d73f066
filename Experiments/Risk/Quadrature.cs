using Colophon.Numerics;

namespace NeuralNetworks3.Risk;

/// <summary>Integrals by rules that converge faster than any power of the number of nodes, each in its own case.</summary>
public static class Quadrature
{
    private const int FirstHalvings = 3;
    private const int LastHalvings = 10;

    // At t = 6.1 the weight is below the smallest double.
    private const double Span = 6.1;

    /// <summary>∫ f over an interval by the double exponential rule (Takahasi and Mori, 1974), which endures roots and poles at the ends.</summary>
    /// <remarks>
    /// x = tanh(π/2 sinh t) makes every integrand fall off double exponentially, where the trapezoidal rule is at its best. The step is halved from
    /// 1/8 on until two sums agree to the tolerance, or is 1/1024.
    /// </remarks>
    /// <param name="integrand">f, smooth between the ends; it is not asked for its values at the ends.</param>
    /// <param name="from">Lower end.</param>
    /// <param name="to">Upper end.</param>
    /// <param name="tolerance">When two sums agree, relative to the integral of |f|.</param>
    public static double Integrate(Func<double, double> integrand, double from, double to, double tolerance = 1e-15)
    {
        ArgumentNullException.ThrowIfNull(integrand);
        var (sum, size) = (0.0, 0.0);
        var before = double.NaN;
        for (var halvings = FirstHalvings; halvings <= LastHalvings; halvings++)
        {
            // Nodes of the coarser rules keep their values: only the odd multiples of the new step are new.
            var step = Math.ScaleB(1, -halvings);
            var (first, stride) = halvings == FirstHalvings ? (0, 1) : (1, 2);
            for (var k = first; k * step < Span; k += stride)
            {
                var (added, addedSize) = Pair(integrand, from, to, k * step);
                sum += added;
                size += addedSize;
            }

            var now = sum * step;
            if (Math.Abs(now - before) <= tolerance * size * step)
            {
                return now;
            }

            before = now;
        }

        return before;
    }

    /// <summary>The mean of a smooth function of period 1 by the trapezoidal rule, its integral over a period.</summary>
    /// <param name="integrand">f.</param>
    /// <param name="nodes">How many nodes, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no node.</exception>
    public static double Periodic(Func<double, double> integrand, int nodes)
    {
        ArgumentNullException.ThrowIfNull(integrand);
        ArgumentOutOfRangeException.ThrowIfLessThan(nodes, 1);
        var sum = 0.0;
        for (var k = 0; k < nodes; k++)
        {
            sum += integrand((double)k / nodes);
        }

        return sum / nodes;
    }

    // The terms at ±t. With q = exp(−π sinh t), the nodes lie the share q/(1 + q) of the interval from either end: so they stay apart from it as long
    // as possible.
    private static (double Sum, double Size) Pair(Func<double, double> integrand, double from, double to, double t)
    {
        var (grown, shrunk) = (PortableMath.Exp(t), PortableMath.Exp(-t));
        var q = PortableMath.Exp(-Math.PI / 2 * (grown - shrunk));
        var margin = (to - from) * (q / (1 + q));
        var weight = (to - from) * Math.PI / 2 * (grown + shrunk) * q / ((1 + q) * (1 + q));
        var (low, high) = (from + margin, to - margin);
        if (t == 0)
        {
            var middle = weight * integrand(low);
            return (middle, Math.Abs(middle));
        }

        // A node that has rounded into the end would ask f there.
        var lower = low == from || low == to ? 0 : weight * integrand(low);
        var upper = high == to || high == from ? 0 : weight * integrand(high);
        return (lower + upper, Math.Abs(lower) + Math.Abs(upper));
    }
}
