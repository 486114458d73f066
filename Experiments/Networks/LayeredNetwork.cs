using Colophon.Running;

namespace NeuralNetworks3.Networks;

/// <summary>A network N–K–L–M: two hidden layers, one activation function in all three layers of weights.</summary>
/// <remarks>
/// The weight from unit i to unit j of the next layer is in row i, column j. Row 0 holds the biases: they are the weights of a unit 0 whose
/// output is 1. Equations eq-forward and eq-loss of the report.
/// </remarks>
public sealed class LayeredNetwork
{
    private readonly Matrix[] _weights;

    /// <summary>Makes a network of its weights.</summary>
    /// <param name="activation">f.</param>
    /// <param name="first">W⁽¹⁾, N + 1 by K.</param>
    /// <param name="second">W⁽²⁾, K + 1 by L.</param>
    /// <param name="third">W⁽³⁾, L + 1 by M.</param>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public LayeredNetwork(Activation activation, Matrix first, Matrix second, Matrix third)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(third);
        RequireFit(first, second, nameof(second));
        RequireFit(second, third, nameof(third));
        Activation = activation;
        _weights = [first, second, third];
        Shape = new NetworkShape(first.Rows - 1, first.Columns, second.Columns, third.Columns);
    }

    /// <summary>How many matrices of weights there are.</summary>
    public const int Layers = 3;

    /// <summary>f.</summary>
    public Activation Activation { get; }

    /// <summary>N, K, L and M.</summary>
    public NetworkShape Shape { get; }

    /// <summary>W⁽¹⁾, W⁽²⁾ or W⁽³⁾.</summary>
    /// <param name="layer">1, 2 or 3.</param>
    public Matrix Weights(int layer) => _weights[layer - 1];

    /// <summary>The same network with other weights in one layer.</summary>
    /// <param name="layer">1, 2 or 3.</param>
    /// <param name="weights">Its new weights.</param>
    public LayeredNetwork With(int layer, Matrix weights) => new(
        Activation,
        layer == 1 ? weights : Weights(1),
        layer == 2 ? weights : Weights(2),
        layer == 3 ? weights : Weights(3));

    /// <summary>The same network with one weight moved.</summary>
    /// <param name="layer">1, 2 or 3.</param>
    /// <param name="from">The unit that the weight comes from; 0 for a bias.</param>
    /// <param name="to">The unit that it leads to, counted from 0 like the columns.</param>
    /// <param name="change">ΔW.</param>
    public LayeredNetwork Moved(int layer, int from, int to, double change)
    {
        var weights = Weights(layer);
        return With(layer, weights.With(from, to, weights[from, to] + change));
    }

    /// <summary>Computes every unit for every sample.</summary>
    /// <param name="inputs">x, S by N.</param>
    public ForwardPass Run(Matrix inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var (firstSums, first) = Step(inputs, Weights(1));
        var (secondSums, second) = Step(first, Weights(2));
        var (thirdSums, outputs) = Step(second, Weights(3));
        return new ForwardPass(firstSums, first, secondSums, second, thirdSums, outputs);
    }

    /// <summary>E, half the sum of the squared errors over all outputs and samples.</summary>
    public double Error(TrainingSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Error(data.Targets, Run(data.Inputs).Outputs);
    }

    /// <summary>E of given outputs.</summary>
    /// <param name="targets">d, S by M.</param>
    /// <param name="outputs">y, S by M.</param>
    public static double Error(Matrix targets, Matrix outputs)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var sum = 0.0;
        foreach (var square in targets.Zip(outputs, (d, y) => (d - y) * (d - y)).Values)
        {
            sum += square;
        }

        return sum / 2;
    }

    /// <summary>Draws a network: weights uniform with variance 1 / (fan-in), biases uniform between −½ and ½.</summary>
    public static LayeredNetwork Draw(NetworkShape shape, Activation activation, RandomStream random)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new LayeredNetwork(
            activation,
            Layer(shape.Inputs, shape.FirstHidden),
            Layer(shape.FirstHidden, shape.SecondHidden),
            Layer(shape.SecondHidden, shape.Outputs));

        Matrix Layer(int from, int to)
        {
            var reach = Math.Sqrt(3.0 / from);
            return Matrix.Create(from + 1, to, (row, _) => (row == 0 ? 0.5 : reach) * ((2 * random.NextDouble()) - 1));
        }
    }

    private (Matrix Sums, Matrix Outputs) Step(Matrix signals, Matrix weights)
    {
        var sums = signals.WithUnitZero().Times(weights);
        return (sums, sums.Map(Activation.Value));
    }

    private static void RequireFit(Matrix before, Matrix after, string name)
    {
        if (after.Rows != before.Columns + 1)
        {
            throw new ArgumentException($"{before.Columns} units and unit 0 do not fit {after.Rows} rows of weights", name);
        }
    }
}
