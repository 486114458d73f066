using Colophon.Running;

namespace NeuralNetworks3.Networks;

/// <summary>A network with samples on which gradients are compared.</summary>
/// <remarks>
/// Drawn so that slips cannot hide: all widths differ, so that exchanged indices do not fit; there are several samples, so that sums cannot
/// change places with products; biases are not 0; targets have nothing to do with outputs.
/// </remarks>
/// <param name="Network">The network.</param>
/// <param name="Data">The samples.</param>
/// <param name="Redraws">How many draws were put aside before this one.</param>
public sealed record RandomProblem(LayeredNetwork Network, TrainingSet Data, int Redraws)
{
    /// <summary>The widths N–K–L–M.</summary>
    public static NetworkShape Shape { get; } = new(3, 5, 4, 2);

    /// <summary>S.</summary>
    public const int Samples = 6;

    /// <summary>The clearance is 2 to the power of minus this.</summary>
    public const int ClearanceExponent = 7;

    /// <summary>How far every pre-activation stays from 0, where ReLU has its kink: a thousand steps of the central differences.</summary>
    public const double Clearance = 1.0 / (1 << ClearanceExponent);

    /// <summary>Draws until no pre-activation is near 0 and every layer has a gradient: in a ReLU network all paths may be dead.</summary>
    public static RandomProblem Draw(Activation activation, RandomStream random)
    {
        ArgumentNullException.ThrowIfNull(random);
        for (var redraws = 0; ; redraws++)
        {
            var network = LayeredNetwork.Draw(Shape, activation, random);
            var data = new TrainingSet(Uniform(Samples, Shape.Inputs, 1.5), Uniform(Samples, Shape.Outputs, 1));
            if (network.Run(data.Inputs).Clearance >= Clearance && HasGradient(network, data))
            {
                return new RandomProblem(network, data, redraws);
            }
        }

        Matrix Uniform(int rows, int columns, double reach) => Matrix.Create(rows, columns, (_, _) => reach * ((2 * random.NextDouble()) - 1));
    }

    private static bool HasGradient(LayeredNetwork network, TrainingSet data)
    {
        var gradient = ComplexStepGradient.Of(network, data);
        return Enumerable.Range(1, LayeredNetwork.Layers).All(layer => gradient.Layer(layer).MaxNorm > Clearance);
    }
}
