using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Corrections.Checks;
using NeuralNetworks3.Data;
using static NeuralNetworks3.Corrections.ErratumVerdict;

namespace NeuralNetworks3.Corrections.Entries;

/// <summary>The errata of Problem 1(c) to (f).</summary>
internal static class UnequalGaussianErrata
{
    // (y − 4)² = 10 − (x − 2)²
    private static readonly DiscRule _printedCircle = new(2, 4, 10);

    /// <summary>Parts (c) and (d).</summary>
    public static ImmutableArray<Erratum> PartC { get; } =
    [
        new(
            12,
            "(c)",
            @"The densities stand with “$\propto$” only.",
            @"Their constants differ: $\Lambda$ has the factor $s_2^2 / s_1^2 = 2$, and $\ln\Lambda$ the term $\ln 2$.",
            Wrong,
            new ErratumCheck.Computed(
                @"In part (c), $\Lambda$ is the ratio of the two exponentials.",
                ClaimVerdict.False,
                () => RatioChecks.FactorOfExponentials(Scenario.G2, printed: 1))),
        new(
            13,
            "(c)",
            @"$\ln\Lambda = -\tfrac12 r_1^2 + \tfrac12 r_2^2$.",
            @"$2 s_2^2 = 4$, so $r_2^2$ is divided by 4. As printed, the line leads to the boundary of part (a); the next line has the right factor without a word.",
            Wrong,
            new ErratumCheck.Computed(
                @"In part (c), $-\tfrac12 r_1^2 + \tfrac12 r_2^2 > 0$ is $2 r_1^2 - r_2^2 < 0$.",
                ClaimVerdict.False,
                () => RatioChecks.DivisorOfSecondSquare(printed: 2))),
        new(
            14,
            "(c)",
            "The boundary is $(y - 4)^2 = 10 - (x - 2)^2$.",
            @"The squared radius is $10 + 4 \ln 2$. The algebra after the lost constant is right.",
            Wrong,
            new ErratumCheck.Computed(
                "The circle round $(2, 4)$ with the squared radius 10 is the Bayes boundary of part (c).",
                ClaimVerdict.False,
                () => CircleChecks.IsBayes(Scenario.G2, _printedCircle))),
        new(
            19,
            "(c)",
            "A point above the boundary is of $C_1$, one below of $C_2$.",
            "$C_1$ is inside the circle, and $C_2$ is all around it, above as well.",
            Wrong,
            new ErratumCheck.Computed(
                "In part (c), the Bayes rule answers $C_1$ at a point above the circle.",
                ClaimVerdict.False,
                () => CircleChecks.AnswersFirstAbove(BayesRule.Of(Scenario.G2)))),
        new(
            20,
            "(c)",
            @"The integrand is $f_2 \dd\x - f_1$.",
            "It is $f_2 - f_1$.",
            Notation,
            new ErratumCheck.None("A differential too many.")),
        new(
            21,
            "(d)",
            "The perceptron “is different from the Bayes classifier solution”.",
            "It is, but by how much, and why? How far the best line stays behind the Bayes rule, and how far the perceptron stays behind the best line, are two questions.",
            Unjustified,
            new ErratumCheck.Elsewhere(["K11"])),
    ];

    /// <summary>Parts (e) and (f).</summary>
    public static ImmutableArray<Erratum> PartE { get; } =
    [
        new(
            15,
            "(e)",
            @"$\Lambda > 2$ becomes $\ln\Lambda > 0$.",
            @"It becomes $\ln\Lambda > \ln 2$.",
            Wrong,
            new ErratumCheck.Computed(
                @"In part (e), the Bayes rule answers $C_1$ where $\ln\Lambda > 0$.",
                ClaimVerdict.False,
                () => RatioChecks.LogThreshold(Scenario.G3, printed: 0))),
        new(
            16,
            "(e)",
            "The boundary is the circle of part (c).",
            @"The $\ln 2$ of the constants and the $\ln 2$ of the priors are both lost, and would have cancelled. The squared radius 10 is right here, and was wrong in (c).",
            Luck,
            new ErratumCheck.Computed(
                "The circle round $(2, 4)$ with the squared radius 10 is the Bayes boundary of part (e).",
                ClaimVerdict.True,
                () => CircleChecks.IsBayes(Scenario.G3, _printedCircle))),
        new(
            17,
            "(e)",
            "The “logarithm of constant is zero”.",
            @"That of 1 is. Here it is $\ln 2$.",
            Wrong,
            new ErratumCheck.Computed(
                "In part (e), the logarithm of the constant is zero.",
                ClaimVerdict.False,
                () => RatioChecks.LogOfConstant(Scenario.G3.SecondPrior / Scenario.G3.FirstPrior))),
        new(
            18,
            "(e)",
            "The Bayes rule is “not sensitive” to the priors here.",
            @"Its squared radius is $10 + 4 \ln(2 p_1 / p_2)$; from (c) to (e) it falls from $10 + 4 \ln 2$ to 10.",
            Wrong,
            new ErratumCheck.Computed(
                "With the densities of parts (c) and (e), the Bayes boundary does not depend on the priors.",
                ClaimVerdict.False,
                () => CircleChecks.IgnoresPriors(Scenario.G2, 1.0 / 2, 1.0 / 3))),
        new(
            22,
            "(f)",
            "The perceptron is “sensitive” to the numbers of points.",
            "The Bayes rule and the best line depend on the priors as well, and rightly. What matters is whether the perceptron moves as they do.",
            Unjustified,
            new ErratumCheck.Elsewhere(["K12"])),
    ];
}
