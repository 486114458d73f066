using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Colophon.Running;

/// <summary>Sixteen random streams drawn side by side: lane l draws the very numbers that its <see cref="RandomStream"/> would.</summary>
/// <remarks>
/// For experiments that repeat a computation over many seeds. Everything is laid out in rows, one number a lane. The lanes hold a
/// copy of the streams' states, so the streams themselves stay where they are. Not safe to use from several threads.
/// </remarks>
public sealed class RandomLanes
{
    /// <summary>How many lanes there are, on every machine: results must not depend on the width of its vectors.</summary>
    public const int Count = 16;

    // A generator's four words, each as one row of lanes.
    private const int A = 0;
    private const int B = Count;
    private const int C = 2 * Count;
    private const int D = 3 * Count;
    private readonly ulong[] _state = new ulong[4 * Count];

    /// <summary>Puts streams side by side.</summary>
    /// <param name="streams">A stream for each lane; where there are fewer than <see cref="Count"/>, the last serves the lanes left over.</param>
    /// <exception cref="ArgumentException">There is no stream, or there are more than lanes.</exception>
    public RandomLanes(ReadOnlySpan<RandomStream> streams)
    {
        if (streams.Length is 0 or > Count)
        {
            throw new ArgumentException($"{streams.Length} streams were given for {Count} lanes", nameof(streams));
        }

        for (var lane = 0; lane < Count; lane++)
        {
            (_state[A + lane], _state[B + lane], _state[C + lane], _state[D + lane]) = streams[Math.Min(lane, streams.Length - 1)].State;
        }
    }

    /// <summary>Fills rows with numbers uniform on [0, 1), as <see cref="RandomStream.NextDouble"/> draws them.</summary>
    /// <param name="rows">Row after row, each <see cref="Count"/> long.</param>
    /// <exception cref="ArgumentException">The length is no multiple of <see cref="Count"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void NextDoubles(Span<double> rows)
    {
        RequireRows(rows.Length, nameof(rows));
        ref var target = ref MemoryMarshal.GetReference(rows);
        for (var half = 0; half < Count; half += Vector512<ulong>.Count)
        {
            var (a, b, c, d) = Load(half);
            for (var at = half; at < rows.Length; at += Count)
            {
                var bits = Step(ref a, ref b, ref c, ref d);
                (Vector512.ConvertToDouble(bits >>> 11) * (1.0 / (1UL << 53))).StoreUnsafe(ref target, (nuint)at);
            }

            Store(half, a, b, c, d);
        }
    }

    /// <summary>A row of whole numbers uniform on 0 … <paramref name="count"/> − 1, as <see cref="RandomStream.NextInt32"/> draws them.</summary>
    /// <param name="count">How many numbers are possible.</param>
    /// <param name="row">Takes a number a lane.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    /// <exception cref="ArgumentException"><paramref name="row"/> is not <see cref="Count"/> long.</exception>
    public void NextInt32(int count, Span<int> row)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (row.Length != Count)
        {
            throw new ArgumentException($"a row has {Count} numbers, not {row.Length}", nameof(row));
        }

        NextBelow((ulong)count, ref MemoryMarshal.GetReference(row));
    }

    /// <summary>Puts the items of every lane in a random order, as <see cref="RandomStream.Shuffle"/> does.</summary>
    /// <param name="rows">Row after row, each <see cref="Count"/> long: the items of lane l stand at l, l + <see cref="Count"/> and so on.</param>
    /// <exception cref="ArgumentException">The length is no multiple of <see cref="Count"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Shuffle<T>(Span<T> rows)
    {
        RequireRows(rows.Length, nameof(rows));
        Span<int> chosen = stackalloc int[Count];
        ref var items = ref MemoryMarshal.GetReference(rows);
        ref var others = ref MemoryMarshal.GetReference(chosen);
        for (var i = (rows.Length / Count) - 1; i > 0; i--)
        {
            NextBelow((ulong)(i + 1), ref others);
            ref var row = ref Unsafe.Add(ref items, i * Count);
            for (var lane = 0; lane < Count; lane++)
            {
                // The chosen row is at most i, so this stays within the rows.
                ref var other = ref Unsafe.Add(ref items, (Unsafe.Add(ref others, lane) * Count) + lane);
                ref var item = ref Unsafe.Add(ref row, lane);
                (item, other) = (other, item);
            }
        }
    }

    // Where the lower word of bits × count is below the count, a lane may have to draw again (Lemire, 2019).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void NextBelow(ulong count, ref int row)
    {
        var first = Draw(0, count, out var firstLow);
        var second = Draw(Vector512<ulong>.Count, count, out var secondLow);
        Vector512.Narrow(first, second).AsInt32().StoreUnsafe(ref row);
        if (Vector512.LessThanAny(Vector512.Min(firstLow, secondLow), Vector512.Create(count)))
        {
            DrawAgain(count, firstLow, secondLow, ref row);
        }
    }

    // The words of bits × count, for count below 2^31, from two products of 32 by 32 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<ulong> Draw(int half, ulong count, out Vector512<ulong> low)
    {
        var (a, b, c, d) = Load(half);
        var bits = Step(ref a, ref b, ref c, ref d);
        Store(half, a, b, c, d);
        var lower = (bits & Vector512.Create(0xFFFF_FFFFUL)) * count;
        var upper = ((bits >>> 32) * count) + (lower >>> 32);
        low = (upper << 32) | (lower & Vector512.Create(0xFFFF_FFFFUL));
        return upper >>> 32;
    }

    // So rare that it is left to each lane alone.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DrawAgain(ulong count, Vector512<ulong> firstLow, Vector512<ulong> secondLow, ref int row)
    {
        var threshold = (0UL - count) % count;
        for (var lane = 0; lane < Count; lane++)
        {
            var low = lane < Vector512<ulong>.Count ? firstLow[lane] : secondLow[lane - Vector512<ulong>.Count];
            while (low < threshold)
            {
                Unsafe.Add(ref row, lane) = (int)Math.BigMul(NextBits(lane), count, out low);
            }
        }
    }

    private ulong NextBits(int lane)
    {
        var stream = new RandomStream([_state[A + lane], _state[B + lane], _state[C + lane], _state[D + lane]]);
        var bits = stream.NextBits();
        (_state[A + lane], _state[B + lane], _state[C + lane], _state[D + lane]) = stream.State;
        return bits;
    }

    // RandomStream.NextBits, eight lanes at a time: 5x = 4x + x and 9x = 8x + x.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Step(ref Vector512<ulong> a, ref Vector512<ulong> b, ref Vector512<ulong> c, ref Vector512<ulong> d)
    {
        var fivefold = (b << 2) + b;
        var rotated = (fivefold << 7) | (fivefold >>> 57);
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 45) | (d >>> 19);
        return (rotated << 3) + rotated;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector512<ulong> A, Vector512<ulong> B, Vector512<ulong> C, Vector512<ulong> D) Load(int half)
    {
        ref var state = ref MemoryMarshal.GetArrayDataReference(_state);
        return (
            Vector512.LoadUnsafe(ref state, (nuint)(A + half)),
            Vector512.LoadUnsafe(ref state, (nuint)(B + half)),
            Vector512.LoadUnsafe(ref state, (nuint)(C + half)),
            Vector512.LoadUnsafe(ref state, (nuint)(D + half)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(int half, Vector512<ulong> a, Vector512<ulong> b, Vector512<ulong> c, Vector512<ulong> d)
    {
        ref var state = ref MemoryMarshal.GetArrayDataReference(_state);
        a.StoreUnsafe(ref state, (nuint)(A + half));
        b.StoreUnsafe(ref state, (nuint)(B + half));
        c.StoreUnsafe(ref state, (nuint)(C + half));
        d.StoreUnsafe(ref state, (nuint)(D + half));
    }

    private static void RequireRows(int length, string parameter)
    {
        if (length % Count != 0)
        {
            throw new ArgumentException($"{length} numbers are no whole rows of {Count}", parameter);
        }
    }
}
