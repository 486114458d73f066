using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuralNetworks3.Classifiers;

/// <summary>The training of sixteen perceptrons side by side, each on a sample of its own.</summary>
/// <remarks>
/// A step waits for the step before it, so one perceptron leaves a processor idle; two vectors of eight fill the gaps of each other.
/// Where vectors are narrower, the runtime makes each of two or four; a lane knows nothing of the others, so the bits are the same.
/// Products and sums are rounded one by one, never fused, as in <see cref="Perceptron"/>.
/// </remarks>
internal abstract class LaneTraining
{
    /// <summary>The training with a value of sgn 0.</summary>
    public static LaneTraining With(SignOfZero sign) => sign switch
    {
        SignOfZero.SecondClass => new LaneTraining<ZeroIsSecondClass>(),
        SignOfZero.Neither => new LaneTraining<ZeroIsNeither>(),
        SignOfZero.FirstClass => new LaneTraining<ZeroIsFirstClass>(),
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, "sgn 0 is -1, 0 or 1"),
    };

    /// <summary>Presents every point once.</summary>
    /// <param name="samples">The points, in the order of presentation.</param>
    /// <param name="learningRate">η.</param>
    /// <param name="weights">The weights before, and then those after the epoch.</param>
    public abstract void Present(LaneSamples samples, double learningRate, LaneWeights weights);

    /// <summary>Presents every point once, and keeps books.</summary>
    /// <param name="samples">The points, in the order of presentation.</param>
    /// <param name="learningRate">η.</param>
    /// <param name="weights">The weights before, and then those after the epoch.</param>
    /// <param name="sums">The weights after every step are added to it.</param>
    /// <param name="mistakes">Takes the mistakes of the epoch, a lane each.</param>
    public abstract void PresentAndRecord(LaneSamples samples, double learningRate, LaneWeights weights, LaneWeights sums, Span<int> mistakes);
}

/// <summary>The training with a sgn of its own, which its loops are compiled for.</summary>
/// <typeparam name="TSign">sgn in training.</typeparam>
internal sealed class LaneTraining<TSign> : LaneTraining
    where TSign : struct, ISignLaw
{
    private const int Half = LaneSamples.Lanes / 2;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Present(LaneSamples samples, double learningRate, LaneWeights weights)
    {
        ref var xs = ref MemoryMarshal.GetArrayDataReference(samples.Xs);
        ref var ys = ref MemoryMarshal.GetArrayDataReference(samples.Ys);
        ref var labels = ref MemoryMarshal.GetArrayDataReference(samples.Labels);
        var rate = Vector512.Create(learningRate);
        var (b0, u0, v0) = weights.Load(0);
        var (b1, u1, v1) = weights.Load(Half);
        for (var at = 0; at < samples.Xs.Length; at += LaneSamples.Lanes)
        {
            Step(ref xs, ref ys, ref labels, at, rate, ref b0, ref u0, ref v0);
            Step(ref xs, ref ys, ref labels, at + Half, rate, ref b1, ref u1, ref v1);
        }

        weights.Store(0, b0, u0, v0);
        weights.Store(Half, b1, u1, v1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void PresentAndRecord(LaneSamples samples, double learningRate, LaneWeights weights, LaneWeights sums, Span<int> mistakes)
    {
        ref var xs = ref MemoryMarshal.GetArrayDataReference(samples.Xs);
        ref var ys = ref MemoryMarshal.GetArrayDataReference(samples.Ys);
        ref var labels = ref MemoryMarshal.GetArrayDataReference(samples.Labels);
        var rate = Vector512.Create(learningRate);
        var (b0, u0, v0) = weights.Load(0);
        var (b1, u1, v1) = weights.Load(Half);
        var (sb0, su0, sv0) = sums.Load(0);
        var (sb1, su1, sv1) = sums.Load(Half);
        var (right0, right1) = (Vector512<long>.Zero, Vector512<long>.Zero);
        for (var at = 0; at < samples.Xs.Length; at += LaneSamples.Lanes)
        {
            right0 += Step(ref xs, ref ys, ref labels, at, rate, ref b0, ref u0, ref v0);
            right1 += Step(ref xs, ref ys, ref labels, at + Half, rate, ref b1, ref u1, ref v1);
            sb0 += b0;
            su0 += u0;
            sv0 += v0;
            sb1 += b1;
            su1 += u1;
            sv1 += v1;
        }

        weights.Store(0, b0, u0, v0);
        weights.Store(Half, b1, u1, v1);
        sums.Store(0, sb0, su0, sv0);
        sums.Store(Half, sb1, su1, sv1);

        // A lane of a comparison that holds is −1.
        (Vector512.Create(samples.Count) + Vector512.Narrow(right0, right1)).CopyTo(mistakes);
    }

    // w(n + 1) = w(n) + η [d(n) − y(n)] x(n) for eight perceptrons; gives −1 where the answer was right.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Step(
        ref double xs,
        ref double ys,
        ref double labels,
        int at,
        Vector512<double> rate,
        ref Vector512<double> bias,
        ref Vector512<double> weightX,
        ref Vector512<double> weightY)
    {
        var x = Vector512.LoadUnsafe(ref xs, (nuint)at);
        var y = Vector512.LoadUnsafe(ref ys, (nuint)at);
        var label = Vector512.LoadUnsafe(ref labels, (nuint)at);

        // Both outcomes are ready before the answer is known, which shortens the way from one step to the next.
        var step = TSign.Choose(
            bias + (weightX * x) + (weightY * y),
            ifPositive: rate * (label - Vector512.Create(1.0)),
            ifNegative: rate * (label - Vector512.Create(-1.0)),
            ifZero: rate * label);
        bias += step;
        weightX += step * x;
        weightY += step * y;
        return Vector512.Equals(step, Vector512<double>.Zero).AsInt64();
    }
}
