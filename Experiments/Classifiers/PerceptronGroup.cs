using System.Collections.Immutable;
using Colophon.Running;

namespace NeuralNetworks3.Classifiers;

/// <summary>Sixteen perceptrons of a sweep: room for their samples, weights and books, used for one group of seeds after another.</summary>
internal sealed class PerceptronGroup(PerceptronSweep sweep)
{
    private const int Lanes = LaneSamples.Lanes;
    private readonly LaneTraining _training = LaneTraining.With(sweep.Protocol.SignOfZero);
    private readonly LaneSamples _samples = new(sweep.Scenario);
    private readonly LaneWeights _weights = new();
    private readonly LaneWeights _sums = new();
    private readonly LaneWeights _pocket = new();
    private readonly int[] _pocketErrors = new int[Lanes];
    private readonly int[] _counts = new int[Lanes];

    // Curves of each lane, epoch by epoch.
    private readonly int[] _mistakes = new int[Lanes * sweep.Protocol.Epochs];
    private readonly int[] _errors = new int[Lanes * sweep.Protocol.Epochs];
    private readonly LinearRule[] _snapshots = new LinearRule[Lanes * sweep.SnapshotEpochs.Length];

    /// <summary>Trains a group and keeps the last weights alone.</summary>
    /// <param name="seeds">The numbers of its seeds, one for each lane in use.</param>
    public ImmutableArray<FinalPerceptron> TrainFinal(Range seeds)
    {
        var (first, count) = seeds.GetOffsetAndLength(sweep.Seeds);
        var order = Start(first, count);
        for (var epoch = 0; epoch < sweep.Protocol.Epochs; epoch++)
        {
            Arrange(epoch, order);
            _training.Present(_samples, sweep.Protocol.LearningRate, _weights);
        }

        LaneErrors.Count(_samples, _weights, _counts);
        return [.. Enumerable.Range(0, count).Select(lane => new FinalPerceptron(InPlane(_weights, lane), _counts[lane]))];
    }

    /// <summary>Trains a group and keeps everything that a sweep tells.</summary>
    /// <param name="seeds">The numbers of its seeds, one for each lane in use.</param>
    public ImmutableArray<PerceptronOutcome> Train(Range seeds)
    {
        var (first, count) = seeds.GetOffsetAndLength(sweep.Seeds);
        var order = Start(first, count);
        _sums.Clear();
        Array.Fill(_pocketErrors, int.MaxValue);
        for (var epoch = 0; epoch < sweep.Protocol.Epochs; epoch++)
        {
            Arrange(epoch, order);
            _training.PresentAndRecord(_samples, sweep.Protocol.LearningRate, _weights, _sums, _counts);
            Record(epoch, _mistakes);
            LaneErrors.Count(_samples, _weights, _counts);
            Record(epoch, _errors);
            FillPocket();
            TakeSnapshot(epoch);
        }

        return Outcomes(count);
    }

    private RandomLanes Start(int first, int count)
    {
        var seeds = Enumerable.Range(first, count);
        _weights.Clear();
        _samples.Draw(new RandomLanes([.. seeds.Select(sweep.SampleOf)]), sweep.Protocol.IsCentred);
        return new RandomLanes([.. seeds.Select(sweep.OrderOf)]);
    }

    private void Arrange(int epoch, RandomLanes order)
    {
        if (sweep.Protocol.Order == PresentationOrder.Reshuffled || (sweep.Protocol.Order == PresentationOrder.FixedShuffle && epoch == 0))
        {
            _samples.Shuffle(order);
        }
    }

    private void Record(int epoch, int[] curves)
    {
        for (var lane = 0; lane < Lanes; lane++)
        {
            curves[(lane * sweep.Protocol.Epochs) + epoch] = _counts[lane];
        }
    }

    private void FillPocket()
    {
        for (var lane = 0; lane < Lanes; lane++)
        {
            if (_counts[lane] < _pocketErrors[lane])
            {
                _pocketErrors[lane] = _counts[lane];
                _pocket[lane] = _weights[lane];
            }
        }
    }

    private void TakeSnapshot(int epoch)
    {
        var place = sweep.SnapshotEpochs.IndexOf(epoch + 1);
        for (var lane = 0; place >= 0 && lane < Lanes; lane++)
        {
            _snapshots[(lane * sweep.SnapshotEpochs.Length) + place] = InPlane(_weights, lane);
        }
    }

    private ImmutableArray<PerceptronOutcome> Outcomes(int count)
    {
        var epochs = sweep.Protocol.Epochs;
        var finalErrors = _counts.ToArray();
        var steps = (double)epochs * _samples.Count;
        for (var lane = 0; lane < Lanes; lane++)
        {
            _sums[lane] = new LinearRule(_sums.Bias[lane] / steps, _sums.X[lane] / steps, _sums.Y[lane] / steps);
        }

        LaneErrors.Count(_samples, _sums, _counts);
        return [.. Enumerable.Range(0, count).Select(lane => new PerceptronOutcome(
            InPlane(_weights, lane),
            finalErrors[lane],
            InPlane(_pocket, lane),
            _pocketErrors[lane],
            InPlane(_sums, lane),
            _counts[lane],
            CurveStatistic.OfLateHalf(_mistakes.AsSpan(lane * epochs, epochs)),
            CurveStatistic.OfLateHalf(_errors.AsSpan(lane * epochs, epochs)),
            [.. _snapshots.AsSpan(lane * sweep.SnapshotEpochs.Length, sweep.SnapshotEpochs.Length)]))];
    }

    private LinearRule InPlane(LaneWeights weights, int lane) => weights[lane].MovedBy(_samples.MeanX[lane], _samples.MeanY[lane]);
}
