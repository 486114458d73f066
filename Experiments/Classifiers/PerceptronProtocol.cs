namespace NeuralNetworks3.Classifiers;

/// <summary>What a perceptron run needs besides its data.</summary>
/// <param name="LearningRate">η.</param>
/// <param name="Epochs">How many times every point is presented.</param>
public sealed record PerceptronProtocol(double LearningRate, int Epochs);
