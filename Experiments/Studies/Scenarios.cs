using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using NeuralNetworks3.Claims;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Risk;

namespace NeuralNetworks3.Studies;

/// <summary>The six scenarios side by side: what the Bayes rule, the source's boundary and the best line cost.</summary>
public sealed class Scenarios : Experiment<ScenariosResult>
{
    /// <inheritdoc/>
    public override string Id => "scenarios";

    /// <inheritdoc/>
    public override string WorkUnit => "exact risks";

    /// <inheritdoc/>
    public override Task<ScenariosResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var rows = Scenario.All.Select(BoundaryRisks.Of).ToImmutableArray();
        StateSourceClaims(rows, context);
        context.Claim(BayesClaims.PriorsDoNotMatter(SquaredRadius(1.0 / 3), SquaredRadius(1.0 / 2), SquaredRadius(2.0 / 3)));
        var discs = rows[..3].Select(row => BayesRisk.Of(row.Scenario.AsDiscsOfEqualCovariance())).ToImmutableArray();
        context.Claim(BayesClaims.GaussianIsHarder([.. rows[..3].Select(row => row.Bayes)], discs));
        context.AddWork((3L * rows.Length) + discs.Length);
        context.Claim(BayesClaims.FamiliesShareBoundary(EqualSpreadsDifference(), CentreDistance()));
        return Task.FromResult(new ScenariosResult(rows, discs));
    }

    /// <inheritdoc/>
    public override void Present(ScenariosResult result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddTable(
            "scenarios",
            result.Rows,
            Column.Text<BoundaryRisks>("id", "", row => row.Scenario.Id),
            Column.Text<BoundaryRisks>("parts", "Parts", PartsOf),
            Column.Text<BoundaryRisks>("family", "Densities", row => row.Scenario.First is DiscClass ? "uniform" : "Gaussian"),
            Column.Number<BoundaryRisks>("first-spread", "$s_1^2$", NumberFormat.Integer, row => row.Scenario.First.SquaredSpread),
            Column.Number<BoundaryRisks>("second-spread", "$s_2^2$", NumberFormat.Integer, row => row.Scenario.Second.SquaredSpread),
            Column.Number<BoundaryRisks>("first-count", "$N_1$", NumberFormat.Integer, row => row.Scenario.FirstCount),
            Column.Number<BoundaryRisks>("second-count", "$N_2$", NumberFormat.Integer, row => row.Scenario.SecondCount),
            Column.Number<BoundaryRisks>("first-prior", "$p_1$", NumberFormat.Fixed(3), row => row.Scenario.FirstPrior),
            Column.Number<BoundaryRisks>("threshold-ratio", "$\\rho$", NumberFormat.Integer, row => row.Scenario.ThresholdRatio),
            Column.Number<BoundaryRisks>("bayes-risk", "$R^\\ast$", NumberFormat.Percent(3), row => row.Bayes));
        presentation.AddTable(
            "boundaries",
            result.Rows,
            Column.Text<BoundaryRisks>("id", "", row => row.Scenario.Id),
            Column.Text<BoundaryRisks>("rule", "Bayes boundary", BoundaryOf),
            Column.Text<BoundaryRisks>("source", "Original text", SourceOf),
            Column.Number<BoundaryRisks>("bayes-risk", "$R^\\ast$", NumberFormat.Percent(3), row => row.Bayes),
            Column.Number<BoundaryRisks>("source-risk", "Original", NumberFormat.Percent(3), row => row.Source),
            Column.Number<BoundaryRisks>("best-line-risk", "Best line", NumberFormat.Percent(3), row => row.BestLine));
    }

    private static void StateSourceClaims(ImmutableArray<BoundaryRisks> rows, ExperimentContext context)
    {
        var statements = new (string Id, int Row, string Statement)[]
        {
            ("K1", 0, "The line $2x + 4y = 5$ of part (a) is the Bayes boundary of G1."),
            ("K2", 1, "The circle of part (c), of squared radius 10, is the Bayes boundary of G2."),
            ("K3", 2, "The circle of part (e), of squared radius 10, is the Bayes boundary of G3."),
            ("K5", 3, "The line $2x + 4y = 5$ of part (g)(a) is a Bayes boundary of U1."),
            ("K6", 4, "The line $2x + 4y = 7$ of part (g)(c) is a Bayes boundary of U2."),
            ("K7", 5, "The line $2x + 4y = 7$ of part (g)(e) is a Bayes boundary of U3."),
        };
        foreach (var (id, row, statement) in statements)
        {
            context.Claim(BayesClaims.SourceBoundaryIsBayes(id, statement, rows[row].Source, rows[row].Bayes, rows[row].BestLine));
        }
    }

    private static double SquaredRadius(double firstPrior) =>
        ((DiscRule)BayesRule.Of(Scenario.G3.WithFirstPrior(firstPrior))).SquaredRadius;

    // Each boundary b + w₁x + w₂y = 0 divided by −b.
    private static double EqualSpreadsDifference()
    {
        var (gaussian, disc) = ((LinearRule)BayesRule.Of(Scenario.G1), SupportRules.RadicalAxis(Scenario.U1));
        return Math.Max(
            Math.Abs((gaussian.WeightX / gaussian.Bias) - (disc.WeightX / disc.Bias)),
            Math.Abs((gaussian.WeightY / gaussian.Bias) - (disc.WeightY / disc.Bias)));
    }

    private static double CentreDistance()
    {
        var (gaussian, disc) = ((DiscRule)BayesRule.Of(Scenario.G2), (DiscRule)BayesRule.Of(Scenario.U2));
        var (dx, dy) = (gaussian.CenterX - disc.CenterX, gaussian.CenterY - disc.CenterY);
        return Math.Sqrt((dx * dx) + (dy * dy));
    }

    private static string PartsOf(BoundaryRisks row) => row.Scenario.Id switch
    {
        "G1" => "(a), (b)",
        "G2" => "(c), (d)",
        "G3" => "(e), (f)",
        "U1" => "(g)(a), (g)(b)",
        "U2" => "(g)(c), (g)(d)",
        _ => "(g)(e), (g)(f)",
    };

    private static string BoundaryOf(BoundaryRisks row) => row.Scenario.Id switch
    {
        "G1" => "line $2x + 4y = 5$",
        "G2" => "circle, $\\varrho^2 = 10 + 4 \\ln 2$",
        "G3" => "circle, $\\varrho^2 = 10$",
        "U2" => "arc of the circle of $D_1$",
        _ => "any division of the lens",
    };

    private static string SourceOf(BoundaryRisks row) => row.Scenario.Id switch
    {
        "G1" or "U1" => "$2x + 4y = 5$",
        "G2" or "G3" => "circle, $\\varrho^2 = 10$",
        _ => "$2x + 4y = 7$",
    };
}

/// <summary>What the six scenarios cost.</summary>
/// <param name="Rows">A scenario each.</param>
/// <param name="EqualCovarianceDiscs">Bayes risks of discs that have the covariances of G1, G2 and G3.</param>
public sealed record ScenariosResult([property: OmitFromResults] ImmutableArray<BoundaryRisks> Rows, ImmutableArray<double> EqualCovarianceDiscs);

/// <summary>Exact risks of the boundaries of one scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Bayes">The Bayes risk.</param>
/// <param name="Source">The boundary of the original text.</param>
/// <param name="BestLine">The best line.</param>
public sealed record BoundaryRisks(Scenario Scenario, double Bayes, double Source, double BestLine)
{
    /// <summary>The risks of a scenario.</summary>
    public static BoundaryRisks Of(Scenario scenario) => new(
        scenario,
        BayesRisk.Of(scenario),
        ExactRisk.Of(SourceRule.Of(scenario), scenario).Risk,
        Risk.BestLine.Of(scenario).Risk);
}
