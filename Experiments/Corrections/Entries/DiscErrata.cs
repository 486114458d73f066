using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Corrections.Checks;
using NeuralNetworks3.Data;
using static NeuralNetworks3.Corrections.ErratumVerdict;

namespace NeuralNetworks3.Corrections.Entries;

/// <summary>The errata of the derivations of Problem 1(g).</summary>
internal static class DiscErrata
{
    /// <summary>Parts (g)(a), (c) and (e).</summary>
    public static ImmutableArray<Erratum> Derivations { get; } =
    [
        new(
            23,
            "(g)",
            @"The densities are called $p_1(x, y)$ and $p_2(x, y)$, and a squared radius $2\sigma_i^2$.",
            "$p_i$ is the probability of a class, and $f_i$ its density. In $R_i^2 = 2 s_i^2$, $s_i$ is no standard deviation: each coordinate has the variance $s_i^2 / 2$.",
            Notation,
            new ErratumCheck.None("A clash of symbols. What the variances lead to is computed in 32.")),
        new(
            24,
            "(g)(a)",
            @"First table: $\Lambda = \infty$ where only $r_2^2 < 2$, and 0 where only $r_1^2 > 2$.",
            @"$\Lambda = \infty$ inside the first disc alone, 0 inside the second alone.",
            Wrong,
            new ErratumCheck.Computed(
                @"In part (g)(a), $\Lambda = \infty$ where $r_2^2 < 2$ alone holds, and 0 where $r_1^2 > 2$ alone holds.",
                ClaimVerdict.False,
                () => TableChecks.Holds(Scenario.U1, PrintedTables.First, new(0, -1), new(1, 3)))),
        new(
            25,
            "(g)(a)",
            @"Second table: $\Lambda = 0$ where $a_1 \ge 0$ and $a_2 \ge 0$.",
            @"There both densities are zero, and their ratio is nothing. $\Lambda = 0$ needs $a_2 < 0$.",
            Wrong,
            new ErratumCheck.Computed(
                @"In part (g)(a), $\Lambda = 0$ where $a_1 \ge 0$ and $a_2 \ge 0$.",
                ClaimVerdict.False,
                () => TableChecks.Holds(Scenario.U1, PrintedTables.Second, new(4, 4), new(0, -1)))),
        new(
            26,
            "(g)(a)",
            "One sees that the boundary is $a_1 = a_2$, and that above it $a_1 < 0$.",
            "On the overlap of the discs both answers cost the same: the line is one way among many to break that tie. And $a_1 < 0$ is the first disc, $a_1 < a_2$ a half-plane.",
            Luck,
            new ErratumCheck.Computed(
                "In part (g)(a), $a_1 < 0$ is the same as $a_1 < a_2$.",
                ClaimVerdict.False,
                () => TieChecks.DiscIsHalfPlane(Scenario.U1, x: 0.4, y: 0.8))),
        new(
            27,
            "(g)(a)",
            "Another distribution “gives the same result”.",
            @"It does where $\rho = 1$: the Gaussian boundary, $r_1 / s_1 = r_2 / s_2$, then goes through the tips of the overlap, and any such curve that leaves the crescents whole will do for the discs. It does not from (c) to (g)(c).",
            Unjustified,
            new ErratumCheck.Computed(
                "The Bayes boundary of two Gaussian classes is one of the two discs in their places as well.",
                ClaimVerdict.Depends,
                () => TieChecks.BoundaryCarriesOver((Scenario.G1, Scenario.U1), (Scenario.G2, Scenario.U2), (Scenario.G3, Scenario.U3)))),
        new(
            28,
            "(g)(c)",
            @"$\Lambda = \infty$ where $a_1 < 0$ and $a_2 < 0$, 2 where $a_1 < 0$ and $a_2 > 0$; “simpler”, $a_1 < a_2$ and the line $2x + 4y = 7$.",
            @"The two rows are swapped. $\Lambda > 1$ exactly where $a_1 < 0$: the boundary is the arc of the first disc’s circle, and no line.",
            Wrong,
            new ErratumCheck.Computed(
                @"In part (g)(c), $\Lambda = \infty$ where $a_1 < 0$ and $a_2 < 0$, and 2 where $a_1 < 0$ and $a_2 > 0$.",
                ClaimVerdict.False,
                () => TableChecks.Holds(Scenario.U2, PrintedTables.Third, new(0.5, 1), new(1, 3)))),
        new(
            29,
            "(g)(e)",
            "The same table; “$a_1 < 0$ and $a_2 < 0$, so $a_1 - a_2 < 0$”.",
            @"This does not follow. On the overlap $\Lambda = 2$, which is the threshold: a tie, so that $2x + 4y = 7$ happens to be a Bayes boundary.",
            Luck,
            new ErratumCheck.Computed(
                "In part (g)(e), $a_1 - a_2 < 0$ wherever $a_1 < 0$ and $a_2 < 0$.",
                ClaimVerdict.False,
                () => TieChecks.DifferenceIsNegative(Scenario.U3, x: 0.5, y: 1))),
        new(
            30,
            "(g)(e)",
            "The difference to (g)(c) is the “equality factor”.",
            "Which class a line itself belongs to has no influence on the risk. The difference is that the overlap belongs to $C_1$ in (g)(c) and is a tie in (g)(e).",
            Wrong,
            new ErratumCheck.Computed(
                "The Bayes rules of parts (g)(c) and (g)(e) differ on the boundary alone.",
                ClaimVerdict.False,
                () => TieChecks.OverlapCostsTheSame(Scenario.U2, Scenario.U3))),
    ];
}
