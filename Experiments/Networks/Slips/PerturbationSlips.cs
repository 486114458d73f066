using System.Collections.Immutable;

namespace NeuralNetworks3.Networks.Slips;

/// <summary>What the source prints in part (b), the perturbation.</summary>
internal static class PerturbationSlips
{
    /// <summary>The slips.</summary>
    public static ImmutableArray<Slip> All { get; } =
    [
        new(
            "E52",
            @"$\Delta a^{(3)}_m = \Delta W^{(3)}_{lm}\, a^{(2)}_l$.",
            @"$\Delta a^{(3)}_m = \Delta W^{(3)}_{lm}\, a^{(2)}_l$",
            probe => Responses(probe, 3, pass => pass.ThirdSums, (s, l, m, to) => to == m ? Signal(probe.Pass.SecondSums, s, l) : 0)),
        new(
            "E53",
            @"$\Delta y_m = f(\Delta a^{(3)}_m)$.",
            @"$\Delta y_m = f(\Delta a^{(3)}_m)$",
            FunctionOfChange),
        new(
            "E56",
            @"$\partial E / \partial W^{(3)}_{lm} = +\sum_s \delta^{(3)s}_m h^{(2)s}_l$ with $\delta^{(3)}_m = (d_m - y_m)\, f'(a^{(3)}_m)$.",
            @"$\partial E / \partial W^{(3)}_{lm} = +\sum_s \delta^{(3)s}_m h^{(2)s}_l$",
            probe => new SlipComparison(
                SlipProbe.Outer(probe.Pass.Second, probe.Deltas.Third).Scaled(-1).Values,
                probe.Gradient.Third.Values)),
        new(
            "E57",
            @"$\Delta a^{(3)} = \sum_m W^{(3)}_{lm}\, \Delta h^{(2)}_l$, one change for all outputs.",
            @"$\Delta a^{(3)} = \sum_m W^{(3)}_{lm}\, \Delta h^{(2)}_l$",
            probe => Responses(probe, 2, pass => pass.ThirdSums, (s, k, l, _) =>
                SumOfRow(probe.Network.Weights(3), l + 1) * probe.SecondSlopes[s, l] * Signal(probe.Pass.First, s, k))),
        new(
            "E58",
            @"$\Delta E = \sum_s \sum_m f'(a^{(3)}_m)\, W^{(3)}_{lm}\, h^{(1)}_k\, \Delta W^{(2)}_{kl}$.",
            @"$\Delta E = \sum_s \sum_m f'(a^{(3)}_m)\, W^{(3)}_{lm}\, h^{(1)}_k\, \Delta W^{(2)}_{kl}$",
            probe => new SlipComparison(
                SlipProbe.Outer(probe.Pass.First, probe.ThirdSlopes.Times(probe.ThirdBack)).Scaled(-1).Values,
                probe.Gradient.Second.Values)),
        new(
            "E59",
            @"$\delta^{(2)}_l = f'(h^{(2)}_l) \sum_m \delta^{(3)}_m W^{(3)}_{lm}$ and $\delta^{(1)}_k = f'(h^{(1)}_k) \sum_l \delta^{(2)}_l W^{(2)}_{kl}$.",
            @"$\delta^{(2)}_l = f'(h^{(2)}_l) \sum_m \delta^{(3)}_m W^{(3)}_{lm}$",
            SlopeOfOutput),
        new(
            "E61",
            @"$\Delta h^{(2)} = \sum_l W^{(2)}_{kl}\, \Delta a^{(1)}_k$, one change for all units.",
            @"$\Delta h^{(2)} = \sum_l W^{(2)}_{kl}\, \Delta a^{(1)}_k$",
            probe => Responses(probe, 1, pass => pass.Second, (s, n, k, _) =>
                SumOfRow(probe.Network.Weights(2), k + 1) * Signal(probe.Data.Inputs, s, n))),
        new(
            "E62",
            @"$y_m = f'(a^{(3)}_m)\, \Delta a^{(3)}_m$.",
            @"$y_m = f'(a^{(3)}_m)\, \Delta a^{(3)}_m$",
            OutputForItsChange),
        new(
            "E63",
            @"$\Delta E = -\sum_s \sum_m \sum_l (d_m - y_m)\, f'(a^{(3)}_m)\, W^{(3)}_{lm}\, W^{(2)}_{kl}\, f'(a^{(1)}_k)\, x_n\, \Delta W^{(1)}_{nk}$.",
            @"$\Delta E = -\sum_s \cdots W^{(3)}_{lm}\, W^{(2)}_{kl}\, f'(a^{(1)}_k)\, x_n\, \Delta W^{(1)}_{nk}$",
            probe => new SlipComparison(
                SlipProbe.Outer(probe.Data.Inputs, probe.Deltas.Third.Times(probe.ThirdBack).Times(probe.SecondBack).Hadamard(probe.FirstSlopes)).Values,
                probe.Gradient.First.Values)),
    ];

    // Every weight of a layer in turn: what is printed for each unit, per unit of ΔW, and what the units really do.
    private static SlipComparison Responses(SlipProbe probe, int layer, Func<ForwardPass, Matrix> units, Func<int, int, int, int, double> printedOf)
    {
        var weights = probe.Network.Weights(layer);
        var (printed, right) = (new List<double>(), new List<double>());
        for (var from = 0; from < weights.Rows; from++)
        {
            for (var to = 0; to < weights.Columns; to++)
            {
                var (i, j) = (from, to);
                var response = probe.Response(units, layer, from, to);
                right.AddRange(response.Values);
                printed.AddRange(Matrix.Create(response.Rows, response.Columns, (s, unit) => printedOf(s, i, j, unit)).Values);
            }
        }

        return new SlipComparison(printed, right);
    }

    private static SlipComparison FunctionOfChange(SlipProbe probe)
    {
        var f = probe.Network.Activation;
        return new SlipComparison(
            probe.Pass.ThirdSums.Map(_ => f.Value(SlipProbe.Change)).Values,
            probe.Pass.ThirdSums.Map(a => f.Value(a + SlipProbe.Change) - f.Value(a)).Values);
    }

    private static SlipComparison SlopeOfOutput(SlipProbe probe)
    {
        Func<double, double> slope = probe.Network.Activation.Slope;
        var second = probe.Deltas.Third.Times(probe.ThirdBack).Hadamard(probe.Pass.Second.Map(slope));
        var first = second.Times(probe.SecondBack).Hadamard(probe.Pass.First.Map(slope));
        return new SlipComparison(
            [.. SlipProbe.Outer(probe.Pass.First, second).Values, .. SlipProbe.Outer(probe.Data.Inputs, first).Values],
            [.. probe.Gradient.Second.Values, .. probe.Gradient.First.Values]);
    }

    private static SlipComparison OutputForItsChange(SlipProbe probe)
    {
        var moved = probe.Moved(1, 1, 0);
        return new SlipComparison(
            moved.ThirdSums.Zip(probe.Pass.ThirdSums, (after, before) => after - before).Hadamard(probe.ThirdSlopes).Values,
            moved.Outputs.Values);
    }

    private static double Signal(Matrix signals, int sample, int from) => from == 0 ? 1 : signals[sample, from - 1];

    private static double SumOfRow(Matrix weights, int row)
    {
        var sum = 0.0;
        for (var column = 0; column < weights.Columns; column++)
        {
            sum += weights[row, column];
        }

        return sum;
    }
}
