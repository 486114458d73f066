using Colophon.Running;

namespace NeuralNetworks3.Claims;

/// <summary>What trained networks reach, decided by their exact risks.</summary>
public static class NetworkClaims
{
    /// <summary>N1 and N2: networks do better than every line, whatever their start.</summary>
    /// <param name="id">N1 or N2.</param>
    /// <param name="part">The part of the report, as a sentence names it.</param>
    /// <param name="evidence">The risks.</param>
    public static Claim BeatsBestLine(string id, string part, NetworkEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var verdict = evidence.BelowBestLine == evidence.Networks ? ClaimVerdict.True
            : evidence.BelowBestLine == 0 ? ClaimVerdict.False
            : ClaimVerdict.Depends;
        return new Claim(
            id,
            $"In {part}, a network 2–16–16–1 trained on one sample has a smaller risk than the best line, from each of the starts.",
            ClaimKind.Measured,
            verdict,
            evidence,
            new ClaimCount(evidence.BelowBestLine, evidence.Networks));
    }

    /// <summary>N3: no network does better than the Bayes rule, as far as the quadrature can tell.</summary>
    public static Claim N3(BayesEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var holds = evidence.GaussianExcess >= -evidence.GaussianUncertainty && evidence.DiscExcess >= -evidence.DiscUncertainty;
        return new Claim(
            "N3",
            "No trained network has a smaller risk than the Bayes rule.",
            ClaimKind.Derived,
            holds ? ClaimVerdict.True : ClaimVerdict.False,
            evidence);
    }
}

/// <summary>Risks of networks and of the rules that they are compared with.</summary>
/// <param name="BayesRisk">Of the Bayes rule.</param>
/// <param name="BestLineRisk">Of the best line.</param>
/// <param name="SmallestRisk">Of the best network.</param>
/// <param name="MedianRisk">Median of the networks.</param>
/// <param name="LargestRisk">Of the worst network.</param>
/// <param name="LargestUncertainty">The largest error estimate of a network’s risk.</param>
/// <param name="BelowBestLine">How many networks have a smaller risk than the best line.</param>
/// <param name="Networks">How many networks there are.</param>
public sealed record NetworkEvidence(
    double BayesRisk,
    double BestLineRisk,
    double SmallestRisk,
    double MedianRisk,
    double LargestRisk,
    double LargestUncertainty,
    int BelowBestLine,
    int Networks);

/// <summary>How far networks stay above the Bayes risk.</summary>
/// <param name="GaussianExcess">The smallest excess in Problem 1(c).</param>
/// <param name="DiscExcess">The smallest excess in Problem 1(g)(c).</param>
/// <param name="GaussianUncertainty">The largest error estimate in Problem 1(c).</param>
/// <param name="DiscUncertainty">The largest error estimate in Problem 1(g)(c).</param>
public sealed record BayesEvidence(double GaussianExcess, double DiscExcess, double GaussianUncertainty, double DiscUncertainty);
