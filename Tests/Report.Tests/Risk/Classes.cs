using CsCheck;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Tests.Risk;

/// <summary>Classes, scenarios and rules for property tests.</summary>
internal static class Classes
{
    /// <summary>Two Gaussian classes somewhere in the plane, not in the same place, with any priors.</summary>
    public static Gen<Scenario> Gaussians => Pair((x, y, squaredSpread) => new GaussianClass(x, y, squaredSpread));

    /// <summary>Two discs somewhere in the plane, not in the same place, with any priors.</summary>
    public static Gen<Scenario> Discs => Pair((x, y, squaredSpread) => new DiscClass(x, y, squaredSpread));

    /// <summary>Two classes of either family.</summary>
    public static Gen<Scenario> Any => Gen.OneOf(Gaussians, Discs);

    /// <summary>Lines through the part of the plane where the classes are.</summary>
    public static Gen<LinearRule> Lines => Gen.Select(Gen.Double[0, 2 * Math.PI], Gen.Double[-4, 4], Gen.Double[0.01, 100])
        .Select((angle, bias, scale) => new LinearRule(bias * scale, Math.Cos(angle) * scale, Math.Sin(angle) * scale));

    /// <summary>Circles about there, with C₁ inside.</summary>
    public static Gen<DiscRule> Circles => Gen.Select(Gen.Double[-4, 4], Gen.Double[-4, 4], Gen.Double[-0.5, 16])
        .Select((x, y, squaredRadius) => new DiscRule(x, y, squaredRadius));

    /// <summary>Lines and circles, with C₁ inside or outside.</summary>
    public static Gen<IDecisionRule> Rules => Gen.OneOf(
        Lines.Select(line => (IDecisionRule)line),
        Circles.Select(circle => (IDecisionRule)circle),
        Circles.Select(circle => (IDecisionRule)Opposite(circle)));

    /// <summary>The classes with their names exchanged.</summary>
    public static Scenario Exchanged(Scenario scenario) => scenario with
    {
        First = scenario.Second,
        Second = scenario.First,
        FirstPrior = scenario.SecondPrior,
        SecondPrior = scenario.FirstPrior,
    };

    /// <summary>The rule that answers the other class everywhere, but for its boundary.</summary>
    public static IDecisionRule Opposite(IDecisionRule rule) => rule switch
    {
        LinearRule line => new LinearRule(-line.Bias, -line.WeightX, -line.WeightY),
        DiscRule disc => new OutsideDiscRule(disc.CenterX, disc.CenterY, disc.SquaredRadius),
        OutsideDiscRule disc => new DiscRule(disc.CenterX, disc.CenterY, disc.SquaredRadius),
        _ => throw new ArgumentException("a line or a circle", nameof(rule)),
    };

    private static Gen<Scenario> Pair(Func<double, double, double, ClassDensity> density) =>
        Gen.Select(
            Gen.Select(Gen.Double[-2, 2], Gen.Double[-2, 2], Gen.Double[0.2, 3]).Select(density),
            Gen.Select(Gen.Double[-2, 2], Gen.Double[-2, 2], Gen.Double[0.2, 3]).Select(density),
            Gen.Double[0.02, 0.98])
            .Select((first, second, prior) => new Scenario("any", first, second, prior, 1 - prior, 1, 1))
            .Where(scenario => scenario.CenterDistance > 1e-3);
}
