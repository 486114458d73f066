using System.Runtime.Intrinsics;

namespace Colophon.Numerics;

/// <summary>Elementary and special functions built from IEEE 754 additions, multiplications, divisions and square roots alone.</summary>
/// <remarks>
/// <see cref="Math"/> leaves functions such as the logarithm to the C library of the operating system, whose last bits differ
/// from one to the next. These give the same bits on every processor and operating system, with errors below 1 unit in the last place;
/// docs/numerics.md has the errors measured. The elementary ones are lanes of <see cref="PortableVector"/>, so that a number has the same
/// bits whether it was made alone or beside others.
/// </remarks>
public static partial class PortableMath
{
    /// <summary>The natural logarithm.</summary>
    /// <returns>NaN for a negative number, −∞ for 0.</returns>
    public static double Log(double x) => PortableVector.Log(Vector512.Create(x)).ToScalar();

    /// <summary>e to the power of x.</summary>
    /// <returns>∞ above 709.78, 0 below −745.13.</returns>
    public static double Exp(double x) => PortableVector.Exp(Vector512.Create(x)).ToScalar();

    /// <summary>The hyperbolic tangent.</summary>
    public static double Tanh(double x) => PortableVector.Tanh(Vector512.Create(x)).ToScalar();

    /// <summary>The logistic function 1/(1 + e^−x).</summary>
    public static double Logistic(double x) => PortableVector.Logistic(Vector512.Create(x)).ToScalar();

    /// <summary>Sine and cosine of an angle counted in turns, 2π · <paramref name="turns"/> radians.</summary>
    /// <param name="turns">From −2^51 to 2^51; whole and half turns are exact.</param>
    public static (double Sin, double Cos) SinCosTurns(double turns)
    {
        var (sin, cos) = PortableVector.SinCosTurns(Vector512.Create(turns));
        return (sin.ToScalar(), cos.ToScalar());
    }
}
