using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Studies;

/// <summary>What twice as many points of C₂ do to the perceptron's line.</summary>
/// <remarks>In its placebo the larger samples are as large as the others: the effect that is looked for is gone, and all else is the same.</remarks>
public sealed class ClassSizes : Experiment<ClassSizesResult>
{
    private const int SeedCount = 1000;

    /// <inheritdoc/>
    public override string Id => "class-sizes";

    /// <inheritdoc/>
    public override string WorkUnit => "sample passes";

    /// <inheritdoc/>
    public override bool HasPlacebo => true;

    /// <inheritdoc/>
    public override async Task<ClassSizesResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var gaussian = await PairAsync("Gaussian", Scenario.G2, Scenario.G3, context).ConfigureAwait(false);
        var disc = await PairAsync("uniform", Scenario.U2, Scenario.U3, context).ConfigureAwait(false);
        context.Claim(ComparisonClaims.SensitiveToNumbers(
            new SizeShares(gaussian.Final.Share, gaussian.Pocket.Share, gaussian.Averaged.Share, disc.Final.Share, disc.Pocket.Share, disc.Averaged.Share),
            new SizeShifts(
                gaussian.Final.Shift,
                gaussian.Pocket.Shift,
                gaussian.Averaged.Shift,
                gaussian.BestLineShift,
                disc.Final.Shift,
                disc.Pocket.Shift,
                disc.Averaged.Shift,
                disc.BestLineShift)));
        context.Claim(ComparisonClaims.UnequalNumbersAreMoreUncertain(disc.RiskRatio, disc.FirstErrorRatio, disc.OffsetRatio));
        return new ClassSizesResult(SeedCount, [gaussian, disc]);
    }

    /// <inheritdoc/>
    public override void Present(ClassSizesResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddTable(
            "sizes",
            result.Pairs.SelectMany(pair => new[] { (pair, "averaged", pair.Averaged), (pair, "pocket", pair.Pocket), (pair, "final", pair.Final) }),
            Column.Text<(SizePair Pair, string Name, SizeFindings Found)>("family", "Densities", row => row.Pair.Family),
            Column.Text<(SizePair Pair, string Name, SizeFindings Found)>("weights", "Weights", row => row.Name),
            Column.Number<(SizePair Pair, string Name, SizeFindings Found)>("equal", "$t$, equal", NumberFormat.Fixed(3), row => row.Found.EqualOffset),
            Column.Number<(SizePair Pair, string Name, SizeFindings Found)>("unequal", "$t$, unequal", NumberFormat.Fixed(3), row => row.Found.UnequalOffset),
            Column.Number<(SizePair Pair, string Name, SizeFindings Found)>("shift", "Shift", NumberFormat.Fixed(3), row => row.Found.Shift),
            Column.Number<(SizePair Pair, string Name, SizeFindings Found)>("best-line", "Best line’s", NumberFormat.Fixed(3), row => row.Pair.BestLineShift),
            Column.Number<(SizePair Pair, string Name, SizeFindings Found)>("share", "Farther", NumberFormat.Percent(1), row => row.Found.Share));
    }

    private static async Task<SizePair> PairAsync(string family, Scenario equal, Scenario unequal, ExperimentContext context)
    {
        var drawn = context.IsPlacebo ? equal : unequal;
        var equalRuns = await TrainAsync(equal, equal, context).ConfigureAwait(false);
        var unequalRuns = await TrainAsync(unequal, drawn, context).ConfigureAwait(false);
        return new SizePair(
            family,
            SizeFindings.Of([.. equalRuns.Select(run => run.Averaged)], [.. unequalRuns.Select(run => run.Averaged)]),
            SizeFindings.Of([.. equalRuns.Select(run => run.Pocket)], [.. unequalRuns.Select(run => run.Pocket)]),
            SizeFindings.Of([.. equalRuns.Select(run => run.Final)], [.. unequalRuns.Select(run => run.Final)]),
            BestLine.Of(unequal).Offset - BestLine.Of(equal).Offset,
            Ratio(risk => risk.Risk),
            Ratio(risk => risk.FirstError),
            Width(unequalRuns, run => run.Final.Offset) / Width(equalRuns, run => run.Final.Offset));

        double Ratio(Func<RuleRisk, double> of) =>
            Width(unequalRuns, run => of(LineRisk.Of(run.Final, drawn)))
            / Width(equalRuns, run => of(LineRisk.Of(run.Final, equal)));
    }

    private static Task<ImmutableArray<PerceptronOutcome>> TrainAsync(Scenario meant, Scenario drawn, ExperimentContext context) =>
        SeedSweep.Of(meant, drawn, ScenarioStudy.Protocol, SeedCount, context).TrainAsync(context);

    // A standard deviation would hang on the few worst seeds.
    private static double Width(ImmutableArray<PerceptronOutcome> runs, Func<PerceptronOutcome, double> of) => Distribution.Of([.. runs.Select(of)]).InterquartileRange;
}

/// <summary>What the numbers of points do.</summary>
/// <param name="Seeds">How many seeds.</param>
/// <param name="Pairs">A family each.</param>
public sealed record ClassSizesResult(int Seeds, ImmutableArray<SizePair> Pairs);

/// <summary>One family with equal and with unequal numbers.</summary>
/// <param name="Family">Its densities.</param>
/// <param name="Averaged">The averaged weights.</param>
/// <param name="Pocket">The pocket weights.</param>
/// <param name="Final">The final weights.</param>
/// <param name="BestLineShift">By how much the best line's offset grows.</param>
/// <param name="RiskRatio">Interquartile range of the final weights' exact risk with unequal numbers, divided by that with equal ones.</param>
/// <param name="FirstErrorRatio">The same of ε₁.</param>
/// <param name="OffsetRatio">The same of t.</param>
public sealed record SizePair(
    string Family,
    SizeFindings Averaged,
    SizeFindings Pocket,
    SizeFindings Final,
    double BestLineShift,
    double RiskRatio,
    double FirstErrorRatio,
    double OffsetRatio);

/// <summary>One kind of weights with equal and with unequal numbers.</summary>
/// <param name="EqualOffset">Median offset t with equal numbers.</param>
/// <param name="UnequalOffset">Median offset with unequal numbers.</param>
/// <param name="Shift">Their difference.</param>
/// <param name="Share">Share of the seeds in which the offset with unequal numbers is the larger one.</param>
public sealed record SizeFindings(double EqualOffset, double UnequalOffset, double Shift, double Share)
{
    /// <summary>Compares lines seed by seed.</summary>
    public static SizeFindings Of(ImmutableArray<LinearRule> equal, ImmutableArray<LinearRule> unequal)
    {
        var (before, after) = (Distribution.Of([.. equal.Select(line => line.Offset)]).Median, Distribution.Of([.. unequal.Select(line => line.Offset)]).Median);
        var larger = equal.Zip(unequal).Count(pair => pair.Second.Offset > pair.First.Offset);
        return new SizeFindings(before, after, after - before, (double)larger / equal.Length);
    }
}
