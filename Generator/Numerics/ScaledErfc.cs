namespace Colophon.Numerics;

/// <summary>erfcx z = e^(z²) erfc z for z ≥ 0, which falls slowly from 1 to 0 like 1/(z√π).</summary>
/// <remarks>
/// Up to 8 it is a Taylor polynomial about the nearest eighth, of which the first coefficient has the bits of two doubles; what follows is below 0.071
/// of it. With y = erfcx(c + h) = Σ aₙhⁿ, y′ = 2(c + h)y − 2/√π gives a₁ = 2ca₀ − 2/√π and (n + 1)aₙ₊₁ = 2caₙ + 2aₙ₋₁. The values at the
/// eighths come from one another from 8 downwards, the direction in which an error shrinks (by e^−(difference of squares)), the first from
/// Laplace’s continued fraction (DLMF 7.9.1); so the whole table is made here from two constants.
/// Beyond 8 erfcx z = (1/√π)/(z + g), where the continued fraction g ≤ 1/(2z) is below 1/128 of z.
/// </remarks>
internal static class ScaledErfc
{
    private const int NodesPerUnit = 8;
    private const int LastNode = 8 * NodesPerUnit;
    private const int Degree = 14;

    // The step from one eighth to the next is twice the distance to the nearest; its terms fall below 2^-106 after these.
    private const int StepDegree = 40;
    private const int StartDepth = 60;

    private static readonly DoubleDouble InverseRootPi = new(0.5641895835477563, 7.66772980658294e-18);

    private static readonly (DoubleDouble Value, double[] Slopes)[] Nodes = MakeNodes();

    /// <summary>erfcx z, right to about 2^-56.</summary>
    public static DoubleDouble Of(DoubleDouble z)
    {
        if (z.High >= LastNode / (double)NodesPerUnit)
        {
            return InverseRootPi / (z + Continued(z.High, 16));
        }

        var index = (int)Math.Round(z.High * NodesPerUnit);
        var h = (z.High - (index / (double)NodesPerUnit)) + z.Low;
        var (value, rest) = Nodes[index];
        var sum = rest[^1];
        for (var n = rest.Length - 2; n >= 0; n--)
        {
            sum = (sum * h) + rest[n];
        }

        return value + (sum * h);
    }

    private static double Continued(double z, int depth)
    {
        var g = 0.0;
        for (var n = depth; n >= 1; n--)
        {
            g = n * 0.5 / (z + g);
        }

        return g;
    }

    private static (DoubleDouble Value, double[] Slopes)[] MakeNodes()
    {
        var nodes = new (DoubleDouble, double[])[LastNode + 1];
        var value = Start(LastNode / (double)NodesPerUnit);
        for (var index = LastNode; index >= 0; index--)
        {
            var coefficients = Coefficients(index / (double)NodesPerUnit, value);
            nodes[index] = (value, [.. coefficients.Skip(1).Take(Degree).Select(a => a.High)]);
            value = Evaluate(coefficients, -1.0 / NodesPerUnit);
        }

        return nodes;
    }

    private static DoubleDouble Start(double z)
    {
        DoubleDouble g = 0;
        for (var n = StartDepth; n >= 1; n--)
        {
            g = (n * 0.5) / (z + g);
        }

        return InverseRootPi / (z + g);
    }

    private static DoubleDouble[] Coefficients(double centre, DoubleDouble value)
    {
        var a = new DoubleDouble[StepDegree];
        a[0] = value;
        a[1] = (value * (2 * centre)) - (InverseRootPi + InverseRootPi);
        for (var n = 1; n < StepDegree - 1; n++)
        {
            a[n + 1] = ((a[n] * (2 * centre)) + (a[n - 1] * 2)) / (n + 1);
        }

        return a;
    }

    private static DoubleDouble Evaluate(DoubleDouble[] coefficients, double h)
    {
        DoubleDouble sum = 0;
        for (var n = coefficients.Length - 1; n >= 0; n--)
        {
            sum = (sum * h) + coefficients[n];
        }

        return sum;
    }
}
