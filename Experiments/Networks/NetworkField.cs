using System.Runtime.Intrinsics;
using Colophon.Numerics;

namespace NeuralNetworks3.Networks;

/// <summary>The plane as a trained network sees it, evaluated eight points at a time: made for the few points that a search for the boundary asks for at once.</summary>
/// <remarks>Gives the bits of <see cref="TanhNetwork.Output"/>: a unit sums its inputs in their order. Not safe to use from several threads.</remarks>
internal sealed class NetworkField
{
    private static readonly int Lanes = Vector512<double>.Count;
    private readonly TanhNetwork _network;
    private readonly Vector512<double>[] _first;
    private readonly Vector512<double>[] _second;
    private readonly Vector512<double>[] _output = new Vector512<double>[1];

    /// <summary>Makes room for the units of a network.</summary>
    public NetworkField(TanhNetwork network)
    {
        _network = network;
        _first = new Vector512<double>[network.FirstWidth];
        _second = new Vector512<double>[network.SecondWidth];
    }

    /// <summary>The output, positive where the network answers C₁, at points.</summary>
    /// <param name="xs">First coordinates.</param>
    /// <param name="ys">Second coordinates, as many.</param>
    /// <param name="levels">Takes the outputs, as many.</param>
    public void Evaluate(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, Span<double> levels)
    {
        Span<double> padded = stackalloc double[Lanes];
        Span<Vector512<double>> point = stackalloc Vector512<double>[2];
        for (var i = 0; i < levels.Length; i += Lanes)
        {
            var count = Math.Min(Lanes, levels.Length - i);
            point[0] = Load(xs.Slice(i, count), padded);
            point[1] = Load(ys.Slice(i, count), padded);
            Layer(_network.First.AsSpan(), point, _first);
            Layer(_network.Second.AsSpan(), _first, _second);
            Layer(_network.Third.AsSpan(), _second, _output);
            _output[0].CopyTo(padded);
            padded[..count].CopyTo(levels[i..]);
        }
    }

    // Row 0 holds the biases.
    private static void Layer(ReadOnlySpan<double> weights, ReadOnlySpan<Vector512<double>> inputs, Span<Vector512<double>> outputs)
    {
        for (var unit = 0; unit < outputs.Length; unit++)
        {
            var sum = Vector512.Create(weights[unit]);
            var at = unit;
            foreach (var input in inputs)
            {
                at += outputs.Length;
                sum += Vector512.Create(weights[at]) * input;
            }

            outputs[unit] = PortableVector.Tanh(sum);
        }
    }

    private static Vector512<double> Load(ReadOnlySpan<double> values, Span<double> padded)
    {
        padded.Clear();
        values.CopyTo(padded);
        return Vector512.Create<double>(padded);
    }
}
