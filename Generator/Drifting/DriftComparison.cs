using System.Collections.Immutable;
using Colophon.Checking;
using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>Compares what was accepted with what a run found, and says what of it the reader sees. A function of its arguments alone.</summary>
internal sealed class DriftComparison
{
    // The members of a claim that say what became of it.
    private static readonly ImmutableArray<string> Outcomes = ["verdict", "held", "of"];

    private readonly ReportSide _accepted;
    private readonly ReportSide _now;
    private readonly ImmutableArray<ToleranceRule> _rules;
    private readonly ImmutableArray<FigureDrift> _figures;
    private readonly SightingIndex _sightings;
    private readonly RankComparison _ranks;
    private readonly ImmutableHashSet<string> _changedClaims;

    private DriftComparison(ReportSide accepted, ReportSide now, ImmutableArray<ToleranceRule> rules, ImmutableArray<FigureDrift> figures)
    {
        (_accepted, _now, _rules, _figures) = (accepted, now, rules, figures);
        _sightings = SightingIndex.Of(accepted, now);
        _ranks = new RankComparison(accepted.Values, now.Values, _sightings);
        _changedClaims = ChangedClaims(accepted.Values, now.Values);
    }

    /// <summary>Compares two reports.</summary>
    /// <param name="accepted">What was accepted.</param>
    /// <param name="now">What the run found.</param>
    /// <param name="rules">The tolerances; of several that mean a value, the first one counts.</param>
    /// <param name="figures">The figures that differ.</param>
    public static DriftReport Compare(ReportSide accepted, ReportSide now, ImmutableArray<ToleranceRule> rules, ImmutableArray<FigureDrift> figures) =>
        new DriftComparison(accepted, now, rules, figures).Compare();

    private DriftReport Compare()
    {
        var drifts = ValueComparison.Compare(_accepted.Values, _now.Values);
        var sentences = (_accepted.Document, _now.Document) is ({ } old, { } present) ? SentenceDrift.Compare(old, present) : [];
        var vanished = drifts.Count(drift => drift.Kind == DriftKind.Vanished);
        return new DriftReport(
            ValueComparison.Count(_now.Values) + vanished,
            [.. drifts.Select(Judged).OrderBy(value => value.Weight).ThenBy(value => value.Order).ThenBy(value => value.Drift.Path, NaturalOrder.Instance)],
            _figures,
            sentences,
            RoundingBoundary.Find(_now, _rules));
    }

    private DriftedValue Judged(ValueDrift drift)
    {
        var steps = PathPattern.Split(drift.Path);
        var sightings = _sightings.Of(drift.Path);
        var figures = _figures.Where(figure => figure.Experiment == steps[0] && figure.Shown is not null).Select(figure => figure.Shown!).ToImmutableArray();
        var claim = steps is [ClaimEntry.Group, var id, ..] && _changedClaims.Contains(id) ? id : null;
        return new DriftedValue(
            drift,
            _rules.FirstOrDefault(rule => rule.Pattern.Matches(steps)),
            [.. ConsequencesOf(drift, sightings, claim is not null, !figures.IsEmpty)],
            sightings,
            figures,
            claim is null || _now.Document is not { } document ? [] : [.. ClaimBindings.In(document).Where(binding => binding.Claims.Contains(claim)).Select(binding => binding.Source)]);
    }

    private IEnumerable<Consequence> ConsequencesOf(ValueDrift drift, ImmutableArray<Sighting> sightings, bool changesClaim, bool changesFigure)
    {
        if (changesClaim)
        {
            yield return Consequence.Claim;
        }

        if (drift.Change is not null && SignOf(drift.Accepted) != SignOf(drift.Now))
        {
            yield return Consequence.Sign;
        }

        if (_ranks.Changes(drift.Path))
        {
            yield return Consequence.Rank;
        }

        if (sightings.Any(sighting => sighting.IsChanged))
        {
            yield return Consequence.Digits;
        }

        if (changesFigure)
        {
            yield return Consequence.Figure;
        }
    }

    // Not a number is a sign of its own.
    private static int SignOf(ResultNode? node) => NumberChange.ValueOf(node) is double value && !double.IsNaN(value) ? Math.Sign(value) : int.MaxValue;

    private static ImmutableHashSet<string> ChangedClaims(ResultObject accepted, ResultObject now)
    {
        var (old, present) = (ClaimsIn(accepted), ClaimsIn(now));
        return [.. old.Keys.Union(present.Keys, StringComparer.Ordinal).Where(id => Outcomes.Any(member => !Equals(Member(old, id, member), Member(present, id, member))))];
    }

    private static ImmutableSortedDictionary<string, ResultNode> ClaimsIn(ResultObject values) =>
        values.Members.GetValueOrDefault(ClaimEntry.Group) is ResultObject claims ? claims.Members : ImmutableSortedDictionary<string, ResultNode>.Empty;

    private static ResultNode? Member(ImmutableSortedDictionary<string, ResultNode> claims, string id, string member) =>
        (claims.GetValueOrDefault(id) as ResultObject)?.Members.GetValueOrDefault(member);
}
