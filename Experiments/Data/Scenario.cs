namespace NeuralNetworks3.Data;

/// <summary>Two Gaussian classes, as a part of the report sets them.</summary>
/// <param name="First">Class C₁, labelled +1.</param>
/// <param name="Second">Class C₂, labelled −1.</param>
/// <param name="FirstCount">How many points of C₁ are drawn.</param>
/// <param name="SecondCount">How many points of C₂ are drawn.</param>
public sealed record Scenario(GaussianClass First, GaussianClass Second, int FirstCount, int SecondCount)
{
    /// <summary>Problem 1(a) and 1(b): equal spreads, equal priors.</summary>
    public static Scenario EqualGaussians { get; } = new(
        new GaussianClass(1, 2, 1, 0.5),
        new GaussianClass(0, 0, 1, 0.5),
        FirstCount: 700,
        SecondCount: 700);

    /// <summary>ρ = p₁ s₂² / (p₂ s₁²), the threshold that the Bayes rule compares with.</summary>
    public double ThresholdRatio =>
        First.Prior * Second.Deviation * Second.Deviation / (Second.Prior * First.Deviation * First.Deviation);
}
