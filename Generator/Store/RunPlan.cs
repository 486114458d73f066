using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Running;

namespace Colophon.Store;

/// <summary>Which experiments of a catalog are run, and which are taken from the store.</summary>
/// <remarks>An experiment whose entry is current is run all the same where another that is run reads its result, since the store holds what later phases need and no more.</remarks>
internal sealed class RunPlan
{
    private readonly ResultStore _store;
    private readonly CatalogKeys _keys;
    private readonly ImmutableDictionary<Type, StoreEntry> _current;
    private readonly ImmutableHashSet<Type> _run;

    private RunPlan(InputFiles inputs, ResultStore store, CatalogKeys keys, ImmutableDictionary<Type, StoreEntry> current, ImmutableHashSet<Type> run)
    {
        Inputs = inputs;
        _store = store;
        _keys = keys;
        _current = current;
        _run = run;
    }

    /// <summary>The data files that the experiments read.</summary>
    public InputFiles Inputs { get; }

    /// <summary>Plans a run.</summary>
    /// <param name="catalog">The experiments.</param>
    /// <param name="kind">What they are run for.</param>
    /// <param name="seed">The report's seed.</param>
    /// <param name="inputs">The data files that they read.</param>
    /// <param name="store">What was found before.</param>
    /// <param name="diagnostics">Where damaged entries are reported.</param>
    /// <returns>The plan; null where nothing can be known of the experiments' code.</returns>
    public static RunPlan? Of(ExperimentCatalog catalog, RunKind kind, long seed, InputFiles inputs, ResultStore store, DiagnosticBag diagnostics)
    {
        if (CatalogKeys.Of(catalog, kind, seed, inputs) is not { } keys)
        {
            return null;
        }

        ImmutableArray<CatalogKeys> usable = kind == RunKind.Claims ? [keys.For(RunKind.Report, catalog), keys] : [keys];
        var current = store.IsFresh
            ? []
            : catalog.Experiments.AsParallel()
                .Select(experiment => (Type: experiment.GetType(), Entry: usable.Select(of => store.Find(of[experiment], diagnostics)).FirstOrDefault(entry => entry is not null)))
                .Where(found => found.Entry is not null)
                .ToImmutableDictionary(found => found.Type, found => found.Entry!);
        return new RunPlan(inputs, store, keys, current, TypesToRun(catalog, current.ContainsKey));
    }

    /// <summary>What is taken from the store of an experiment; null where it is run.</summary>
    public ExperimentFindings? KeptOf(Experiment experiment) => _run.Contains(experiment.GetType()) ? null : _current[experiment.GetType()].Findings;

    /// <summary>The digest of the code of an experiment.</summary>
    public string CodeOf(Experiment experiment) => _keys[experiment].Code;

    /// <summary>How long an experiment took when its current entry was made; null where that is not known.</summary>
    public TimeSpan? TimeOf(Experiment experiment) => _current.TryGetValue(experiment.GetType(), out var entry) ? _store.TimeOf(entry.Key) : null;

    /// <summary>Counts one more audit of the store.</summary>
    /// <returns>How many there were before.</returns>
    public int CountAudit() => _store.CountAudit();

    /// <summary>Keeps what an experiment found, or compares it with what is kept already.</summary>
    /// <returns>False where it is something else than what is kept, which is reported as an error.</returns>
    public bool Keep(Experiment experiment, TimedFindings found, DiagnosticBag diagnostics)
    {
        var current = _current.GetValueOrDefault(experiment.GetType());
        var entry = EntryFormat.Write(current?.Key ?? _keys[experiment], found.Findings);
        if (current is null)
        {
            _store.Keep(entry, found.Took, diagnostics);
            return true;
        }

        if (current.Key.Kind != _keys[experiment].Kind || current.Digest == entry.Digest)
        {
            // The shortest time is what it takes where nothing else keeps the machine busy.
            if (_store.TimeOf(current.Key) is not { } kept || found.Took < 0.9 * kept)
            {
                _store.KeepTime(current.Key, found.Took);
            }

            return true;
        }

        diagnostics.Add(
            DiagnosticCodes.UnequalEntry,
            null,
            $"the experiment \"{experiment.Id}\" found something else than what is kept of it: {FindingsDifference.Describe(current.Findings, found.Findings) ?? $"{entry.Digest} now, {current.Digest} kept"}",
            "look for what it depends on besides its code, its streams and its needs: a clock, a file that is not among its inputs, the order of threads, a static field",
            "run with --fresh to forget what was kept");
        return false;
    }

    private static ImmutableHashSet<Type> TypesToRun(ExperimentCatalog catalog, Func<Type, bool> isCurrent)
    {
        var run = ImmutableHashSet.CreateBuilder<Type>();

        // Needs stand before what needs them, so that one walk from the end finds all.
        foreach (var experiment in catalog.Experiments.Reverse())
        {
            if (run.Contains(experiment.GetType()) || !isCurrent(experiment.GetType()))
            {
                run.Add(experiment.GetType());
                run.UnionWith(experiment.Needs);
            }
        }

        return run.ToImmutable();
    }
}
