namespace NeuralNetworks3.Networks.Slips;

/// <summary>A network with samples, and everything that the printed formulas and their checks ask of it.</summary>
public sealed class SlipProbe
{
    /// <summary>The change of a weight where a formula speaks of changes: 2⁻¹⁰.</summary>
    public const double Change = 1.0 / 1024;

    /// <summary>Computes all of it.</summary>
    public SlipProbe(LayeredNetwork network, TrainingSet data)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(data);
        Network = network;
        Data = data;
        Pass = network.Run(data.Inputs);
        Deltas = Deltas.Of(network, data, Pass);
        Errors = data.Targets.Zip(Pass.Outputs, (d, y) => d - y);
        FirstSlopes = Pass.FirstSums.Map(network.Activation.Slope);
        SecondSlopes = Pass.SecondSums.Map(network.Activation.Slope);
        ThirdSlopes = Pass.ThirdSums.Map(network.Activation.Slope);
        Gradient = ComplexStepGradient.Of(network, data);
    }

    /// <summary>The network.</summary>
    public LayeredNetwork Network { get; }

    /// <summary>The samples.</summary>
    public TrainingSet Data { get; }

    /// <summary>What the units compute.</summary>
    public ForwardPass Pass { get; }

    /// <summary>The deltas by the chain rule.</summary>
    public Deltas Deltas { get; }

    /// <summary>d − y, S by M.</summary>
    public Matrix Errors { get; }

    /// <summary>f'(a⁽¹⁾), S by K.</summary>
    public Matrix FirstSlopes { get; }

    /// <summary>f'(a⁽²⁾), S by L.</summary>
    public Matrix SecondSlopes { get; }

    /// <summary>f'(a⁽³⁾), S by M.</summary>
    public Matrix ThirdSlopes { get; }

    /// <summary>∂E/∂W by a complex step, independent of every formula.</summary>
    public NetworkGradient Gradient { get; }

    /// <summary>W⁽²⁾ without the biases, transposed: L by K.</summary>
    public Matrix SecondBack => Network.Weights(2).WithoutUnitZero().Transposed();

    /// <summary>W⁽³⁾ without the biases, transposed: M by L.</summary>
    public Matrix ThirdBack => Network.Weights(3).WithoutUnitZero().Transposed();

    /// <summary>What the network computes after one weight was moved by <see cref="Change"/>.</summary>
    public ForwardPass Moved(int layer, int from, int to) => Network.Moved(layer, from, to, Change).Run(Data.Inputs);

    /// <summary>The derivative of some units by one weight, as a difference quotient of what the network computes.</summary>
    public Matrix Response(Func<ForwardPass, Matrix> units, int layer, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(units);
        const double Step = CentralDifferenceGradient.StepSize;
        var above = units(Network.Moved(layer, from, to, Step).Run(Data.Inputs));
        var below = units(Network.Moved(layer, from, to, -Step).Run(Data.Inputs));
        return above.Zip(below, (a, b) => (a - b) / (2 * Step));
    }

    /// <summary>∂E/∂a⁽²⁾ of each sample, S by L: moving the bias of a unit moves its sum by as much, and a sample by itself shows its own share.</summary>
    public Matrix SecondSumGradient()
    {
        var rows = Enumerable.Range(0, Data.Count).Select(s => ComplexStepGradient.Of(Network, Data.Only(s)).Second).ToArray();
        return Matrix.Create(Data.Count, Network.Shape.SecondHidden, (s, l) => rows[s][0, l]);
    }

    /// <summary>−Hᵀ Δ with unit 0 among the signals: a gradient from signals and deltas.</summary>
    public static Matrix Outer(Matrix signals, Matrix deltas)
    {
        ArgumentNullException.ThrowIfNull(signals);
        return signals.WithUnitZero().Transposed().Times(deltas).Scaled(-1);
    }

    /// <summary>The sum over the samples of each column, a row.</summary>
    public static Matrix OverSamples(Matrix values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Matrix.Create(1, values.Rows, (_, _) => 1).Times(values);
    }
}
