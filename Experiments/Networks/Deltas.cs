namespace NeuralNetworks3.Networks;

/// <summary>δ = −∂E/∂a of every unit and sample; rows are samples.</summary>
/// <param name="First">δ⁽¹⁾, S by K.</param>
/// <param name="Second">δ⁽²⁾, S by L.</param>
/// <param name="Third">δ⁽³⁾, S by M.</param>
public sealed record Deltas(Matrix First, Matrix Second, Matrix Third)
{
    /// <summary>The deltas, from the last layer to the first. Nothing is passed back to units 0, which are constant.</summary>
    public static Deltas Of(LayeredNetwork network, TrainingSet data, ForwardPass pass)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(pass);
        Func<double, double> slope = network.Activation.Slope;
        var third = data.Targets.Zip(pass.Outputs, (d, y) => d - y).Hadamard(pass.ThirdSums.Map(slope));
        var second = third.Times(network.Weights(3).WithoutUnitZero().Transposed()).Hadamard(pass.SecondSums.Map(slope));
        var first = second.Times(network.Weights(2).WithoutUnitZero().Transposed()).Hadamard(pass.FirstSums.Map(slope));
        return new Deltas(first, second, third);
    }
}
