using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Colophon.Numerics;
using Colophon.Running;

namespace NeuralNetworks3.Data;

/// <summary>Draws points of a class in polar coordinates, each from two numbers u and t that are uniform on [0, 1).</summary>
/// <remarks>
/// The direction is (cos 2πt, sin 2πt) and the radius the one below which a share u of the points lies. Both families need exactly
/// two draws a point and no rejection, so the n-th point of a class stands at the same place of its stream in every scenario, and
/// points can be made side by side. Whether drawn singly, in a run or in lanes, a point has the same bits.
/// </remarks>
public static class PointSampler
{
    // Uniform numbers that are drawn ahead: 16 rows of u and 16 of t, small enough for the stack and the nearest cache.
    private const int Ahead = 32 * RandomLanes.Count;

    /// <summary>Draws one point.</summary>
    public static (double X, double Y) Next(ClassDensity source, RandomStream random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var u = random.NextDouble();
        var t = random.NextDouble();
        var (sine, cosine) = PortableMath.SinCosTurns(t);
        var radius = source switch
        {
            GaussianClass gaussian => GaussianRadius.At(gaussian.Spread, u),
            DiscClass disc => DiscRadius.At(disc.Radius, u),
            _ => throw new UnreachableException(),
        };
        return (source.CenterX + (radius * cosine), source.CenterY + (radius * sine));
    }

    /// <summary>Draws points one after another from one stream.</summary>
    /// <param name="source">The class.</param>
    /// <param name="random">Two numbers are drawn from it for each point.</param>
    /// <param name="xs">Takes the first coordinates.</param>
    /// <param name="ys">Takes the second coordinates, as many.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void Fill(ClassDensity source, RandomStream random, Span<double> xs, Span<double> ys)
    {
        ArgumentNullException.ThrowIfNull(random);
        RequireSameLength(xs, ys);
        Span<double> us = stackalloc double[Vector512<double>.Count];
        Span<double> ts = stackalloc double[Vector512<double>.Count];
        var start = 0;
        for (; start + us.Length <= xs.Length; start += us.Length)
        {
            for (var i = 0; i < us.Length; i++)
            {
                us[i] = random.NextDouble();
                ts[i] = random.NextDouble();
            }

            Place(source, us, ts, xs.Slice(start, us.Length), ys.Slice(start, us.Length));
        }

        for (; start < xs.Length; start++)
        {
            (xs[start], ys[start]) = Next(source, random);
        }
    }

    /// <summary>Draws points from sixteen streams side by side, a row being one point of each.</summary>
    /// <param name="source">The class.</param>
    /// <param name="random">Two numbers are drawn from each lane for each row.</param>
    /// <param name="xs">Takes the first coordinates, row after row.</param>
    /// <param name="ys">Takes the second coordinates, as many.</param>
    /// <exception cref="ArgumentException">The spans differ in length or are no whole rows.</exception>
    public static void FillRows(ClassDensity source, RandomLanes random, Span<double> xs, Span<double> ys)
    {
        ArgumentNullException.ThrowIfNull(random);
        RequireSameLength(xs, ys);
        Span<double> drawn = stackalloc double[Ahead];
        Span<double> us = stackalloc double[Ahead / 2];
        Span<double> ts = stackalloc double[Ahead / 2];
        for (var start = 0; start < xs.Length; start += us.Length)
        {
            var length = Math.Min(us.Length, xs.Length - start);
            random.NextDoubles(drawn[..(2 * length)]);
            for (var at = 0; at < length; at += RandomLanes.Count)
            {
                drawn.Slice(2 * at, RandomLanes.Count).CopyTo(us[at..]);
                drawn.Slice((2 * at) + RandomLanes.Count, RandomLanes.Count).CopyTo(ts[at..]);
            }

            Place(source, us[..length], ts[..length], xs.Slice(start, length), ys.Slice(start, length));
        }
    }

    // All spans are equally long, a multiple of eight; the numbers u give way to radii.
    private static void Place(ClassDensity source, Span<double> us, ReadOnlySpan<double> ts, Span<double> xs, Span<double> ys)
    {
        switch (source)
        {
            case GaussianClass gaussian:
                ToRadii<GaussianRadius>(gaussian.Spread, us);
                break;
            case DiscClass disc:
                ToRadii<DiscRadius>(disc.Radius, us);
                break;
            default:
                throw new UnreachableException();
        }

        Turn(source, us, ts, xs, ys);
    }

    // Radii and directions have loops of their own: two elementary functions in one loop are more than a compiler keeps in registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ToRadii<TLaw>(double size, Span<double> us)
        where TLaw : struct, IRadiusLaw
    {
        ref var first = ref MemoryMarshal.GetReference(us);
        for (var at = 0; at < us.Length; at += Vector512<double>.Count)
        {
            TLaw.At(size, Vector512.LoadUnsafe(ref first, (nuint)at)).StoreUnsafe(ref first, (nuint)at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Turn(ClassDensity source, ReadOnlySpan<double> radii, ReadOnlySpan<double> ts, Span<double> xs, Span<double> ys)
    {
        ref var firstX = ref MemoryMarshal.GetReference(xs);
        ref var firstY = ref MemoryMarshal.GetReference(ys);
        var centerX = Vector512.Create(source.CenterX);
        var centerY = Vector512.Create(source.CenterY);
        for (var at = 0; at < radii.Length; at += Vector512<double>.Count)
        {
            var radius = Vector512.Create(radii[at..]);
            var (sine, cosine) = PortableVector.SinCosTurns(Vector512.Create(ts[at..]));
            (centerX + (radius * cosine)).StoreUnsafe(ref firstX, (nuint)at);
            (centerY + (radius * sine)).StoreUnsafe(ref firstY, (nuint)at);
        }
    }

    private static void RequireSameLength(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys)
    {
        if (xs.Length != ys.Length)
        {
            throw new ArgumentException($"there is room for {xs.Length} first and {ys.Length} second coordinates", nameof(ys));
        }
    }
}
