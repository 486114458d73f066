namespace NeuralNetworks3.Data;

/// <summary>A class with the density N(centre, s² I): s is the standard deviation of each coordinate.</summary>
/// <param name="CenterX">First coordinate of the mean.</param>
/// <param name="CenterY">Second coordinate of the mean.</param>
/// <param name="SquaredSpread">s², the variance of each coordinate.</param>
public sealed record GaussianClass(double CenterX, double CenterY, double SquaredSpread) : ClassDensity(CenterX, CenterY, SquaredSpread)
{
    /// <inheritdoc/>
    public override double AxisVariance => SquaredSpread;
}
