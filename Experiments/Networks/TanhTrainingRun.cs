using System.Collections.Immutable;

namespace NeuralNetworks3.Networks;

/// <summary>What the training of a tanh network leaves behind.</summary>
/// <param name="Network">The network after the last epoch.</param>
/// <param name="Records">Loss and errors before the first epoch, after every so many epochs, and after the last.</param>
public sealed record TanhTrainingRun(TanhNetwork Network, ImmutableArray<TanhTrainingRecord> Records);

/// <summary>How far a training has come.</summary>
/// <param name="Epoch">Epochs done.</param>
/// <param name="Loss">½ Σ (d − y)² / N, half the mean squared error.</param>
/// <param name="Errors">Points of the sample that are answered wrongly.</param>
public sealed record TanhTrainingRecord(int Epoch, double Loss, int Errors);
