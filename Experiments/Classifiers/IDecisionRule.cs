namespace NeuralNetworks3.Classifiers;

/// <summary>A rule that divides the plane into a region of C₁ and a region of C₂.</summary>
public interface IDecisionRule
{
    /// <summary>Whether the rule answers C₁ at a point.</summary>
    bool AnswersFirst(double x, double y);
}
