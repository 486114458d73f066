using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Studies;

/// <summary>One perceptron run at several learning rates: the weights scale, and nothing else changes.</summary>
/// <remarks>With w(0) = 0 the weights of rate η are η times those of rate 1; for powers of two the equality is exact in floating point.</remarks>
public sealed class LearningRates : Experiment<LearningRatesResult>
{
    private static readonly ImmutableArray<double> Rates = [1, 0.1, 0.001, 0.0009765625];

    /// <inheritdoc/>
    public override string Id => "learning-rate";

    /// <inheritdoc/>
    public override string WorkUnit => "sample passes";

    /// <inheritdoc/>
    public override ImmutableArray<Type> Needs => [typeof(EqualGaussians)];

    /// <inheritdoc/>
    public override Task<LearningRatesResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var sample = context.ResultOf<EqualGaussians, ScenarioFindings>().Sample;
        var runs = Rates.Select(rate => Train(sample, rate, context)).ToImmutableArray();
        ImmutableArray<RateFindings> rows = [.. Rates.Zip(runs, (rate, run) => RateFindings.Of(rate, run, runs[0]))];
        var powers = rows.Where(row => double.IsPow2(row.Rate)).ToArray();
        context.Claim(ProtocolClaims.RateMatters(
            powers.All(row => row.IsSameInEachEpoch),
            powers.Max(row => row.Angle),
            rows.Except(powers).Max(row => row.Angle)));
        return Task.FromResult(new LearningRatesResult(rows));
    }

    /// <inheritdoc/>
    public override void Present(LearningRatesResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddTable(
            "rates",
            result.Rows,
            Column.Number<RateFindings>("rate", "$\\eta$", NumberFormat.Significant(3), row => row.Rate),
            Column.Number<RateFindings>("mistakes", "Mistakes in all epochs", NumberFormat.Integer, row => row.Mistakes),
            Column.Text<RateFindings>("same", "Same in each epoch", row => row.IsSameInEachEpoch ? "yes" : "no"),
            Column.Number<RateFindings>("risk", "Final risk", NumberFormat.Percent(4), row => row.FinalRisk),
            Column.Number<RateFindings>("angle", "Angle", NumberFormat.Fixed(4), row => row.Angle));
    }

    // Every rate gets the same orders of presentation: the stream is named, not shared.
    private static PerceptronRun Train(LabelledSample sample, double rate, ExperimentContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        context.AddWork(Perceptron.Passes(sample, ScenarioStudy.Protocol));
        return Perceptron.Train(sample, ScenarioStudy.Protocol with { LearningRate = rate }, context.Streams["order"]);
    }
}

/// <summary>The run at each rate.</summary>
/// <param name="Rows">The main rate first.</param>
public sealed record LearningRatesResult(ImmutableArray<RateFindings> Rows);

/// <summary>A run at one learning rate.</summary>
/// <param name="Rate">η.</param>
/// <param name="Mistakes">Mistakes in all epochs.</param>
/// <param name="IsSameInEachEpoch">Whether every epoch had as many mistakes as in the main run.</param>
/// <param name="FinalRisk">Exact risk of the final weights.</param>
/// <param name="Angle">Between its final line and the main run's, in degrees.</param>
public sealed record RateFindings(double Rate, int Mistakes, bool IsSameInEachEpoch, double FinalRisk, double Angle)
{
    /// <summary>Holds a run against the main one.</summary>
    public static RateFindings Of(double rate, PerceptronRun run, PerceptronRun main)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(main);
        return new RateFindings(
            rate,
            run.Mistakes.Sum(),
            run.Mistakes.SequenceEqual(main.Mistakes),
            LineRisk.Of(run.Final, Scenario.G1).Risk,
            run.Final.AngleTo(main.Final));
    }
}
