using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Classifiers;

public class ErrorCountTests
{
    [Fact]
    public void A_rule_of_any_kind_is_wrong_where_its_answer_is_not_the_label()
    {
        var sample = new LabelledSample([0, 1, 2, 3, 4], [0, 0, 0, 0, 0], [1, -1, 1, -1, 1]);

        Assert.Equal(2, ErrorCount.Of(new LinearRule(-1.5, 1, 0), sample));
        Assert.Equal(1, ErrorCount.Of(new DiscRule(2, 0, 0.25), sample with { Labels = [-1, -1, 1, -1, 1] }));
        Assert.Equal(4, ErrorCount.Of(new OutsideDiscRule(2, 0, 0.25), sample with { Labels = [-1, -1, 1, -1, 1] }));
        Assert.Equal(0, ErrorCount.Of(new LinearRule(0, 0, 0), new LabelledSample([], [], [])));
    }

    [Fact]
    public void Points_on_the_boundary_are_answered_with_the_second_class()
    {
        var sample = new LabelledSample([1, 1, 1, 1], [1, 1, 1, 1], [1, -1, 1, 1]);

        Assert.Equal(3, ErrorCount.Of(new LinearRule(-2, 1, 1), sample));
    }
}
