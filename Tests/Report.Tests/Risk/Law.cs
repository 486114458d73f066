using CsCheck;

namespace NeuralNetworks3.Tests.Risk;

/// <summary>Property tests that try the same cases in every run.</summary>
/// <remarks>CsCheck's own Sample takes a seed for its first case only and draws the others anew, so a bound on rounding would fail on some other day.</remarks>
internal static class Law
{
    private const string Seed = "0000KOIXtfY2";

    /// <summary>Asserts that a law holds in so many cases.</summary>
    public static void Always<T>(this Gen<T> gen, Func<T, bool> law, int cases)
    {
        foreach (var example in gen.Array[cases].Single(_ => true, Seed))
        {
            Assert.True(law(example), $"the law fails for {example}");
        }
    }

    /// <summary>Asserts that a law on two things holds in so many cases.</summary>
    public static void Always<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> law, int cases) =>
        gen.Always(pair => law(pair.Item1, pair.Item2), cases);

    /// <summary>Asserts that a law on three things holds in so many cases.</summary>
    public static void Always<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> law, int cases) =>
        gen.Always(triple => law(triple.Item1, triple.Item2, triple.Item3), cases);
}
