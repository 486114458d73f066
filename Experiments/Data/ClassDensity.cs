namespace NeuralNetworks3.Data;

/// <summary>The density of a class of points in the plane, round about its centre: Gaussian, or uniform on a disc.</summary>
/// <param name="CenterX">First coordinate of the centre.</param>
/// <param name="CenterY">Second coordinate of the centre.</param>
/// <param name="SquaredSpread">s², the square of the number that sets the size.</param>
public abstract record ClassDensity(double CenterX, double CenterY, double SquaredSpread)
{
    /// <summary>s.</summary>
    public double Spread => Math.Sqrt(SquaredSpread);

    /// <summary>Variance of each coordinate.</summary>
    public abstract double AxisVariance { get; }

    /// <summary>r², the squared distance of a point from the centre.</summary>
    public double SquaredDistance(double x, double y) => ((x - CenterX) * (x - CenterX)) + ((y - CenterY) * (y - CenterY));
}
