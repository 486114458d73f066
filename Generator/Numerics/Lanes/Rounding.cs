using System.Runtime.CompilerServices;

namespace Colophon.Numerics.Lanes;

/// <summary>Integers and short numbers got from doubles by additions and masks alone.</summary>
internal static class Rounding
{
    /// <summary>1.5·2^52: between 2^52 and 2^53 doubles are the integers, so adding this rounds to the nearest one and leaves it in the lowest bits.</summary>
    public const double Shifter = 6755399441055744.0;

    private const ulong UpperBits = 0xFFFF_FFFF_F800_0000;
    private const ulong SignBit = 0x8000_0000_0000_0000;

    /// <summary>The number without its lowest 27 bits; the product of two such numbers of 26 bits is exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Upper<T>(T x)
        where T : struct, ILanes<T> => x & T.OfBits(UpperBits);

    /// <summary>2^n for an integer n in [−1022, 1023], given as n + <see cref="Shifter"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T PowerOfTwo<T>(T shifted)
        where T : struct, ILanes<T> => T.AddBits(shifted << 52, 1.0);

    /// <summary>The number without its sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Magnitude<T>(T x)
        where T : struct, ILanes<T> => x & T.OfBits(~SignBit);

    /// <summary>The sign bit alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sign<T>(T x)
        where T : struct, ILanes<T> => x & T.OfBits(SignBit);
}
