using Colophon.Running;

namespace NeuralNetworks3.Claims;

/// <summary>What the source says of its decision boundaries, held against the exact risks.</summary>
/// <remarks>All of it follows from mathematics; the numbers are there to show by how much.</remarks>
public static class BayesClaims
{
    // Two closed forms of one risk agree to a few units in the last place, far within this.
    private const double SameRisk = 1e-12;

    /// <summary>K1–K3 and K5–K7: the boundary that the source derives for a part is a Bayes rule.</summary>
    /// <param name="id">The claim's id.</param>
    /// <param name="statement">The claim in words.</param>
    /// <param name="sourceRisk">Exact risk of the source's boundary.</param>
    /// <param name="bayesRisk">The Bayes risk.</param>
    /// <param name="bestLineRisk">Exact risk of the best line.</param>
    public static Claim SourceBoundaryIsBayes(string id, string statement, double sourceRisk, double bayesRisk, double bestLineRisk) => new(
        id,
        statement,
        ClaimKind.Derived,
        Math.Abs(sourceRisk - bayesRisk) <= SameRisk ? ClaimVerdict.True : ClaimVerdict.False,
        new { SourceRisk = sourceRisk, BayesRisk = bayesRisk, Excess = sourceRisk - bayesRisk, BestLineRisk = bestLineRisk });

    /// <summary>K4: the Bayes circle of the Gaussian parts does not depend on the priors.</summary>
    /// <param name="squaredRadiusAtThird">ϱ² at p₁ = 1/3.</param>
    /// <param name="squaredRadiusAtHalf">ϱ² at p₁ = 1/2.</param>
    /// <param name="squaredRadiusAtTwoThirds">ϱ² at p₁ = 2/3.</param>
    public static Claim PriorsDoNotMatter(double squaredRadiusAtThird, double squaredRadiusAtHalf, double squaredRadiusAtTwoThirds) => new(
        "K4",
        "The Bayes circle of part (e) does not depend on the priors.",
        ClaimKind.Derived,
        squaredRadiusAtThird == squaredRadiusAtHalf && squaredRadiusAtHalf == squaredRadiusAtTwoThirds ? ClaimVerdict.True : ClaimVerdict.False,
        new { SquaredRadiusAtThird = squaredRadiusAtThird, SquaredRadiusAtHalf = squaredRadiusAtHalf, SquaredRadiusAtTwoThirds = squaredRadiusAtTwoThirds });

    /// <summary>K21: Gaussian classes are harder than discs of the same covariance.</summary>
    /// <param name="gaussianRisks">Bayes risks of G1, G2 and G3.</param>
    /// <param name="discRisks">Bayes risks of discs with the same centres, priors and covariances.</param>
    public static Claim GaussianIsHarder(IReadOnlyList<double> gaussianRisks, IReadOnlyList<double> discRisks)
    {
        ArgumentNullException.ThrowIfNull(gaussianRisks);
        ArgumentNullException.ThrowIfNull(discRisks);
        var harder = gaussianRisks.Zip(discRisks).Count(pair => pair.First > pair.Second);
        return new Claim(
            "K21",
            "Gaussian classes are harder to tell apart than uniform discs of the same covariance.",
            ClaimKind.Derived,
            harder == gaussianRisks.Count ? ClaimVerdict.True : harder == 0 ? ClaimVerdict.False : ClaimVerdict.Depends,
            new { GaussianRisks = gaussianRisks, DiscRisks = discRisks });
    }

    /// <summary>K22: Gaussian and uniform classes of the same centres and spreads have the same boundary.</summary>
    /// <param name="equalSpreads">Largest difference between the coefficients of the boundaries of (a) and (g)(a), each scaled to b = −1.</param>
    /// <param name="unequalSpreads">Distance between the centres of the circles of (c) and (g)(c).</param>
    public static Claim FamiliesShareBoundary(double equalSpreads, double unequalSpreads)
    {
        var (isFirstSame, isSecondSame) = (equalSpreads <= SameRisk, unequalSpreads <= SameRisk);
        return new Claim(
            "K22",
            "Uniform classes have a Bayes boundary in common with the Gaussian classes of the same centres and spreads, in (g)(a) with (a) and in (g)(c) with (c).",
            ClaimKind.Derived,
            isFirstSame && isSecondSame ? ClaimVerdict.True : isFirstSame || isSecondSame ? ClaimVerdict.Depends : ClaimVerdict.False,
            new { DifferenceForEqualSpreads = equalSpreads, CentreDistanceForUnequalSpreads = unequalSpreads });
    }
}
