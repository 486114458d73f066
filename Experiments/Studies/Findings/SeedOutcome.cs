using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Studies.Findings;

/// <summary>What one seed of a sweep gives.</summary>
/// <param name="Final">The weights after the last step.</param>
/// <param name="Pocket">The pocket weights.</param>
/// <param name="Averaged">The averaged weights.</param>
/// <param name="Discriminant">The linear discriminant of the sample.</param>
/// <param name="LeastSquares">Least squares on the sample.</param>
/// <param name="SmallestTrainingError">Smallest share of the sample that the weights after any epoch get wrong.</param>
/// <param name="IsSeparable">Whether any line separates the sample.</param>
public sealed record SeedOutcome(
    LineOutcome Final,
    LineOutcome Pocket,
    LineOutcome Averaged,
    LineOutcome Discriminant,
    LineOutcome LeastSquares,
    double SmallestTrainingError,
    bool IsSeparable);

/// <summary>Where a line lies and what it costs.</summary>
/// <param name="Offset">t = −b/‖w‖.</param>
/// <param name="Angle">ϑ in degrees.</param>
/// <param name="FirstError">ε₁, exact.</param>
/// <param name="SecondError">ε₂, exact.</param>
/// <param name="Risk">Exact risk.</param>
/// <param name="TrainingError">Share of its own sample that the line gets wrong.</param>
public readonly record struct LineOutcome(double Offset, double Angle, double FirstError, double SecondError, double Risk, double TrainingError)
{
    /// <summary>Measures a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="scenario">Whose densities count.</param>
    /// <param name="trainingErrors">How many points of its sample it gets wrong.</param>
    public static LineOutcome Of(LinearRule line, Scenario scenario, int trainingErrors)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var risk = LineRisk.Of(line, scenario);
        return new LineOutcome(
            line.Offset,
            line.AngleTo(PopulationLines.Midpoint(scenario)),
            risk.FirstError,
            risk.SecondError,
            risk.Risk,
            (double)trainingErrors / scenario.Count);
    }
}
