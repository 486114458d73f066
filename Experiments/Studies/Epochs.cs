using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Studies;

/// <summary>What more epochs do to the final weights.</summary>
public sealed class Epochs : Experiment<EpochsResult>
{
    private const int SeedCount = 256;
    private static readonly ImmutableArray<int> Snapshots = [1, 10, 100, 300];

    /// <inheritdoc/>
    public override string Id => "epochs";

    /// <inheritdoc/>
    public override string WorkUnit => "sample passes";

    /// <inheritdoc/>
    public override bool HasPlacebo => true;

    /// <inheritdoc/>
    public override async Task<EpochsResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var rows = ImmutableArray.CreateBuilder<EpochFindings>();
        var helped = new List<double>();
        foreach (var (index, scenario) in Scenario.All.Index())
        {
            var protocol = ScenarioStudy.Protocol with { Epochs = Snapshots[^1] };
            var trained = await SeedSweep.Of(scenario, protocol, SeedCount, context, Snapshots.AsSpan())
                .TrainAsync(context, share => context.ReportProgress((index + share) / Scenario.All.Length)).ConfigureAwait(false);
            var risks = Snapshots.Select((_, i) => trained.Select(run => LineRisk.Of(run.Snapshots[i], scenario).Risk).ToArray()).ToArray();
            helped.Add(risks[3].Zip(risks[1]).Average(pair => pair.First < pair.Second ? 1.0 : 0.0));
            rows.Add(new EpochFindings(scenario.Id, BestLine.Of(scenario).Risk, [.. risks.Select(Distribution.Of)]));
        }

        context.Claim(ProtocolClaims.EpochsHelp(
            helped,
            [.. rows.Select(row => row.MedianExcess(1))],
            [.. rows.Select(row => row.MedianExcess(3))],
            new ClaimCount((int)Math.Round(helped.Sum() * SeedCount), SeedCount * Scenario.All.Length)));
        return new EpochsResult(SeedCount, Snapshots, rows.ToImmutable());
    }

    /// <inheritdoc/>
    public override void Present(EpochsResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddTable(
            "epochs",
            result.Rows,
            [
                Column.Text<EpochFindings>("id", "", row => row.Id),
                Column.Number<EpochFindings>("best-line", "Best line", NumberFormat.Percent(2), row => row.BestLineRisk),
                .. Snapshots.Select((epochs, i) => Column.Number<EpochFindings>($"median-{epochs}", $"$Q_2({epochs})$", NumberFormat.Percent(2), row => row.Risks[i].Median)),
                .. Snapshots.Select((epochs, i) => Column.Number<EpochFindings>($"upper-{epochs}", $"$Q_3({epochs})$", NumberFormat.Percent(2), row => row.Risks[i].UpperQuartile)),
            ]);
    }
}

/// <summary>What more epochs do, a scenario each.</summary>
/// <param name="Seeds">How many seeds.</param>
/// <param name="Checkpoints">After how many epochs the risk was taken.</param>
/// <param name="Rows">The scenarios.</param>
public sealed record EpochsResult(int Seeds, ImmutableArray<int> Checkpoints, ImmutableArray<EpochFindings> Rows);

/// <summary>Exact risk of the final weights after some numbers of epochs.</summary>
/// <param name="Id">The scenario.</param>
/// <param name="BestLineRisk">Exact risk of the best line.</param>
/// <param name="Risks">How the risk spreads over the seeds, a number of epochs each.</param>
public sealed record EpochFindings(string Id, double BestLineRisk, ImmutableArray<Distribution> Risks)
{
    internal double MedianExcess(int index) => Risks[index].Median - BestLineRisk;
}
