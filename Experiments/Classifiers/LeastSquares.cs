using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>The line whose activation comes closest, in the mean square, to the targets +1 and −1.</summary>
public static class LeastSquares
{
    /// <summary>Solves the normal equations of Σ(d − b − w·x)², with both coordinates measured from their means.</summary>
    /// <remarks>
    /// Split by class, the total scatter is that within the classes plus N₁N₂/(N₁ + N₂) times (m₁ − m₂)(m₁ − m₂)ᵀ, and the scatter of the targets
    /// with the points is 2N₁N₂/(N₁ + N₂) (m₁ − m₂).
    /// </remarks>
    /// <exception cref="ArgumentException">A class has no point, or all points lie on a line.</exception>
    public static LinearRule Fit(LabelledSample sample)
    {
        var first = ClassMoments.Of(sample, +1);
        var second = ClassMoments.Of(sample, -1);
        var count = (double)first.Count + second.Count;
        var between = first.Count * (second.Count / count);
        var (dx, dy) = (first.MeanX - second.MeanX, first.MeanY - second.MeanY);
        var (weightX, weightY) = SymmetricSystem.Solve(
            first.ScatterXX + second.ScatterXX + (between * dx * dx),
            first.ScatterXY + second.ScatterXY + (between * dx * dy),
            first.ScatterYY + second.ScatterYY + (between * dy * dy),
            2 * between * dx,
            2 * between * dy);
        var meanX = ((first.Count * first.MeanX) + (second.Count * second.MeanX)) / count;
        var meanY = ((first.Count * first.MeanY) + (second.Count * second.MeanY)) / count;
        var meanTarget = (first.Count - second.Count) / count;
        return new LinearRule(meanTarget - (weightX * meanX) - (weightY * meanY), weightX, weightY);
    }
}
