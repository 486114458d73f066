using System.Collections.Immutable;

namespace NeuralNetworks3.Corrections;

/// <summary>The errata of one part of the source.</summary>
/// <param name="Title">The part.</param>
/// <param name="Errata">Its errata, in the order of their numbers.</param>
internal sealed record ErratumGroup(string Title, ImmutableArray<Erratum> Errata);
