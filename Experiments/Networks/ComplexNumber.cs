using Colophon.Numerics;

namespace NeuralNetworks3.Networks;

/// <summary>A complex number, for derivatives by a complex step.</summary>
/// <remarks>The framework’s type leaves its elementary functions to the machine’s library; this one has the same bits everywhere.</remarks>
/// <param name="Real">Real part.</param>
/// <param name="Imaginary">Imaginary part.</param>
internal readonly record struct ComplexNumber(double Real, double Imaginary)
{
    /// <summary>A real number as a complex one.</summary>
    public static implicit operator ComplexNumber(double real) => new(real, 0);

    /// <summary>Sum.</summary>
    public static ComplexNumber operator +(ComplexNumber a, ComplexNumber b) => new(a.Real + b.Real, a.Imaginary + b.Imaginary);

    /// <summary>Difference.</summary>
    public static ComplexNumber operator -(ComplexNumber a, ComplexNumber b) => new(a.Real - b.Real, a.Imaginary - b.Imaginary);

    /// <summary>Negative.</summary>
    public static ComplexNumber operator -(ComplexNumber a) => new(-a.Real, -a.Imaginary);

    /// <summary>Product.</summary>
    public static ComplexNumber operator *(ComplexNumber a, ComplexNumber b) => new(
        (a.Real * b.Real) - (a.Imaginary * b.Imaginary),
        (a.Real * b.Imaginary) + (a.Imaginary * b.Real));

    /// <summary>Quotient, by the conjugate; meant for divisors of moderate size.</summary>
    public static ComplexNumber operator /(ComplexNumber a, ComplexNumber b)
    {
        var squaredNorm = (b.Real * b.Real) + (b.Imaginary * b.Imaginary);
        return new ComplexNumber(
            ((a.Real * b.Real) + (a.Imaginary * b.Imaginary)) / squaredNorm,
            ((a.Imaginary * b.Real) - (a.Real * b.Imaginary)) / squaredNorm);
    }

    /// <summary>e to the power of z: e^x (cos y + i sin y).</summary>
    public static ComplexNumber Exp(ComplexNumber z)
    {
        var modulus = PortableMath.Exp(z.Real);
        var (sine, cosine) = PortableMath.SinCos(z.Imaginary);
        return new ComplexNumber(modulus * cosine, modulus * sine);
    }

    /// <summary>The hyperbolic tangent, (1 − w)/(1 + w) with w = e^(−2z); odd, so that w never exceeds 1.</summary>
    public static ComplexNumber Tanh(ComplexNumber z)
    {
        if (z.Real < 0)
        {
            return -Tanh(-z);
        }

        var w = Exp(-2 * z);
        return (1 - w) / (1 + w);
    }

    /// <summary>The logistic function, 1/(1 + e^(−z)), or e^z/(1 + e^z) on the left, so that the power never exceeds 1.</summary>
    public static ComplexNumber Logistic(ComplexNumber z)
    {
        if (z.Real >= 0)
        {
            return 1 / (1 + Exp(-z));
        }

        var power = Exp(z);
        return power / (1 + power);
    }
}
