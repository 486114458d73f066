using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Mathematics;
using Colophon.Model;

namespace Colophon.Benchmarks;

/// <summary>Formulas of the kinds that reports are made of, for timing.</summary>
internal static class Formulas
{
    /// <summary>Their LaTeX.</summary>
    public static ImmutableArray<string> Latex { get; } =
    [
        @"R = c_{21} p_1 + c_{22} p_2 + \int_{S_1} \bigl[ p_2 f_2(\mathbf{x}) - p_1 f_1(\mathbf{x}) \bigr] \, dx",
        @"f_i(\mathbf{x}) = \frac{1}{2\pi s_i^2} \exp\left( -\frac{r_i^2}{2 s_i^2} \right)",
        @"\ln \Lambda(\mathbf{x}) = \ln \frac{s_2^2}{s_1^2} - \frac{r_1^2}{2 s_1^2} + \frac{r_2^2}{2 s_2^2}",
        @"\Phi(z) = \frac{1}{\sqrt{2\pi}} \int_{-\infty}^{z} e^{-t^2/2} \, dt",
        @"d(n) = \begin{cases} +1 & \text{if } \mathbf{x}(n) \in C_1 \\ -1 & \text{otherwise} \end{cases}",
        @"\frac{\partial E}{\partial W_{nk}^{(1)}} = -\sum_{s=1}^{S} \delta_k^{(1)s} x_n^s",
        @"\left\lVert \sum_{i=1}^n a_i x_i \right\rVert \leq \sqrt{\sum_{i=1}^n a_i^2} \, \sqrt{\sum_{i=1}^n x_i^2}",
        @"\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1} = \frac{1}{ad - bc} \begin{pmatrix} d & -b \\ -c & a \end{pmatrix}",
        @"\hat\theta = \operatorname*{arg\,max}_{\theta \in \Theta} \prod_{i=1}^n f(x_i \mid \theta)",
        @"x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}",
    ];

    /// <summary>Short ones, as they stand within sentences.</summary>
    public static ImmutableArray<string> InlineLatex { get; } =
        ["x_i", @"p_1 = p_2 = \tfrac12", @"\mathbf{w}^{\mathsf T}\mathbf{x} > 0", @"s_1^2", @"\alpha + \beta", @"n \to \infty", @"f'(a)", @"R^\ast"];

    /// <summary>Parses one that is known to be right.</summary>
    public static MathNode Parse(string latex, bool isDisplay)
    {
        var diagnostics = new DiagnosticBag();
        var root = LatexParser.Parse(latex, new LatexContext { Locate = static _ => default, Diagnostics = diagnostics, IsDisplay = isDisplay }).Root;
        return diagnostics.HasErrors ? throw new InvalidOperationException(diagnostics.ToOrdered()[0].Message) : root;
    }
}
