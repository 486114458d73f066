using System.Collections.Immutable;

namespace NeuralNetworks3.Networks.Slips;

/// <summary>What the source prints in part (a), the chain rule.</summary>
internal static class ChainRuleSlips
{
    /// <summary>The slips.</summary>
    public static ImmutableArray<Slip> All { get; } =
    [
        new(
            "E42",
            @"$\delta^{(3)}_m = f'(a^{(3)}_m)\, (y_m - a^{(3)}_m)$.",
            @"$\delta^{(3)}_m = f'(a^{(3)}_m)\, (y_m - a^{(3)}_m)$",
            OutputMinusSum),
        new(
            "E44",
            @"$\partial E / \partial W^{(2)}_{kl} = \sum_m \bigl[ -\sum_s (d_m^s - y_m^s) \bigr]\, f'(a^{(3)}_m)\, W^{(3)}_{lm}\, f'(a^{(2)}_l)\, h^{(1)}_k$, the other factors summed over the samples by themselves.",
            @"$\partial E / \partial W^{(2)}_{kl} = \sum_m \bigl[ -\sum_s (d_m^s - y_m^s) \bigr]\, f'(a^{(3)}_m) \cdots$",
            SumInsideProduct),
        new(
            "E46",
            @"$\partial E / \partial W^{(2)}_{kl} = -\sum_s \delta^{(2)s}_l h^{(1)s}_k$ with $\delta^{(3)}_m = -(d_m - y_m)\, f'(a^{(3)}_m)$.",
            @"$\delta^{(3)}_m = -(d_m - y_m)\, f'(a^{(3)}_m)$",
            probe => new SlipComparison(
                SlipProbe.Outer(probe.Pass.First, probe.Deltas.Second.Scaled(-1)).Values,
                probe.Gradient.Second.Values)),
        new(
            "E48",
            @"$\partial E / \partial a^{(2)}_l = \sum_m -(d_m - y_m)\, f'(a^{(3)}_m)\, W^{(3)}_{lm}$.",
            @"$\partial E / \partial a^{(2)}_l = \sum_m -(d_m - y_m)\, f'(a^{(3)}_m)\, W^{(3)}_{lm}$",
            probe => new SlipComparison(probe.Deltas.Third.Times(probe.ThirdBack).Scaled(-1).Values, probe.SecondSumGradient().Values)),
        new(
            "E49",
            @"$\partial h^{(2)}_l / \partial W^{(1)}_{nk} = f'(a^{(2)}_l)\, W^{(2)}_{kl}\, x_n$.",
            @"$\partial h^{(2)}_l / \partial W^{(1)}_{nk} = f'(a^{(2)}_l)\, W^{(2)}_{kl}\, x_n$",
            LostFirstSlope),
        new(
            "E50",
            @"$\partial E / \partial W^{(2)}_{kl} = -\sum_s \delta^{(2)s}_l a^{(1)s}_k$.",
            @"$\partial E / \partial W^{(2)}_{kl} = -\sum_s \delta^{(2)s}_l a^{(1)s}_k$",
            probe => new SlipComparison(SlipProbe.Outer(probe.Pass.FirstSums, probe.Deltas.Second).Values, probe.Gradient.Second.Values)),
    ];

    private static SlipComparison OutputMinusSum(SlipProbe probe)
    {
        var delta = probe.Pass.Outputs.Zip(probe.Pass.ThirdSums, (y, a) => y - a).Hadamard(probe.ThirdSlopes);
        return new SlipComparison(SlipProbe.Outer(probe.Pass.Second, delta).Values, probe.Gradient.Third.Values);
    }

    private static SlipComparison SumInsideProduct(SlipProbe probe)
    {
        var (network, pass) = (probe.Network, probe.Pass);
        var errorSums = SlipProbe.OverSamples(probe.Errors);
        var signals = pass.First.WithUnitZero();
        var printed = Matrix.Create(signals.Columns, network.Shape.SecondHidden, (k, l) =>
        {
            var sum = 0.0;
            for (var m = 0; m < network.Shape.Outputs; m++)
            {
                var factors = 0.0;
                for (var s = 0; s < probe.Data.Count; s++)
                {
                    factors += probe.ThirdSlopes[s, m] * network.Weights(3)[l + 1, m] * probe.SecondSlopes[s, l] * signals[s, k];
                }

                sum -= errorSums[0, m] * factors;
            }

            return sum;
        });
        return new SlipComparison(printed.Values, probe.Gradient.Second.Values);
    }

    private static SlipComparison LostFirstSlope(SlipProbe probe)
    {
        var weights = probe.Network.Weights(1);
        var signals = probe.Data.Inputs.WithUnitZero();
        var (printed, right) = (new List<double>(), new List<double>());
        for (var n = 0; n < weights.Rows; n++)
        {
            for (var k = 0; k < weights.Columns; k++)
            {
                var (from, to) = (n, k);
                printed.AddRange(probe.SecondSlopes.Zip(
                    Matrix.Create(probe.Data.Count, probe.Network.Shape.SecondHidden, (s, l) => probe.Network.Weights(2)[to + 1, l] * signals[s, from]),
                    (slope, rest) => slope * rest).Values);
                right.AddRange(probe.Response(pass => pass.Second, 1, n, k).Values);
            }
        }

        return new SlipComparison(printed, right);
    }
}
