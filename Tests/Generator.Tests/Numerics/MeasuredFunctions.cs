using Colophon.Numerics;
using Colophon.Tests.Numerics.Reference;
using static Colophon.Tests.Numerics.Arguments;

namespace Colophon.Tests.Numerics;

/// <summary>What is measured, and the arguments: over all exponents, near zeros, near the seams of reductions and methods, into subnormal results.</summary>
/// <remarks>Single decimals are the worst arguments that a search of 25,000 to 600,000 for each function found.</remarks>
internal static class MeasuredFunctions
{
    private const double Least = double.Epsilon;
    private const double Tiny = 1e-20;

    private static readonly double[] _halvesOfLnTwo = [.. Enumerable.Range(-9, 19).SelectMany(n => Around(n * 0.34657359027997264))];

    private static readonly double[] _eighths = [.. Enumerable.Range(0, 8).SelectMany(n => Around(n / 8.0)).Where(t => t is >= 0 and < 1)];

    private static readonly double[] _angles =
    [
        .. Even(-7, 7, 2000), .. OverExponents(Least, 1048576, 2000).WithNegatives(), .. OverExponents(1048576, double.MaxValue, 1000).WithNegatives(),
        .. Enumerable.Range(0, 2000).Select(n => n * 317 * Math.PI / 4), 6381956970095103 * Math.ScaleB(1, 797), 1e22, -5.513455255482275, -5.481598548403029,
    ];

    private static readonly double[] _turns = [.. Even(0, 1, 4000), .. OverExponents(Least, 0.125, 1000), .. OverExponents(1, 562949953421311, 500).WithNegatives(), .. _eighths, 0.12289026943153233, 0.1279210731255603];

    private static readonly double[] _ratios = [-0.06213169005419905, .. Even(-2, 2, 3000), .. OverExponents(Least, double.MaxValue, 1000).WithNegatives(), .. Enumerable.Range(0, 17).SelectMany(n => Around(n / 16.0))];

    private static readonly double[] _sines = [.. Even(-1, 1, 3000), .. OverExponents(Least, 1, 1000).WithNegatives(), .. OverExponents(1e-17, 0.5, 1000).Select(x => 1 - x).WithNegatives(), 1];

    public static IReadOnlyList<MeasuredFunction> All { get; } =
    [
        new("`Log`", "x > 0", PortableMath.Log, x => HighPrecision.Ln(x))
        {
            Arguments = [1.4032304715828963, 1.4080646819234819, .. OverExponents(Least, double.MaxValue, 2000), .. Even(0.4, 2.2, 4000), .. Around(1), .. Enumerable.Range(-8, 16).SelectMany(k => Around(Math.ScaleB(Math.Sqrt(2), k)))],
            Method = "2 artanh s, minimax",
        },
        new("`Log1p`", "x > −1", PortableMath.Log1p, x => HighPrecision.Log1p(x))
        {
            Arguments = [-0.2963631668241743, .. OverExponents(Least, 0.9, 2000).WithNegatives(), .. OverExponents(0.9, double.MaxValue, 1000), .. Even(-1, 3, 4000), .. Around(-0.2928932188134524), .. Around(0.414213562373095)],
            Method = "as `Log`, with what 1 + x rounds off",
        },
        new("`Exp`", "all x", PortableMath.Exp, x => HighPrecision.Exp(x))
        {
            Arguments = [0.3472517190343426, .. Even(-745.1, 709.7, 2000), .. Even(-2, 2, 3000), .. OverExponents(Tiny, 1, 500).WithNegatives(), .. _halvesOfLnTwo],
            Method = "k ln 2 + r, minimax",
        },
        new("`Expm1`", "all x", PortableMath.Expm1, x => HighPrecision.Expm1(x))
        {
            Arguments = [0.399031696686603, 0.3600174594631236, .. Even(-45, 709.7, 1000), .. Even(-3, 3, 4000), .. OverExponents(Least, 1, 1000).WithNegatives(), .. _halvesOfLnTwo],
            Method = "as `Exp`, with 1 − 2^−k for 1",
        },
        new("`SinCos`, sine", "all finite x", x => PortableMath.SinCos(x).Sin, x => HighPrecision.SinCos(x).Sin)
        {
            Arguments = _angles,
            Method = "Cody and Waite, beyond 2^20 Payne and Hanek; minimax",
        },
        new("`SinCos`, cosine", "all finite x", x => PortableMath.SinCos(x).Cos, x => HighPrecision.SinCos(x).Cos)
        {
            Arguments = _angles,
            Method = "the same",
        },
        new("`SinCosTurns`, sine", "all t below 2^49", t => PortableMath.SinCosTurns(t).Sin, t => HighPrecision.SinCosTurns(t).Sin)
        {
            Arguments = _turns,
            Method = "exact reduction to an eighth turn; minimax",
        },
        new("`SinCosTurns`, cosine", "all t below 2^49", t => PortableMath.SinCosTurns(t).Cos, t => HighPrecision.SinCosTurns(t).Cos)
        {
            Arguments = _turns,
            Method = "the same",
        },
        new("`Atan2(y, 1)`", "all y", y => PortableMath.Atan2(y, 1), y => HighPrecision.Atan2(y, 1))
        {
            Arguments = _ratios,
            Method = "nearest arctan of an eighth in two doubles, Taylor",
        },
        new("`Atan2(1, x)`", "all x", x => PortableMath.Atan2(1, x), x => HighPrecision.Atan2(1, x))
        {
            Arguments = _ratios,
            Method = "the same",
        },
        new("`Asin`", "−1 ≤ x ≤ 1", PortableMath.Asin, x => HighPrecision.Asin(x))
        {
            Arguments = _sines,
            Method = "angle of (√(1 − x²), x) in two doubles",
        },
        new("`Acos`", "−1 ≤ x ≤ 1", PortableMath.Acos, x => HighPrecision.Acos(x))
        {
            Arguments = _sines,
            Method = "angle of (x, √(1 − x²)) in two doubles",
        },
        new("`Tanh`", "all x", PortableMath.Tanh, x => HighPrecision.Tanh(x))
        {
            Arguments = [0.1836959630926051, .. Even(-3, 3, 4000), .. OverExponents(Least, 25, 2000).WithNegatives(), .. _halvesOfLnTwo.Select(x => x / 2)],
            Method = "n/(n + 2), n = e^2x − 1 in two doubles",
        },
        new("`Logistic`", "all x", PortableMath.Logistic, x => HighPrecision.Logistic(x))
        {
            Arguments = [0.29315852558614086, 0.989509690064768, .. Even(-745.1, 45, 2000), .. Even(-4, 4, 4000), .. OverExponents(Least, 30, 500).WithNegatives(), .. _halvesOfLnTwo],
            Method = "E/(1 + E), E = e^−x in two doubles",
        },
        new("`Erfc`", "all x", PortableMath.Erfc, x => HighPrecision.Erfc(x))
        {
            Arguments = [26.546926984440482, .. Even(-6.5, 27.2, 2000), .. Even(-2, 2, 1500), .. OverExponents(Tiny, 6, 200).WithNegatives(), .. Around(8), .. Around(1 / 16.0), .. Around(3 / 16.0)],
            Method = "e^−z² times a table of Taylor polynomials made at the start",
        },
        new("`NormalCdf`", "all x", PortableMath.NormalCdf, x => HighPrecision.NormalCdf(x))
        {
            Arguments = [-37.51947812146819, .. Even(-38.4, 9, 2000), .. Even(-3, 3, 1500), .. OverExponents(Tiny, 8, 200).WithNegatives(), .. Around(-8 * Math.Sqrt(2))],
            Method = "as `Erfc`, with x/√2 in two doubles",
        },
        new("`NormalDensity`", "all x", PortableMath.NormalDensity, x => HighPrecision.NormalDensity(x))
        {
            Arguments = [-37.633236645201954, .. Even(-38.5, 38.5, 3000), .. Even(0, 3, 1500), .. OverExponents(Tiny, 1, 300)],
            Method = "e^(−x²/2) in two doubles",
        },
        new("`BesselI0Scaled`", "all x", PortableMath.BesselI0Scaled, x => HighPrecision.BesselI0Scaled(((BigFloat)x).Abs()))
        {
            Arguments = [.. Even(0, 40, 1000), .. OverExponents(Tiny, 1, 200).WithNegatives(), .. OverExponents(30, double.MaxValue, 800), .. Around(30)],
            Method = "power series in two doubles; Hankel’s from 30",
        },
    ];
}
