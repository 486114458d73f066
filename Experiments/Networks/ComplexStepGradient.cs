namespace NeuralNetworks3.Networks;

/// <summary>The gradient by a complex step: ∂E/∂W = Im E(W + ih) / h, up to terms of the order h².</summary>
/// <remarks>
/// No difference of nearly equal numbers is taken, so that h may be so small that the dropped terms vanish in rounding (Squire and Trapp,
/// 1998). It uses nothing but the definition of E, and is therefore the reference for the two derivations.
/// </remarks>
public static class ComplexStepGradient
{
    /// <summary>h is 2 to the power of minus this.</summary>
    public const int StepExponent = 2 * HalfExponent;

    /// <summary>h.</summary>
    public const double StepSize = 1.0 / (1L << HalfExponent) / (1L << HalfExponent);

    // A constant power of two that fits a long.
    private const int HalfExponent = 50;

    /// <summary>The gradient.</summary>
    public static NetworkGradient Of(LayeredNetwork network, TrainingSet data)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(data);
        return NetworkGradient.Each(network, (layer, from, to) => Error(network, data, (layer, from, to)).Imaginary / StepSize);
    }

    private static ComplexNumber Error(LayeredNetwork network, TrainingSet data, (int Layer, int From, int To) moved)
    {
        ComplexNumber error = 0;
        for (var s = 0; s < data.Count; s++)
        {
            var signals = Enumerable.Range(0, data.Inputs.Columns).Select(n => (ComplexNumber)data.Inputs[s, n]).ToArray();
            for (var layer = 1; layer <= LayeredNetwork.Layers; layer++)
            {
                signals = Step(network, layer, signals, moved);
            }

            for (var m = 0; m < signals.Length; m++)
            {
                var difference = data.Targets[s, m] - signals[m];
                error += 0.5 * difference * difference;
            }
        }

        return error;
    }

    private static ComplexNumber[] Step(LayeredNetwork network, int layer, ComplexNumber[] signals, (int Layer, int From, int To) moved)
    {
        var weights = network.Weights(layer);
        var outputs = new ComplexNumber[weights.Columns];
        for (var to = 0; to < outputs.Length; to++)
        {
            ComplexNumber sum = 0;
            for (var from = 0; from < weights.Rows; from++)
            {
                var weight = new ComplexNumber(weights[from, to], moved == (layer, from, to) ? StepSize : 0);
                sum += weight * (from == 0 ? 1 : signals[from - 1]);
            }

            outputs[to] = network.Activation.Value(sum);
        }

        return outputs;
    }
}
