using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Colophon.Numerics.Lanes;

/// <summary>Runs a kernel on the widest vectors that the processor has; the just-in-time compiler leaves one of the branches.</summary>
internal static class WidestLanes
{
    /// <summary>The function of eight numbers: together, in halves, in quarters, or one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of<TKernel>(Vector512<double> x)
        where TKernel : ILaneKernel =>
        Vector512.IsHardwareAccelerated
            ? TKernel.Of(new EightLanes(x)).Value
            : Vector512.Create(Of<TKernel>(x.GetLower()), Of<TKernel>(x.GetUpper()));

    // Not inlined into its two callers: copies of a kernel in one method would outgrow what the compiler keeps in registers.
    private static Vector256<double> Of<TKernel>(Vector256<double> x)
        where TKernel : ILaneKernel =>
        Vector256.IsHardwareAccelerated
            ? TKernel.Of(new FourLanes(x)).Value
            : Vector256.Create(Of<TKernel>(x.GetLower()), Of<TKernel>(x.GetUpper()));

    private static Vector128<double> Of<TKernel>(Vector128<double> x)
        where TKernel : ILaneKernel =>
        Vector128.IsHardwareAccelerated
            ? TKernel.Of(new TwoLanes(x)).Value
            : Vector128.Create(TKernel.Of<OneLane>(x.ToScalar()).Value, TKernel.Of<OneLane>(x.GetElement(1)).Value);

    /// <summary>Sine and cosine of eight angles in turns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<double> Sin, Vector512<double> Cos) SinCosTurns(Vector512<double> turns)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            var (sin, cos) = Circular.OfTurns(new EightLanes(turns));
            return (sin.Value, cos.Value);
        }

        var lower = SinCosTurns(turns.GetLower());
        var upper = SinCosTurns(turns.GetUpper());
        return (Vector512.Create(lower.Sin, upper.Sin), Vector512.Create(lower.Cos, upper.Cos));
    }

    private static (Vector256<double> Sin, Vector256<double> Cos) SinCosTurns(Vector256<double> turns)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            var (sin, cos) = Circular.OfTurns(new FourLanes(turns));
            return (sin.Value, cos.Value);
        }

        var lower = SinCosTurns(turns.GetLower());
        var upper = SinCosTurns(turns.GetUpper());
        return (Vector256.Create(lower.Sin, upper.Sin), Vector256.Create(lower.Cos, upper.Cos));
    }

    private static (Vector128<double> Sin, Vector128<double> Cos) SinCosTurns(Vector128<double> turns)
    {
        if (Vector128.IsHardwareAccelerated)
        {
            var (sin, cos) = Circular.OfTurns(new TwoLanes(turns));
            return (sin.Value, cos.Value);
        }

        var first = Circular.OfTurns<OneLane>(turns.ToScalar());
        var second = Circular.OfTurns<OneLane>(turns.GetElement(1));
        return (Vector128.Create(first.Sin.Value, second.Sin.Value), Vector128.Create(first.Cos.Value, second.Cos.Value));
    }
}
