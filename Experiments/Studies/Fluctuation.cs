using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Studies;

/// <summary>How much the loss of a perceptron fluctuates once it has been trained for a while.</summary>
/// <remarks>In its placebo every scenario's samples are drawn from the densities of G1, so that no two scenarios differ.</remarks>
public sealed class Fluctuation : Experiment<FluctuationResult>
{
    private const int SeedCount = 500;

    // A run whose loss varies by less than this share of the points has converged.
    private const double Converged = 0.001;

    /// <inheritdoc/>
    public override string Id => "fluctuation";

    /// <inheritdoc/>
    public override string WorkUnit => "sample passes";

    /// <inheritdoc/>
    public override bool HasPlacebo => true;

    /// <inheritdoc/>
    public override async Task<FluctuationResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<LateLoss>>();
        foreach (var (index, scenario) in Scenario.All.Index())
        {
            var drawn = context.IsPlacebo ? Scenario.G1 : scenario;
            var trained = await SeedSweep.Of(scenario, drawn, ScenarioStudy.Protocol, SeedCount, context)
                .TrainAsync(context, share => context.ReportProgress((index + share) / Scenario.All.Length)).ConfigureAwait(false);
            runs.Add([.. trained.Select(run => LateLoss.Of(run, drawn.Count))]);
        }

        ImmutableArray<FluctuationFindings> rows = [.. Scenario.All.Zip(runs, (scenario, losses) => FluctuationFindings.Of(scenario.Id, losses))];
        StateClaims(runs.ToImmutable(), rows, context);
        return new FluctuationResult(SeedCount, rows);
    }

    /// <inheritdoc/>
    public override void Present(FluctuationResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddTable(
            "deviations",
            result.Rows,
            Column.Text<FluctuationFindings>("id", "", row => row.Id),
            Column.Number<FluctuationFindings>("mistakes", "Mistakes", NumberFormat.Percent(3), row => row.Mistakes),
            Column.Number<FluctuationFindings>("errors", "Errors", NumberFormat.Percent(3), row => row.Errors),
            Column.Number<FluctuationFindings>("relative-mistakes", "Mistakes ÷ mean", NumberFormat.Fixed(3), row => row.RelativeMistakes),
            Column.Number<FluctuationFindings>("relative-errors", "Errors ÷ mean", NumberFormat.Fixed(3), row => row.RelativeErrors));
    }

    private static void StateClaims(ImmutableArray<ImmutableArray<LateLoss>> runs, ImmutableArray<FluctuationFindings> rows, ExperimentContext context)
    {
        context.Claim(ComparisonClaims.ConvergesOnDiscsOnly(
            ConvergedShare(runs.Skip(3)),
            ConvergedShare(runs.Take(3)),
            new LateDeviations([.. rows.Select(row => row.Mistakes)], [.. rows.Select(row => row.Errors)])));
        context.Claim(ComparisonClaims.GaussianFluctuatesMore("K18a", "mistakes during an epoch, standard deviation", Pairs(loss => loss.Mistakes)));
        context.Claim(ComparisonClaims.GaussianFluctuatesMore("K18b", "errors after an epoch, standard deviation", Pairs(loss => loss.Errors)));
        context.Claim(ComparisonClaims.GaussianFluctuatesMore("K18c", "mistakes, standard deviation divided by the mean", Pairs(loss => loss.RelativeMistakes)));
        context.Claim(ComparisonClaims.GaussianFluctuatesMore("K18d", "errors, standard deviation divided by the mean", Pairs(loss => loss.RelativeErrors)));
        context.Claim(ComparisonClaims.LargerDiscIsNoisier(Larger(runs[4], runs[3], loss => loss.Mistakes), Larger(runs[4], runs[3], loss => loss.Errors)));

        double[] Pairs(Func<LateLoss, double> of) => [.. Enumerable.Range(0, 3).Select(i => Larger(runs[i], runs[i + 3], of))];
    }

    private static double ConvergedShare(IEnumerable<ImmutableArray<LateLoss>> runs) =>
        runs.SelectMany(losses => losses).Average(loss => Math.Max(loss.Mistakes, loss.Errors) < Converged ? 1.0 : 0.0);

    private static double Larger(ImmutableArray<LateLoss> first, ImmutableArray<LateLoss> second, Func<LateLoss, double> of) =>
        first.Zip(second).Average(pair => of(pair.First) > of(pair.Second) ? 1.0 : 0.0);
}

/// <summary>How much the loss of one run fluctuates over the second half of its epochs.</summary>
/// <param name="Mistakes">Standard deviation of the mistakes during an epoch, as a share of the points.</param>
/// <param name="Errors">Standard deviation of the errors after an epoch, as a share of the points.</param>
/// <param name="RelativeMistakes">Standard deviation of the mistakes divided by their mean.</param>
/// <param name="RelativeErrors">Standard deviation of the errors divided by their mean.</param>
public readonly record struct LateLoss(double Mistakes, double Errors, double RelativeMistakes, double RelativeErrors)
{
    /// <summary>Measures a run on a number of points.</summary>
    public static LateLoss Of(PerceptronOutcome run, int points)
    {
        ArgumentNullException.ThrowIfNull(run);
        var (mistakes, errors) = (run.LateMistakes, run.LateErrors);
        return new LateLoss(mistakes.Deviation / points, errors.Deviation / points, mistakes.Deviation / mistakes.Mean, errors.Deviation / errors.Mean);
    }
}

/// <summary>How much the loss fluctuates, a scenario each.</summary>
/// <param name="Seeds">How many seeds.</param>
/// <param name="Rows">The scenarios.</param>
public sealed record FluctuationResult(int Seeds, ImmutableArray<FluctuationFindings> Rows);

/// <summary>Medians over the seeds of what <see cref="LateLoss"/> measures.</summary>
/// <param name="Id">The scenario.</param>
/// <param name="Mistakes">Mistakes during an epoch.</param>
/// <param name="Errors">Errors after an epoch.</param>
/// <param name="RelativeMistakes">Mistakes, relative to their mean.</param>
/// <param name="RelativeErrors">Errors, relative to their mean.</param>
public sealed record FluctuationFindings(string Id, double Mistakes, double Errors, double RelativeMistakes, double RelativeErrors)
{
    /// <summary>Sums up the runs of a scenario.</summary>
    public static FluctuationFindings Of(string id, ImmutableArray<LateLoss> runs)
    {
        return new FluctuationFindings(id, Median(loss => loss.Mistakes), Median(loss => loss.Errors), Median(loss => loss.RelativeMistakes), Median(loss => loss.RelativeErrors));

        double Median(Func<LateLoss, double> of) => Distribution.Of([.. runs.Select(of)]).Median;
    }
}
