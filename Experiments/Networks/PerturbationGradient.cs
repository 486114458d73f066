namespace NeuralNetworks3.Networks;

/// <summary>Part (b) of Problem 2: one weight is changed a little, and the change is followed forwards to the loss.</summary>
/// <remarks>
/// Written apart from the chain rule: no delta occurs, nothing runs backwards, samples and units are taken one by one. Every change is
/// per unit of ΔW and to first order (eq-perturb-third, eq-perturb-second and eq-perturb-first of the report).
/// </remarks>
public static class PerturbationGradient
{
    /// <summary>The gradient.</summary>
    public static NetworkGradient Of(LayeredNetwork network, TrainingSet data)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(data);
        var pass = network.Run(data.Inputs);
        return NetworkGradient.Each(network, (layer, from, to) =>
        {
            var change = 0.0;
            for (var s = 0; s < data.Count; s++)
            {
                change += new Sample(network, data, pass, s).LossChange(layer, from, to);
            }

            return change;
        });
    }

    /// <summary>One sample, through which the change of a weight is followed.</summary>
    private readonly struct Sample(LayeredNetwork network, TrainingSet data, ForwardPass pass, int sample)
    {
        // ΔE = −Σₘ (dₘ − yₘ) Δyₘ, the square of Δy dropped.
        public double LossChange(int layer, int from, int to)
        {
            var change = 0.0;
            for (var m = 0; m < network.Shape.Outputs; m++)
            {
                var outputChange = network.Activation.Slope(pass.ThirdSums[sample, m]) * ThirdSumChange(layer, from, to, m);
                change -= (data.Targets[sample, m] - pass.Outputs[sample, m]) * outputChange;
            }

            return change;
        }

        // Δa⁽³⁾ₘ: a weight of the last layer moves one sum, by its signal; any other moves all of them, through the second hidden layer.
        private double ThirdSumChange(int layer, int from, int to, int m)
        {
            if (layer == 3)
            {
                return m == to ? Signal(pass.Second, from) : 0;
            }

            var change = 0.0;
            for (var l = 0; l < network.Shape.SecondHidden; l++)
            {
                change += network.Weights(3)[l + 1, m] * SecondChange(layer, from, to, l);
            }

            return change;
        }

        // Δh⁽²⁾ₗ: a weight of the second layer moves one unit, a weight of the first moves all of them, through one unit below.
        private double SecondChange(int layer, int from, int to, int l)
        {
            var sumChange = layer == 2
                ? (l == to ? Signal(pass.First, from) : 0)
                : network.Weights(2)[to + 1, l] * FirstChange(from, to);
            return network.Activation.Slope(pass.SecondSums[sample, l]) * sumChange;
        }

        // Δh⁽¹⁾ₖ: a weight of the first layer moves the one unit that it leads to.
        private double FirstChange(int from, int to) =>
            network.Activation.Slope(pass.FirstSums[sample, to]) * Signal(data.Inputs, from);

        // What unit "from" sends; unit 0 always sends 1.
        private double Signal(Matrix signals, int from) => from == 0 ? 1 : signals[sample, from - 1];
    }
}
