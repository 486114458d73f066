using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Colophon.Numerics;

namespace NeuralNetworks3.Networks;

/// <summary>What a layer costs: sums of products over a block of points side by side.</summary>
/// <remarks>
/// A block is a matrix with a row a unit and a column a point, <see cref="Points"/> columns. Products are taken in tiles whose sums
/// stay in registers. Every sum has an order of its own that no processor changes: a unit's inputs follow one another, and a gradient
/// is summed in eight lanes, lane l holding the points l, l + 8, l + 16 and so on. Nothing is fused.
/// </remarks>
internal static class LayerProducts
{
    /// <summary>Points of a block: as many as fit in the nearest cache with two layers of sixteen units and their gradients.</summary>
    public const int Points = 64;

    /// <summary>Lanes of a gradient's sum.</summary>
    public const int Lanes = 8;

    /// <summary>Units that a tile takes at once.</summary>
    public const int Tile = 4;

    /// <summary>The activations of a layer: row o of the target is Σᵢ w(i, o) × row i of the source.</summary>
    /// <param name="layer">The weights.</param>
    /// <param name="source">Rows of inputs, the first all 1.</param>
    /// <param name="target">Takes a row for each column of weights.</param>
    public static void Activate(LayerWeights layer, ReadOnlySpan<double> source, Span<double> target) =>
        Combine<AsItIs>(ref layer.Weights[0], layer.Columns, 1, source, layer.Inputs, target, layer.Columns);

    /// <summary>Deltas of the layer before: row i of the target, which holds its values h, becomes (1 − h²) × Σₒ w(i, o) × row o of the deltas.</summary>
    /// <param name="layer">The weights; those of the bias lead nowhere.</param>
    /// <param name="deltas">Rows of deltas of this layer.</param>
    /// <param name="target">A row for each row of weights but the first.</param>
    public static void Propagate(LayerWeights layer, ReadOnlySpan<double> deltas, Span<double> target) =>
        Combine<TimesSlope>(ref layer.Weights[layer.Columns], 1, layer.Columns, deltas, layer.Units, target, (layer.Inputs + Tile - 2) / Tile * Tile);

    /// <summary>Adds to the gradient of every weight its part from this block: input × delta, summed over the points of each lane.</summary>
    /// <param name="layer">Takes the sums.</param>
    /// <param name="source">Rows of inputs, the first all 1.</param>
    /// <param name="deltas">Rows of deltas.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Accumulate(LayerWeights layer, ReadOnlySpan<double> source, ReadOnlySpan<double> deltas)
    {
        ref var sums = ref MemoryMarshal.GetArrayDataReference(layer.Sums);
        for (nint input = 0; input < layer.Inputs; input += 2)
        {
            for (nint output = 0; output < layer.Columns; output += Tile)
            {
                ref var x = ref Unsafe.Add(ref MemoryMarshal.GetReference(source), input * Points);
                ref var delta = ref Unsafe.Add(ref MemoryMarshal.GetReference(deltas), output * Points);
                ref var first = ref Unsafe.Add(ref sums, ((input * layer.Columns) + output) * Lanes);
                ref var second = ref Unsafe.Add(ref first, layer.Columns * Lanes);
                var (a0, b0, c0, d0) = LoadTile(ref first);
                var (a1, b1, c1, d1) = LoadTile(ref second);
                for (var at = 0; at < Points; at += Lanes)
                {
                    var x0 = Vector512.LoadUnsafe(ref x, (nuint)at);
                    var x1 = Vector512.LoadUnsafe(ref x, (nuint)(Points + at));
                    var a = Vector512.LoadUnsafe(ref delta, (nuint)at);
                    a0 += a * x0;
                    a1 += a * x1;
                    var b = Vector512.LoadUnsafe(ref delta, (nuint)(Points + at));
                    b0 += b * x0;
                    b1 += b * x1;
                    var c = Vector512.LoadUnsafe(ref delta, (nuint)((2 * Points) + at));
                    c0 += c * x0;
                    c1 += c * x1;
                    var d = Vector512.LoadUnsafe(ref delta, (nuint)((3 * Points) + at));
                    d0 += d * x0;
                    d1 += d * x1;
                }

                StoreTile(ref first, a0, b0, c0, d0);
                StoreTile(ref second, a1, b1, c1, d1);
            }
        }
    }

    /// <summary>tanh of every number, in place.</summary>
    /// <param name="numbers">As many as a multiple of eight.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Tanh(Span<double> numbers)
    {
        ref var first = ref MemoryMarshal.GetReference(numbers);
        for (nuint at = 0; at < (nuint)numbers.Length; at += Lanes)
        {
            PortableVector.Tanh(Vector512.LoadUnsafe(ref first, at)).StoreUnsafe(ref first, at);
        }
    }

    // Row o of the target is Σᵢ weight(i, o) × row i of the source, finished. Strides lead from one weight to the next.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Combine<TFinish>(
        ref double weights,
        nint inputStride,
        nint outputStride,
        ReadOnlySpan<double> source,
        int inputs,
        Span<double> target,
        int outputs)
        where TFinish : struct, IFinish
    {
        for (nint output = 0; output < outputs; output += Tile)
        {
            for (nint at = 0; at < Points; at += 2 * Lanes)
            {
                ref var weight = ref Unsafe.Add(ref weights, output * outputStride);
                ref var input = ref Unsafe.Add(ref MemoryMarshal.GetReference(source), at);
                var (a0, b0, c0, d0) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
                var (a1, b1, c1, d1) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
                for (var i = 0; i < inputs; i++)
                {
                    var x0 = Vector512.LoadUnsafe(ref input);
                    var x1 = Vector512.LoadUnsafe(ref input, Lanes);
                    var a = Vector512.Create(weight);
                    a0 += a * x0;
                    a1 += a * x1;
                    var b = Vector512.Create(Unsafe.Add(ref weight, outputStride));
                    b0 += b * x0;
                    b1 += b * x1;
                    var c = Vector512.Create(Unsafe.Add(ref weight, 2 * outputStride));
                    c0 += c * x0;
                    c1 += c * x1;
                    var d = Vector512.Create(Unsafe.Add(ref weight, 3 * outputStride));
                    d0 += d * x0;
                    d1 += d * x1;
                    weight = ref Unsafe.Add(ref weight, inputStride);
                    input = ref Unsafe.Add(ref input, Points);
                }

                ref var to = ref Unsafe.Add(ref MemoryMarshal.GetReference(target), (output * Points) + at);
                Finish<TFinish>(ref to, a0, a1);
                Finish<TFinish>(ref Unsafe.Add(ref to, Points), b0, b1);
                Finish<TFinish>(ref Unsafe.Add(ref to, 2 * Points), c0, c1);
                Finish<TFinish>(ref Unsafe.Add(ref to, 3 * Points), d0, d1);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish<TFinish>(ref double to, Vector512<double> first, Vector512<double> second)
        where TFinish : struct, IFinish
    {
        TFinish.Finish(first, Vector512.LoadUnsafe(ref to)).StoreUnsafe(ref to);
        TFinish.Finish(second, Vector512.LoadUnsafe(ref to, Lanes)).StoreUnsafe(ref to, Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> A, Vector512<double> B, Vector512<double> C, Vector512<double> D) LoadTile(ref double sums) => (
        Vector512.LoadUnsafe(ref sums),
        Vector512.LoadUnsafe(ref sums, Lanes),
        Vector512.LoadUnsafe(ref sums, 2 * Lanes),
        Vector512.LoadUnsafe(ref sums, 3 * Lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreTile(ref double sums, Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d)
    {
        a.StoreUnsafe(ref sums);
        b.StoreUnsafe(ref sums, Lanes);
        c.StoreUnsafe(ref sums, 2 * Lanes);
        d.StoreUnsafe(ref sums, 3 * Lanes);
    }
}
