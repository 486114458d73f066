using System.Runtime.Intrinsics;

namespace NeuralNetworks3.Classifiers;

/// <summary>The weights of sixteen perceptrons, or sums of weights: three rows, one number a lane.</summary>
internal sealed class LaneWeights
{
    /// <summary>b.</summary>
    public double[] Bias { get; } = new double[LaneSamples.Lanes];

    /// <summary>w₁.</summary>
    public double[] X { get; } = new double[LaneSamples.Lanes];

    /// <summary>w₂.</summary>
    public double[] Y { get; } = new double[LaneSamples.Lanes];

    /// <summary>The rule of a lane.</summary>
    public LinearRule this[int lane]
    {
        get => new(Bias[lane], X[lane], Y[lane]);
        set => (Bias[lane], X[lane], Y[lane]) = (value.Bias, value.WeightX, value.WeightY);
    }

    /// <summary>Starts again from 0.</summary>
    public void Clear()
    {
        Array.Clear(Bias);
        Array.Clear(X);
        Array.Clear(Y);
    }

    /// <summary>Reads eight lanes.</summary>
    public (Vector512<double> Bias, Vector512<double> X, Vector512<double> Y) Load(int lane) =>
        (Vector512.Create(Bias, lane), Vector512.Create(X, lane), Vector512.Create(Y, lane));

    /// <summary>Writes eight lanes.</summary>
    public void Store(int lane, Vector512<double> bias, Vector512<double> x, Vector512<double> y)
    {
        bias.CopyTo(Bias, lane);
        x.CopyTo(X, lane);
        y.CopyTo(Y, lane);
    }
}
