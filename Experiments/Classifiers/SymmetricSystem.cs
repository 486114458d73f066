namespace NeuralNetworks3.Classifiers;

/// <summary>Two linear equations with a symmetric matrix.</summary>
internal static class SymmetricSystem
{
    /// <summary>Solves (xx xy; xy yy)(u, v) = (x, y) by Cramer's rule.</summary>
    /// <exception cref="ArgumentException">The matrix is singular up to rounding: the points lie on a line.</exception>
    public static (double U, double V) Solve(double xx, double xy, double yy, double x, double y)
    {
        var determinant = (xx * yy) - (xy * xy);
        return determinant > 1e-14 * xx * yy
            ? (((yy * x) - (xy * y)) / determinant, ((xx * y) - (xy * x)) / determinant)
            : throw new ArgumentException("the points lie on a line, so their scatter has no inverse");
    }
}
