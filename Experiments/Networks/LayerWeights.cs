using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace NeuralNetworks3.Networks;

/// <summary>The weights of a layer and the sums of their gradients, with rows and columns added so that the tiles of <see cref="LayerProducts"/> fit.</summary>
/// <remarks>What is added is 0 and stays so: its inputs or its deltas are 0, and 0 changes no sum.</remarks>
internal sealed class LayerWeights
{
    private const int Lanes = LayerProducts.Lanes;

    /// <summary>Takes the weights of a layer.</summary>
    /// <param name="weights">Row after row, a row an input and a column a unit.</param>
    /// <param name="rows">Inputs, the bias among them.</param>
    /// <param name="columns">Units.</param>
    /// <exception cref="ArgumentException">There are not as many weights as rows and columns say.</exception>
    public LayerWeights(ImmutableArray<double> weights, int rows, int columns)
    {
        if (weights.Length != rows * columns)
        {
            throw new ArgumentException($"{weights.Length} weights do not fill {rows} rows of {columns}", nameof(weights));
        }

        (Inputs, Units) = (rows, columns);
        Columns = RoundUp(columns, LayerProducts.Tile);
        Rows = Math.Max(RoundUp(rows, 2), 1 + RoundUp(rows - 1, LayerProducts.Tile));
        Weights = new double[Rows * Columns];
        Sums = new double[Rows * Columns * Lanes];
        for (var row = 0; row < rows; row++)
        {
            weights.AsSpan(row * columns, columns).CopyTo(Weights.AsSpan(row * Columns));
        }
    }

    /// <summary>Inputs in use, the bias among them.</summary>
    public int Inputs { get; }

    /// <summary>Units in use.</summary>
    public int Units { get; }

    /// <summary>Inputs with those added.</summary>
    public int Rows { get; }

    /// <summary>Units with those added.</summary>
    public int Columns { get; }

    /// <summary>The weights, row after row of <see cref="Columns"/>.</summary>
    public double[] Weights { get; }

    /// <summary>Eight lanes for each weight, which add up to −∂E/∂w.</summary>
    public double[] Sums { get; }

    /// <summary>The weights in use, row after row of <see cref="Units"/>.</summary>
    public ImmutableArray<double> InUse() =>
        [.. Enumerable.Range(0, Inputs).SelectMany(row => Weights.AsSpan(row * Columns, Units).ToArray())];

    /// <summary>Moves every weight against its mean gradient, and starts new sums.</summary>
    /// <param name="learningRate">η.</param>
    /// <param name="count">The number of points, by which the sums are divided.</param>
    public void Step(double learningRate, int count)
    {
        for (var i = 0; i < Weights.Length; i++)
        {
            Weights[i] += learningRate * SumOfLanes(Vector512.Create(Sums, i * Lanes)) / count;
        }

        Array.Clear(Sums);
    }

    /// <summary>Adds up eight lanes, in pairs: the order is the same on every processor.</summary>
    public static double SumOfLanes(Vector512<double> lanes) =>
        ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));

    private static int RoundUp(int number, int multiple) => (number + multiple - 1) / multiple * multiple;
}
