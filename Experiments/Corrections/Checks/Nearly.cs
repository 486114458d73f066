namespace NeuralNetworks3.Corrections.Checks;

/// <summary>When two numbers that mathematics makes equal are taken for equal.</summary>
internal static class Nearly
{
    /// <summary>How far apart they may be: some thousand roundings of numbers about 1.</summary>
    public const double Tolerance = 1e-12;

    /// <summary>Whether two numbers are within <see cref="Tolerance"/> of each other.</summary>
    public static bool Equal(double a, double b) => Math.Abs(a - b) <= Tolerance;
}
