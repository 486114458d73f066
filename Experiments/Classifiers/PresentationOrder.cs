namespace NeuralNetworks3.Classifiers;

/// <summary>In which order the points of a sample are presented to a perceptron.</summary>
public enum PresentationOrder
{
    /// <summary>In a fresh random order in every epoch.</summary>
    Reshuffled,

    /// <summary>In one random order, the same in every epoch.</summary>
    FixedShuffle,

    /// <summary>All points of C₁ and then all points of C₂, as they were drawn, in every epoch.</summary>
    ClassSorted,
}
