using Colophon.Running;

namespace NeuralNetworks3.Claims;

/// <summary>What the source says of rate, epochs and order, and what they do.</summary>
public static class ProtocolClaims
{
    // Half of the seeds would be chance.
    private const double Helped = 0.6;

    /// <summary>K8: the learning rate matters.</summary>
    /// <param name="areMistakesSame">Whether runs whose rates are powers of two made the same mistakes in each epoch.</param>
    /// <param name="largestAngle">Largest angle between their final lines, in degrees.</param>
    /// <param name="largestAngleOfOthers">The same for rates that are no powers of two, where sums round differently.</param>
    public static Claim RateMatters(bool areMistakesSame, double largestAngle, double largestAngleOfOthers) => new(
        "K8",
        "With $\\w(0) = \\vec{0}$, a small learning rate changes what the perceptron decides.",
        ClaimKind.Derived,
        areMistakesSame && largestAngle == 0 ? ClaimVerdict.False : ClaimVerdict.True,
        new { SameMistakes = areMistakesSame, LargestAngle = largestAngle, LargestAngleOfOtherRates = largestAngleOfOthers });

    /// <summary>K9: more epochs make the final weights better.</summary>
    /// <param name="shares">For each scenario, the share of seeds whose final weights have the smaller exact risk after 300 epochs than after 10.</param>
    /// <param name="fewEpochs">Median excess over the best line after 10 epochs, a scenario each.</param>
    /// <param name="manyEpochs">The same after 300.</param>
    /// <param name="runs">In how many runs of all scenarios the risk after 300 epochs was the smaller one.</param>
    public static Claim EpochsHelp(IReadOnlyList<double> shares, IReadOnlyList<double> fewEpochs, IReadOnlyList<double> manyEpochs, ClaimCount runs)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return new Claim(
            "K9",
            "More epochs help: the final weights have a smaller exact risk after 300 epochs than after 10 in at least three of five seeds of each scenario.",
            ClaimKind.Measured,
            shares.All(share => share >= Helped) ? ClaimVerdict.True : shares.All(share => share < Helped) ? ClaimVerdict.False : ClaimVerdict.Depends,
            new { Share = shares, MedianExcessAfter10 = fewEpochs, MedianExcessAfter300 = manyEpochs },
            runs);
    }

    /// <summary>K24: the result is a property of the data, whatever the order of presentation.</summary>
    /// <param name="spreads">For each seed, the largest difference of exact risk between runs on one sample that differ only in the order of presentation.</param>
    /// <param name="medians">Median exact risk by order.</param>
    public static Claim OrderDoesNotMatter(IReadOnlyList<double> spreads, OrderMedians medians)
    {
        ArgumentNullException.ThrowIfNull(spreads);
        var seeds = SeedVerdict.Count(spreads.Count, seed => spreads[seed] <= IterateClaims.Agreement);
        return new Claim(
            "K24",
            "The perceptron’s result is a property of the data: on one sample, orders of presentation move the risk of the final weights by half a percentage point at most.",
            ClaimKind.Measured,
            SeedVerdict.Of(seeds),
            medians,
            seeds);
    }
}

/// <summary>Median exact risk of the final weights by order of presentation and other choices that the source leaves open.</summary>
/// <param name="Reshuffled">A fresh random order in each epoch.</param>
/// <param name="Fixed">One random order for all epochs.</param>
/// <param name="Sorted">All of C₁ before all of C₂.</param>
/// <param name="SignOfZeroPositive">Reshuffled, with sgn 0 = +1.</param>
/// <param name="SignOfZeroZero">Reshuffled, with sgn 0 = 0.</param>
/// <param name="Centred">Reshuffled, with the sample's mean subtracted from the inputs.</param>
public sealed record OrderMedians(double Reshuffled, double Fixed, double Sorted, double SignOfZeroPositive, double SignOfZeroZero, double Centred);
