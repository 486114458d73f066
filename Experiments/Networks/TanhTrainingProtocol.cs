namespace NeuralNetworks3.Networks;

/// <summary>How a tanh network is trained.</summary>
/// <param name="LearningRate">η.</param>
/// <param name="Epochs">How many steps are taken, each after a pass over all points.</param>
/// <param name="RecordEvery">After how many epochs the loss is recorded again.</param>
public sealed record TanhTrainingProtocol(double LearningRate, int Epochs, int RecordEvery = 1)
{
    /// <summary>Refuses what no training can follow.</summary>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    internal void Require()
    {
        if (!double.IsFinite(LearningRate) || Epochs < 0 || RecordEvery < 1)
        {
            throw new ArgumentException($"a network cannot be trained at the rate {LearningRate} for {Epochs} epochs, recording every {RecordEvery}");
        }
    }
}
