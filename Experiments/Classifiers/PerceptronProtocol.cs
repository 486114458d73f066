namespace NeuralNetworks3.Classifiers;

/// <summary>What a perceptron run needs besides its data.</summary>
/// <param name="LearningRate">η.</param>
/// <param name="Epochs">How many times every point is presented, at least once.</param>
public sealed record PerceptronProtocol(double LearningRate, int Epochs)
{
    /// <summary>In which order the points are presented; a fresh random one in every epoch by default.</summary>
    public PresentationOrder Order { get; init; } = PresentationOrder.Reshuffled;

    /// <summary>sgn 0; −1 by default, as the boundary belongs to C₂.</summary>
    public SignOfZero SignOfZero { get; init; } = SignOfZero.SecondClass;

    /// <summary>Whether the mean of the sample is subtracted from its points before they are presented; not by default.</summary>
    /// <remarks>The rules that a run gives are about the plane all the same: the mean is taken back into their bias.</remarks>
    public bool IsCentred { get; init; }

    /// <summary>Refuses what no run can follow.</summary>
    /// <exception cref="ArgumentException">The rate is not positive and finite, or there is no epoch.</exception>
    internal void Require()
    {
        if (!(LearningRate > 0) || double.IsInfinity(LearningRate))
        {
            throw new ArgumentException($"the learning rate {LearningRate} is not positive and finite");
        }

        if (Epochs < 1)
        {
            throw new ArgumentException($"{Epochs} epochs are none");
        }
    }
}
