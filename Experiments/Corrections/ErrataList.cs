using System.Collections.Immutable;
using NeuralNetworks3.Corrections.Entries;

namespace NeuralNetworks3.Corrections;

/// <summary>Every place where the source is not as it should be.</summary>
internal static class ErrataList
{
    /// <summary>The errata by part of the source, in its order.</summary>
    public static ImmutableArray<ErratumGroup> Groups { get; } =
    [
        new("Introduction and Problem 1(a)", EqualGaussianErrata.PartA),
        new("Problem 1(b)", EqualGaussianErrata.PartB),
        new("Problem 1(c) and (d)", UnequalGaussianErrata.PartC),
        new("Problem 1(e) and (f)", UnequalGaussianErrata.PartE),
        new("Problem 1(g): derivations", DiscErrata.Derivations),
        new("Problem 1(g): results and analysis", DiscResultErrata.Results),
        new("Problem 2: set-up and chain rule", [.. ChainRuleErrata.LastLayer, .. ChainRuleErrata.SecondLayer, .. ChainRuleErrata.FirstLayer]),
        new("Problem 2: perturbation", [.. PerturbationErrata.LastLayer, .. PerturbationErrata.SecondLayer, .. PerturbationErrata.FirstLayer]),
    ];

    /// <summary>All of them, by number.</summary>
    public static ImmutableArray<Erratum> All { get; } = [.. Groups.SelectMany(group => group.Errata).OrderBy(erratum => erratum.Number)];
}
