using System.Collections.Immutable;
using static NeuralNetworks3.Corrections.ErratumVerdict;

namespace NeuralNetworks3.Corrections.Entries;

/// <summary>The errata of Problem 2(b), the perturbation of single weights.</summary>
internal static class PerturbationErrata
{
    private static readonly ErratumCheck _compared = new ErratumCheck.OnNetworks();

    /// <summary>The last layer of weights.</summary>
    public static ImmutableArray<Erratum> LastLayer { get; } =
    [
        new(
            52,
            "(b), $W^{(3)}$",
            @"$y_m = \sum_l w^{(3)}_{lm} \hat h^{(2)}_l$, and $\Delta \hat y_m = \Delta w^{(3)}_{lm} \hat h^{(2)}_l$.",
            @"$a^{(3)}_m = \sum_l W^{(3)}_{lm} h^{(2)}_l$: the hats are on the wrong letters.",
            Wrong,
            _compared),
        new(
            53,
            "(b), throughout",
            @"$\Delta y = f(\Delta \hat y) = f(\hat y)\, \Delta y$, and alike for $\Delta h$.",
            @"$\Delta y = f(a + \Delta a) - f(a) \doteq f'(a)\, \Delta a$. For the logistic function $f(\Delta a)$ does not even go to zero.",
            Wrong,
            _compared),
        new(
            54,
            "(b), $W^{(3)}$",
            @"$\Delta L = \tfrac12 \sum_s (d_m - y_m - \Delta y_m)^2$.",
            "That is the new loss of the output $m$; its change is what remains when the old loss is subtracted.",
            Wrong,
            _compared),
        new(
            55,
            "(b), $W^{(3)}$",
            @"$\Delta L \approx \tfrac12 \sum (d - y)\, \Delta y$, “so” $\Delta L = \sum (d - y)\, \Delta y$; on the way, a division by $d - y$.",
            @"$\Delta E \doteq -\sum_s (d_m - y_m)\, \Delta y_m$. The first factor is wrong, it changes without a word, and so is the sign; the division fails where $d = y$, and is not needed.",
            Wrong,
            _compared),
        new(
            56,
            "(b), $W^{(3)}$",
            @"$\partial L / \partial w^{(1)}_{em} = +\sum_s \delta^{(3)}_m h^{(2)}_e$.",
            @"$\partial E / \partial W^{(3)}_{lm} = -\sum_s \delta^{(3)s}_m h^{(2)s}_l$. With a plus, descent would climb; (a) and the rest of (b) have the minus.",
            Wrong,
            _compared),
    ];

    /// <summary>The second layer of weights.</summary>
    public static ImmutableArray<Erratum> SecondLayer { get; } =
    [
        new(
            57,
            "(b), $W^{(2)}$",
            @"$\Delta \hat y = \sum_m w_{em} \Delta h_e$.",
            @"$\Delta a^{(3)}_m = W^{(3)}_{lm}\, \Delta h^{(2)}_l$ for each $m$. The sum over $m$ belongs to $\Delta E$.",
            Wrong,
            _compared),
        new(
            58,
            "(b), $W^{(2)}$",
            @"$\Delta h_e = \sum_s (d - y)\, \Delta y = \sum_s \sum_m f'(\hat y)\, w_{em} h^{(1)}_k \Delta w^{(1)}$.",
            @"The left side is $\Delta E$. In the end, the minus, $d_m - y_m$ and $f'(a^{(2)}_l)$ are missing, and the weight is $W^{(2)}_{kl}$; what is concluded does not follow from this line.",
            Wrong,
            _compared),
        new(
            59,
            "(b), $W^{(2)}$, $W^{(1)}$",
            "$f'(h)$.",
            "$f'(a)$: the slope where $f$ is applied. With ReLU the two agree.",
            Wrong,
            _compared),
        new(
            60,
            "(b), $W^{(2)}$",
            @"$\delta^{(2)}_k$; and $R_o$ for the loss.",
            @"$\delta^{(2)}_l$; and $E$, one symbol for one thing.",
            Notation,
            new ErratumCheck.None("An index and a name.")),
    ];

    /// <summary>The first layer of weights.</summary>
    public static ImmutableArray<Erratum> FirstLayer { get; } =
    [
        new(
            61,
            "(b), $W^{(1)}$",
            @"$\Delta h^{(2)}_e = \sum_p w_{ke}\, \Delta \hat h^{(1)}_k$.",
            @"$\Delta a^{(2)}_l = W^{(2)}_{kl}\, \Delta h^{(1)}_k$ without a sum, and then $\Delta h^{(2)}_l \doteq f'(a^{(2)}_l)\, \Delta a^{(2)}_l$.",
            Wrong,
            _compared),
        new(
            62,
            "(b), $W^{(1)}$",
            @"$\Delta \hat y = \sum_m w_{em}\, \Delta \hat h^{(2)}_e$, and $y = f'(\hat y)\, \Delta \hat y$.",
            @"$\Delta a^{(3)}_m = \sum_l W^{(3)}_{lm}\, \Delta h^{(2)}_l$, and $\Delta y_m \doteq f'(a^{(3)}_m)\, \Delta a^{(3)}_m$.",
            Wrong,
            _compared),
        new(
            63,
            "(b), $W^{(1)}$",
            @"The combined product is without $f'(\hat h^{(2)})$.",
            @"It needs $f'(a^{(2)}_l)$, and its sums run over $m$ and $l$. The final formula has the factor through $\delta^{(2)}_l$, so it does not follow from this line.",
            Wrong,
            _compared),
        new(
            64,
            "(b), $W^{(1)}$",
            @"$\delta^{(3)}_k$ and $w^{(2)}_{lk}$.",
            @"$\delta^{(1)}_k$ and $W^{(2)}_{kl}$.",
            Notation,
            new ErratumCheck.None("Indices; with the right ones the formula is right.")),
    ];
}
