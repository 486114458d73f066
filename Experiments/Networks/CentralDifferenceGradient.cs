namespace NeuralNetworks3.Networks;

/// <summary>The gradient by central differences: (E(W + h) − E(W − h)) / 2h.</summary>
/// <remarks>
/// The dropped terms grow as h², the rounding of E as 1/h; the best step is near the cube root of the unit roundoff, where some ten digits are
/// left.
/// </remarks>
public static class CentralDifferenceGradient
{
    /// <summary>h is 2 to the power of minus this.</summary>
    public const int StepExponent = 17;

    /// <summary>h.</summary>
    public const double StepSize = 1.0 / (1 << StepExponent);

    /// <summary>The gradient.</summary>
    public static NetworkGradient Of(LayeredNetwork network, TrainingSet data)
    {
        ArgumentNullException.ThrowIfNull(network);
        return NetworkGradient.Each(network, (layer, from, to) =>
            (network.Moved(layer, from, to, StepSize).Error(data) - network.Moved(layer, from, to, -StepSize).Error(data)) / (2 * StepSize));
    }
}
