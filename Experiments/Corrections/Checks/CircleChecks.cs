using System.Diagnostics;
using Colophon.Numerics;
using Colophon.Running;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Corrections.Checks;

/// <summary>Checks of the circles that are Bayes boundaries, or are said to be.</summary>
internal static class CircleChecks
{
    /// <summary>Whether a circle has the Bayes risk of two Gaussian classes.</summary>
    public static CheckFinding IsBayes(Scenario scenario, DiscRule printed)
    {
        var bayes = Circle(scenario);
        var (risk, least) = (ExactRisk.Of(printed, scenario).Risk, BayesRisk.Of(scenario));
        var (x, y) = ((scenario.First.CenterX + scenario.Second.CenterX) / 2, (scenario.First.CenterY + scenario.Second.CenterY) / 2);
        var toMidpoint = ((x - printed.CenterX) * (x - printed.CenterX)) + ((y - printed.CenterY) * (y - printed.CenterY));
        return new CheckFinding(
            CheckFinding.Decide(ExactRisk.IsBayesOptimal(printed, scenario)),
            new
            {
                PrintedSquaredRadius = printed.SquaredRadius,
                BayesSquaredRadius = bayes.SquaredRadius,
                PrintedRisk = risk,
                BayesRisk = least,
                SquaredDistanceOfMidpoint = toMidpoint,
                LogRatioAtMidpoint = Density.LogRatio(scenario, x, y),
                LogThreshold = PortableMath.Log(scenario.SecondPrior / scenario.FirstPrior),
            },
            Sentence.Of($"The printed circle has the squared radius {printed.SquaredRadius:0} and the risk {risk:6}, the Bayes circle {bayes.SquaredRadius:2} and {least:6}."));
    }

    /// <summary>Whether a rule answers C₁ at (2, 9), which lies above the circles of parts (c) and (e).</summary>
    public static CheckFinding AnswersFirstAbove(IDecisionRule rule)
    {
        const double X = 2;
        const double Y = 9;
        var logRatio = Density.LogRatio(Scenario.G2, X, Y);
        return new CheckFinding(
            CheckFinding.Decide(rule.AnswersFirst(X, Y)),
            new { PointX = X, PointY = Y, LogRatio = logRatio },
            Sentence.Of($"At $({X:0}, {Y:0})$, far above, $\\ln\\Lambda = {logRatio:2} < 0$."));
    }

    /// <summary>Whether the Bayes circle of some densities is the same for two priors of C₁.</summary>
    public static CheckFinding IgnoresPriors(Scenario scenario, double firstPrior, double otherPrior)
    {
        var (first, second) = (SquaredRadius(firstPrior), SquaredRadius(otherPrior));
        return new CheckFinding(
            CheckFinding.Decide(Nearly.Equal(first, second)),
            new { FirstPrior = firstPrior, SquaredRadius = first, OtherFirstPrior = otherPrior, OtherSquaredRadius = second },
            Sentence.Of($"The squared radius is {first:4} at $p_1 = {firstPrior:3}$ and {second:4} at $p_1 = {otherPrior:3}$."));

        double SquaredRadius(double prior) => Circle(scenario.WithFirstPrior(prior)).SquaredRadius;
    }

    /// <summary>In which of the three parts of (g) the line of the source has no more risk than the circle of the first disc.</summary>
    public static CheckFinding LineReplacesCircle(Scenario a, Scenario c, Scenario e)
    {
        var (lineA, lineC, lineE) = (LineExcess(a), LineExcess(c), LineExcess(e));
        var (circleA, circleC, circleE) = (CircleExcess(a), CircleExcess(c), CircleExcess(e));
        return new CheckFinding(
            CheckFinding.DecideEach(lineA <= circleA, lineC <= circleC, lineE <= circleE),
            new
            {
                LineExcessInPartA = lineA,
                LineExcessInPartC = lineC,
                LineExcessInPartE = lineE,
                CircleExcessInPartA = circleA,
                CircleExcessInPartC = circleC,
                CircleExcessInPartE = circleE,
            },
            Sentence.Of($"Risk above the Bayes risk in (a), (c), (e): the line {lineA:4}, {lineC:4}, {lineE:4}; the circle {circleA:4}, {circleC:4}, {circleE:4}."));
    }

    /// <summary>Whether no perceptron has the Bayes circle of a scenario for its boundary, with the inputs (1, x, y) or with x² + y² as well.</summary>
    /// <remarks>
    /// ϱ² − (x − c₁)² − (y − c₂)² = (ϱ² − c₁² − c₂²) + 2c₁x + 2c₂y − (x² + y²), which is tried on a grid. Without the square, no weights can do it: the
    /// answer would change only once along the line y = c₂, and that of the circle changes twice.
    /// </remarks>
    public static CheckFinding PerceptronDrawsOnlyLines(Scenario scenario, bool squareInput)
    {
        var circle = Circle(scenario);
        var (largest, points) = Compare(circle, squareInput ? -1 : 0);
        return new CheckFinding(
            largest <= Nearly.Tolerance ? ClaimVerdict.Depends : ClaimVerdict.True,
            new { WeightOfSquare = squareInput ? -1 : 0, LargestDifference = largest, Points = points },
            Sentence.Of($"With the weights $(\\varrho^2 - {Norm(circle):0}, {2 * circle.CenterX:0}, {2 * circle.CenterY:0}, -1)$, the activation is $\\varrho^2$ minus the squared distance from the centre, up to rounding, at each of {points:0} points of a grid."));
    }

    private static double Norm(DiscRule circle) => (circle.CenterX * circle.CenterX) + (circle.CenterY * circle.CenterY);

    // Relative to 100, about the largest squared distance on the grid.
    private static (double LargestDifference, int Points) Compare(DiscRule circle, double squareWeight)
    {
        var (largest, points) = (0.0, 0);
        for (var x = -5.0; x <= 8; x += 0.5)
        {
            for (var y = -5.0; y <= 8; y += 0.5)
            {
                var activation = circle.SquaredRadius - Norm(circle) + (2 * circle.CenterX * x) + (2 * circle.CenterY * y) + (squareWeight * ((x * x) + (y * y)));
                var level = circle.SquaredRadius - ((x - circle.CenterX) * (x - circle.CenterX)) - ((y - circle.CenterY) * (y - circle.CenterY));
                largest = Math.Max(largest, Math.Abs(activation - level) / 100);
                points++;
            }
        }

        return (largest, points);
    }

    private static double LineExcess(Scenario scenario) => Excess(SourceRule.Of(scenario), scenario);

    private static double CircleExcess(Scenario scenario) => Excess(SupportRules.InsideFirst(scenario), scenario);

    // What rounding leaves of an excess that is none is taken off, so that "no more risk" can be asked.
    private static double Excess(IDecisionRule rule, Scenario scenario) => ExactRisk.IsBayesOptimal(rule, scenario) ? 0 : ExactRisk.Excess(rule, scenario);

    private static DiscRule Circle(Scenario scenario) => BayesRule.Of(scenario) as DiscRule
        ?? throw new UnreachableException($"the Bayes rule of {scenario.Id} is no circle");
}
