using Colophon.Running;
using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class GradientTests
{
    private static readonly RandomStreams Streams = new(20, "gradient-tests");

    public static TheoryData<string, int> Problems
    {
        get
        {
            var problems = new TheoryData<string, int>();
            foreach (var activation in Activation.All)
            {
                for (var i = 0; i < 4; i++)
                {
                    problems.Add(activation.Name, i);
                }
            }

            return problems;
        }
    }

    [Theory]
    [MemberData(nameof(Problems))]
    public void Chain_rule_and_perturbation_agree_with_each_other_and_with_the_definition(string name, int index)
    {
        foreach (var agreement in GradientAgreement.Of(Draw(name, index)))
        {
            Assert.InRange(agreement.ChainPerturbation, 0, 1e-14);
            Assert.InRange(agreement.ChainComplexStep, 0, 1e-14);
            Assert.InRange(agreement.PerturbationComplexStep, 0, 1e-14);
            Assert.InRange(agreement.ChainDifferences, 0, 1e-7);
        }
    }

    [Fact]
    public void In_a_network_of_single_units_the_gradient_is_a_product_along_the_path()
    {
        var network = new LayeredNetwork(Activation.Tanh, Column(0.2, 0.7), Column(-0.1, 1.3), Column(0.4, -0.9));
        var data = new TrainingSet(Column(0.6), Column(0.8));
        var pass = network.Run(data.Inputs);
        var (h1, h2, y) = (pass.First[0, 0], pass.Second[0, 0], pass.Outputs[0, 0]);

        var gradient = ChainRuleGradient.Of(network, data);

        var third = (0.8 - y) * (1 - (y * y));
        var second = third * -0.9 * (1 - (h2 * h2));
        var first = second * 1.3 * (1 - (h1 * h1));
        Assert.Equal([-third, -third * h2], gradient.Third.Values, Close);
        Assert.Equal([-second, -second * h1], gradient.Second.Values, Close);
        Assert.Equal([-first, -first * 0.6], gradient.First.Values, Close);
    }

    [Fact]
    public void A_step_against_the_gradient_makes_the_error_smaller()
    {
        var problem = Draw("tanh", 0);
        var gradient = PerturbationGradient.Of(problem.Network, problem.Data);

        var moved = Enumerable.Range(1, LayeredNetwork.Layers).Aggregate(
            problem.Network,
            (network, layer) => network.With(layer, network.Weights(layer).Zip(gradient.Layer(layer), (weight, slope) => weight - (0.001 * slope))));

        Assert.True(moved.Error(problem.Data) < problem.Network.Error(problem.Data));
    }

    [Fact]
    public void The_gradient_of_several_samples_is_the_sum_of_theirs()
    {
        var problem = Draw("logistic", 1);
        var parts = Enumerable.Range(0, problem.Data.Count).Select(s => ChainRuleGradient.Of(problem.Network, problem.Data.Only(s)).First);

        var sum = parts.Aggregate((a, b) => a.Zip(b, (x, y) => x + y));

        Assert.InRange(Norms.RelativeError(sum.Values, ChainRuleGradient.Of(problem.Network, problem.Data).First.Values), 0, 1e-14);
    }

    [Fact]
    public void A_dead_ReLU_unit_has_no_gradient()
    {
        var network = new LayeredNetwork(Activation.Rectifier, Column(-5, 1), Column(1, 1), Column(1, 1));

        var gradient = ChainRuleGradient.Of(network, new TrainingSet(Column(0.5), Column(0)));

        Assert.Equal(0, gradient.First.MaxNorm);
        Assert.True(gradient.Third.MaxNorm > 0);
    }

    [Fact]
    public void There_is_no_fourth_layer() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetworkGradient(Column(1), Column(1), Column(1)).Layer(4));

    private static RandomProblem Draw(string name, int index) =>
        RandomProblem.Draw(Activation.All.Single(activation => activation.Name == name), Streams[name, index]);

    private static Matrix Column(params double[] values) => Matrix.Create(values.Length, 1, (row, _) => values[row]);

    private static bool Close(double expected, double actual) => Math.Abs(expected - actual) < 1e-15;
}
