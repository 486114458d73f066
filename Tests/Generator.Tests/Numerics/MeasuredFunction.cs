using System.Globalization;
using Colophon.Tests.Numerics.Reference;

namespace Colophon.Tests.Numerics;

/// <summary>A function of <c>PortableMath</c>, where and against what its error is measured.</summary>
internal sealed record MeasuredFunction(string Name, string Domain, Func<double, double> Function, Func<double, BigFloat> Reference)
{
    public required IReadOnlyList<double> Arguments { get; init; }

    /// <summary>The method in a few words, for the manual.</summary>
    public required string Method { get; init; }

    public override string ToString() => Name;

    /// <summary>The largest error in units in the last place of the exact result, and where it is.</summary>
    public (double Error, double Argument) LargestError() =>
        Arguments.Select(x => (Error: Ulps(Function(x), Reference(x)), Argument: x)).MaxBy(pair => pair.Error);

    /// <summary>The row of the table in docs/numerics.md; the error is rounded up.</summary>
    public string Row(double error) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name} | {Domain} | {Arguments.Count} | {Math.Ceiling(error * 1000) / 1000:0.000} | {Method} |");

    internal static double Ulps(double actual, BigFloat exact)
    {
        if (exact.Mantissa.IsZero)
        {
            return actual == 0 ? 0 : double.PositiveInfinity;
        }

        return double.IsFinite(actual)
            ? (actual - exact).Abs().Scaled(52 - Math.Max(exact.Magnitude, -1022)).Approximate()
            : double.PositiveInfinity;
    }
}
