using System.Runtime.Intrinsics;
using Colophon.Numerics;

namespace NeuralNetworks3.Data;

/// <summary>How far from its centre a class puts a point: the inverse of the distribution of the radius.</summary>
/// <remarks>A type of its own for each family, so that the loops of <see cref="PointSampler"/> are compiled for it.</remarks>
internal interface IRadiusLaw
{
    /// <summary>The radius below which a share <paramref name="u"/> of the points lies.</summary>
    /// <param name="size">The number of the family that sets the size.</param>
    /// <param name="u">In [0, 1).</param>
    static abstract double At(double size, double u);

    /// <summary>The same bits, eight at a time.</summary>
    static abstract Vector512<double> At(double size, Vector512<double> u);
}

/// <summary>Gaussian with the standard deviation s: a share 1 − exp(−r²/2s²) lies within r, so r = s√(−2 ln(1 − u)) (Box and Muller, 1958).</summary>
internal readonly struct GaussianRadius : IRadiusLaw
{
    /// <inheritdoc/>
    public static double At(double size, double u) => size * Math.Sqrt(-2 * PortableMath.Log(1 - u));

    /// <inheritdoc/>
    public static Vector512<double> At(double size, Vector512<double> u) =>
        size * Vector512.Sqrt(-2 * PortableVector.Log(Vector512<double>.One - u));
}

/// <summary>Uniform on a disc of radius R: a share (r/R)² lies within r, so r = R√u.</summary>
internal readonly struct DiscRadius : IRadiusLaw
{
    /// <inheritdoc/>
    public static double At(double size, double u) => size * Math.Sqrt(u);

    /// <inheritdoc/>
    public static Vector512<double> At(double size, Vector512<double> u) => size * Vector512.Sqrt(u);
}
