namespace NeuralNetworks3.Classifiers;

/// <summary>The rule that answers C₁ outside a disc and on its circle, and C₂ in the open disc.</summary>
/// <param name="CenterX">First coordinate of the centre.</param>
/// <param name="CenterY">Second coordinate of the centre.</param>
/// <param name="SquaredRadius">ϱ²; the rule answers C₁ everywhere where it is not positive.</param>
public sealed record OutsideDiscRule(double CenterX, double CenterY, double SquaredRadius) : IDecisionRule
{
    /// <inheritdoc/>
    public bool AnswersFirst(double x, double y) => ((x - CenterX) * (x - CenterX)) + ((y - CenterY) * (y - CenterY)) >= SquaredRadius;
}
