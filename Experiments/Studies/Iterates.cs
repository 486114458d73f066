using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Studies;

/// <summary>The weights that a perceptron could report, and the lines learnt without one, over the sweeps of all six scenarios.</summary>
/// <remarks>In its placebo the sweeps have permuted labels.</remarks>
public sealed class Iterates : Experiment<IteratesResult>
{
    /// <inheritdoc/>
    public override string Id => "iterates";

    /// <inheritdoc/>
    public override string WorkUnit => "seeds compared";

    /// <inheritdoc/>
    public override bool HasPlacebo => true;

    /// <inheritdoc/>
    public override ImmutableArray<Type> Needs =>
    [
        typeof(EqualGaussians), typeof(UnequalGaussians), typeof(UnequalGaussiansAndNumbers),
        typeof(EqualDiscs), typeof(UnequalDiscs), typeof(UnequalDiscsAndNumbers),
    ];

    /// <inheritdoc/>
    public override Task<IteratesResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ImmutableArray<ScenarioFindings> found =
        [
            context.ResultOf<EqualGaussians, ScenarioFindings>(),
            context.ResultOf<UnequalGaussians, ScenarioFindings>(),
            context.ResultOf<UnequalGaussiansAndNumbers, ScenarioFindings>(),
            context.ResultOf<EqualDiscs, ScenarioFindings>(),
            context.ResultOf<UnequalDiscs, ScenarioFindings>(),
            context.ResultOf<UnequalDiscsAndNumbers, ScenarioFindings>(),
        ];
        context.AddWork(found.Sum(scenario => (long)scenario.Seeds.Outcomes.Length));
        var (g1, g2, u1, u2, u3) = (found[0], found[1], found[3], found[4], found[5]);
        context.Claim(IterateClaims.OverfittingIsTheTrouble(
            [.. g1.Seeds.Outcomes.Select(outcome => outcome.Final.Risk - outcome.Final.TrainingError)],
            [.. g1.Seeds.Outcomes.Select(outcome => outcome.Final.Risk - g1.BestLine.Errors.Risk)]));
        context.Claim(IterateClaims.NearBestLine(
            Within([g1, g2], outcome => outcome.Final),
            Within([g1, g2], outcome => outcome.Pocket),
            Within([g1, g2], outcome => outcome.Averaged),
            g2.BestLine.Errors.Excess));
        context.Claim(IterateClaims.AgreesWithBayes(FinalExcesses(u1)));
        context.Claim(IterateClaims.LineAgreesWithBayes(u2.BestLine.Errors.Excess, FinalExcesses(u2)));
        context.Claim(IterateClaims.AgreesLessWithUnequalNumbers(FinalExcesses(u3), FinalExcesses(u2)));
        context.Claim(IterateClaims.DividesPerfectly(
            found.Sum(scenario => scenario.Seeds.Count),
            found.Sum(scenario => scenario.Seeds.Outcomes.Count(outcome => outcome.IsSeparable)),
            u1.Seeds.Outcomes.Min(outcome => outcome.SmallestTrainingError)));
        context.Claim(IterateClaims.AveragingRemovesSpread(
            [.. found.Select(scenario => scenario.Seeds.Averaged.Risk.InterquartileRange / scenario.Seeds.Final.Risk.InterquartileRange)]));
        context.Claim(IterateClaims.FinalIsHeavyTailed(
            [.. found.Select(scenario => (scenario.Seeds.Final.Risk.Largest - scenario.Seeds.Final.Risk.Median) / (scenario.Seeds.Final.Risk.Median - scenario.Seeds.Final.Risk.Smallest))]));
        context.Claim(IterateClaims.FinalIsBest([.. found.Select(MediansOf)]));
        return Task.FromResult(new IteratesResult(found));
    }

    /// <inheritdoc/>
    public override void Present(IteratesResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddTable(
            "risks",
            result.Scenarios,
            Column.Text<ScenarioFindings>("id", "", found => found.Id),
            Column.Number<ScenarioFindings>("best-line", "Best line", NumberFormat.Percent(2), found => found.BestLine.Errors.Risk),
            Column.Number<ScenarioFindings>("final-lower", "Final $Q_1$", NumberFormat.Percent(2), found => found.Seeds.Final.Risk.LowerQuartile),
            Column.Number<ScenarioFindings>("final", "Final median", NumberFormat.Percent(2), found => found.Seeds.Final.Risk.Median),
            Column.Number<ScenarioFindings>("final-upper", "Final $Q_3$", NumberFormat.Percent(2), found => found.Seeds.Final.Risk.UpperQuartile),
            Column.Number<ScenarioFindings>("final-mean", "Final mean", NumberFormat.Percent(2), found => found.Seeds.Final.Risk.Mean),
            Column.Number<ScenarioFindings>("pocket", "Pocket", NumberFormat.Percent(2), found => found.Seeds.Pocket.Risk.Median),
            Column.Number<ScenarioFindings>("averaged", "Averaged", NumberFormat.Percent(2), found => found.Seeds.Averaged.Risk.Median),
            Column.Number<ScenarioFindings>("discriminant", "Discr.", NumberFormat.Percent(2), found => found.Seeds.Discriminant.Risk.Median),
            Column.Number<ScenarioFindings>("least-squares", "Least sq.", NumberFormat.Percent(2), found => found.Seeds.LeastSquares.Risk.Median));
    }

    private static double Within(ScenarioFindings[] scenarios, Func<SeedOutcome, LineOutcome> lineOf) => scenarios
        .SelectMany(found => found.Seeds.Outcomes.Select(outcome => lineOf(outcome).Risk - found.BestLine.Errors.Risk))
        .Average(excess => excess <= IterateClaims.Nearness ? 1.0 : 0.0);

    private static double[] FinalExcesses(ScenarioFindings found) => [.. found.Seeds.Outcomes.Select(outcome => outcome.Final.Risk - found.Bayes.Risk)];

    private static MedianRisks MediansOf(ScenarioFindings found) => new(
        found.Seeds.Final.Risk.Median,
        found.Seeds.Pocket.Risk.Median,
        found.Seeds.Averaged.Risk.Median,
        found.Seeds.Discriminant.Risk.Median,
        found.Seeds.LeastSquares.Risk.Median);
}

/// <summary>The sweeps of all six scenarios; their numbers are results of the scenarios’ own.</summary>
/// <param name="Scenarios">The scenarios in order.</param>
public sealed record IteratesResult([property: OmitFromResults] ImmutableArray<ScenarioFindings> Scenarios);
