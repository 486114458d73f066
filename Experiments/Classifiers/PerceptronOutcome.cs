using System.Collections.Immutable;

namespace NeuralNetworks3.Classifiers;

/// <summary>What a sweep keeps of one perceptron.</summary>
/// <remarks>Errors are counted on the sample that was learnt from. All weights are those of <see cref="PerceptronRun"/>.</remarks>
/// <param name="Final">The weights after the last step.</param>
/// <param name="FinalErrors">Points that they get wrong.</param>
/// <param name="Pocket">Of the weights at the end of every epoch, those with the fewest training errors, the earliest of equals.</param>
/// <param name="PocketErrors">Points that they get wrong: the fewest after any epoch.</param>
/// <param name="Averaged">The mean of the weights over all steps.</param>
/// <param name="AveragedErrors">Points that they get wrong.</param>
/// <param name="LateMistakes">Mistakes made during an epoch, while the weights moved.</param>
/// <param name="LateErrors">Points that the weights at the end of an epoch get wrong.</param>
/// <param name="Snapshots">The weights at the end of the epochs that were asked for, in their order.</param>
public sealed record PerceptronOutcome(
    LinearRule Final,
    int FinalErrors,
    LinearRule Pocket,
    int PocketErrors,
    LinearRule Averaged,
    int AveragedErrors,
    CurveStatistic LateMistakes,
    CurveStatistic LateErrors,
    ImmutableArray<LinearRule> Snapshots);
