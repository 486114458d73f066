using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Colophon.Running;

/// <summary>A stream of random numbers with a purpose of its own, the same on every machine.</summary>
/// <remarks>
/// The generator is xoshiro256** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021), its 256 bits
/// of state being the SHA-256 digest of the report's seed, the experiment's id and the stream's name. A draw in one stream
/// moves no other, and a new stream moves none. Not safe to use from several threads: give each its own stream.
/// </remarks>
public sealed class RandomStream
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    internal RandomStream(ReadOnlySpan<ulong> state)
    {
        (_a, _b, _c, _d) = (state[0], state[1], state[2], state[3]);
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A number uniform on [0, 1): one of the 2^53 multiples of 2^-53, each equally likely.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number uniform on 0 … <paramref name="count"/> − 1, without bias (Lemire, 2019).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    public int NextInt32(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var product = Multiply(NextBits(), (ulong)count, out var low);
        if (low < (ulong)count)
        {
            var threshold = (0UL - (ulong)count) % (ulong)count;
            while (low < threshold)
            {
                product = Multiply(NextBits(), (ulong)count, out low);
            }
        }

        return (int)product;
    }

    /// <summary>Puts items in a random order, every order equally likely (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = NextInt32(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>The words of the state, from which the same numbers follow again.</summary>
    internal (ulong A, ulong B, ulong C, ulong D) State => (_a, _b, _c, _d);

    internal static RandomStream Named(long seed, string experiment, string stream)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{seed}\n{experiment}\n{stream}");
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), digest);
        return new RandomStream(
        [
            BinaryPrimitives.ReadUInt64LittleEndian(digest),
            BinaryPrimitives.ReadUInt64LittleEndian(digest[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(digest[16..]),
            BinaryPrimitives.ReadUInt64LittleEndian(digest[24..]),
        ]);
    }

    private static ulong Multiply(ulong a, ulong b, out ulong low) => Math.BigMul(a, b, out low);
}
