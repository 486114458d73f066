using Colophon.Running;
using NeuralNetworks3.Networks;
using NeuralNetworks3.Networks.Slips;

namespace NeuralNetworks3.Tests.Networks.Slips;

public class SlipTests
{
    private static readonly RandomStreams Streams = new(11, "slip-tests");

    public static TheoryData<string> Ids => [.. Slip.All.Select(slip => slip.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_printed_formula_is_off_on_a_tanh_network_by_more_than_any_method_errs(string id)
    {
        var errors = Enumerable.Range(0, 3).Select(i => ErrorOf(id, Activation.Tanh, i)).ToArray();

        Assert.All(errors, error => Assert.True(double.IsFinite(error)));
        Assert.True(errors.Max() > 1e-2);
    }

    [Theory]
    [InlineData("E46")]
    [InlineData("E56")]
    public void A_wrong_sign_has_the_relative_error_2(string id) => Assert.Equal(2, ErrorOf(id, Activation.Logistic, 0), 12);

    [Fact]
    public void ReLU_hides_a_derivative_at_the_output() => Assert.InRange(ErrorOf("E59", Activation.Rectifier, 0), 0, 1e-14);

    [Fact]
    public void A_single_sample_hides_the_sum_inside_the_product()
    {
        var problem = RandomProblem.Draw(Activation.Tanh, Streams["tanh", 0]);

        var error = Find("E44").RelativeError(new SlipProbe(problem.Network, problem.Data.Only(0)));

        Assert.InRange(error, 0, 1e-13);
    }

    [Fact]
    public void The_new_loss_is_no_change_of_the_loss() => Assert.True(ErrorOf("E54", Activation.Tanh, 0) > 100);

    [Fact]
    public void Half_the_error_with_the_wrong_sign_is_off_by_one_and_a_half() => Assert.Equal(1.5, ErrorOf("E55", Activation.Tanh, 0), 0.01);

    [Fact]
    public void Put_right_the_formulas_hold()
    {
        var problem = RandomProblem.Draw(Activation.Tanh, Streams["tanh", 0]);
        var probe = new SlipProbe(problem.Network, problem.Data);

        var sumGradient = probe.Deltas.Second.Scaled(-1);
        var right = SlipProbe.Outer(probe.Pass.First, probe.Deltas.Second);

        Assert.InRange(Norms.RelativeError(sumGradient.Values, probe.SecondSumGradient().Values), 0, 1e-13);
        Assert.InRange(Norms.RelativeError(right.Values, probe.Gradient.Second.Values), 0, 1e-13);
        for (var l = 0; l < probe.Network.Shape.SecondHidden; l++)
        {
            // ∂a⁽³⁾ₘ/∂W⁽³⁾ₗₘ = h⁽²⁾ₗ, and of the other outputs 0.
            var response = probe.Response(pass => pass.ThirdSums, 3, l + 1, 0);
            Assert.All(Enumerable.Range(0, probe.Data.Count), s => Assert.Equal(probe.Pass.Second[s, l], response[s, 0], 9));
            Assert.All(Enumerable.Range(0, probe.Data.Count), s => Assert.Equal(0, response[s, 1], 9));
        }
    }

    [Fact]
    public void Ids_are_in_order_and_none_comes_twice()
    {
        var ids = Slip.All.Select(slip => slip.Id).ToArray();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^E(3[89]|4[0-9]|5[0-9]|6[0-4])$", id));
    }

    private static double ErrorOf(string id, Activation activation, int index)
    {
        var problem = RandomProblem.Draw(activation, Streams[activation.Name, index]);
        return Find(id).RelativeError(new SlipProbe(problem.Network, problem.Data));
    }

    private static Slip Find(string id) => Slip.All.Single(slip => slip.Id == id);
}
