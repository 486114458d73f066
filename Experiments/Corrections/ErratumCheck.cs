using System.Collections.Immutable;
using Colophon.Running;

namespace NeuralNetworks3.Corrections;

/// <summary>What shows that an erratum is one.</summary>
internal abstract record ErratumCheck
{
    private ErratumCheck()
    {
    }

    /// <summary>A computation of this report’s own, which states the claim of the erratum’s number.</summary>
    /// <param name="Statement">What the source asserts, as a sentence of Markdown that can be understood by itself.</param>
    /// <param name="Asserts">The verdict that the corrections assert; if the computation finds another one, the report is not made.</param>
    /// <param name="Run">The computation, a function of nothing but the formulas that it compares.</param>
    internal sealed record Computed(string Statement, ClaimVerdict Asserts, Func<CheckFinding> Run) : ErratumCheck;

    /// <summary>A printed formula of Problem 2, which the study of backpropagation compares with what networks do; the claim of the
    /// erratum’s number, which is false, is stated there.</summary>
    internal sealed record OnNetworks : ErratumCheck;

    /// <summary>Claims that other studies state; their verdicts come from those.</summary>
    /// <param name="Claims">Their ids.</param>
    internal sealed record Elsewhere(ImmutableArray<string> Claims) : ErratumCheck;

    /// <summary>No check, since there is nothing to compute.</summary>
    /// <param name="Reason">Why, as a sentence of Markdown.</param>
    internal sealed record None(string Reason) : ErratumCheck;
}
