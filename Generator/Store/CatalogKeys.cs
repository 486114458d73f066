using System.Collections.Immutable;
using Colophon.Running;
using Colophon.Store.Code;

namespace Colophon.Store;

/// <summary>The keys of the experiments of a catalog.</summary>
internal sealed class CatalogKeys
{
    private readonly ImmutableDictionary<Type, ExperimentKey> _keys;

    private CatalogKeys(ImmutableDictionary<Type, ExperimentKey> keys)
    {
        _keys = keys;
    }

    /// <summary>The key of an experiment.</summary>
    public ExperimentKey this[Experiment experiment] => _keys[experiment.GetType()];

    /// <summary>The same experiments run for something else.</summary>
    public CatalogKeys For(RunKind kind, ExperimentCatalog catalog) => WithNeeds(catalog, experiment => this[experiment] with { Kind = kind });

    /// <summary>Makes the keys of a catalog.</summary>
    /// <param name="catalog">The experiments.</param>
    /// <param name="kind">What they are run for.</param>
    /// <param name="seed">The report's seed.</param>
    /// <param name="inputs">The data files that they read.</param>
    /// <returns>The keys; null where the code of an experiment lies in no file, so that nothing can be known of it.</returns>
    /// <exception cref="IOException">An assembly cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">An assembly may not be read.</exception>
    public static CatalogKeys? Of(ExperimentCatalog catalog, RunKind kind, long seed, InputFiles inputs)
    {
        var codes = new Dictionary<Type, string>();
        var engines = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var assembly in catalog.Experiments.GroupBy(experiment => experiment.GetType().Assembly.Location, StringComparer.Ordinal))
        {
            if (assembly.Key.Length == 0)
            {
                return null;
            }

            using var code = new AssemblyCode(assembly.Key);
            engines.Add(assembly.Key, EngineVersion.DigestOf(assembly.Key));
            foreach (var experiment in assembly)
            {
                codes.Add(experiment.GetType(), code.DigestOf(experiment.GetType()));
            }
        }

        return WithNeeds(
            catalog,
            experiment => new ExperimentKey(
                experiment.Id,
                kind,
                seed,
                codes[experiment.GetType()],
                engines[experiment.GetType().Assembly.Location],
                ExperimentKey.DigestOf(string.Join('\n', inputs.Of(experiment).Select(input => $"{input.Digest} {input.Path}"))),
                Needs: ""));
    }

    // The catalog puts needs first.
    private static CatalogKeys WithNeeds(ExperimentCatalog catalog, Func<Experiment, ExperimentKey> keyOf)
    {
        var keys = new Dictionary<Type, ExperimentKey>();
        foreach (var experiment in catalog.Experiments)
        {
            keys.Add(experiment.GetType(), keyOf(experiment) with { Needs = ExperimentKey.DigestOf(string.Join('\n', experiment.Needs.Select(need => keys[need].Digest))) });
        }

        return new CatalogKeys(keys.ToImmutableDictionary());
    }
}
