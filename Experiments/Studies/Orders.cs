using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Studies;

/// <summary>What the choices do that the source leaves open: order of presentation, the sign of zero, centred inputs.</summary>
public sealed class Orders : Experiment<OrdersResult>
{
    private const int SeedCount = 256;

    /// <inheritdoc/>
    public override string Id => "orders";

    /// <inheritdoc/>
    public override string WorkUnit => "sample passes";

    /// <inheritdoc/>
    public override bool HasPlacebo => true;

    /// <inheritdoc/>
    public override async Task<OrdersResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var main = ScenarioStudy.Protocol;
        var rows = ImmutableArray.CreateBuilder<OrderFindings>();
        foreach (var scenario in Scenario.All)
        {
            var reshuffled = await RisksAsync(scenario, main, context).ConfigureAwait(false);
            var isFixed = await RisksAsync(scenario, main with { Order = PresentationOrder.FixedShuffle }, context).ConfigureAwait(false);
            var sorted = await RisksAsync(scenario, main with { Order = PresentationOrder.ClassSorted }, context).ConfigureAwait(false);
            var positive = await RisksAsync(scenario, main with { SignOfZero = SignOfZero.FirstClass }, context).ConfigureAwait(false);
            var zero = await RisksAsync(scenario, main with { SignOfZero = SignOfZero.Neither }, context).ConfigureAwait(false);
            var centred = await RisksAsync(scenario, main with { IsCentred = true }, context).ConfigureAwait(false);
            rows.Add(new OrderFindings(
                scenario.Id,
                new OrderMedians(Median(reshuffled), Median(isFixed), Median(sorted), Median(positive), Median(zero), Median(centred)),
                [.. reshuffled.Select((risk, i) => Spread(risk, isFixed[i], sorted[i]))]));
            context.ReportProgress((double)rows.Count / Scenario.All.Length);
        }

        context.Claim(ProtocolClaims.OrderDoesNotMatter(rows[0].Spreads, rows[0].Medians));
        return new OrdersResult(SeedCount, rows.ToImmutable());
    }

    /// <inheritdoc/>
    public override void Present(OrdersResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddTable(
            "orders",
            result.Rows,
            Column.Text<OrderFindings>("id", "", row => row.Id),
            Median("reshuffled", "Reshuffled", medians => medians.Reshuffled),
            Median("fixed", "Fixed", medians => medians.Fixed),
            Median("sorted", "Sorted", medians => medians.Sorted),
            Median("sign-positive", "$\\sgn 0 = +1$", medians => medians.SignOfZeroPositive),
            Median("sign-zero", "$\\sgn 0 = 0$", medians => medians.SignOfZeroZero),
            Median("centred", "Centred", medians => medians.Centred));

        static Column<OrderFindings> Median(string key, string title, Func<OrderMedians, double> of) =>
            Column.Number<OrderFindings>(key, title, NumberFormat.Percent(2), row => of(row.Medians));
    }

    private static async Task<double[]> RisksAsync(Scenario scenario, PerceptronProtocol protocol, ExperimentContext context)
    {
        var trained = await SeedSweep.Of(scenario, protocol, SeedCount, context).TrainFinalAsync(context, _ => { }).ConfigureAwait(false);
        return [.. trained.Select(run => LineRisk.Of(run.Rule, scenario).Risk)];
    }

    private static double Median(double[] risks) => Distribution.Of(risks).Median;

    private static double Spread(params ReadOnlySpan<double> risks)
    {
        var (smallest, largest) = (risks[0], risks[0]);
        foreach (var risk in risks)
        {
            (smallest, largest) = (Math.Min(smallest, risk), Math.Max(largest, risk));
        }

        return largest - smallest;
    }
}

/// <summary>What the open choices do, a scenario each.</summary>
/// <param name="Seeds">How many seeds.</param>
/// <param name="Rows">The scenarios.</param>
public sealed record OrdersResult(int Seeds, ImmutableArray<OrderFindings> Rows);

/// <summary>Exact risk of the final weights by the choices that the source leaves open.</summary>
/// <param name="Id">The scenario.</param>
/// <param name="Medians">Median risks.</param>
/// <param name="Spreads">For each seed, the largest difference between the three orders.</param>
public sealed record OrderFindings(string Id, OrderMedians Medians, [property: OmitFromResults] ImmutableArray<double> Spreads);
