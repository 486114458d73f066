namespace NeuralNetworks3.Classifiers;

/// <summary>Where a perceptron ends.</summary>
/// <param name="Rule">The weights after the last step.</param>
/// <param name="Errors">Points of the sample learnt from that they get wrong.</param>
public readonly record struct FinalPerceptron(LinearRule Rule, int Errors);
