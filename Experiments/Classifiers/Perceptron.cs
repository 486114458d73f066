using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Rosenblatt's perceptron, trained as the convergence table of Haykin (2009, table 1.1) says.</summary>
/// <remarks>
/// w(0) = 0 and w(n + 1) = w(n) + η [d(n) − y(n)] x(n) with x = (1, x, y). The table leaves two things open, which are settled
/// so: sgn 0 = −1, as the boundary belongs to C₂; and every epoch presents all points once, in a fresh random order.
/// </remarks>
public static class Perceptron
{
    /// <summary>Trains on a sample.</summary>
    /// <param name="sample">The points.</param>
    /// <param name="protocol">Learning rate and epochs.</param>
    /// <param name="order">Draws the orders of presentation.</param>
    /// <param name="progress">Told the share of epochs done; null for nobody.</param>
    public static PerceptronRun Train(LabelledSample sample, PerceptronProtocol protocol, RandomStream order, Action<double>? progress = null)
    {
        var presentation = Enumerable.Range(0, sample.Count).ToArray();
        var weights = default(LinearRule);
        var (pocket, pocketErrors) = (weights, ErrorCount.Of(weights, sample));
        var (sumBias, sumX, sumY) = (0.0, 0.0, 0.0);
        var mistakes = ImmutableArray.CreateBuilder<int>(protocol.Epochs);
        var errors = ImmutableArray.CreateBuilder<int>(protocol.Epochs);
        for (var epoch = 0; epoch < protocol.Epochs; epoch++)
        {
            order.Shuffle(presentation.AsSpan());
            var mistakesNow = 0;
            foreach (var i in presentation)
            {
                if (weights.Classify(sample.Xs[i], sample.Ys[i]) != sample.Labels[i])
                {
                    mistakesNow++;
                    weights = Correct(weights, sample, i, protocol.LearningRate);
                    var errorsNow = ErrorCount.Of(weights, sample);
                    if (errorsNow < pocketErrors)
                    {
                        (pocket, pocketErrors) = (weights, errorsNow);
                    }
                }

                sumBias += weights.Bias;
                sumX += weights.WeightX;
                sumY += weights.WeightY;
            }

            mistakes.Add(mistakesNow);
            errors.Add(ErrorCount.Of(weights, sample));
            progress?.Invoke((epoch + 1.0) / protocol.Epochs);
        }

        var steps = (double)protocol.Epochs * sample.Count;
        return new PerceptronRun(
            weights,
            pocket,
            new LinearRule(sumBias / steps, sumX / steps, sumY / steps),
            mistakes.MoveToImmutable(),
            errors.MoveToImmutable());
    }

    // d − y is 2d after a mistake, since both are ±1.
    private static LinearRule Correct(LinearRule weights, LabelledSample sample, int i, double learningRate)
    {
        var step = 2 * learningRate * sample.Labels[i];
        return new LinearRule(
            weights.Bias + step,
            weights.WeightX + (step * sample.Xs[i]),
            weights.WeightY + (step * sample.Ys[i]));
    }
}
