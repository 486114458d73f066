using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Corrections.Checks;
using NeuralNetworks3.Data;
using static NeuralNetworks3.Corrections.ErratumVerdict;

namespace NeuralNetworks3.Corrections.Entries;

/// <summary>The errata of the results of Problem 1(g) and of their analysis.</summary>
internal static class DiscResultErrata
{
    /// <summary>Parts (g)(b), (d), (f) and the analysis.</summary>
    public static ImmutableArray<Erratum> Results { get; } =
    [
        new(
            31,
            "(g)(b)",
            "The result is “divided perfectly”, and the loss “converged to minimum”.",
            "The discs overlap. A sample of this size is separable with negligible probability only, and where it is not, the training error cannot reach zero.",
            Wrong,
            new ErratumCheck.Elsewhere(["K16"])),
        new(
            32,
            "(g)(b), analysis",
            "Uniform data have less noise; the Gaussian ones are “more chaotic”.",
            @"In (g) the standard deviation of each coordinate is smaller by the factor $\sqrt2$, so that spread is mixed up with shape. Discs of *equal variance* have $R_i^2 = 4 s_i^2$; against those, which family is easier depends on the part.",
            Wrong,
            new ErratumCheck.Computed(
                "Of classes with the same centres and variances, uniform discs are told apart with less risk than Gaussian ones.",
                ClaimVerdict.Depends,
                () => RiskChecks.DiscsAreEasier(Scenario.G1, Scenario.G2, Scenario.G3))),
        new(
            33,
            "(g)(d)",
            "The result “agrees with Bayes prediction”, “similar as part a”.",
            "The line it is compared with is no Bayes boundary, and no line is. The part meant is (b).",
            Wrong,
            new ErratumCheck.Elsewhere(["K6", "K14"])),
        new(
            34,
            "(g)(f)",
            "The result “does not agree with Bayes prediction”.",
            "It has to be measured. Here a line *can* be a Bayes boundary; in (g)(d) none can.",
            Unjustified,
            new ErratumCheck.Elsewhere(["K7", "K15"])),
        new(
            35,
            "analysis",
            "The perceptron “easily learns” in all cases of (g), while with Gaussian classes its loss “could not converge”.",
            "It converges in none of the six.",
            Wrong,
            new ErratumCheck.Elsewhere(["K16", "K17"])),
        new(
            36,
            "analysis",
            "The line is chosen “to avoid circle”; a circle would not be fair, as it needs “the knowledge of data”.",
            "The Bayes rule always uses the densities, and the line does so, too. “Inside the first disc is $C_1$”: that rule is Bayes in all three parts, the line in two.",
            Wrong,
            new ErratumCheck.Computed(
                "In part (g), the line does as well as the circle of the first disc.",
                ClaimVerdict.Depends,
                () => CircleChecks.LineReplacesCircle(Scenario.U1, Scenario.U2, Scenario.U3))),
        new(
            37,
            "(d), (f), analysis",
            "The perceptron “can only work with linear”.",
            "It can with the inputs $(1, x, y)$. With one more input, $x^2 + y^2$, the circles of (c) and (e) are linear.",
            Unjustified,
            new ErratumCheck.Computed(
                "A perceptron can only have a line for its boundary.",
                ClaimVerdict.Depends,
                () => CircleChecks.PerceptronDrawsOnlyLines(Scenario.G2, squareInput: true))),
    ];
}
