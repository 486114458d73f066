using CsCheck;

namespace Colophon.Tests;

/// <summary>Samples that are the same in every run; CsCheck pins the first alone.</summary>
internal static class PinnedSamples
{
    /// <summary>Tries so many samples, each from a seed of its own; a failure names its seed.</summary>
    public static void SamplePinned<T>(this Gen<T> gen, Action<T> assert, int count, Func<T, string>? print = null)
    {
        for (var i = 0u; i < count; i++)
        {
            gen.Sample(assert, seed: new PCG(1, i).ToString(), iter: 1, threads: 1, print: print);
        }
    }
}
