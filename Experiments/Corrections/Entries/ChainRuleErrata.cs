using System.Collections.Immutable;
using static NeuralNetworks3.Corrections.ErratumVerdict;

namespace NeuralNetworks3.Corrections.Entries;

/// <summary>The errata of Problem 2, its set-up and part (a), the chain rule.</summary>
internal static class ChainRuleErrata
{
    private static readonly ErratumCheck _compared = new ErratumCheck.OnNetworks();

    /// <summary>The set-up, and part (a) for the last layer of weights.</summary>
    public static ImmutableArray<Erratum> LastLayer { get; } =
    [
        new(
            38,
            "set-up",
            @"The loss $L = \tfrac12 \sum (d - y)^2$ is the mean square error; the samples are counted to $N$, the outputs to $L$.",
            "It is half the *sum* of squares, over $S$ samples and $M$ outputs. $N$ and $L$ are numbers of units, so the loss is called $E$.",
            Wrong,
            _compared),
        new(
            39,
            "set-up",
            "In every layer the sum starts at 0.",
            "Then $x_0 = h^{(1)}_0 = h^{(2)}_0 = 1$ has to be said, and the units 0 take no part in the backward sums: nothing leads into them.",
            Unclear,
            new ErratumCheck.None("A definition that is missing.")),
        new(
            40,
            "(a), $W^{(3)}$",
            @"$\partial L / \partial w^{(3)}_{lm}$ is a sum, but over what is not said.",
            "Over the samples $s$. There is no sum over $m$: the weight leads to one output.",
            Unclear,
            new ErratumCheck.None("An index that is missing; with a sum over $s$ the formula is right.")),
        new(
            41,
            "(a), $W^{(3)}$",
            @"$\partial L / \partial y_m = \tfrac12 \sum_s \sum_n -(d_n^s - y_n^s)$.",
            @"$\partial E / \partial y_m^s = -(d_m^s - y_m^s)$. The square brings a 2 that cancels $\tfrac12$, and of all outputs and samples one is left.",
            Wrong,
            _compared),
        new(
            42,
            "(a), $W^{(3)}$",
            @"$\delta^{(3)}_l = f'(\hat y_l) (y_l - \hat y_l)$, where $\hat y$ is what $f$ is applied to.",
            @"$\delta^{(3)}_m = (d_m - y_m)\, f'(a^{(3)}_m)$: target minus output.",
            Wrong,
            _compared),
    ];

    /// <summary>Part (a) for the second layer of weights.</summary>
    public static ImmutableArray<Erratum> SecondLayer { get; } =
    [
        new(
            43,
            "(a), $W^{(2)}$",
            @"$\frac{dL}{d\hat y} = \frac{dL}{d\hat y} \cdot \frac{d\hat y}{d\hat y}$.",
            @"$\partial E / \partial a^{(3)}_m = (\partial E / \partial y_m) (\partial y_m / \partial a^{(3)}_m)$.",
            Notation,
            new ErratumCheck.None("As printed it says nothing; what is put in afterwards is right.")),
        new(
            44,
            "(a), $W^{(2)}$, $W^{(1)}$",
            @"$\bigl( -\sum_j d_m - y_m \bigr)$ is multiplied by the other factors.",
            "The sum over the samples goes round the whole product, and $d - y$ into brackets: a sum of products is no product of sums.",
            Wrong,
            _compared),
        new(
            45,
            "(a), $W^{(2)}$",
            "$h^{(K)}_l$, $W_{el}$ and $W_{le}$ stand in the sums.",
            "$h^{(1)}_k$, $W^{(3)}_{lm}$ and $W^{(2)}_{kl}$.",
            Notation,
            new ErratumCheck.None("Indices; where they name a unit that is not there, nothing can be computed.")),
        new(
            46,
            "(a), $W^{(2)}$",
            @"What the brace calls $\delta^{(3)}_m$ has the minus sign in it, and a minus stands before the final sum as well.",
            @"One definition throughout, $\delta = -\partial E / \partial a$, and one minus.",
            Wrong,
            _compared),
        new(
            47,
            "(a), $W^{(2)}$",
            @"$-\sum \delta^{(2)}_k h^{(1)}_k$, and $\delta^{(3)}_l = f'(\hat h^{(2)}_l) \sum_m \delta^{(3)}_m W^{(3)}_{ml}$.",
            @"$-\sum_s \delta^{(2)s}_l h^{(1)s}_k$, and $\delta^{(2)}_l = f'(a^{(2)}_l) \sum_m \delta^{(3)}_m W^{(3)}_{lm}$.",
            Notation,
            new ErratumCheck.None("Indices; with the right ones the formulas are right.")),
    ];

    /// <summary>Part (a) for the first layer of weights.</summary>
    public static ImmutableArray<Erratum> FirstLayer { get; } =
    [
        new(
            48,
            "(a), $W^{(1)}$",
            @"$\partial L / \partial \hat h^{(2)}_l$ lacks $f'(\hat h^{(2)}_l)$, which stands in $\partial \hat h^{(2)}_l / \partial w^{(1)}_{nk}$ instead.",
            @"Two misplacements that cancel. $\partial E / \partial a^{(2)}_l = -\delta^{(2)}_l$ has the factor, and $\partial a^{(2)}_l / \partial W^{(1)}_{nk}$ has not.",
            Luck,
            _compared),
        new(
            49,
            "(a), $W^{(1)}$",
            @"The second line of $\partial \hat h^{(2)}_l / \partial w^{(1)}_{nk}$ ends in $w^{(2)}_{kl} x_n$.",
            "It has lost $f'(a^{(1)}_k)$, which is back in the combined formula.",
            Wrong,
            _compared),
        new(
            50,
            "(a), $W^{(1)}$",
            @"$-\sum \delta^{(2)} \hat h^{(1)}$; and the combined formula is $L_0$ itself.",
            @"$h^{(1)}$, after $f$. The left side is $\partial E / \partial W^{(1)}_{nk}$.",
            Wrong,
            _compared),
        new(
            51,
            "(a), $W^{(1)}$",
            @"$\partial L_0 / \partial w_{mk}$, $\delta^{(3)}_k$ and $w^{(2)}_{lk}$.",
            @"$\partial E / \partial W^{(1)}_{nk}$, $\delta^{(1)}_k$ and $W^{(2)}_{kl}$.",
            Notation,
            new ErratumCheck.None("Indices; with the right ones the formula is right.")),
    ];
}
