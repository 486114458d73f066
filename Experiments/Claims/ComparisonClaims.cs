using Colophon.Running;

namespace NeuralNetworks3.Claims;

/// <summary>What the source says of one part against another.</summary>
public static class ComparisonClaims
{
    private const double Usually = 0.9;
    private const double Rarely = 0.1;

    // Twice its standard error away from chance, with the seeds that there are.
    private const double MoreOften = 0.55;

    // Interquartile ranges of a thousand values are known to a few per cent.
    private const double ClearlyLarger = 1.1;

    /// <summary>K12: the perceptron is sensitive to the numbers of points.</summary>
    /// <param name="shares">For each family and each of the weights, the share of seeds in which the line lies farther from C₂ with more points of C₂.</param>
    /// <param name="shifts">Median shifts of the lines' offsets against that of the best line.</param>
    public static Claim SensitiveToNumbers(SizeShares shares, SizeShifts shifts)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentNullException.ThrowIfNull(shifts);
        return new Claim(
            "K12",
            "The perceptron is sensitive to the numbers of points: with twice as many points of $C_2$ its line moves away from $C_2$ in at least nine of ten seeds.",
            ClaimKind.Measured,
            ShareVerdict.Joint(Usually, 0.6, shares.All),
            new { Share = shares, Shift = shifts });
    }

    /// <summary>K17: the loss converges in part (g), and not in the Gaussian parts.</summary>
    /// <param name="discShare">Share of the runs of part (g) whose loss has converged.</param>
    /// <param name="gaussianShare">The same of the Gaussian parts.</param>
    /// <param name="medians">Median standard deviations over the late epochs, as shares of the points.</param>
    public static Claim ConvergesOnDiscsOnly(double discShare, double gaussianShare, LateDeviations medians) => new(
        "K17",
        "The loss converges in part (g) and not in the Gaussian parts: over the second half of a run its standard deviation is below a thousandth of the points.",
        ClaimKind.Measured,
        discShare >= Usually && gaussianShare <= Rarely ? ClaimVerdict.True : discShare <= Rarely ? ClaimVerdict.False : ClaimVerdict.Depends,
        new { ConvergedDiscs = discShare, ConvergedGaussians = gaussianShare, Deviations = medians });

    /// <summary>K18: the loss fluctuates more in the Gaussian parts.</summary>
    /// <param name="id">K18a to K18d, a loss each.</param>
    /// <param name="loss">The loss in words.</param>
    /// <param name="shares">For each pair of scenarios, the share of seeds in which the loss of the Gaussian run fluctuates more.</param>
    public static Claim GaussianFluctuatesMore(string id, string loss, IReadOnlyCollection<double> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return new Claim(
            id,
            $"The loss fluctuates more in a Gaussian part than in the part with discs that corresponds to it, in at least 55 % of the seeds: {loss}.",
            ClaimKind.Measured,
            ShareVerdict.Joint(MoreOften, 1 - MoreOften, shares),
            new { Share = shares });
    }

    /// <summary>K19: the loss of (g)(d) is noisier than that of (g)(b).</summary>
    /// <param name="mistakes">Share of seeds in which the mistakes during an epoch fluctuate more in (g)(d).</param>
    /// <param name="errors">The same of the errors after an epoch.</param>
    public static Claim LargerDiscIsNoisier(double mistakes, double errors) => new(
        "K19",
        "The loss of (g)(d) is noisier than that of (g)(b), in at least nine of ten seeds, whatever is meant by the loss.",
        ClaimKind.Measured,
        ShareVerdict.Joint(Usually, Rarely, mistakes, errors),
        new { MistakesNoisier = mistakes, ErrorsNoisier = errors });

    /// <summary>K20: the result of (g)(f) is more uncertain than that of (g)(d).</summary>
    /// <param name="riskRatio">Interquartile range over seeds of the final weights' exact risk in (g)(f), divided by that in (g)(d).</param>
    /// <param name="firstErrorRatio">The same of ε₁.</param>
    /// <param name="offsetRatio">The same of the offset t.</param>
    public static Claim UnequalNumbersAreMoreUncertain(double riskRatio, double firstErrorRatio, double offsetRatio) => new(
        "K20",
        "The result of (g)(f) is more uncertain than that of (g)(d): over the seeds, the interquartile ranges of risk, $\\varepsilon_1$ and $t$ are all larger by a tenth or more.",
        ClaimKind.Measured,
        Math.Min(riskRatio, Math.Min(firstErrorRatio, offsetRatio)) >= ClearlyLarger ? ClaimVerdict.True : ClaimVerdict.False,
        new { RiskRatio = riskRatio, FirstErrorRatio = firstErrorRatio, OffsetRatio = offsetRatio });
}

/// <summary>Shares of seeds in which a line's offset is larger with more points of C₂.</summary>
public sealed record SizeShares(double GaussianFinal, double GaussianPocket, double GaussianAveraged, double DiscFinal, double DiscPocket, double DiscAveraged)
{
    /// <summary>All six.</summary>
    internal double[] All => [GaussianFinal, GaussianPocket, GaussianAveraged, DiscFinal, DiscPocket, DiscAveraged];
}

/// <summary>How far the median offset moves with more points of C₂, and how far the best line's does.</summary>
public sealed record SizeShifts(
    double GaussianFinal,
    double GaussianPocket,
    double GaussianAveraged,
    double GaussianBestLine,
    double DiscFinal,
    double DiscPocket,
    double DiscAveraged,
    double DiscBestLine);

/// <summary>Median standard deviation of a loss over the second half of a run, as a share of the points, a scenario each.</summary>
/// <param name="Mistakes">Mistakes during an epoch.</param>
/// <param name="Errors">Errors after an epoch.</param>
public sealed record LateDeviations(IReadOnlyList<double> Mistakes, IReadOnlyList<double> Errors);
