namespace NeuralNetworks3.Classifiers;

/// <summary>What a perceptron in training answers on its boundary, where it stands at the very first step.</summary>
/// <remarks>It concerns the steps of the training alone: a trained <see cref="LinearRule"/> answers C₂ on its boundary.</remarks>
public enum SignOfZero
{
    /// <summary>sgn 0 = −1: the boundary is answered with C₂.</summary>
    SecondClass = -1,

    /// <summary>sgn 0 = 0: no class is answered, a mistake that moves the weights half as far as any other.</summary>
    Neither = 0,

    /// <summary>sgn 0 = +1: the boundary is answered with C₁.</summary>
    FirstClass = 1,
}
