using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Rosenblatt's perceptron, trained as the convergence table of Haykin (2009, table 1.1) says.</summary>
/// <remarks>
/// w(0) = 0 and w(n + 1) = w(n) + η [d(n) − y(n)] x(n) with x = (1, x, y) and y = sgn w·x. The table leaves open what sgn 0 is and
/// in which order the points come: <see cref="PerceptronProtocol"/> settles both. For many samples at once there is
/// <see cref="PerceptronSweep"/>, of which this is the specification: it finds the same bits.
/// </remarks>
public sealed class Perceptron
{
    private readonly LabelledSample _inputs;
    private readonly PerceptronProtocol _protocol;
    private LinearRule _weights;
    private (LinearRule Weights, int Errors) _pocket = (default, int.MaxValue);
    private (double Bias, double X, double Y) _sum;

    private Perceptron(LabelledSample inputs, PerceptronProtocol protocol)
    {
        _inputs = inputs;
        _protocol = protocol;
    }

    /// <summary>Trains on a sample.</summary>
    /// <param name="sample">The points.</param>
    /// <param name="protocol">Learning rate, epochs and what else is to be settled.</param>
    /// <param name="order">Draws the orders of presentation.</param>
    /// <param name="progress">Told the share of epochs done; null for nobody.</param>
    /// <exception cref="ArgumentException">The protocol has no epoch, or a rate that is not positive and finite.</exception>
    public static PerceptronRun Train(LabelledSample sample, PerceptronProtocol protocol, RandomStream order, Action<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(order);
        protocol.Require();
        var (meanX, meanY) = protocol.IsCentred ? sample.Mean() : (0, 0);
        var perceptron = new Perceptron(protocol.IsCentred ? sample.MovedBy(-meanX, -meanY) : sample, protocol);
        return perceptron.Run(order, rule => rule.MovedBy(meanX, meanY), progress);
    }

    /// <summary>How many times a training passes a point through the perceptron: in every epoch once to learn, and once to count errors.</summary>
    /// <param name="sample">The points.</param>
    /// <param name="protocol">How many epochs there are.</param>
    public static long Passes(LabelledSample sample, PerceptronProtocol protocol)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(protocol);
        return 2L * protocol.Epochs * sample.Count;
    }

    private PerceptronRun Run(RandomStream order, Func<LinearRule, LinearRule> inPlane, Action<double>? progress)
    {
        var presentation = FirstPresentation();
        var mistakes = ImmutableArray.CreateBuilder<int>(_protocol.Epochs);
        var errors = ImmutableArray.CreateBuilder<int>(_protocol.Epochs);
        for (var epoch = 0; epoch < _protocol.Epochs; epoch++)
        {
            if (_protocol.Order == PresentationOrder.Reshuffled || (_protocol.Order == PresentationOrder.FixedShuffle && epoch == 0))
            {
                order.Shuffle(presentation.AsSpan());
            }

            mistakes.Add(presentation.Count(Step));
            errors.Add(ErrorCount.Of(_weights, _inputs));
            if (errors[epoch] < _pocket.Errors)
            {
                _pocket = (_weights, errors[epoch]);
            }

            progress?.Invoke((epoch + 1.0) / _protocol.Epochs);
        }

        var steps = (double)_protocol.Epochs * _inputs.Count;
        return new PerceptronRun(
            inPlane(_weights),
            inPlane(_pocket.Weights),
            inPlane(new LinearRule(_sum.Bias / steps, _sum.X / steps, _sum.Y / steps)),
            mistakes.MoveToImmutable(),
            errors.MoveToImmutable());
    }

    private int[] FirstPresentation()
    {
        var points = Enumerable.Range(0, _inputs.Count);
        return _protocol.Order == PresentationOrder.ClassSorted
            ? [.. points.Where(i => _inputs.Labels[i] > 0), .. points.Where(i => _inputs.Labels[i] < 0)]
            : [.. points];
    }

    // Presents a point; true where the answer was a mistake.
    private bool Step(int i)
    {
        var (x, y, label) = (_inputs.Xs[i], _inputs.Ys[i], _inputs.Labels[i]);
        var answer = Sign(_weights.Activation(x, y));
        var isMistake = answer != label;
        if (isMistake)
        {
            var step = _protocol.LearningRate * (label - answer);
            _weights = new LinearRule(_weights.Bias + step, _weights.WeightX + (step * x), _weights.WeightY + (step * y));
        }

        _sum = (_sum.Bias + _weights.Bias, _sum.X + _weights.WeightX, _sum.Y + _weights.WeightY);
        return isMistake;
    }

    private int Sign(double activation) => activation > 0 ? 1 : activation < 0 ? -1 : (int)_protocol.SignOfZero;
}
