using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Results;
using Colophon.Running.Figures;
using Colophon.Store;

namespace Colophon.Running;

/// <summary>Runs experiments and draws their figures, side by side wherever neither needs the other.</summary>
/// <param name="seed">The report's seed.</param>
/// <param name="threads">How many pieces of work may run at once.</param>
/// <param name="progress">Watches the run.</param>
/// <param name="diagnostics">Where errors go.</param>
internal sealed class ExperimentRunner(long seed, int threads, IRunProgress progress, DiagnosticBag diagnostics) : IDisposable
{
    private readonly WorkSlots _slots = new(threads);
    private readonly ConcurrentDictionary<Type, object> _found = new();

    /// <summary>What the experiments are run for; a report by default.</summary>
    public RunKind Kind { get; init; } = RunKind.Report;

    /// <summary>What earlier runs found; null, the default, to run everything and keep nothing.</summary>
    public ResultStore? Store { get; init; }

    /// <summary>The data files that the experiments read; none by default.</summary>
    public InputFiles Inputs { get; init; } = InputFiles.None;

    /// <summary>How the last run was planned; null before it, and without a store.</summary>
    public RunPlan? Plan { get; private set; }

    /// <summary>Runs every experiment of a catalog.</summary>
    /// <returns>What they found; where an error was reported, what the others found.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ReportResults> RunAsync(ExperimentCatalog catalog, CancellationToken cancellationToken)
    {
        Plan = Store is null ? null : RunPlan.Of(catalog, Kind, seed, Inputs, Store, diagnostics);
        var runs = new Dictionary<Type, Task<Run?>>();
        var findings = new List<Task<ExperimentFindings?>>();
        foreach (var experiment in catalog.Experiments)
        {
            if (Plan?.KeptOf(experiment) is { } kept)
            {
                progress.Kept(experiment.Id);
                findings.Add(Task.FromResult<ExperimentFindings?>(kept));
                continue;
            }

            // The catalog puts needs first, so their tasks are there already. Nobody waits for another's figures.
            var needs = experiment.Needs.Select(need => runs[need]).ToArray();
            var run = RunAfterAsync(experiment, needs, cancellationToken);
            runs.Add(experiment.GetType(), run);
            findings.Add(KeepAfterAsync(experiment, CollectAfterAsync(run, cancellationToken)));
        }

        var found = (await Task.WhenAll(findings).ConfigureAwait(false)).OfType<ExperimentFindings>().ToList();
        found.SelectMany(f => f.Said).ToList().ForEach(said => diagnostics.Add(said.Code, said.Source, said.Message, said.Hints.AsSpan()));
        return new ReportResults(
            new ResultObject(Collect(found)),
            found.SelectMany(f => f.Tables).ToImmutableSortedDictionary(StringComparer.Ordinal),
            found.SelectMany(f => f.Figures).ToImmutableSortedDictionary(StringComparer.Ordinal))
        {
            Experiments = [.. found.OrderBy(f => f.Id, StringComparer.Ordinal).Select(f => RecordOf(f, catalog))],
        };
    }

    /// <summary>Runs one experiment, and keeps nothing.</summary>
    /// <param name="experiment">The experiment; this runner has run those that it needs.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <returns>What it found, or null where it failed, which is reported.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public Task<TimedFindings?> RunAloneAsync(Experiment experiment, CancellationToken cancellationToken) =>
        CollectAfterAsync(RunAfterAsync(experiment, [], cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _slots.Dispose();

    private ExperimentRecord RecordOf(ExperimentFindings found, ExperimentCatalog catalog)
    {
        var experiment = catalog.Experiments.Single(experiment => experiment.Id == found.Id);
        return new ExperimentRecord(found.Id, Plan?.CodeOf(experiment), found.Work) { Inputs = Inputs.Of(experiment) };
    }

    private ImmutableSortedDictionary<string, ResultNode> Collect(List<ExperimentFindings> found)
    {
        var values = found.ToImmutableSortedDictionary(f => f.Id, f => (ResultNode)f.Values, StringComparer.Ordinal);
        var claims = ClaimRecord.Join(found.SelectMany(f => f.Claims), diagnostics);
        return claims.Members.IsEmpty ? values : values.Add(ClaimEntry.Group, claims);
    }

    private async Task<Run?> RunAfterAsync(Experiment experiment, Task<Run?>[] needs, CancellationToken cancellationToken)
    {
        var needed = await Task.WhenAll(needs).ConfigureAwait(false);

        // What it needs may have failed, and has then said so.
        return needed.Contains(null)
            ? null
            : await _slots.RunAsync(() => RunOneAsync(experiment, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task<Run?> RunOneAsync(Experiment experiment, CancellationToken cancellationToken)
    {
        progress.Started(experiment.Id);
        var started = Stopwatch.GetTimestamp();
        var context = new ExperimentContext(
            experiment.Id,
            new RandomStreams(seed, experiment.Id),
            need => experiment.Needs.Contains(need)
                ? _found[need]
                : throw new InvalidOperationException($"\"{experiment.Id}\" reads the result of {need.Name}, which is not among its Needs"),
            path => Inputs.Open(experiment, path),
            share => progress.Advanced(experiment.Id, share),
            _slots,
            cancellationToken)
        {
            IsPlacebo = Kind == RunKind.Placebo && experiment.HasPlacebo,
        };
        try
        {
            var result = await experiment.RunUntypedAsync(context).ConfigureAwait(false);
            _found[experiment.GetType()] = result;
            var presentation = new Presentation(experiment.Id);
            if (Kind == RunKind.Report)
            {
                experiment.PresentUntyped(result, presentation);
            }

            var values = ResultTree.From(result) as ResultObject ?? throw new NotSupportedException($"its result is a {result.GetType().Name}: it must be a record, whose properties have names");
            progress.Finished(experiment.Id);
            return new Run(experiment.Id, values, presentation, context.Claims, WorkOf(experiment, context), Stopwatch.GetElapsedTime(started));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // An experiment is the report author's code: whatever it throws is a mistake to be shown, with its place.
            ReportFailure(experiment.Id, exception);
            return null;
        }
    }

    private static ExperimentWork WorkOf(Experiment experiment, ExperimentContext context) =>
        context.Work == 0 ? ExperimentWork.Uncounted : new ExperimentWork(context.Work, experiment.WorkUnit);

    private async Task<ExperimentFindings?> KeepAfterAsync(Experiment experiment, Task<TimedFindings?> collecting)
    {
        var found = await collecting.ConfigureAwait(false);
        if (found is not null && !found.Findings.Said.Any(said => said.Severity == Severity.Error))
        {
            Plan?.Keep(experiment, found, diagnostics);
        }

        return found?.Findings;
    }

    private async Task<TimedFindings?> CollectAfterAsync(Task<Run?> running, CancellationToken cancellationToken)
    {
        if (await running.ConfigureAwait(false) is not var (id, values, presentation, claims, work, took))
        {
            return null;
        }

        var said = new DiagnosticBag();
        ImmutableArray<KeyValuePair<string, ResultTable>> tables = [];
        var drawn = await Task.WhenAll(presentation.Figures.Select(async figure =>
        {
            var name = $"{id}/{figure.Name}";
            return await _slots.RunAsync(() => Task.FromResult(DrawTimed(name, figure.Drawing, said)), cancellationToken).ConfigureAwait(false);
        })).ConfigureAwait(false);
        if (presentation.Tables.Count > 0)
        {
            try
            {
                var cells = presentation.Tables.ToImmutableSortedDictionary(table => table.Name, table => table.Rows.ToValues(), StringComparer.Ordinal);
                values = new ResultObject(values.Members.Add("tables", new ResultObject(cells)));
                tables = [.. presentation.Tables.Select(table => KeyValuePair.Create($"{id}/{table.Name}", table.Rows.ToTable($"{id}.tables.{table.Name}")))];
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                // What a column shows of a row is the report author's code, too.
                ReportFailure(id, exception);
                return null;
            }
        }

        var findings = new ExperimentFindings(
            id,
            values,
            claims,
            tables,
            [.. drawn.Where(figure => figure.Picture is not null).Select(figure => KeyValuePair.Create(figure.Name, figure.Picture!))],
            work,
            said.ToOrdered());
        return new TimedFindings(findings, drawn.Aggregate(took, (sum, figure) => sum + figure.Took));
    }

    private static (string Name, Picture? Picture, TimeSpan Took) DrawTimed(string name, FigureDrawing drawing, DiagnosticBag said)
    {
        var started = Stopwatch.GetTimestamp();
        return (name, FigureRenderer.Draw(name, drawing, said), Stopwatch.GetElapsedTime(started));
    }

    private void ReportFailure(string id, Exception exception) =>
        diagnostics.Add(DiagnosticCodes.ExperimentFailed, null, $"the experiment \"{id}\" failed: {exception.Message}", [.. ExceptionPlace.HintsOf(exception)]);

    private sealed record Run(string Id, ResultObject Values, Presentation Presentation, ImmutableArray<ClaimEntry> Claims, ExperimentWork Work, TimeSpan Took);
}
