using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuralNetworks3.Classifiers;

/// <summary>Counts the points that sixteen rules get wrong, each in a sample of its own.</summary>
internal static class LaneErrors
{
    private const int Half = LaneSamples.Lanes / 2;

    /// <summary>Counts the errors; a boundary is answered with C₂, as <see cref="LinearRule"/> does.</summary>
    /// <param name="samples">The points.</param>
    /// <param name="weights">The rules.</param>
    /// <param name="errors">Takes the errors, a lane each.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Count(LaneSamples samples, LaneWeights weights, Span<int> errors)
    {
        ref var xs = ref MemoryMarshal.GetArrayDataReference(samples.Xs);
        ref var ys = ref MemoryMarshal.GetArrayDataReference(samples.Ys);
        ref var labels = ref MemoryMarshal.GetArrayDataReference(samples.Labels);
        var (b0, u0, v0) = weights.Load(0);
        var (b1, u1, v1) = weights.Load(Half);
        var (right0, right1) = (Vector512<long>.Zero, Vector512<long>.Zero);
        for (var at = 0; at < samples.Xs.Length; at += LaneSamples.Lanes)
        {
            right0 += Right(ref xs, ref ys, ref labels, at, b0, u0, v0);
            right1 += Right(ref xs, ref ys, ref labels, at + Half, b1, u1, v1);
        }

        (Vector512.Create(samples.Count) + Vector512.Narrow(right0, right1)).CopyTo(errors);
    }

    // −1 where the answer is right.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Right(
        ref double xs,
        ref double ys,
        ref double labels,
        int at,
        Vector512<double> bias,
        Vector512<double> weightX,
        Vector512<double> weightY)
    {
        var label = Vector512.LoadUnsafe(ref labels, (nuint)at);
        var activation = bias + (weightX * Vector512.LoadUnsafe(ref xs, (nuint)at)) + (weightY * Vector512.LoadUnsafe(ref ys, (nuint)at));
        var isFirst = Vector512.GreaterThan(activation, Vector512<double>.Zero);
        return Vector512.Equals(isFirst.AsInt64(), Vector512.GreaterThan(label, Vector512<double>.Zero).AsInt64());
    }
}
