using Colophon.Numerics;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Corrections.Checks;

/// <summary>Checks of the likelihood ratio of Gaussian classes, its constants, its exponent and its threshold.</summary>
internal static class RatioChecks
{
    // The point halfway between the centres.
    private const double MiddleX = 0.5;
    private const double MiddleY = 1;

    /// <summary>Whether comparing the derivatives of G1’s densities along x leads to the same answer as comparing the densities.</summary>
    public static CheckFinding SlopesDecide(double x, double y)
    {
        var (first, second) = (Scenario.G1.First, Scenario.G1.Second);
        var (f1, f2) = (Density.Of(first, x, y), Density.Of(second, x, y));
        var firstSlope = (first.CenterX - x) / first.SquaredSpread * f1;
        var secondSlope = (second.CenterX - x) / second.SquaredSpread * f2;
        return new CheckFinding(
            CheckFinding.Decide(firstSlope > secondSlope == f1 > f2),
            new { FirstSlope = firstSlope, SecondSlope = secondSlope, FirstDensity = f1, SecondDensity = f2 },
            Sentence.Of($"At $({x:0}, {y:0})$ the derivatives are {firstSlope:3} and {secondSlope:3}, and would choose $C_1$; the densities are {f1:3} and {f2:3}."));
    }

    /// <summary>In which scenarios the normalising constants of the two densities are equal: the densities are compared at their own centres.</summary>
    public static CheckFinding ConstantsCancel(Scenario equal, Scenario unequal)
    {
        var (inEqual, inUnequal) = (RatioOfConstants(equal), RatioOfConstants(unequal));
        return new CheckFinding(
            CheckFinding.DecideEach(Nearly.Equal(inEqual, 1), Nearly.Equal(inUnequal, 1)),
            new { RatioInPartA = inEqual, RatioInPartC = inUnequal },
            Sentence.Of($"The constants have the ratio {inEqual:0} in (a) and {inUnequal:0} in (c)."));
    }

    /// <summary>Whether a printed exponent is ln Λ of G1, at the centre of C₁.</summary>
    public static CheckFinding Exponent(Func<double, double, double> printed)
    {
        var (x, y) = (Scenario.G1.First.CenterX, Scenario.G1.First.CenterY);
        var (asPrinted, right) = (printed(x, y), Density.LogRatio(Scenario.G1, x, y));
        return new CheckFinding(
            CheckFinding.Decide(Nearly.Equal(asPrinted, right)),
            new { PrintedExponent = asPrinted, LogRatio = right },
            Sentence.Of($"At the mean of $C_1$ the printed exponent is {asPrinted:1}, while $\\ln\\Lambda = {right:1}$."));
    }

    /// <summary>Whether Λ is a printed factor times the ratio of the two exponentials, halfway between the centres.</summary>
    public static CheckFinding FactorOfExponentials(Scenario scenario, double printed)
    {
        var exponent = (scenario.Second.SquaredDistance(MiddleX, MiddleY) / (2 * scenario.Second.SquaredSpread))
            - (scenario.First.SquaredDistance(MiddleX, MiddleY) / (2 * scenario.First.SquaredSpread));
        var exponentials = PortableMath.Exp(exponent);
        var ratio = Density.Ratio(scenario, MiddleX, MiddleY);
        return new CheckFinding(
            CheckFinding.Decide(Nearly.Equal(printed * exponentials, ratio)),
            new { Exponentials = exponentials, Ratio = ratio, Factor = ratio / exponentials },
            Sentence.Of($"At $({MiddleX:1}, {MiddleY:0})$ the exponentials have the ratio {exponentials:3}, the densities {ratio:3}."));
    }

    /// <summary>Whether −r₁²/2 + r₂²/q, times −4, is 2r₁² − r₂² halfway between the centres of G2, for a printed q.</summary>
    public static CheckFinding DivisorOfSecondSquare(double printed)
    {
        var (r1, r2) = (Scenario.G2.First.SquaredDistance(MiddleX, MiddleY), Scenario.G2.Second.SquaredDistance(MiddleX, MiddleY));
        var (line, next) = (-4 * ((r2 / printed) - (r1 / 2)), (2 * r1) - r2);
        return new CheckFinding(
            CheckFinding.Decide(Nearly.Equal(line, next)),
            new { PrintedLine = line, NextLine = next },
            Sentence.Of($"At $({MiddleX:1}, {MiddleY:0})$ the printed line, times $-4$, is {line:2}, and the next line {next:2}."));
    }

    /// <summary>Whether a printed threshold of ln Λ is that of the Bayes rule, ln(p₂/p₁).</summary>
    public static CheckFinding LogThreshold(Scenario scenario, double printed)
    {
        var right = PortableMath.Log(scenario.SecondPrior / scenario.FirstPrior);
        return new CheckFinding(
            CheckFinding.Decide(Nearly.Equal(printed, right)),
            new { PrintedThreshold = printed, Threshold = right },
            Sentence.Of($"$\\ln(p_2 / p_1) = {right:4}$."));
    }

    /// <summary>Whether the logarithm of a constant is zero.</summary>
    public static CheckFinding LogOfConstant(double constant)
    {
        var logarithm = PortableMath.Log(constant);
        return new CheckFinding(
            CheckFinding.Decide(logarithm == 0),
            new { Constant = constant, Logarithm = logarithm },
            Sentence.Of($"The constant is {constant:0}, its logarithm {logarithm:4}."));
    }

    private static double RatioOfConstants(Scenario scenario) =>
        Density.Of(scenario.First, scenario.First.CenterX, scenario.First.CenterY)
        / Density.Of(scenario.Second, scenario.Second.CenterX, scenario.Second.CenterY);
}
