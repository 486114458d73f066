using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuralNetworks3.Networks;

/// <summary>A tanh network at work on blocks of points: its weights, the values of its units, and the sums of its gradients.</summary>
/// <remarks>Row 0 of every layer's values is always 1, so that biases are weights like others.</remarks>
internal sealed class TanhKernel
{
    private const int Points = LayerProducts.Points;
    private readonly TanhNetwork _network;
    private readonly LayerWeights _first;
    private readonly LayerWeights _second;
    private readonly LayerWeights _third;

    // The values of the units, a row each. Going back, those of a layer give way to its deltas once nothing needs them.
    private readonly double[] _inputs;
    private readonly double[] _firstHidden;
    private readonly double[] _secondHidden;
    private readonly double[] _outputs;

    /// <summary>Sets up a network.</summary>
    /// <exception cref="ArgumentException">The weights are not as many as the widths say.</exception>
    public TanhKernel(TanhNetwork network)
    {
        _network = network;
        _first = new LayerWeights(network.First, TanhNetwork.FirstInputs, network.FirstWidth);
        _second = new LayerWeights(network.Second, 1 + network.FirstWidth, network.SecondWidth);
        _third = new LayerWeights(network.Third, 1 + network.SecondWidth, 1);
        _inputs = ValuesFor(_first);
        _firstHidden = ValuesFor(_second);
        _secondHidden = ValuesFor(_third);
        _outputs = new double[_third.Columns * Points];
    }

    /// <summary>The network with the weights as they are now.</summary>
    public TanhNetwork Network => _network with { First = _first.InUse(), Second = _second.InUse(), Third = _third.InUse() };

    /// <summary>The outputs at points.</summary>
    public ImmutableArray<double> Outputs(PointBlocks blocks)
    {
        var outputs = new double[blocks.Count * Points];
        for (var block = 0; block < blocks.Count; block++)
        {
            Forward(blocks, block);
            _outputs.AsSpan(0, Points).CopyTo(outputs.AsSpan(block * Points));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(outputs[..blocks.PointCount]);
    }

    /// <summary>Passes over all points without learning.</summary>
    /// <returns>Σ (d − y)², and how many points are answered wrongly.</returns>
    public (double Squares, int Errors) Measure(PointBlocks blocks) => Pass(blocks, learns: false);

    /// <summary>Passes over all points and moves every weight against its gradient.</summary>
    /// <param name="blocks">The points.</param>
    /// <param name="learningRate">η.</param>
    /// <returns>Σ (d − y)², and how many points are answered wrongly, by the weights before they moved.</returns>
    public (double Squares, int Errors) Learn(PointBlocks blocks, double learningRate)
    {
        var measured = Pass(blocks, learns: true);
        _first.Step(learningRate, blocks.PointCount);
        _second.Step(learningRate, blocks.PointCount);
        _third.Step(learningRate, blocks.PointCount);
        return measured;
    }

    private (double Squares, int Errors) Pass(PointBlocks blocks, bool learns)
    {
        var squares = Vector512<double>.Zero;
        var errors = 0;
        for (var block = 0; block < blocks.Count; block++)
        {
            Forward(blocks, block);
            errors += TakeDelta(blocks.Targets(block), ref squares);
            if (learns)
            {
                Backward();
            }
        }

        return (LayerWeights.SumOfLanes(squares), errors);
    }

    private void Forward(PointBlocks blocks, int block)
    {
        blocks.Xs(block).CopyTo(_inputs.AsSpan(Points));
        blocks.Ys(block).CopyTo(_inputs.AsSpan(2 * Points));
        LayerProducts.Activate(_first, _inputs, _firstHidden.AsSpan(Points));
        LayerProducts.Tanh(_firstHidden.AsSpan(Points, _first.Columns * Points));
        LayerProducts.Activate(_second, _firstHidden, _secondHidden.AsSpan(Points));
        LayerProducts.Tanh(_secondHidden.AsSpan(Points, _second.Columns * Points));
        LayerProducts.Activate(_third, _secondHidden, _outputs);
        LayerProducts.Tanh(_outputs.AsSpan(0, Points));
    }

    // Every layer's gradient is summed before its inputs give way to their deltas.
    private void Backward()
    {
        LayerProducts.Accumulate(_third, _secondHidden, _outputs);
        LayerProducts.Propagate(_third, _outputs, _secondHidden.AsSpan(Points));
        LayerProducts.Accumulate(_second, _firstHidden, _secondHidden.AsSpan(Points));
        LayerProducts.Propagate(_second, _secondHidden.AsSpan(Points), _firstHidden.AsSpan(Points));
        LayerProducts.Accumulate(_first, _inputs, _firstHidden.AsSpan(Points));
    }

    // The outputs y give way to their deltas (1 − y²)(d − y). A point that does not count has no delta.
    private int TakeDelta(ReadOnlySpan<double> targets, ref Vector512<double> squares)
    {
        var errors = 0;
        for (var at = 0; at < Points; at += LayerProducts.Lanes)
        {
            var target = Vector512.Create(targets[at..]);
            var output = Vector512.Create(_outputs, at);
            var counts = ~Vector512.Equals(target, Vector512<double>.Zero);
            var miss = counts & (target - output);
            squares += miss * miss;
            ((Vector512<double>.One - (output * output)) * miss).CopyTo(_outputs, at);
            var isWrong = Vector512.GreaterThan(output, Vector512<double>.Zero) ^ Vector512.GreaterThan(target, Vector512<double>.Zero);
            errors += BitOperations.PopCount((counts & isWrong).ExtractMostSignificantBits());
        }

        return errors;
    }

    // Room for what a layer reads, and for what the layer before writes.
    private static double[] ValuesFor(LayerWeights layer)
    {
        var values = new double[layer.Rows * Points];
        values.AsSpan(0, Points).Fill(1);
        return values;
    }
}
