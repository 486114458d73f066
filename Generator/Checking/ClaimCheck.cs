using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Results;

namespace Colophon.Checking;

/// <summary>Holds what the text asserts against what the run found.</summary>
/// <param name="results">What the run found.</param>
/// <param name="diagnostics">Takes false sentences, and what was forgotten.</param>
internal sealed class ClaimCheck(ReportResults results, DiagnosticBag diagnostics)
{
    private const int MostEvidence = 12;
    private const int IdsInHint = 8;
    private readonly ImmutableSortedDictionary<string, ClaimEntry> _claims = ClaimEntry.In(results);

    /// <summary>Checks a report that is resolved.</summary>
    public void Check(ReportDocument document)
    {
        var bindings = ClaimBindings.In(document);
        foreach (var binding in bindings)
        {
            foreach (var id in binding.Claims)
            {
                Check(id, binding);
            }
        }

        ReportUnused(bindings);
        if (!_claims.IsEmpty && IsEnglish(document.Metadata.Language))
        {
            new UnboundAssertions(diagnostics).Check(document);
        }
    }

    private static bool IsEnglish(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    private void Check(string id, ClaimBinding binding)
    {
        if (!_claims.TryGetValue(id, out var claim))
        {
            diagnostics.Add(DiagnosticCodes.UnknownClaim, binding.NameSource, $"no experiment states a claim \"{id}\"", HintFor(id));
        }
        else if (claim.Verdict != binding.Asserts)
        {
            diagnostics.Add(
                DiagnosticCodes.ContradictedClaim,
                binding.Source,
                $"the text asserts that the claim \"{id}\" {ClaimEntry.PredicateOf(binding.Asserts)}, but the run found that it {ClaimEntry.PredicateOf(claim.Verdict)}",
                [$"the claim: {claim.Statement}", .. Numbers(claim), $"say what was found, with asserts={claim.Verdict}; or look into the experiment \"{claim.Experiment}\""]);
        }
    }

    private string HintFor(string id)
    {
        if (Suggestion.DidYouMean(id, _claims.Keys) is { } suggestion)
        {
            return suggestion;
        }

        var ids = _claims.Keys.Order(NaturalOrder.Instance).ToList();
        var shown = string.Join(", ", ids.Take(IdsInHint));
        return ids.Count switch
        {
            0 => "an experiment states a claim with context.Claim(…); none does",
            <= IdsInHint => $"the claims are {shown}",
            _ => $"the claims are {shown}, …",
        };
    }

    /// <summary>The numbers that decided a claim, in one hint.</summary>
    private static IEnumerable<string> Numbers(ClaimEntry claim)
    {
        var evidence = ClaimEvidence.Of(claim);
        var numbers = evidence.Take(MostEvidence).Select(item => item.ToString());
        if (claim.Count is var (held, of))
        {
            numbers = numbers.Prepend(string.Create(CultureInfo.InvariantCulture, $"held in {held} of {of} seeds"));
        }

        var shown = string.Join("; ", numbers);
        return shown.Length == 0 ? [] : [$"the numbers: {shown}{(evidence.Length > MostEvidence ? "; …" : "")}"];
    }

    private void ReportUnused(ImmutableArray<ClaimBinding> bindings)
    {
        var used = bindings.SelectMany(binding => binding.Claims).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in _claims.Values.Where(claim => !used.Contains(claim.Id)))
        {
            diagnostics.Add(
                DiagnosticCodes.UnusedClaim,
                null,
                $"no sentence asserts the claim \"{claim.Id}\" of the experiment \"{claim.Experiment}\"",
                $"bind the sentence that does: [sentence]{{claim={claim.Id} asserts={claim.Verdict}}}; or delete the claim");
        }
    }
}
