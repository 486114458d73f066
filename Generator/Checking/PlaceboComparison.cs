using System.Collections.Immutable;
using Colophon.Results;

namespace Colophon.Checking;

/// <summary>A measured claim in the run and in the placebo.</summary>
/// <param name="Claim">The claim, as the run found it.</param>
/// <param name="PlaceboVerdict">Its verdict without the effect; null where the placebo does not state it.</param>
internal sealed record PlaceboOutcome(ClaimEntry Claim, string? PlaceboVerdict)
{
    /// <summary>Whether the verdict is the same without the effect, so that it says nothing of the effect.</summary>
    public bool IsVacuous => PlaceboVerdict == Claim.Verdict;
}

/// <summary>What became of the claims of a report when the effects that they speak of were removed.</summary>
/// <param name="Outcomes">The measured claims of experiments that have a placebo, in the natural order of their ids.</param>
/// <param name="Untested">The measured claims of experiments without one, likewise.</param>
/// <param name="Derived">How many claims follow from mathematics, and are not compared.</param>
internal sealed record PlaceboComparison(ImmutableArray<PlaceboOutcome> Outcomes, ImmutableArray<ClaimEntry> Untested, int Derived)
{
    /// <summary>Compares two runs.</summary>
    /// <param name="real">The run.</param>
    /// <param name="placebo">The run without the effects.</param>
    /// <param name="withPlacebo">The ids of the experiments that have a placebo.</param>
    public static PlaceboComparison Of(ReportResults real, ReportResults placebo, IEnumerable<string> withPlacebo)
    {
        var experiments = withPlacebo.ToHashSet(StringComparer.Ordinal);
        var claims = ClaimEntry.In(real).Values.OrderBy(claim => claim.Id, NaturalOrder.Instance).ToList();
        var measured = claims.Where(claim => claim.Kind == ClaimEntry.Measured).ToList();
        var found = ClaimEntry.In(placebo);
        return new PlaceboComparison(
            [.. measured.Where(claim => experiments.Contains(claim.Experiment)).Select(claim => new PlaceboOutcome(claim, found.GetValueOrDefault(claim.Id)?.Verdict))],
            [.. measured.Where(claim => !experiments.Contains(claim.Experiment))],
            claims.Count - measured.Count);
    }
}
