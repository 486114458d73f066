using System.Collections.Immutable;
using Colophon.Numerics;
using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Networks;

/// <summary>A network of two inputs, two hidden layers and one output, all units tanh: the rule that answers C₁ where the output is positive.</summary>
/// <remarks>
/// Weights stand row after row, a row an input and a column a unit. Row 0 is the bias, the weight of an input that is always 1. A unit
/// sums its inputs in the order of the rows.
/// </remarks>
/// <param name="FirstWidth">Units of the first hidden layer.</param>
/// <param name="SecondWidth">Units of the second hidden layer.</param>
/// <param name="First">W⁽¹⁾: rows 1, x, y by <paramref name="FirstWidth"/> columns.</param>
/// <param name="Second">W⁽²⁾: 1 + <paramref name="FirstWidth"/> rows by <paramref name="SecondWidth"/> columns.</param>
/// <param name="Third">W⁽³⁾: 1 + <paramref name="SecondWidth"/> rows by 1 column.</param>
public sealed record TanhNetwork(
    int FirstWidth,
    int SecondWidth,
    ImmutableArray<double> First,
    ImmutableArray<double> Second,
    ImmutableArray<double> Third) : IDecisionRule
{
    /// <summary>Inputs of the first layer: the bias and two coordinates.</summary>
    internal const int FirstInputs = 3;

    /// <summary>A network with random weights: Gaussian with the mean 0 and the variance 1/n in a layer of n inputs, the bias among them.</summary>
    /// <param name="firstWidth">Units of the first hidden layer.</param>
    /// <param name="secondWidth">Units of the second hidden layer.</param>
    /// <param name="random">Draws the layers one after another.</param>
    /// <exception cref="ArgumentOutOfRangeException">A layer has no unit.</exception>
    public static TanhNetwork Draw(int firstWidth, int secondWidth, RandomStream random)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(firstWidth);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(secondWidth);
        return new TanhNetwork(
            firstWidth,
            secondWidth,
            DrawLayer(FirstInputs, firstWidth, random),
            DrawLayer(1 + firstWidth, secondWidth, random),
            DrawLayer(1 + secondWidth, 1, random));
    }

    /// <summary>The output at a point, from −1 to 1.</summary>
    public double Output(double x, double y)
    {
        var first = Layer(First, FirstWidth, [1, x, y]);
        var second = Layer(Second, SecondWidth, [1, .. first]);
        return Layer(Third, 1, [1, .. second])[0];
    }

    /// <summary>The outputs at many points, such as a grid: the bits of <see cref="Output"/>, found many points at a time.</summary>
    /// <param name="xs">First coordinates.</param>
    /// <param name="ys">Second coordinates, as many.</param>
    /// <exception cref="ArgumentException">The coordinates differ in number.</exception>
    public ImmutableArray<double> Outputs(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys) =>
        new TanhKernel(this).Outputs(new PointBlocks(xs, ys, labels: []));

    /// <inheritdoc/>
    public bool AnswersFirst(double x, double y) => Output(x, y) > 0;

    private static double[] Layer(ImmutableArray<double> weights, int width, ReadOnlySpan<double> inputs)
    {
        var outputs = new double[width];
        for (var unit = 0; unit < width; unit++)
        {
            var sum = 0.0;
            for (var input = 0; input < inputs.Length; input++)
            {
                sum += weights[(input * width) + unit] * inputs[input];
            }

            outputs[unit] = PortableMath.Tanh(sum);
        }

        return outputs;
    }

    // The two coordinates of a Gaussian point are two independent draws.
    private static ImmutableArray<double> DrawLayer(int inputs, int width, RandomStream random)
    {
        var source = new GaussianClass(0, 0, 1.0 / inputs);
        var weights = new List<double>((inputs * width) + 1);
        while (weights.Count < inputs * width)
        {
            var (one, other) = PointSampler.Next(source, random);
            weights.AddRange(one, other);
        }

        return [.. weights.Take(inputs * width)];
    }
}
