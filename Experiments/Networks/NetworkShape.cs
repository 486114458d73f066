namespace NeuralNetworks3.Networks;

/// <summary>The widths N–K–L–M of a network with two hidden layers; units 0, which stand for the biases, are not counted.</summary>
/// <param name="Inputs">N.</param>
/// <param name="FirstHidden">K.</param>
/// <param name="SecondHidden">L.</param>
/// <param name="Outputs">M.</param>
public sealed record NetworkShape(int Inputs, int FirstHidden, int SecondHidden, int Outputs);
