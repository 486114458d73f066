using Colophon.Running;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Claims;

/// <summary>What the source says of the perceptron's result, for each of the weights that could be reported.</summary>
public static class IterateClaims
{
    /// <summary>Excess over the Bayes risk up to which a rule is said to agree with Bayes: half a percentage point.</summary>
    public const double Agreement = 0.005;

    /// <summary>Excess over the best line up to which a line is said to be near it: one percentage point.</summary>
    public const double Nearness = 0.01;

    /// <summary>K10: overfitting is what is wrong with the final weights.</summary>
    /// <remarks>It would be if, in the median, the gap between exact risk and training error made up half of the excess over the best line.</remarks>
    /// <param name="gaps">Exact risk minus training error of the final weights, a seed each.</param>
    /// <param name="excesses">Exact risk of the final weights above the best line's.</param>
    public static Claim OverfittingIsTheTrouble(IReadOnlyList<double> gaps, IReadOnlyList<double> excesses)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        ArgumentNullException.ThrowIfNull(excesses);
        var (gap, excess) = (Distribution.Of(gaps).Median, Distribution.Of(excesses).Median);
        return new Claim(
            "K10",
            "Overfitting is the trouble in part (b): the median gap between exact risk and training error is at least half of the median excess over the best line.",
            ClaimKind.Measured,
            gap >= excess / 2 ? ClaimVerdict.True : ClaimVerdict.False,
            new { MedianGap = gap, MedianExcess = excess },
            SeedVerdict.Count(gaps.Count, seed => gaps[seed] >= excesses[seed] / 2));
    }

    /// <summary>K11: apart from being a line, the perceptron’s rule is near Bayes.</summary>
    /// <param name="finalWithin">Share of seeds whose final weights are near the best line.</param>
    /// <param name="pocketWithin">The same of the pocket weights.</param>
    /// <param name="averagedWithin">The same of the averaged weights.</param>
    /// <param name="lineExcess">Risk of the best line above the Bayes risk in G2.</param>
    public static Claim NearBestLine(double finalWithin, double pocketWithin, double averagedWithin, double lineExcess) => new(
        "K11",
        "Apart from being a line, the perceptron’s rule in (b) and (d) is near Bayes: within one percentage point of the best line in at least 95 % of the seeds.",
        ClaimKind.Measured,
        ShareVerdict.Joint(0.95, 0.05, finalWithin, pocketWithin, averagedWithin),
        new { FinalWithin = finalWithin, PocketWithin = pocketWithin, AveragedWithin = averagedWithin, LineExcess = lineExcess });

    /// <summary>K13: the perceptron of (g)(b) agrees with Bayes.</summary>
    /// <param name="excesses">Exact risk of the final weights above the Bayes risk, a seed each.</param>
    public static Claim AgreesWithBayes(IReadOnlyList<double> excesses)
    {
        ArgumentNullException.ThrowIfNull(excesses);
        var seeds = SeedVerdict.Count(excesses.Count, seed => excesses[seed] <= Agreement);
        return new Claim(
            "K13",
            "The perceptron of (g)(b) agrees with Bayes: the risk of its final weights is at most half a percentage point above the Bayes risk.",
            ClaimKind.Measured,
            SeedVerdict.Of(seeds),
            new { Tolerance = Agreement, MedianExcess = Distribution.Of(excesses).Median },
            seeds);
    }

    /// <summary>K14: the perceptron of (g)(d) agrees with Bayes, which no line can where the best one does not.</summary>
    /// <param name="lowerBound">Risk of the best line above the Bayes risk.</param>
    /// <param name="excesses">Exact risk of the final weights above the Bayes risk, a seed each.</param>
    public static Claim LineAgreesWithBayes(double lowerBound, IReadOnlyList<double> excesses)
    {
        ArgumentNullException.ThrowIfNull(excesses);
        var seeds = SeedVerdict.Count(excesses.Count, seed => excesses[seed] <= Agreement);
        return new Claim(
            "K14",
            "The perceptron of (g)(d) agrees with Bayes: the risk of its final weights is at most half a percentage point above the Bayes risk.",
            ClaimKind.Derived,
            lowerBound > Agreement ? ClaimVerdict.False : SeedVerdict.Of(seeds),
            new { Tolerance = Agreement, LowerBound = lowerBound, MedianExcess = Distribution.Of(excesses).Median },
            seeds);
    }

    /// <summary>K15: the perceptron agrees less with Bayes in (g)(f) than in (g)(d).</summary>
    /// <param name="excesses">Excess over Bayes of the final weights in (g)(f), a seed each.</param>
    /// <param name="balancedExcesses">The same in (g)(d).</param>
    public static Claim AgreesLessWithUnequalNumbers(IReadOnlyList<double> excesses, IReadOnlyList<double> balancedExcesses)
    {
        ArgumentNullException.ThrowIfNull(excesses);
        ArgumentNullException.ThrowIfNull(balancedExcesses);
        var seeds = SeedVerdict.Count(excesses.Count, seed => excesses[seed] > balancedExcesses[seed]);
        return new Claim(
            "K15",
            "The perceptron is farther from Bayes in (g)(f) than in (g)(d), in at least four of five pairs of runs.",
            ClaimKind.Measured,
            ShareVerdict.Joint(0.8, 0.2, (double)seeds.Held / seeds.Of),
            new { MedianExcess = Distribution.Of(excesses).Median, MedianBalancedExcess = Distribution.Of(balancedExcesses).Median },
            seeds);
    }

    /// <summary>K16: a sample can be divided perfectly.</summary>
    /// <param name="samples">How many samples were looked at.</param>
    /// <param name="separable">How many of them a line separates.</param>
    /// <param name="smallestTrainingError">Smallest training error after any epoch of any seed of (g)(b).</param>
    public static Claim DividesPerfectly(int samples, int separable, double smallestTrainingError) => new(
        "K16",
        "A line divides a sample perfectly, as is said of (g)(b). The samples are those of all six scenarios, the smallest training error is that of U1.",
        ClaimKind.Derived,
        separable == samples ? ClaimVerdict.True : separable == 0 && smallestTrainingError > 0 ? ClaimVerdict.False : ClaimVerdict.Depends,
        new { Samples = samples, Separable = separable, SmallestTrainingError = smallestTrainingError });

    /// <summary>A1: averaging removes nine tenths of the spread.</summary>
    /// <param name="ratios">Interquartile range of the averaged weights' exact risk divided by that of the final weights, a scenario each.</param>
    public static Claim AveragingRemovesSpread(IReadOnlyList<double> ratios)
    {
        ArgumentNullException.ThrowIfNull(ratios);
        return new Claim(
            "A1",
            "In each scenario, the interquartile range of the averaged weights’ risk is at most a tenth of that of the final weights.",
            ClaimKind.Measured,
            ratios.All(ratio => ratio <= 0.1) ? ClaimVerdict.True : ratios.All(ratio => ratio > 0.1) ? ClaimVerdict.False : ClaimVerdict.Depends,
            new { Ratio = ratios });
    }

    /// <summary>A2: the risk of the final weights has a long tail to the right.</summary>
    /// <param name="tails">Largest risk less the median, divided by the median less the smallest, a scenario each.</param>
    public static Claim FinalIsHeavyTailed(IReadOnlyList<double> tails)
    {
        ArgumentNullException.ThrowIfNull(tails);
        return new Claim(
            "A2",
            "In each scenario, the largest risk of the final weights lies at least four times as far from the median as the smallest.",
            ClaimKind.Measured,
            tails.All(tail => tail >= 4) ? ClaimVerdict.True : tails.All(tail => tail < 4) ? ClaimVerdict.False : ClaimVerdict.Depends,
            new { Tail = tails });
    }

    /// <summary>K25: the final weights are the ones to report.</summary>
    /// <param name="medians">Median exact risks, a scenario each.</param>
    public static Claim FinalIsBest(IReadOnlyList<MedianRisks> medians)
    {
        ArgumentNullException.ThrowIfNull(medians);
        var best = medians.Count(risks => risks.IsFinalBest);
        return new Claim(
            "K25",
            "The final weights are the ones to report: no other line learnt from the same sample has a smaller median risk.",
            ClaimKind.Measured,
            best == medians.Count ? ClaimVerdict.True : best == 0 ? ClaimVerdict.False : ClaimVerdict.Depends,
            new
            {
                Final = medians.Select(risks => risks.Final).ToArray(),
                Pocket = medians.Select(risks => risks.Pocket).ToArray(),
                Averaged = medians.Select(risks => risks.Averaged).ToArray(),
                LinearDiscriminant = medians.Select(risks => risks.Discriminant).ToArray(),
                LeastSquares = medians.Select(risks => risks.LeastSquares).ToArray(),
            });
    }
}

/// <summary>Median exact risks of the lines that can be learnt from the samples of one scenario.</summary>
/// <param name="Final">The perceptron's final weights.</param>
/// <param name="Pocket">Its pocket weights.</param>
/// <param name="Averaged">Its averaged weights.</param>
/// <param name="Discriminant">The linear discriminant.</param>
/// <param name="LeastSquares">Least squares.</param>
public sealed record MedianRisks(double Final, double Pocket, double Averaged, double Discriminant, double LeastSquares)
{
    /// <summary>Whether no other line does better.</summary>
    public bool IsFinalBest => Final <= Math.Min(Math.Min(Pocket, Averaged), Math.Min(Discriminant, LeastSquares));
}
