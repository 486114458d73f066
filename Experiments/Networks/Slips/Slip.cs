using System.Collections.Immutable;

namespace NeuralNetworks3.Networks.Slips;

/// <summary>A formula of the source’s Problem 2 that can be computed as printed and compared with what the network does.</summary>
/// <param name="Id">The id of its claim, E and its number among the corrections.</param>
/// <param name="Statement">What the source prints, as a sentence in the notation of this report.</param>
/// <param name="Formula">The same without words, for a table.</param>
/// <param name="Compare">Computes both sides on a probe.</param>
public sealed record Slip(string Id, string Statement, string Formula, Func<SlipProbe, SlipComparison> Compare)
{
    /// <summary>All of them, in the order of the source.</summary>
    public static ImmutableArray<Slip> All { get; } = [.. LossSlips.All.Concat(ChainRuleSlips.All).Concat(PerturbationSlips.All).OrderBy(slip => slip.Id, StringComparer.Ordinal)];

    /// <summary>How far the printed formula is off on a probe, relative to the largest right value.</summary>
    public double RelativeError(SlipProbe probe)
    {
        var (printed, right) = Compare(probe);
        return Norms.RelativeError(printed, right);
    }
}

/// <summary>A printed formula’s values and the right ones, in the same order.</summary>
/// <param name="Printed">By the formula of the source.</param>
/// <param name="Right">By the definition of the network and its loss, through a complex step or a difference quotient.</param>
public readonly record struct SlipComparison(IReadOnlyList<double> Printed, IReadOnlyList<double> Right);
