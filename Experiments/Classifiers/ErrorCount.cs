using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Counts the points of a sample that a rule gets wrong.</summary>
public static class ErrorCount
{
    /// <summary>How many points a rule gets wrong.</summary>
    /// <typeparam name="TRule">The kind of rule; where it is a structure, the loop is compiled for it.</typeparam>
    public static int Of<TRule>(TRule rule, LabelledSample sample)
        where TRule : IDecisionRule
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(sample);
        var (xs, ys, labels) = (sample.Xs, sample.Ys, sample.Labels);
        var errors = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            errors += rule.AnswersFirst(xs[i], ys[i]) == labels[i] > 0 ? 0 : 1;
        }

        return errors;
    }
}
