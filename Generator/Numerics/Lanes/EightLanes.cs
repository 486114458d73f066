using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Colophon.Numerics.Lanes;

/// <summary>Eight doubles in a vector of 512 bits.</summary>
/// <param name="Value">The numbers.</param>
internal readonly record struct EightLanes(Vector512<double> Value) : ILanes<EightLanes>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator EightLanes(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator +(EightLanes left, EightLanes right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator -(EightLanes left, EightLanes right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator *(EightLanes left, EightLanes right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator /(EightLanes left, EightLanes right) => new(left.Value / right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator <(EightLanes left, EightLanes right) => new(Vector512.LessThan(left.Value, right.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator >(EightLanes left, EightLanes right) => new(Vector512.GreaterThan(left.Value, right.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator &(EightLanes left, EightLanes right) => new(left.Value & right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator |(EightLanes left, EightLanes right) => new(left.Value | right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator ^(EightLanes left, EightLanes right) => new(left.Value ^ right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator <<(EightLanes bits, int count) => new((bits.Value.AsUInt64() << count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator >>>(EightLanes bits, int count) => new((bits.Value.AsUInt64() >>> count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes OfBits(ulong bits) => new(Vector512.Create(bits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes AddBits(EightLanes left, EightLanes right) => new((left.Value.AsUInt64() + right.Value.AsUInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes IsNaN(EightLanes value) => new(~Vector512.Equals(value.Value, value.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Where(EightLanes mask, EightLanes held, EightLanes otherwise) =>
        new(Vector512.ConditionalSelect(mask.Value, held.Value, otherwise.Value));
}
