using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Claims;

/// <summary>What is claimed of each scenario's sweep alike.</summary>
public static class ScenarioClaims
{
    // "In at least four of five seeds": nine of ten, which was tried first, leaves out weights that are better in most seeds.
    private const double Mostly = 0.8;

    /// <summary>Both claims of a scenario.</summary>
    public static ImmutableList<Claim> Of(ScenarioFindings found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var outcomes = found.Seeds.Outcomes;
        var final = outcomes.Select(outcome => outcome.Final.Risk).ToArray();
        return
        [
            BetterThanFinal($"{found.Id}a", found.Id, "averaged", [.. outcomes.Select(outcome => outcome.Averaged.Risk)], final),
            BetterThanFinal($"{found.Id}p", found.Id, "pocket", [.. outcomes.Select(outcome => outcome.Pocket.Risk)], final),
        ];
    }

    /// <summary>That other weights have a smaller exact risk than the final ones in at least four of five seeds.</summary>
    /// <param name="id">The claim's id.</param>
    /// <param name="scenario">The scenario's id.</param>
    /// <param name="weights">The other weights' name.</param>
    /// <param name="risks">Their exact risks, a seed each.</param>
    /// <param name="finalRisks">The final weights' exact risks, in the same order.</param>
    public static Claim BetterThanFinal(string id, string scenario, string weights, IReadOnlyList<double> risks, IReadOnlyList<double> finalRisks)
    {
        ArgumentNullException.ThrowIfNull(risks);
        ArgumentNullException.ThrowIfNull(finalRisks);
        var seeds = SeedVerdict.Count(risks.Count, seed => risks[seed] < finalRisks[seed]);
        return new Claim(
            id,
            $"In {scenario}, the {weights} weights have a smaller exact risk than the final weights in at least four of five seeds.",
            ClaimKind.Measured,
            seeds.Held >= Mostly * seeds.Of ? ClaimVerdict.True : ClaimVerdict.False,
            new { MedianRisk = Distribution.Of(risks).Median, MedianFinalRisk = Distribution.Of(finalRisks).Median },
            seeds);
    }
}
