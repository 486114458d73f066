using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Classifiers;

public class ErrorCountTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(1003)]
    public void Counting_four_at_a_time_agrees_with_counting_one_by_one(int points)
    {
        var scenario = Scenario.G1 with { FirstCount = points / 2, SecondCount = points - (points / 2) };
        var sample = LabelledSample.Draw(scenario, new RandomStreams(5, "error-count-tests")["sample"]);
        var rule = new LinearRule(-1.5, 0.5, 1.25);

        var oneByOne = Enumerable.Range(0, points).Count(i => rule.Classify(sample.Xs[i], sample.Ys[i]) != sample.Labels[i]);

        Assert.Equal(oneByOne, ErrorCount.Of(rule, sample));
    }

    [Fact]
    public void Points_on_the_boundary_are_answered_with_the_second_class()
    {
        var sample = new LabelledSample([1, 1, 1, 1], [1, 1, 1, 1], [1, -1, 1, 1]);

        Assert.Equal(3, ErrorCount.Of(new LinearRule(-2, 1, 1), sample));
    }
}
