using Colophon.Running;
using CsCheck;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Tests.Risk;

namespace NeuralNetworks3.Tests.Classifiers;

public class PopulationLinesTests
{
    private static readonly double D = Math.Sqrt(5);

    [Theory]
    [InlineData("G1")]
    [InlineData("G2")]
    [InlineData("U1")]
    [InlineData("U2")]
    public void With_equal_priors_all_three_are_the_perpendicular_bisector(string id)
    {
        var scenario = Scenario.All.Single(scenario => scenario.Id == id);
        var bisector = new LinearRule(-5, 2, 4);

        Assert.Equal(bisector, PopulationLines.Midpoint(scenario));
        Assert.Equal(bisector, PopulationLines.LinearDiscriminant(scenario));
        Assert.Equal(bisector, PopulationLines.LeastSquares(scenario));
    }

    [Theory]
    [InlineData("G3", 5.0 / 3)]
    [InlineData("U3", 5.0 / 6)]
    public void With_unequal_priors_each_is_where_its_formula_says(string id, double variance)
    {
        var scenario = Scenario.All.Single(scenario => scenario.Id == id);

        Assert.Equal(D / 2, Offset(PopulationLines.Midpoint(scenario)), 1e-14);
        Assert.Equal((D / 2) + (variance / D * Math.Log(2)), Offset(PopulationLines.LinearDiscriminant(scenario)), 1e-14);
        Assert.Equal((D / 3) + ((variance + (10.0 / 9)) / (4.0 / 3 * D)), Offset(PopulationLines.LeastSquares(scenario)), 1e-14);
    }

    [Fact]
    public void With_equal_Gaussian_spreads_the_discriminant_is_the_Bayes_rule()
    {
        var scenario = Scenario.G1.WithFirstPrior(0.3);
        var bayes = BayesRule.OfEqualSpreads(scenario);

        var line = PopulationLines.LinearDiscriminant(scenario);

        Assert.Equal(bayes.Bias, line.Bias, 1e-14);
        Assert.Equal((bayes.WeightX, bayes.WeightY), (line.WeightX, line.WeightY));
    }

    [Theory]
    [InlineData("G2")]
    [InlineData("G3")]
    [InlineData("U2")]
    [InlineData("U3")]
    public void Fits_to_a_large_sample_come_close_to_them(string id)
    {
        const int Points = 300_000;
        var scenario = Scenario.All.Single(scenario => scenario.Id == id);
        var random = new RandomStreams(13, "population-lines-tests")[id];
        var firstCount = (int)Math.Round(Points * scenario.FirstPrior);
        var points = Enumerable.Range(0, Points).Select(i => PointSampler.Next(i < firstCount ? scenario.First : scenario.Second, random)).ToArray();
        var sample = new LabelledSample(
            [.. points.Select(point => point.X)],
            [.. points.Select(point => point.Y)],
            [.. Enumerable.Range(0, Points).Select(i => i < firstCount ? 1 : -1)]);

        // Offsets and angles of fits to n points scatter by about 1/√n times numbers of the order of 2.
        AssertClose(PopulationLines.LinearDiscriminant(scenario), LinearDiscriminant.Fit(sample));
        AssertClose(PopulationLines.LeastSquares(scenario), LeastSquares.Fit(sample));

        static void AssertClose(LinearRule expected, LinearRule actual)
        {
            Assert.InRange(expected.AngleTo(actual), 0, 1);
            Assert.Equal(Offset(expected), -actual.Bias / actual.Norm, 0.02);
        }
    }

    [Fact]
    public void Moving_both_classes_moves_them_along() =>
        Gen.Select(Classes.Any, Gen.Double[-3, 3], Gen.Double[-3, 3]).Always(
            (scenario, dx, dy) =>
            {
                var moved = scenario with
                {
                    First = scenario.First with { CenterX = scenario.First.CenterX + dx, CenterY = scenario.First.CenterY + dy },
                    Second = scenario.Second with { CenterX = scenario.Second.CenterX + dx, CenterY = scenario.Second.CenterY + dy },
                };
                var (line, along) = (PopulationLines.LeastSquares(scenario), PopulationLines.LeastSquares(moved));
                return Math.Abs(line.Activation(0.3, 0.4) - along.Activation(0.3 + dx, 0.4 + dy)) < 1e-9 * (1 + Math.Abs(line.Bias));
            },
            cases: 1000);

    [Fact]
    public void Centres_that_coincide_are_refused()
    {
        var scenario = Scenario.G1 with { First = Scenario.G1.Second };

        Assert.Throws<ArgumentException>(() => PopulationLines.Midpoint(scenario));
        Assert.Throws<ArgumentException>(() => PopulationLines.LinearDiscriminant(scenario));
        Assert.Throws<ArgumentException>(() => PopulationLines.LeastSquares(scenario));
    }

    private static double Offset(LinearRule rule) => -rule.Bias / rule.Norm;
}
