using MathNet.Numerics.LinearRegression;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Classifiers;

public class LeastSquaresTests
{
    private static readonly LabelledSample Sample = new([1, 3, 2, 4, 0, -1, 0.5], [2, 1, 4, 2.5, 0, 1, -2], [1, 1, 1, 1, -1, -1, -1]);

    [Fact]
    public void It_is_the_regression_of_the_targets_on_the_points()
    {
        double[][] points = [.. Sample.Xs.Zip(Sample.Ys, (x, y) => new[] { x, y })];
        var reference = MultipleRegression.QR(points, [.. Sample.Labels.Select(label => (double)label)], intercept: true);

        var rule = LeastSquares.Fit(Sample);

        Assert.Equal(reference[0], rule.Bias, 1e-12);
        Assert.Equal(reference[1], rule.WeightX, 1e-12);
        Assert.Equal(reference[2], rule.WeightY, 1e-12);
    }

    [Fact]
    public void Its_residuals_are_orthogonal_to_the_inputs()
    {
        var rule = LeastSquares.Fit(Sample);
        var residuals = Enumerable.Range(0, Sample.Count).Select(i => Sample.Labels[i] - rule.Activation(Sample.Xs[i], Sample.Ys[i])).ToArray();

        Assert.Equal(0, residuals.Sum(), 1e-13);
        Assert.Equal(0, residuals.Zip(Sample.Xs, (residual, x) => residual * x).Sum(), 1e-13);
        Assert.Equal(0, residuals.Zip(Sample.Ys, (residual, y) => residual * y).Sum(), 1e-13);
    }

    [Fact]
    public void It_has_the_direction_of_the_linear_discriminant() =>
        Assert.Equal(0, LeastSquares.Fit(Sample).AngleTo(LinearDiscriminant.Fit(Sample)), 1e-12);

    [Fact]
    public void A_class_without_points_is_refused() =>
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit(new LabelledSample([1, 2, 3], [1, 3, 0], [-1, -1, -1])));

    [Fact]
    public void Points_on_a_line_are_refused() =>
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit(new LabelledSample([0, 1, 2, 3], [0, 1, 2, 3], [1, 1, -1, -1])));
}
