using System.Collections.Immutable;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Networks;

/// <summary>Trains tanh networks by gradient descent on all points at once.</summary>
/// <remarks>
/// The loss is E/N with E = ½ Σ (d − y)², the targets being the labels ±1; an epoch takes every weight from w to w − (η/N) ∂E/∂w, the
/// gradient coming from the recursion of deltas (backpropagation; Haykin, 2009, chapter 4). Sums have one order on every processor, so
/// a training gives the same bits everywhere.
/// </remarks>
public static class TanhTraining
{
    /// <summary>Trains a network.</summary>
    /// <param name="start">The network before the first epoch.</param>
    /// <param name="sample">The points.</param>
    /// <param name="protocol">Learning rate and epochs.</param>
    /// <param name="progress">Told the share of epochs done, whenever the loss is recorded; null for nobody.</param>
    /// <param name="cancellationToken">Ends the training between two epochs.</param>
    /// <exception cref="ArgumentException">The sample is empty, the protocol cannot be followed, or the network's weights are not as many as its widths say.</exception>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public static TanhTrainingRun Train(
        TanhNetwork start,
        LabelledSample sample,
        TanhTrainingProtocol protocol,
        Action<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentOutOfRangeException.ThrowIfZero(sample.Count);
        protocol.Require();
        var kernel = new TanhKernel(start);
        var blocks = new PointBlocks(sample.Xs.AsSpan(), sample.Ys.AsSpan(), sample.Labels.AsSpan());
        var records = ImmutableArray.CreateBuilder<TanhTrainingRecord>();
        for (var epoch = 0; epoch < protocol.Epochs; epoch++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var measured = kernel.Learn(blocks, protocol.LearningRate);
            if (epoch % protocol.RecordEvery == 0)
            {
                Record(epoch, measured);
                progress?.Invoke((double)epoch / protocol.Epochs);
            }
        }

        Record(protocol.Epochs, kernel.Measure(blocks));
        return new TanhTrainingRun(kernel.Network, records.ToImmutable());

        void Record(int epoch, (double Squares, int Errors) measured) =>
            records.Add(new TanhTrainingRecord(epoch, measured.Squares / (2 * sample.Count), measured.Errors));
    }
}
