using MathNet.Numerics.LinearAlgebra;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Classifiers;

public class LinearDiscriminantTests
{
    private static readonly LabelledSample Sample = new([1, 3, 2, 4, 0, -1, 0.5], [2, 1, 4, 2.5, 0, 1, -2], [1, 1, 1, 1, -1, -1, -1]);

    [Fact]
    public void It_solves_the_pooled_scatter_for_the_difference_of_the_means()
    {
        var (one, two) = (Moments(1), Moments(-1));
        var pooled = (one.Scatter + two.Scatter) / 5;
        var weights = pooled.Solve(one.Mean - two.Mean);
        var bias = Math.Log(4.0 / 3) - (weights * (one.Mean + two.Mean) / 2);

        var rule = LinearDiscriminant.Fit(Sample);

        Assert.Equal(weights[0], rule.WeightX, 1e-12);
        Assert.Equal(weights[1], rule.WeightY, 1e-12);
        Assert.Equal(bias, rule.Bias, 1e-12);
    }

    [Fact]
    public void Equal_classes_give_the_middle_of_the_means()
    {
        var square = new LabelledSample([1, 2, 1, 2, -1, 0, -1, 0], [0, 0, 1, 1, 0, 0, 1, 1], [1, 1, 1, 1, -1, -1, -1, -1]);

        var rule = LinearDiscriminant.Fit(square);

        Assert.Equal(0, rule.Activation(0.5, 7), 1e-12);
        Assert.True(rule.AnswersFirst(0.6, -3));
    }

    [Fact]
    public void A_class_without_points_is_refused() =>
        Assert.Throws<ArgumentException>(() => LinearDiscriminant.Fit(new LabelledSample([1, 2], [1, 3], [1, 1])));

    [Fact]
    public void Points_on_parallel_lines_are_refused() =>
        Assert.Throws<ArgumentException>(() => LinearDiscriminant.Fit(new LabelledSample([0, 1, 0, 1], [0, 1, 1, 2], [1, 1, -1, -1])));

    private static (Vector<double> Mean, Matrix<double> Scatter) Moments(int label)
    {
        var (xs, ys) = Sample.Class(label);
        var points = Matrix<double>.Build.DenseOfColumnArrays(xs, ys);
        var mean = points.ColumnSums() / xs.Length;
        var centred = Matrix<double>.Build.Dense(xs.Length, 2, (i, j) => points[i, j] - mean[j]);
        return (mean, centred.TransposeThisAndMultiply(centred));
    }
}
