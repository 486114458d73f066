using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;
using Colophon.Running.Figures;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using NeuralNetworks3.Drawings;
using NeuralNetworks3.Risk;
using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Studies;

/// <summary>One scenario of Problem 1: the rules that know its densities, and the perceptron on samples of it.</summary>
/// <remarks>Its placebo draws both classes of every sample from one density, so that there is nothing to learn; what is learnt is measured on the true densities.</remarks>
/// <param name="scenario">The scenario.</param>
public abstract class ScenarioStudy(Scenario scenario) : Experiment<ScenarioFindings>
{
    /// <summary>How many seeds a sweep has.</summary>
    public const int SeedCount = 1000;

    // The six rules that know the densities, and the five lines that are learnt from the first sample.
    private const int RulesTried = 11;

    /// <summary>How the perceptron is run in every scenario.</summary>
    public static PerceptronProtocol Protocol { get; } = new(LearningRate: 1, Epochs: 50);

    /// <inheritdoc/>
    public sealed override string Id => scenario.Id.ToLowerInvariant();

    /// <inheritdoc/>
    public sealed override string WorkUnit => "sample passes";

    /// <inheritdoc/>
    public sealed override bool HasPlacebo => true;

    /// <inheritdoc/>
    public sealed override async Task<ScenarioFindings> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var sweep = await SeedSweep.RunAsync(scenario, Protocol, SeedCount, context).ConfigureAwait(false);
        var sample = SeedSweep.SampleOf(scenario, 0, context);
        var found = new ScenarioFindings
        {
            Scenario = scenario,
            Sample = sample,
            Bayes = RuleFindings.Of(BayesRule.Of(scenario), scenario, sample),
            Source = RuleFindings.Of(SourceRule.Of(scenario), scenario, sample),
            BestLine = Line(BestLine.Of(scenario).Rule),
            Midpoint = Line(PopulationLines.Midpoint(scenario)),
            Discriminant = Line(PopulationLines.LinearDiscriminant(scenario)),
            LeastSquares = Line(PopulationLines.LeastSquares(scenario)),
            Run = FirstRun(sample, context),
            Seeds = sweep,
        };
        context.AddWork((long)RulesTried * sample.Count);
        Claims.ScenarioClaims.Of(found).ForEach(context.Claim);
        return found;

        LineFindings Line(LinearRule rule) => LineFindings.Of(rule, scenario, sample);
    }

    /// <inheritdoc/>
    public sealed override void Present(ScenarioFindings result, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(presentation);
        presentation.AddTable("rules", RulesOf(result), ErrorColumns());
        presentation.AddTable("lines", LinesOf(result), LineColumns());
        presentation.AddPanels("bayes", width: 280, height: 265, OneLegend(columns: 1), plot => ScenarioDrawing.DrawBayes(plot, result));
        presentation.AddPanels(
            "run",
            width: 420,
            height: 236,
            OneLegend(columns: 2),
            plot => ScenarioDrawing.DrawRun(plot, result),
            plot => ScenarioDrawing.DrawLoss(plot, result));
        presentation.AddFigure("seeds", width: 330, height: 185, plot => ScenarioDrawing.DrawSeeds(plot, result));
    }

    // Points are everywhere, so a legend needs room of its own.
    private static PanelGrid OneLegend(int columns) => new(columns) { Legend = SharedLegend.Below };

    private RunFindings FirstRun(LabelledSample sample, ExperimentContext context)
    {
        context.AddWork(Perceptron.Passes(sample, Protocol));
        var run = Perceptron.Train(sample, Protocol, SeedSweep.OrderStream(scenario, 0, context));
        return new RunFindings
        {
            Run = run,
            Epochs = Protocol.Epochs,
            LearningRate = Protocol.LearningRate,
            Final = LineFindings.Of(run.Final, scenario, sample),
            Pocket = LineFindings.Of(run.Pocket, scenario, sample),
            Averaged = LineFindings.Of(run.Averaged, scenario, sample),
            FittedDiscriminant = LineFindings.Of(LinearDiscriminant.Fit(sample), scenario, sample),
            FittedLeastSquares = LineFindings.Of(LeastSquares.Fit(sample), scenario, sample),
            Mistakes = CurveFindings.Of(run.Mistakes),
            TrainingErrors = CurveFindings.Of(run.TrainingErrors),
        };
    }

    private static (string Name, RuleFindings Errors)[] RulesOf(ScenarioFindings found) =>
    [
        ("Bayes rule", found.Bayes),
        ("boundary of the original text", found.Source),
        ("best line", found.BestLine.Errors),
        ("linear discriminant", found.Discriminant.Errors),
        ("least squares", found.LeastSquares.Errors),
        ("midpoint line", found.Midpoint.Errors),
    ];

    private static (string Name, LineFindings Line)[] LinesOf(ScenarioFindings found) =>
    [
        ("best line", found.BestLine),
        ("averaged weights", found.Run.Averaged),
        ("pocket weights", found.Run.Pocket),
        ("final weights", found.Run.Final),
        ("discriminant", found.Run.FittedDiscriminant),
        ("least squares", found.Run.FittedLeastSquares),
    ];

    private static ImmutableArray<Column<(string Name, RuleFindings Errors)>> ErrorColumns() =>
    [
        Column.Text<(string Name, RuleFindings Errors)>("rule", "Rule", row => row.Name),
        Column.Number<(string Name, RuleFindings Errors)>("first-error", "$\\varepsilon_1$", NumberFormat.Percent(2), row => row.Errors.FirstError),
        Column.Number<(string Name, RuleFindings Errors)>("second-error", "$\\varepsilon_2$", NumberFormat.Percent(2), row => row.Errors.SecondError),
        Column.Number<(string Name, RuleFindings Errors)>("risk", "Risk", NumberFormat.Percent(3), row => row.Errors.Risk),
        Column.Number<(string Name, RuleFindings Errors)>("excess", "Excess", NumberFormat.Percent(3), row => row.Errors.Excess),
        Column.Number<(string Name, RuleFindings Errors)>("sample-errors", "Sample", NumberFormat.Percent(2), row => row.Errors.SampleErrorRate),
    ];

    private static ImmutableArray<Column<(string Name, LineFindings Line)>> LineColumns() =>
    [
        Column.Text<(string Name, LineFindings Line)>("line", "Line", row => row.Name),
        Column.Number<(string Name, LineFindings Line)>("offset", "$t$", NumberFormat.Fixed(3), row => row.Line.Offset),
        Column.Number<(string Name, LineFindings Line)>("angle", "$\\vartheta$", NumberFormat.Fixed(1), row => row.Line.Angle),
        Column.Number<(string Name, LineFindings Line)>("first-error", "$\\varepsilon_1$", NumberFormat.Percent(2), row => row.Line.Errors.FirstError),
        Column.Number<(string Name, LineFindings Line)>("second-error", "$\\varepsilon_2$", NumberFormat.Percent(2), row => row.Line.Errors.SecondError),
        Column.Number<(string Name, LineFindings Line)>("risk", "Risk", NumberFormat.Percent(2), row => row.Line.Errors.Risk),
        Column.Number<(string Name, LineFindings Line)>("excess", "Excess", NumberFormat.Percent(2), row => row.Line.ExcessOverBestLine),
        Column.Number<(string Name, LineFindings Line)>("sample-errors", "Sample", NumberFormat.Percent(2), row => row.Line.Errors.SampleErrorRate),
    ];
}

/// <summary>Problem 1(a) and (b).</summary>
public sealed class EqualGaussians() : ScenarioStudy(Scenario.G1);

/// <summary>Problem 1(c) and (d).</summary>
public sealed class UnequalGaussians() : ScenarioStudy(Scenario.G2);

/// <summary>Problem 1(e) and (f).</summary>
public sealed class UnequalGaussiansAndNumbers() : ScenarioStudy(Scenario.G3);

/// <summary>Problem 1(g)(a) and (b).</summary>
public sealed class EqualDiscs() : ScenarioStudy(Scenario.U1);

/// <summary>Problem 1(g)(c) and (d).</summary>
public sealed class UnequalDiscs() : ScenarioStudy(Scenario.U2);

/// <summary>Problem 1(g)(e) and (f).</summary>
public sealed class UnequalDiscsAndNumbers() : ScenarioStudy(Scenario.U3);
