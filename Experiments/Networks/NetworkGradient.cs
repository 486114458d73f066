namespace NeuralNetworks3.Networks;

/// <summary>∂E/∂W for every weight of a network, laid out like its weights.</summary>
/// <param name="First">∂E/∂W⁽¹⁾, N + 1 by K, the biases in row 0.</param>
/// <param name="Second">∂E/∂W⁽²⁾, K + 1 by L.</param>
/// <param name="Third">∂E/∂W⁽³⁾, L + 1 by M.</param>
public sealed record NetworkGradient(Matrix First, Matrix Second, Matrix Third)
{
    /// <summary>The part of one layer.</summary>
    /// <param name="layer">1, 2 or 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public Matrix Layer(int layer) => layer switch
    {
        1 => First,
        2 => Second,
        3 => Third,
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, "a network has the layers 1, 2 and 3"),
    };

    /// <summary>Asks for the derivative of each weight by itself.</summary>
    /// <param name="network">The network.</param>
    /// <param name="derivative">Takes the layer, the row and the column of a weight.</param>
    internal static NetworkGradient Each(LayeredNetwork network, Func<int, int, int, double> derivative)
    {
        return new NetworkGradient(Layer(1), Layer(2), Layer(3));

        Matrix Layer(int layer) =>
            Matrix.Create(network.Weights(layer).Rows, network.Weights(layer).Columns, (from, to) => derivative(layer, from, to));
    }
}
