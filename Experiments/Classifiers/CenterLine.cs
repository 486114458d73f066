using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Lines that cross the line of the two centres at a right angle, as all reference lines of two round classes do.</summary>
public static class CenterLine
{
    /// <summary>The line at a share of the way from the centre of C₂ to that of C₁; C₁ is beyond it.</summary>
    /// <remarks>2(μ₁ − μ₂)·(x − μ₂) &gt; 2‖μ₁ − μ₂‖² · share, so in the scenarios of the report the weights are 2 and 4.</remarks>
    /// <param name="share">t/D: 0 passes through the centre of C₂, 1 through that of C₁.</param>
    /// <param name="scenario">The two classes.</param>
    /// <exception cref="ArgumentException">The centres coincide, so that no direction is given.</exception>
    public static LinearRule At(double share, Scenario scenario)
    {
        RequireApart(scenario);
        var (first, second) = (scenario.First, scenario.Second);
        var (weightX, weightY) = (2 * (first.CenterX - second.CenterX), 2 * (first.CenterY - second.CenterY));
        var passed = 2 * second.SquaredDistance(first.CenterX, first.CenterY) * share;
        return new LinearRule(-((weightX * second.CenterX) + (weightY * second.CenterY)) - passed, weightX, weightY);
    }

    /// <summary>Checks that two centres differ.</summary>
    /// <exception cref="ArgumentException">The centres coincide.</exception>
    internal static void RequireApart(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (scenario.CenterDistance == 0)
        {
            throw new ArgumentException("the centres of the two classes coincide, so no line lies between them", nameof(scenario));
        }
    }
}
