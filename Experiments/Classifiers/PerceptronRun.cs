using System.Collections.Immutable;

namespace NeuralNetworks3.Classifiers;

/// <summary>What a perceptron run leaves behind.</summary>
/// <remarks>
/// The pocket is filled at the end of each epoch. Gallant's (1990) is looked after at every mistake, each time over the whole sample, which
/// would cost a hundred times the training.
/// </remarks>
/// <param name="Final">The weights after the last step.</param>
/// <param name="Pocket">Of the weights at the end of every epoch, those that had the fewest training errors, the earliest of equals.</param>
/// <param name="Averaged">The mean of the weights over all steps (Freund and Schapire, 1999).</param>
/// <param name="Mistakes">Mistakes made in each epoch while the weights moved.</param>
/// <param name="TrainingErrors">Points that the weights at the end of each epoch get wrong.</param>
public sealed record PerceptronRun(
    LinearRule Final,
    LinearRule Pocket,
    LinearRule Averaged,
    ImmutableArray<int> Mistakes,
    ImmutableArray<int> TrainingErrors);
