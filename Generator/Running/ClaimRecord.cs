using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Results;

namespace Colophon.Running;

/// <summary>Puts claims into the form of the results.</summary>
internal static class ClaimRecord
{
    /// <summary>A claim as a part of the tree of results.</summary>
    /// <exception cref="ArgumentException">Something about the claim cannot be.</exception>
    /// <exception cref="NotSupportedException">The evidence holds what a result may not hold.</exception>
    public static ClaimEntry Make(Claim claim, string experiment)
    {
        claim.Validate();
        if (ResultTree.From(claim.Evidence) is not ResultObject evidence)
        {
            throw new ArgumentException($"the evidence of the claim \"{claim.Id}\" needs names: give a record, or new {{ Name = value }}");
        }

        var members = ImmutableSortedDictionary.CreateBuilder<string, ResultNode>(StringComparer.Ordinal);
        members.Add("experiment", new ResultText(experiment));
        members.Add("kind", ResultTree.From(claim.Kind));
        members.Add("statement", new ResultText(claim.Statement));
        members.Add("verdict", ResultTree.From(claim.Verdict));
        members.Add("evidence", evidence);
        if (claim.Seeds is { } seeds)
        {
            members.Add("held", new ResultInteger(seeds.Held));
            members.Add("of", new ResultInteger(seeds.Of));
        }

        return new ClaimEntry(claim.Id, new ResultObject(members.ToImmutable()));
    }

    /// <summary>All claims of a report by id; of two with one id, which is reported, the first experiment's stays.</summary>
    public static ResultObject Join(IEnumerable<ClaimEntry> claims, DiagnosticBag diagnostics)
    {
        var joined = ImmutableSortedDictionary.CreateBuilder<string, ResultNode>(StringComparer.Ordinal);
        foreach (var same in claims.GroupBy(claim => claim.Id, StringComparer.Ordinal))
        {
            var stated = same.OrderBy(claim => claim.Experiment, StringComparer.Ordinal).ToList();
            joined.Add(same.Key, stated[0].Values);
            if (stated.Count > 1)
            {
                var experiments = stated.Select(claim => claim.Experiment).Distinct(StringComparer.Ordinal).ToList();
                diagnostics.Add(
                    DiagnosticCodes.DuplicateClaim,
                    null,
                    experiments.Count > 1 ? $"the claim \"{same.Key}\" is stated by {string.Join(" and ", experiments)}" : $"the claim \"{same.Key}\" is stated twice by {experiments[0]}",
                    "give each claim an id of its own");
            }
        }

        return new ResultObject(joined.ToImmutable());
    }
}
