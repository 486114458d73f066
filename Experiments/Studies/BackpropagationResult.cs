using System.Collections.Immutable;
using Colophon.Results;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Networks;
using NeuralNetworks3.Networks.Slips;

namespace NeuralNetworks3.Studies;

/// <summary>What Problem 2 finds.</summary>
public sealed record BackpropagationResult
{
    /// <summary>N, K, L and M of the random networks.</summary>
    public required NetworkShape Shape { get; init; }

    /// <summary>S.</summary>
    public required int Samples { get; init; }

    /// <summary>How many networks were drawn for each activation.</summary>
    public required int Networks { get; init; }

    /// <summary>How many ReLU networks were put aside because a pre-activation was near 0 or a layer had no gradient.</summary>
    public required int Redrawn { get; init; }

    /// <summary>Every pre-activation stays 2 to the power of minus this away from 0.</summary>
    public required int ClearanceExponent { get; init; }

    /// <summary>h of the central differences is 2 to the power of minus this.</summary>
    public required int DifferenceExponent { get; init; }

    /// <summary>h of the complex step is 2 to the power of minus this.</summary>
    public required int ComplexExponent { get; init; }

    /// <summary>The worst disagreement of each activation and layer.</summary>
    public required ImmutableArray<LayerAgreement> Layers { get; init; }

    /// <summary>What the gradient leaves out of a change of E.</summary>
    public required ImmutableArray<Remainder> Remainders { get; init; }

    /// <summary>The printed formulas.</summary>
    public required ImmutableArray<SlipFindings> Slips { get; init; }
}

/// <summary>The worst disagreement of the gradients of one layer.</summary>
/// <param name="Activation">f.</param>
/// <param name="Layer">1, 2 or 3.</param>
/// <param name="Worst">Relative errors, each the largest over the networks.</param>
public sealed record LayerAgreement(string Activation, int Layer, GradientAgreement Worst);

/// <summary>A printed formula and how far it is off.</summary>
/// <param name="Slip">The formula.</param>
/// <param name="Evidence">Its relative errors.</param>
public sealed record SlipFindings([property: OmitFromResults] Slip Slip, SlipEvidence Evidence);
