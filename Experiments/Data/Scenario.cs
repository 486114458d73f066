using System.Collections.Immutable;

namespace NeuralNetworks3.Data;

/// <summary>Two classes with their priors and sample sizes, as a part of the report sets them.</summary>
/// <param name="Id">Its name in the report: G for Gaussian classes, U for uniform discs, and a number from 1 to 3.</param>
/// <param name="First">Density of class C₁, labelled +1.</param>
/// <param name="Second">Density of class C₂, labelled −1; of the same family.</param>
/// <param name="FirstPrior">p₁, the probability of C₁ before a point is seen.</param>
/// <param name="SecondPrior">p₂ = 1 − p₁.</param>
/// <param name="FirstCount">How many points of C₁ are drawn.</param>
/// <param name="SecondCount">How many points of C₂ are drawn.</param>
public sealed record Scenario(
    string Id,
    ClassDensity First,
    ClassDensity Second,
    double FirstPrior,
    double SecondPrior,
    int FirstCount,
    int SecondCount)
{
    /// <summary>Problem 1(a) and (b): Gaussian classes, equal spreads, equal sizes.</summary>
    public static Scenario G1 { get; } = Equal("G1", new GaussianClass(1, 2, 1), new GaussianClass(0, 0, 1));

    /// <summary>Problem 1(c) and (d): Gaussian classes, s₂² = 2 s₁², equal sizes.</summary>
    public static Scenario G2 { get; } = Equal("G2", new GaussianClass(1, 2, 1), new GaussianClass(0, 0, 2));

    /// <summary>Problem 1(e) and (f): Gaussian classes, s₂² = 2 s₁², twice as many points of C₂.</summary>
    public static Scenario G3 { get; } = Unequal("G3", new GaussianClass(1, 2, 1), new GaussianClass(0, 0, 2));

    /// <summary>Problem 1(g)(a) and (b): discs, equal spreads, equal sizes.</summary>
    public static Scenario U1 { get; } = Equal("U1", new DiscClass(1, 2, 1), new DiscClass(0, 0, 1));

    /// <summary>Problem 1(g)(c) and (d): discs, s₂² = 2 s₁², equal sizes.</summary>
    public static Scenario U2 { get; } = Equal("U2", new DiscClass(1, 2, 1), new DiscClass(0, 0, 2));

    /// <summary>Problem 1(g)(e) and (f): discs, s₂² = 2 s₁², twice as many points of C₂.</summary>
    public static Scenario U3 { get; } = Unequal("U3", new DiscClass(1, 2, 1), new DiscClass(0, 0, 2));

    /// <summary>All six, in the order of the report.</summary>
    public static ImmutableArray<Scenario> All { get; } = [G1, G2, G3, U1, U2, U3];

    /// <summary>N₁ + N₂.</summary>
    public int Count => FirstCount + SecondCount;

    /// <summary>ρ = p₁ s₂² / (p₂ s₁²), the one number on which the Bayes rule of either family depends.</summary>
    public double ThresholdRatio => FirstPrior * Second.SquaredSpread / (SecondPrior * First.SquaredSpread);

    /// <summary>Distance of the two centres.</summary>
    public double CenterDistance => Math.Sqrt(First.SquaredDistance(Second.CenterX, Second.CenterY));

    /// <summary>The same classes with other priors.</summary>
    /// <param name="firstPrior">p₁, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The prior is no probability.</exception>
    public Scenario WithFirstPrior(double firstPrior) => firstPrior is >= 0 and <= 1
        ? this with { FirstPrior = firstPrior, SecondPrior = 1 - firstPrior }
        : throw new ArgumentOutOfRangeException(nameof(firstPrior), firstPrior, "a prior is a probability");

    /// <summary>
    /// The same centres, covariances and priors with both classes uniform on discs: for a Gaussian class of spread s, R² = 4s² instead of the 2s² of
    /// the report.
    /// </summary>
    /// <remarks>So the families can be compared without comparing two spreads as well.</remarks>
    public Scenario AsDiscsOfEqualCovariance()
    {
        return this with { Id = Id + " as discs", First = Disc(First), Second = Disc(Second) };

        // Each coordinate of a disc has the variance R²/4, which is half of its s².
        static DiscClass Disc(ClassDensity source) => new(source.CenterX, source.CenterY, 2 * source.AxisVariance);
    }

    private static Scenario Equal(string id, ClassDensity first, ClassDensity second) => new(id, first, second, 1.0 / 2, 1.0 / 2, 700, 700);

    private static Scenario Unequal(string id, ClassDensity first, ClassDensity second) => new(id, first, second, 1.0 / 3, 2.0 / 3, 700, 1400);
}
