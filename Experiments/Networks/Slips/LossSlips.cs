using System.Collections.Immutable;

namespace NeuralNetworks3.Networks.Slips;

/// <summary>What the source prints about the loss and its change.</summary>
internal static class LossSlips
{
    /// <summary>The slips.</summary>
    public static ImmutableArray<Slip> All { get; } =
    [
        new(
            "E38",
            @"The loss $\tfrac12 \sum_s \sum_m (d_m^s - y_m^s)^2$ is the mean square error.",
            @"$E = \frac{1}{SM} \sum_s \sum_m (d_m^s - y_m^s)^2$",
            MeanSquare),
        new(
            "E41",
            @"$\partial E / \partial y_m = \tfrac12 \sum_s \sum_n -(d_n^s - y_n^s)$.",
            @"$\partial E / \partial y_m = \frac12 \sum_s \sum_n -(d_n^s - y_n^s)$",
            OutputDerivative),
        new(
            "E54",
            @"$\Delta E = \tfrac12 \sum_s (d_m^s - y_m^s - \Delta y_m^s)^2$.",
            @"$\Delta E = \frac12 \sum_s (d_m^s - y_m^s - \Delta y_m^s)^2$",
            probe => Changes(probe, (error, change) => 0.5 * (error - change) * (error - change))),
        new(
            "E55",
            @"$\Delta E \doteq \tfrac12 \sum_s (d_m^s - y_m^s)\, \Delta y_m^s$.",
            @"$\Delta E \doteq \frac12 \sum_s (d_m^s - y_m^s)\, \Delta y_m^s$",
            probe => Changes(probe, (error, change) => 0.5 * error * change)),
    ];

    private static SlipComparison MeanSquare(SlipProbe probe)
    {
        var error = probe.Network.Error(probe.Data);
        return new SlipComparison([2 * error / probe.Errors.Values.Count], [error]);
    }

    // Without an upper index, y_m can only be the output m of all samples at once: it is moved in all of them.
    private static SlipComparison OutputDerivative(SlipProbe probe)
    {
        var total = SlipProbe.OverSamples(probe.Errors).Values.Aggregate(0.0, (sum, value) => sum + value);
        var outputs = Enumerable.Range(0, probe.Errors.Columns).ToArray();
        return new SlipComparison(
            Array.ConvertAll(outputs, _ => -total / 2),
            Array.ConvertAll(outputs, m => (Error(probe, m, SlipProbe.Change) - Error(probe, m, -SlipProbe.Change)) / (2 * SlipProbe.Change)));
    }

    private static double Error(SlipProbe probe, int output, double change)
    {
        var outputs = probe.Pass.Outputs;
        return LayeredNetwork.Error(
            probe.Data.Targets,
            Matrix.Create(outputs.Rows, outputs.Columns, (s, m) => outputs[s, m] + (m == output ? change : 0)));
    }

    // Each weight of the last layer is moved in turn; Δy is what the outputs really do, and only the one that the weight leads to moves.
    private static SlipComparison Changes(SlipProbe probe, Func<double, double, double> ofSample)
    {
        var weights = probe.Network.Weights(3);
        var start = probe.Network.Error(probe.Data);
        var right = Matrix.Create(weights.Rows, weights.Columns, (l, m) =>
            LayeredNetwork.Error(probe.Data.Targets, probe.Moved(3, l, m).Outputs) - start);
        var printed = Matrix.Create(weights.Rows, weights.Columns, (l, m) =>
        {
            var outputs = probe.Moved(3, l, m).Outputs;
            var sum = 0.0;
            for (var s = 0; s < probe.Data.Count; s++)
            {
                sum += ofSample(probe.Errors[s, m], outputs[s, m] - probe.Pass.Outputs[s, m]);
            }

            return sum;
        });
        return new SlipComparison(printed.Values, right.Values);
    }
}
