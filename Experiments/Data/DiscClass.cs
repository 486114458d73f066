namespace NeuralNetworks3.Data;

/// <summary>A class that is uniform on the open disc of squared radius R² = 2s² round its centre.</summary>
/// <remarks>Here s is no standard deviation: each coordinate has the variance R²/4 = s²/2, half of the Gaussian class of the same s.</remarks>
/// <param name="CenterX">First coordinate of the centre.</param>
/// <param name="CenterY">Second coordinate of the centre.</param>
/// <param name="SquaredSpread">s², half of the squared radius.</param>
public sealed record DiscClass(double CenterX, double CenterY, double SquaredSpread) : ClassDensity(CenterX, CenterY, SquaredSpread)
{
    /// <summary>R² = 2s².</summary>
    public double SquaredRadius => 2 * SquaredSpread;

    /// <summary>R.</summary>
    public double Radius => Math.Sqrt(SquaredRadius);

    /// <inheritdoc/>
    public override double AxisVariance => SquaredSpread / 2;
}
