using System.Runtime.Intrinsics;
using Colophon.Numerics.Lanes;

namespace Colophon.Numerics;

/// <content>The same functions of whole spans.</content>
public static partial class PortableVector
{
    /// <summary>The natural logarithm of each number; see <see cref="PortableMath.Log"/>.</summary>
    /// <param name="xs">The numbers.</param>
    /// <param name="results">As many results; may be the same span as <paramref name="xs"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void Log(ReadOnlySpan<double> xs, Span<double> results) => Each<LogKernel>(xs, results);

    /// <summary>The exponential of each number; see <see cref="PortableMath.Exp"/>.</summary>
    /// <param name="xs">The numbers.</param>
    /// <param name="results">As many results; may be the same span as <paramref name="xs"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void Exp(ReadOnlySpan<double> xs, Span<double> results) => Each<ExpKernel>(xs, results);

    /// <summary>The hyperbolic tangent of each number; see <see cref="PortableMath.Tanh"/>.</summary>
    /// <param name="xs">The numbers.</param>
    /// <param name="results">As many results; may be the same span as <paramref name="xs"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void Tanh(ReadOnlySpan<double> xs, Span<double> results) => Each<TanhKernel>(xs, results);

    /// <summary>The logistic function of each number; see <see cref="PortableMath.Logistic"/>.</summary>
    /// <param name="xs">The numbers.</param>
    /// <param name="results">As many results; may be the same span as <paramref name="xs"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void Logistic(ReadOnlySpan<double> xs, Span<double> results) => Each<LogisticKernel>(xs, results);

    /// <summary>Sine and cosine of each angle, counted in turns; see <see cref="PortableMath.SinCosTurns"/>.</summary>
    /// <param name="turns">The angles.</param>
    /// <param name="sines">As many sines; may be the same span as <paramref name="turns"/>.</param>
    /// <param name="cosines">As many cosines; may be the same span as <paramref name="turns"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void SinCosTurns(ReadOnlySpan<double> turns, Span<double> sines, Span<double> cosines)
    {
        RequireSameLength(turns.Length, sines.Length, nameof(sines));
        RequireSameLength(turns.Length, cosines.Length, nameof(cosines));
        var at = 0;
        for (; at <= turns.Length - Vector512<double>.Count; at += Vector512<double>.Count)
        {
            var (sin, cos) = WidestLanes.SinCosTurns(Vector512.Create(turns[at..]));
            sin.CopyTo(sines[at..]);
            cos.CopyTo(cosines[at..]);
        }

        for (; at < turns.Length; at++)
        {
            (sines[at], cosines[at]) = PortableMath.SinCosTurns(turns[at]);
        }
    }

    private static void Each<TKernel>(ReadOnlySpan<double> xs, Span<double> results)
        where TKernel : ILaneKernel
    {
        RequireSameLength(xs.Length, results.Length, nameof(results));
        var at = 0;
        for (; at <= xs.Length - Vector512<double>.Count; at += Vector512<double>.Count)
        {
            WidestLanes.Of<TKernel>(Vector512.Create(xs[at..])).CopyTo(results[at..]);
        }

        for (; at < xs.Length; at++)
        {
            results[at] = TKernel.Of<OneLane>(xs[at]).Value;
        }
    }

    private static void RequireSameLength(int arguments, int results, string name)
    {
        if (arguments != results)
        {
            throw new ArgumentException($"{arguments} arguments need as many results, not {results}", name);
        }
    }
}
