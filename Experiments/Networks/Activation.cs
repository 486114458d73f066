using System.Collections.Immutable;
using Colophon.Numerics;

namespace NeuralNetworks3.Networks;

/// <summary>The function f that a unit applies to the weighted sum of its inputs.</summary>
public abstract class Activation
{
    private Activation(string name)
    {
        Name = name;
    }

    /// <summary>tanh.</summary>
    public static Activation Tanh { get; } = new TanhActivation();

    /// <summary>The logistic function 1/(1 + e^(−a)), also called sigmoid.</summary>
    public static Activation Logistic { get; } = new LogisticActivation();

    /// <summary>max(0, a), the rectifier or ReLU. It has no derivative at 0; by convention, f'(0) = 0 here.</summary>
    public static Activation Rectifier { get; } = new RectifierActivation();

    /// <summary>All three.</summary>
    public static ImmutableArray<Activation> All { get; } = [Tanh, Logistic, Rectifier];

    /// <summary>What the report calls it.</summary>
    public string Name { get; }

    /// <summary>f(a).</summary>
    public abstract double Value(double a);

    /// <summary>f'(a), a function of the pre-activation and not of f(a).</summary>
    public abstract double Slope(double a);

    /// <summary>f continued to complex numbers near the real line, for derivatives by a complex step.</summary>
    internal abstract ComplexNumber Value(ComplexNumber a);

    private sealed class TanhActivation() : Activation("tanh")
    {
        public override double Value(double a) => PortableMath.Tanh(a);

        // 1 − tanh², factored: far from 0 the square would round to 1.
        public override double Slope(double a)
        {
            var value = PortableMath.Tanh(a);
            return (1 - value) * (1 + value);
        }

        internal override ComplexNumber Value(ComplexNumber a) => ComplexNumber.Tanh(a);
    }

    private sealed class LogisticActivation() : Activation("logistic")
    {
        public override double Value(double a) => PortableMath.Logistic(a);

        public override double Slope(double a) => PortableMath.Logistic(a) * PortableMath.Logistic(-a);

        internal override ComplexNumber Value(ComplexNumber a) => ComplexNumber.Logistic(a);
    }

    private sealed class RectifierActivation() : Activation("ReLU")
    {
        public override double Value(double a) => a > 0 ? a : 0;

        public override double Slope(double a) => a > 0 ? 1 : 0;

        // Holomorphic to either side of 0, which is all that a step of 10⁻³⁰ can see.
        internal override ComplexNumber Value(ComplexNumber a) => a.Real > 0 ? a : 0;
    }
}
