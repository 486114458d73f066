using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Colophon.Numerics.Lanes;

namespace Colophon.Numerics;

/// <summary>Elementary functions of eight numbers at once, with exactly the bits that <see cref="PortableMath"/> gives for each.</summary>
/// <remarks>Both run the same kernels. Where the processor has narrower vectors or none, the eight are taken apart; the bits stay the same.</remarks>
public static class PortableVector
{
    /// <summary>The natural logarithm of each lane; see <see cref="PortableMath.Log"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Log(Vector512<double> x) => WidestLanes.Of<LogKernel>(x);

    /// <summary>The exponential of each lane; see <see cref="PortableMath.Exp"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Exp(Vector512<double> x) => WidestLanes.Of<ExpKernel>(x);

    /// <summary>The hyperbolic tangent of each lane; see <see cref="PortableMath.Tanh"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Tanh(Vector512<double> x) => WidestLanes.Of<TanhKernel>(x);

    /// <summary>The logistic function of each lane; see <see cref="PortableMath.Logistic"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Logistic(Vector512<double> x) => WidestLanes.Of<LogisticKernel>(x);

    /// <summary>Sine and cosine of each lane, counted in turns; see <see cref="PortableMath.SinCosTurns"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<double> Sin, Vector512<double> Cos) SinCosTurns(Vector512<double> turns) => WidestLanes.SinCosTurns(turns);
}
