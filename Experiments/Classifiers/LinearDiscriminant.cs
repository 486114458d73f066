using Colophon.Numerics;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Linear discriminant analysis: the Bayes rule of two Gaussian classes with a common covariance, all estimated from a sample.</summary>
public static class LinearDiscriminant
{
    /// <summary>The line with w = S⁻¹(m₁ − m₂) and b = −w·(m₁ + m₂)/2 + ln(N₁/N₂), S being the scatter within the classes over N₁ + N₂ − 2.</summary>
    /// <exception cref="ArgumentException">A class has no point, or all points lie on lines of one direction, so that S has no inverse.</exception>
    public static LinearRule Fit(LabelledSample sample)
    {
        var first = ClassMoments.Of(sample, +1);
        var second = ClassMoments.Of(sample, -1);
        var freedom = first.Count + second.Count - 2;
        var (weightX, weightY) = SymmetricSystem.Solve(
            (first.ScatterXX + second.ScatterXX) / freedom,
            (first.ScatterXY + second.ScatterXY) / freedom,
            (first.ScatterYY + second.ScatterYY) / freedom,
            first.MeanX - second.MeanX,
            first.MeanY - second.MeanY);
        var middle = ((weightX * (first.MeanX + second.MeanX)) + (weightY * (first.MeanY + second.MeanY))) / 2;
        return new LinearRule(PortableMath.Log((double)first.Count / second.Count) - middle, weightX, weightY);
    }
}
