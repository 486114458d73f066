namespace NeuralNetworks3.Networks;

/// <summary>Part (a) of Problem 2: the gradient by the chain rule, all samples at once.</summary>
public static class ChainRuleGradient
{
    /// <summary>The gradient, by the matrix form of the recursion (eq-delta-matrix and eq-gradient-matrix of the report).</summary>
    public static NetworkGradient Of(LayeredNetwork network, TrainingSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var pass = network.Run(data.Inputs);
        var deltas = Deltas.Of(network, data, pass);
        return new NetworkGradient(
            Outer(data.Inputs, deltas.First),
            Outer(pass.First, deltas.Second),
            Outer(pass.Second, deltas.Third));
    }

    // −Hᵀ Δ, the signals with unit 0: a bias is the weight of a constant 1.
    private static Matrix Outer(Matrix signals, Matrix delta) => signals.WithUnitZero().Transposed().Times(delta).Scaled(-1);
}
