using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Colophon.Numerics.Lanes;

/// <summary>Two doubles in a vector of 128 bits.</summary>
/// <param name="Value">The numbers.</param>
internal readonly record struct TwoLanes(Vector128<double> Value) : ILanes<TwoLanes>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator TwoLanes(double value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator +(TwoLanes left, TwoLanes right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator -(TwoLanes left, TwoLanes right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator *(TwoLanes left, TwoLanes right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator /(TwoLanes left, TwoLanes right) => new(left.Value / right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator <(TwoLanes left, TwoLanes right) => new(Vector128.LessThan(left.Value, right.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator >(TwoLanes left, TwoLanes right) => new(Vector128.GreaterThan(left.Value, right.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator &(TwoLanes left, TwoLanes right) => new(left.Value & right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator |(TwoLanes left, TwoLanes right) => new(left.Value | right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator ^(TwoLanes left, TwoLanes right) => new(left.Value ^ right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator <<(TwoLanes bits, int count) => new((bits.Value.AsUInt64() << count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator >>>(TwoLanes bits, int count) => new((bits.Value.AsUInt64() >>> count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes OfBits(ulong bits) => new(Vector128.Create(bits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes AddBits(TwoLanes left, TwoLanes right) => new((left.Value.AsUInt64() + right.Value.AsUInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes IsNaN(TwoLanes value) => new(~Vector128.Equals(value.Value, value.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes Where(TwoLanes mask, TwoLanes held, TwoLanes otherwise) =>
        new(Vector128.ConditionalSelect(mask.Value, held.Value, otherwise.Value));
}
