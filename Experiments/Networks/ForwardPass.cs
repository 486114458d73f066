namespace NeuralNetworks3.Networks;

/// <summary>What every unit of a network computes for every sample; rows are samples, units 0 are left out.</summary>
/// <param name="FirstSums">The pre-activations a⁽¹⁾, S by K.</param>
/// <param name="First">h⁽¹⁾ = f(a⁽¹⁾).</param>
/// <param name="SecondSums">a⁽²⁾, S by L.</param>
/// <param name="Second">h⁽²⁾ = f(a⁽²⁾).</param>
/// <param name="ThirdSums">a⁽³⁾, S by M.</param>
/// <param name="Outputs">y = f(a⁽³⁾).</param>
public sealed record ForwardPass(Matrix FirstSums, Matrix First, Matrix SecondSums, Matrix Second, Matrix ThirdSums, Matrix Outputs)
{
    /// <summary>The smallest distance of a pre-activation from 0, where ReLU has its kink.</summary>
    public double Clearance => FirstSums.Values.Concat(SecondSums.Values).Concat(ThirdSums.Values).Min(Math.Abs);
}
