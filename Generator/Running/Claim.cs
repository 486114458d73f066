using System.Globalization;
using System.Text.RegularExpressions;

namespace Colophon.Running;

/// <summary>A statement that an experiment put to the test, which sentences of the report are bound to.</summary>
/// <param name="Id">Its name, unique in the report: letters, digits and hyphens, starting with a letter, such as "K8".</param>
/// <param name="Statement">What is claimed, as one sentence of Markdown (formulas allowed); the ledger prints it.</param>
/// <param name="Kind">Where the verdict comes from.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Evidence">
/// The values that decide the verdict: a record, or an anonymous object, of what a result may hold. Its property <c>LargestAngle</c>
/// is <c>{{ claims.K8.evidence.largest-angle }}</c>.
/// </param>
/// <param name="Seeds">In how many of its repetitions it held; null for a claim that is not about repetitions.</param>
public sealed partial record Claim(
    string Id,
    string Statement,
    ClaimKind Kind,
    ClaimVerdict Verdict,
    object Evidence,
    ClaimCount? Seeds = null)
{
    /// <summary>What templates write for text that is meant as it is, bound to no claim.</summary>
    internal const string None = "none";

    /// <summary>Finds what its author got wrong before the claim is used.</summary>
    /// <exception cref="ArgumentException">The id, the statement, the kind, the verdict or the count cannot be.</exception>
    internal void Validate()
    {
        if (!IdPattern().IsMatch(Id))
        {
            throw new ArgumentException($"the claim \"{Id}\" needs an id of letters, digits and hyphens, starting with a letter: K8");
        }

        if (Id == None)
        {
            throw new ArgumentException($"the claim \"{Id}\" needs another id: templates write it for text that is bound to no claim");
        }

        if (string.IsNullOrWhiteSpace(Statement) || Statement.Contains('\n', StringComparison.Ordinal))
        {
            throw new ArgumentException($"the claim \"{Id}\" needs a statement in one line");
        }

        if (!Enum.IsDefined(Kind) || !Enum.IsDefined(Verdict))
        {
            throw new ArgumentException($"the claim \"{Id}\" has a kind or a verdict that does not exist");
        }

        if (Seeds is { } seeds && (seeds.Of < 1 || seeds.Held < 0 || seeds.Held > seeds.Of))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"the claim \"{Id}\" cannot have held in {seeds.Held} of {seeds.Of}"));
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
