using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Corrections.Checks;
using NeuralNetworks3.Data;
using static NeuralNetworks3.Corrections.ErratumVerdict;

namespace NeuralNetworks3.Corrections.Entries;

/// <summary>The errata of the introduction and of Problem 1(a) and (b).</summary>
internal static class EqualGaussianErrata
{
    /// <summary>Introduction and part (a).</summary>
    public static ImmutableArray<Erratum> PartA { get; } =
    [
        new(
            1,
            "introduction",
            "A ready-made function makes a number “by this probability”.",
            "It draws from a *density*; a probability belongs to a region, and that of each single point is zero.",
            Notation,
            new ErratumCheck.None("A matter of words.")),
        new(
            2,
            "(a)",
            "Both mistakes cost the same because the data are “not biased”.",
            "Equal costs are an assumption about which mistakes matter, and say nothing of the data.",
            Unjustified,
            new ErratumCheck.None("An assumption is stated, not computed.")),
        new(
            3,
            "(a)",
            "The classes do not have “the same number”, so their probabilities are equal.",
            "Equal numbers are the reason for $p_1 = p_2 = \\tfrac12$, and only if the sample is representative.",
            Wrong,
            new ErratumCheck.Computed(
                "Two classes with different numbers of points have the same probability.",
                ClaimVerdict.False,
                () => RiskChecks.UnequalCountsGiveEqualPriors(Scenario.G3))),
        new(
            4,
            "(a), (g)(a)",
            "The integral ends before $f_1$; in (g)(a) the bracket has the cost before $f_1$ a second time.",
            @"With $c = c_{12} = c_{21}$ and equal priors, $R = \frac{c}{2} + \frac{c}{2} \int_{S_1} (f_2 - f_1) \dd\x$.",
            Notation,
            new ErratumCheck.Computed(
                @"In part (g)(a), the integrand of the risk is $\frac{c}{2} \bigl( f_2 - \frac{c}{2} f_1 \bigr)$.",
                ClaimVerdict.False,
                () => RiskChecks.IntegrandOfRisk((f1, f2) => 0.5 * (f2 - (0.5 * f1))))),
        new(
            5,
            "(a)",
            "$C_1$ is where the derivative of $f_1$ is larger than that of $f_2$.",
            "The densities themselves are compared: $p_1 f_1 > p_2 f_2$.",
            Wrong,
            new ErratumCheck.Computed(
                @"The Bayes rule answers $C_1$ where $\partial f_1 / \partial x > \partial f_2 / \partial x$.",
                ClaimVerdict.False,
                () => RatioChecks.SlopesDecide(0, 0))),
        new(
            6,
            "(a)",
            @"$\Lambda \sim \exp(\dots)$, without the normalising constants.",
            "The constants cancel because $s_1 = s_2$. Left out by habit, they spoil part (c).",
            Luck,
            new ErratumCheck.Computed(
                @"The normalising constants cancel in $\Lambda$.",
                ClaimVerdict.Depends,
                () => RatioChecks.ConstantsCancel(Scenario.G1, Scenario.G2))),
        new(
            7,
            "(a)",
            @"$\Lambda = \exp\bigl( \tfrac12 (-2x - 4y + 5) \bigr)$.",
            @"The exponent is $\tfrac12 (2x + 4y - 5)$. The next line puts the sign back; boundary and sides are right.",
            Wrong,
            new ErratumCheck.Computed(
                @"In part (a), $\Lambda = \exp\bigl( \tfrac12 (-2x - 4y + 5) \bigr)$.",
                ClaimVerdict.False,
                () => RatioChecks.Exponent((x, y) => 0.5 * ((-2 * x) - (4 * y) + 5)))),
    ];

    /// <summary>Part (b).</summary>
    public static ImmutableArray<Erratum> PartB { get; } =
    [
        new(
            8,
            "(b)",
            "A very small learning rate and many epochs avoid overfitting.",
            @"With $\w(0) = \vec{0}$ the rate scales the weights and changes no decision. More epochs restrain nothing. What is wrong is that no line separates the sample.",
            Wrong,
            new ErratumCheck.Elsewhere(["K8", "K9", "K10"])),
        new(
            9,
            "(b)",
            @"The loss is strange since the outputs are $\pm 1$, so the rate should be very small.",
            "The rate can change nothing. The loss goes on jumping because the weights never come to rest.",
            Wrong,
            new ErratumCheck.Elsewhere(["K8", "K17"])),
        new(
            10,
            "(b)",
            "The result is uncertain because the data are “chaotic”.",
            @"Two causes: the overlap of the classes costs every rule at least $R^\ast$; the rest is the price of the line that is reported, and other weights than the last have less of it.",
            Unjustified,
            new ErratumCheck.Elsewhere(["K11", "K25"])),
        new(
            11,
            "(b)",
            @"$\sgn$ is applied to $\w(0) = \vec{0}$; order, rate, epochs, seed and error rate are not given.",
            "All of them have to be stated, and some of them decide the result.",
            Unclear,
            new ErratumCheck.Elsewhere(["K24"])),
    ];
}
