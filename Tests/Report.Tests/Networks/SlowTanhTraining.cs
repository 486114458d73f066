using NeuralNetworks3.Data;
using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

/// <summary>The training of a tanh network as it stands in a textbook, one point and one weight at a time: what the fast one must agree with.</summary>
internal sealed class SlowTanhTraining(TanhNetwork start)
{
    // From an input to a unit; input 0 is the bias.
    private readonly double[,] _first = Matrix(start.First.ToArray(), 3, start.FirstWidth);
    private readonly double[,] _second = Matrix(start.Second.ToArray(), 1 + start.FirstWidth, start.SecondWidth);
    private readonly double[,] _third = Matrix(start.Third.ToArray(), 1 + start.SecondWidth, 1);

    public TanhNetwork Network => start with { First = [.. _first.Cast<double>()], Second = [.. _second.Cast<double>()], Third = [.. _third.Cast<double>()] };

    public double Loss(LabelledSample sample) => Enumerable.Range(0, sample.Count).Sum(i =>
    {
        var miss = sample.Labels[i] - Values(sample, i).Output[1];
        return miss * miss;
    }) / (2 * sample.Count);

    public void Step(LabelledSample sample, double learningRate)
    {
        var first = new double[_first.GetLength(0), _first.GetLength(1)];
        var second = new double[_second.GetLength(0), _second.GetLength(1)];
        var third = new double[_third.GetLength(0), _third.GetLength(1)];
        for (var i = 0; i < sample.Count; i++)
        {
            var (inputs, firstHidden, secondHidden, output) = Values(sample, i);
            double[] outputDelta = [(sample.Labels[i] - output[1]) * (1 - (output[1] * output[1]))];
            var secondDelta = DeltasBefore(_third, outputDelta, secondHidden);
            var firstDelta = DeltasBefore(_second, secondDelta, firstHidden);
            Add(third, secondHidden, outputDelta);
            Add(second, firstHidden, secondDelta);
            Add(first, inputs, firstDelta);
        }

        Move(_first, first, learningRate / sample.Count);
        Move(_second, second, learningRate / sample.Count);
        Move(_third, third, learningRate / sample.Count);
    }

    private (double[] Inputs, double[] First, double[] Second, double[] Output) Values(LabelledSample sample, int i)
    {
        double[] inputs = [1, sample.Xs[i], sample.Ys[i]];
        var first = Layer(_first, inputs);
        var second = Layer(_second, first);
        return (inputs, first, second, Layer(_third, second));
    }

    // The values of a layer, with the constant 1 before them.
    private static double[] Layer(double[,] weights, double[] inputs) =>
    [
        1,
        .. Enumerable.Range(0, weights.GetLength(1)).Select(unit => Math.Tanh(inputs.Select((input, n) => weights[n, unit] * input).Sum())),
    ];

    private static double[] DeltasBefore(double[,] weights, double[] deltas, double[] values) =>
    [
        .. Enumerable.Range(1, values.Length - 1).Select(unit =>
            (1 - (values[unit] * values[unit])) * deltas.Select((delta, n) => weights[unit, n] * delta).Sum()),
    ];

    private static void Add(double[,] sums, double[] inputs, double[] deltas)
    {
        for (var input = 0; input < inputs.Length; input++)
        {
            for (var unit = 0; unit < deltas.Length; unit++)
            {
                sums[input, unit] += inputs[input] * deltas[unit];
            }
        }
    }

    private static void Move(double[,] weights, double[,] sums, double factor)
    {
        for (var input = 0; input < weights.GetLength(0); input++)
        {
            for (var unit = 0; unit < weights.GetLength(1); unit++)
            {
                weights[input, unit] += factor * sums[input, unit];
            }
        }
    }

    private static double[,] Matrix(double[] weights, int rows, int columns)
    {
        var matrix = new double[rows, columns];
        for (var i = 0; i < weights.Length; i++)
        {
            matrix[i / columns, i % columns] = weights[i];
        }

        return matrix;
    }
}
