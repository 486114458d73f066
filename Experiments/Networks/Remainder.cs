using System.Collections.Immutable;
using Colophon.Running;

namespace NeuralNetworks3.Networks;

/// <summary>What is left of a change of E once the gradient’s part is taken away.</summary>
/// <param name="Change">t, how far the weights were moved along a fixed direction whose largest entry is 1.</param>
/// <param name="Right">|E(W + tV) − E(W) − t ∇E·V| with the gradient of the chain rule.</param>
/// <param name="Printed">The same with the sign of the source at the end of part (b), in the third layer.</param>
public sealed record Remainder(double Change, double Right, double Printed)
{
    private const int Steps = 17;

    /// <summary>Right / t², which tends to half the second derivative along the direction.</summary>
    public double RightRatio => Right / (Change * Change);

    /// <summary>Printed / t, which tends to twice what the third layer adds to the slope.</summary>
    public double PrintedRatio => Printed / Change;

    /// <summary>The remainders for t = 1, ½, ¼, … along a random direction.</summary>
    public static ImmutableArray<Remainder> Of(RandomProblem problem, RandomStream random)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(random);
        var (network, data) = (problem.Network, problem.Data);
        var direction = NetworkGradient.Each(network, (_, _, _) => (2 * random.NextDouble()) - 1);
        var scale = 1 / Enumerable.Range(1, LayeredNetwork.Layers).Max(layer => direction.Layer(layer).MaxNorm);
        var gradient = ChainRuleGradient.Of(network, data);
        var slopes = Enumerable.Range(1, LayeredNetwork.Layers)
            .Select(layer => scale * gradient.Layer(layer).Hadamard(direction.Layer(layer)).Values.Aggregate(0.0, (sum, value) => sum + value))
            .ToArray();
        var start = network.Error(data);
        return [.. Enumerable.Range(0, Steps).Select(power => At(1.0 / (1 << power)))];

        Remainder At(double t)
        {
            var change = Moved(network, direction, scale * t).Error(data) - start;
            return new Remainder(
                t,
                Math.Abs(change - (t * (slopes[0] + slopes[1] + slopes[2]))),
                Math.Abs(change - (t * (slopes[0] + slopes[1] - slopes[2]))));
        }
    }

    private static LayeredNetwork Moved(LayeredNetwork network, NetworkGradient direction, double length) =>
        Enumerable.Range(1, LayeredNetwork.Layers).Aggregate(
            network,
            (moved, layer) => moved.With(layer, moved.Weights(layer).Zip(direction.Layer(layer), (weight, step) => weight + (length * step))));
}
