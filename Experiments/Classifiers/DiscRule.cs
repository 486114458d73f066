namespace NeuralNetworks3.Classifiers;

/// <summary>The rule that answers C₁ inside an open disc, and C₂ on its circle and outside.</summary>
/// <param name="CenterX">First coordinate of the centre.</param>
/// <param name="CenterY">Second coordinate of the centre.</param>
/// <param name="SquaredRadius">ϱ²; the rule answers C₂ everywhere where it is not positive.</param>
public sealed record DiscRule(double CenterX, double CenterY, double SquaredRadius) : IDecisionRule
{
    /// <inheritdoc/>
    public bool AnswersFirst(double x, double y) => ((x - CenterX) * (x - CenterX)) + ((y - CenterY) * (y - CenterY)) < SquaredRadius;
}
