using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using Colophon.Numerics;
using Colophon.Numerics.Lanes;

namespace Colophon.Tests.Numerics;

/// <summary>A number has the same bits alone, in every width of vector, and on every machine.</summary>
public class SameBitsTests
{
    // The special numbers, numbers of the size that matters, and all bit patterns alike.
    private static readonly double[] _xs =
    [
        .. Arguments.Specials, .. Arguments.Even(-40, 40, 300_000), .. Arguments.Even(0, 1, 200_000), .. Arguments.Even(-750, 750, 100_000),
        .. Arguments.OverExponents(double.Epsilon, double.PositiveInfinity, 200_000).WithNegatives(), 0.25, 0.5, 0.75,
    ];

    [Fact]
    public void The_logarithm_of_a_lane_is_that_of_the_number() => AssertSame<LogKernel>(PortableMath.Log, PortableVector.Log);

    [Fact]
    public void The_exponential_of_a_lane_is_that_of_the_number() => AssertSame<ExpKernel>(PortableMath.Exp, PortableVector.Exp);

    [Fact]
    public void The_hyperbolic_tangent_of_a_lane_is_that_of_the_number() => AssertSame<TanhKernel>(PortableMath.Tanh, PortableVector.Tanh);

    [Fact]
    public void The_logistic_function_of_a_lane_is_that_of_the_number() => AssertSame<LogisticKernel>(PortableMath.Logistic, PortableVector.Logistic);

    [Fact]
    public void Sine_and_cosine_of_a_lane_are_those_of_the_number()
    {
        AssertSame<SineOfTurns>(t => PortableMath.SinCosTurns(t).Sin, ts => PortableVector.SinCosTurns(ts).Sin);
        AssertSame<CosineOfTurns>(t => PortableMath.SinCosTurns(t).Cos, ts => PortableVector.SinCosTurns(ts).Cos);
    }

    [Fact]
    public void All_functions_have_the_bits_that_every_machine_gave()
    {
        // Taken on x64 with AVX-512, and found the same with DOTNET_EnableAVX512=0, DOTNET_EnableAVX2=0 and DOTNET_EnableHWIntrinsic=0.
        var results = MeasuredFunctions.All.SelectMany(function => function.Arguments.Select(function.Function)).ToArray();

        var digest = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes<double>(results)));

        Assert.Equal("992805239b97ae9d30a1f9ed41e067264ce046c40b74e26d1aedcb23feba31b4", digest);
    }

    private static void AssertSame<TKernel>(Func<double, double> one, Func<Vector512<double>, Vector512<double>> eight)
        where TKernel : ILaneKernel
    {
        var alone = Array.ConvertAll(_xs, one.Invoke);
        for (var start = 0; start < _xs.Length; start += 8)
        {
            // The last eight overlap those before them.
            var at = Math.Min(start, _xs.Length - 8);
            var vector = Vector512.Create(_xs, at);
            Vector512<double>[] sets =
            [
                eight(vector),
                TKernel.Of(new EightLanes(vector)).Value,
                Vector512.Create(TKernel.Of(new FourLanes(vector.GetLower())).Value, TKernel.Of(new FourLanes(vector.GetUpper())).Value),
                Vector512.Create(
                    Vector256.Create(TKernel.Of(new TwoLanes(vector.GetLower().GetLower())).Value, TKernel.Of(new TwoLanes(vector.GetLower().GetUpper())).Value),
                    Vector256.Create(TKernel.Of(new TwoLanes(vector.GetUpper().GetLower())).Value, TKernel.Of(new TwoLanes(vector.GetUpper().GetUpper())).Value)),
            ];
            var expected = Vector512.Create(alone, at).AsInt64();
            Assert.True(Array.TrueForAll(sets, set => set.AsInt64() == expected), $"lanes from {at} on");
        }
    }

    private readonly struct SineOfTurns : ILaneKernel
    {
        public static T Of<T>(T x)
            where T : struct, ILanes<T> => Circular.OfTurns(x).Sin;
    }

    private readonly struct CosineOfTurns : ILaneKernel
    {
        public static T Of<T>(T x)
            where T : struct, ILanes<T> => Circular.OfTurns(x).Cos;
    }
}
