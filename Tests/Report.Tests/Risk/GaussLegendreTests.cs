using MathNet.Numerics.Integration;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Tests.Risk;

public class GaussLegendreTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(32)]
    public void Polynomials_up_to_twice_its_order_less_one_are_integrated_exactly(int order)
    {
        var rule = new GaussLegendre(order);
        for (var power = 0; power < 2 * order; power++)
        {
            Assert.Equal(power % 2 == 0 ? 2.0 / (power + 1) : 0, rule.Integrate(x => Math.Pow(x, power), -1, 1), 1e-14);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void The_next_power_is_not(int order) =>
        Assert.NotEqual(2.0 / ((2 * order) + 1), new GaussLegendre(order).Integrate(x => Math.Pow(x, 2 * order), -1, 1), 1e-4);

    [Theory]
    [InlineData(64)]
    [InlineData(128)]
    public void Nodes_and_weights_are_those_of_Math_NET(int order)
    {
        var rule = new GaussLegendre(order);
        var reference = GaussLegendreRule.Integrate(x => Math.Exp(x) * Math.Cos(7 * x), -1, 1, order);

        Assert.Equal(reference, rule.Integrate(x => Math.Exp(x) * Math.Cos(7 * x), -1, 1), 1e-14);
        Assert.Equal(order, rule.Order);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(256)]
    [InlineData(1000)]
    public void Nodes_ascend_symmetrically_and_weights_sum_to_the_length(int order)
    {
        var rule = new GaussLegendre(order);

        Assert.Equal(rule.Nodes.Order(), rule.Nodes);
        Assert.Equal(rule.Nodes.Reverse().Select(node => 0 - node), rule.Nodes);
        Assert.Equal(2, rule.Weights.Sum(), 1e-13);
    }

    [Fact]
    public void A_rule_needs_a_node() => Assert.Throws<ArgumentOutOfRangeException>(() => new GaussLegendre(0));
}
