namespace NeuralNetworks3.Data;

/// <summary>A class of points in the plane with density N(mean, s² I).</summary>
/// <param name="MeanX">First coordinate of the mean.</param>
/// <param name="MeanY">Second coordinate of the mean.</param>
/// <param name="Deviation">Standard deviation s of each coordinate.</param>
/// <param name="Prior">Probability of the class before a point is seen.</param>
public sealed record GaussianClass(double MeanX, double MeanY, double Deviation, double Prior);
