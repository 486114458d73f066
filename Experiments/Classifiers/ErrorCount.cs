using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Counts the points of a sample that a rule gets wrong, four at a time.</summary>
/// <remarks>The pocket asks for this after every mistake, so it is what a run spends its time on, from its first call.</remarks>
public static class ErrorCount
{
    /// <summary>How many points a rule of any kind gets wrong.</summary>
    public static int Of(IDecisionRule rule, LabelledSample sample)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(sample);
        return Enumerable.Range(0, sample.Count).Count(i => rule.AnswersFirst(sample.Xs[i], sample.Ys[i]) != sample.Labels[i] > 0);
    }

    /// <summary>How many points a line gets wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Of(LinearRule rule, LabelledSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var xs = sample.Xs.AsSpan();
        var ys = sample.Ys.AsSpan();
        var labels = sample.Labels.AsSpan();
        var errors = 0;
        var start = 0;
        ref var firstX = ref MemoryMarshal.GetReference(xs);
        ref var firstY = ref MemoryMarshal.GetReference(ys);
        ref var firstLabel = ref MemoryMarshal.GetReference(labels);
        var bias = Vector256.Create(rule.Bias);
        var weightX = Vector256.Create(rule.WeightX);
        var weightY = Vector256.Create(rule.WeightY);
        for (; start + Vector256<double>.Count <= xs.Length; start += Vector256<double>.Count)
        {
            var activation = bias
                + (weightX * Vector256.LoadUnsafe(ref firstX, (nuint)start))
                + (weightY * Vector256.LoadUnsafe(ref firstY, (nuint)start));
            var answers = Vector256.GreaterThan(activation, Vector256<double>.Zero).ExtractMostSignificantBits();
            var wanted = Vector128.GreaterThan(Vector128.LoadUnsafe(ref firstLabel, (nuint)start), Vector128<int>.Zero).ExtractMostSignificantBits();
            errors += BitOperations.PopCount(answers ^ wanted);
        }

        for (; start < xs.Length; start++)
        {
            errors += rule.Classify(xs[start], ys[start]) == labels[start] ? 0 : 1;
        }

        return errors;
    }
}
