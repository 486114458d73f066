using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>The three rules that a picture of two discs suggests.</summary>
/// <remarks>
/// All are right on the two crescents, where only one class can be, and differ on the overlap. So each is a Bayes rule if the overlap is a tie (ρ = 1);
/// if ρ &gt; 1, of the three only "inside D₁" is, and if ρ &lt; 1, only "outside D₂".
/// </remarks>
public static class SupportRules
{
    /// <summary>C₁ in the disc D₁ of the first class, and C₂ elsewhere: the whole overlap goes to C₁.</summary>
    /// <exception cref="ArgumentException">The classes are not discs.</exception>
    public static DiscRule InsideFirst(Scenario scenario)
    {
        var (first, _) = Discs(scenario);
        return new DiscRule(first.CenterX, first.CenterY, first.SquaredRadius);
    }

    /// <summary>C₂ in the disc D₂ of the second class, and C₁ elsewhere: the whole overlap goes to C₂.</summary>
    /// <exception cref="ArgumentException">The classes are not discs.</exception>
    public static OutsideDiscRule OutsideSecond(Scenario scenario)
    {
        var (_, second) = Discs(scenario);
        return new OutsideDiscRule(second.CenterX, second.CenterY, second.SquaredRadius);
    }

    /// <summary>C₁ where r₁² − R₁² &lt; r₂² − R₂²: the line through both tips of the overlap.</summary>
    /// <exception cref="ArgumentException">The classes are not discs.</exception>
    public static LinearRule RadicalAxis(Scenario scenario)
    {
        var (first, second) = Discs(scenario);
        var squaredNorms = first.SquaredDistance(0, 0) - second.SquaredDistance(0, 0);
        return new LinearRule(
            first.SquaredRadius - second.SquaredRadius - squaredNorms,
            2 * (first.CenterX - second.CenterX),
            2 * (first.CenterY - second.CenterY));
    }

    private static (DiscClass First, DiscClass Second) Discs(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return (scenario.First, scenario.Second) is (DiscClass first, DiscClass second)
            ? (first, second)
            : throw new ArgumentException("both classes must be discs", nameof(scenario));
    }
}
