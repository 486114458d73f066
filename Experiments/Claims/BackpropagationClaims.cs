using Colophon.Running;
using NeuralNetworks3.Networks.Slips;

namespace NeuralNetworks3.Claims;

/// <summary>What Problem 2 asserts, decided by numbers.</summary>
public static class BackpropagationClaims
{
    /// <summary>How far two gradients that are equal may be apart, relative to the largest entry: some thousand roundings.</summary>
    public const double Tolerance = 1e-12;

    /// <summary>The same where one of them is a difference quotient.</summary>
    public const double DifferenceTolerance = 1e-7;

    /// <summary>From which relative error on a network refutes a formula: a hundred thousand times the tolerance of the method.</summary>
    public const double Visible = 1e-2;

    /// <summary>How far the ratio of remainder and squared change may stray over the smallest changes.</summary>
    public const double RemainderTolerance = 1e-2;

    /// <summary>K23: both derivations of Problem 2 give the gradient, in every layer and with its sign.</summary>
    public static Claim K23(GradientEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var agrees = evidence.ChainAgainstPerturbation <= Tolerance
            && evidence.ChainAgainstComplexStep <= Tolerance
            && evidence.PerturbationAgainstComplexStep <= Tolerance
            && evidence.ChainAgainstDifferences <= DifferenceTolerance;
        return new Claim(
            "K23",
            "The chain rule and the perturbation of single weights give the same gradient in every layer, sign included, and it is the derivative of $E$.",
            ClaimKind.Derived,
            agrees ? ClaimVerdict.True : ClaimVerdict.False,
            evidence);
    }

    /// <summary>N4: the gradient leaves out no more than a term of second order.</summary>
    public static Claim N4(RemainderEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var isSteady = evidence.LargestRatio - evidence.SmallestRatio <= RemainderTolerance * evidence.LargestRatio;
        return new Claim(
            "N4",
            "The change of $E$ that the gradient leaves unexplained is proportional to the square of a small change of the weights.",
            ClaimKind.Derived,
            isSteady ? ClaimVerdict.True : ClaimVerdict.False,
            evidence);
    }

    /// <summary>
    /// E38 to E63: a formula as the source prints it. It is true where it holds on every network, and false where a network with tanh and one
    /// with the logistic function refute it. ReLU has no say: its slope of 1 hides what is left out.
    /// </summary>
    public static Claim Printed(Slip slip, SlipEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(slip);
        ArgumentNullException.ThrowIfNull(evidence);
        var verdict = Math.Min(evidence.TanhLargest, evidence.LogisticLargest) >= Visible ? ClaimVerdict.False
            : Math.Max(evidence.TanhLargest, evidence.LogisticLargest) <= DifferenceTolerance ? ClaimVerdict.True
            : ClaimVerdict.Depends;
        return new Claim(slip.Id, slip.Statement, ClaimKind.Derived, verdict, evidence);
    }
}

/// <summary>The worst relative errors over all networks, activations and layers.</summary>
/// <param name="ChainAgainstPerturbation">The two derivations against each other.</param>
/// <param name="ChainAgainstComplexStep">The chain rule against the complex step.</param>
/// <param name="PerturbationAgainstComplexStep">The perturbation against the complex step.</param>
/// <param name="ChainAgainstDifferences">The chain rule against central differences.</param>
/// <param name="PrintedSign">The error of the gradient of W⁽³⁾ with the sign that the source prints in part (b); 2 means the opposite gradient.</param>
/// <param name="Networks">How many networks were drawn.</param>
public sealed record GradientEvidence(
    double ChainAgainstPerturbation,
    double ChainAgainstComplexStep,
    double PerturbationAgainstComplexStep,
    double ChainAgainstDifferences,
    double PrintedSign,
    int Networks);

/// <summary>Remainder over squared change, over the smaller half of the changes.</summary>
/// <param name="SmallestRatio">The smallest ratio.</param>
/// <param name="LargestRatio">The largest ratio.</param>
/// <param name="LargestChange">The largest change among them.</param>
/// <param name="SmallestChange">The smallest change among them.</param>
public sealed record RemainderEvidence(double SmallestRatio, double LargestRatio, double LargestChange, double SmallestChange);

/// <summary>Relative errors of a printed formula: smallest and largest over the networks of an activation.</summary>
/// <param name="TanhSmallest">Smallest with tanh.</param>
/// <param name="TanhLargest">Largest with tanh.</param>
/// <param name="LogisticSmallest">Smallest with the logistic function.</param>
/// <param name="LogisticLargest">Largest with the logistic function.</param>
/// <param name="ReluSmallest">Smallest with ReLU.</param>
/// <param name="ReluLargest">Largest with ReLU.</param>
/// <param name="OneSampleLargest">Largest with tanh and the logistic function where there is only one sample.</param>
public sealed record SlipEvidence(
    double TanhSmallest,
    double TanhLargest,
    double LogisticSmallest,
    double LogisticLargest,
    double ReluSmallest,
    double ReluLargest,
    double OneSampleLargest);
