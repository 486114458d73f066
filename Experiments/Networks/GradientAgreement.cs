namespace NeuralNetworks3.Networks;

/// <summary>How far the four gradients of one layer are apart, relative to its largest entry.</summary>
/// <param name="ChainPerturbation">The chain rule against the perturbation.</param>
/// <param name="ChainComplexStep">The chain rule against the complex step.</param>
/// <param name="PerturbationComplexStep">The perturbation against the complex step.</param>
/// <param name="ChainDifferences">The chain rule against central differences.</param>
public sealed record GradientAgreement(
    double ChainPerturbation,
    double ChainComplexStep,
    double PerturbationComplexStep,
    double ChainDifferences)
{
    /// <summary>Compares the gradients of a problem, layer by layer from the first.</summary>
    public static IReadOnlyList<GradientAgreement> Of(RandomProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var (network, data) = (problem.Network, problem.Data);
        var chain = ChainRuleGradient.Of(network, data);
        var perturbation = PerturbationGradient.Of(network, data);
        var complexStep = ComplexStepGradient.Of(network, data);
        var differences = CentralDifferenceGradient.Of(network, data);
        return [.. Enumerable.Range(1, LayeredNetwork.Layers).Select(layer => new GradientAgreement(
            Error(chain, perturbation, layer),
            Error(chain, complexStep, layer),
            Error(perturbation, complexStep, layer),
            Error(chain, differences, layer)))];
    }

    /// <summary>The worst of several problems, one layer.</summary>
    public static GradientAgreement Worst(IEnumerable<GradientAgreement> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.Aggregate((a, b) => new GradientAgreement(
            Math.Max(a.ChainPerturbation, b.ChainPerturbation),
            Math.Max(a.ChainComplexStep, b.ChainComplexStep),
            Math.Max(a.PerturbationComplexStep, b.PerturbationComplexStep),
            Math.Max(a.ChainDifferences, b.ChainDifferences)));
    }

    private static double Error(NetworkGradient values, NetworkGradient reference, int layer) =>
        Norms.RelativeError(values.Layer(layer).Values, reference.Layer(layer).Values);
}
