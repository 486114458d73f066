using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>A single double.</summary>
/// <param name="Value">The number.</param>
internal readonly record struct OneLane(double Value) : ILanes<OneLane>
{
    private ulong Bits => BitConverter.DoubleToUInt64Bits(Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator OneLane(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator +(OneLane left, OneLane right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator -(OneLane left, OneLane right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator *(OneLane left, OneLane right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator /(OneLane left, OneLane right) => new(left.Value / right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator <(OneLane left, OneLane right) => Mask(left.Value < right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator >(OneLane left, OneLane right) => Mask(left.Value > right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator &(OneLane left, OneLane right) => OfBits(left.Bits & right.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator |(OneLane left, OneLane right) => OfBits(left.Bits | right.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator ^(OneLane left, OneLane right) => OfBits(left.Bits ^ right.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator <<(OneLane bits, int count) => OfBits(bits.Bits << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator >>>(OneLane bits, int count) => OfBits(bits.Bits >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane OfBits(ulong bits) => new(BitConverter.UInt64BitsToDouble(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane AddBits(OneLane left, OneLane right) => OfBits(left.Bits + right.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane IsNaN(OneLane value) => Mask(double.IsNaN(value.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Where(OneLane mask, OneLane held, OneLane otherwise) => mask.Bits != 0 ? held : otherwise;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static OneLane Mask(bool holds) => OfBits(holds ? ulong.MaxValue : 0);
}
