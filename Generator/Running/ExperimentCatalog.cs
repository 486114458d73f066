using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Colophon.Diagnostics;
using Colophon.Results;

namespace Colophon.Running;

/// <summary>The experiments of a report project, checked before any is run.</summary>
internal sealed class ExperimentCatalog
{
    private ExperimentCatalog(ImmutableArray<Experiment> experiments)
    {
        Experiments = experiments;
    }

    /// <summary>The experiments, each after those that it needs, and otherwise in ordinal order of their ids.</summary>
    public ImmutableArray<Experiment> Experiments { get; }

    /// <summary>Those that have a placebo, with all that they need.</summary>
    public ExperimentCatalog WithPlacebo()
    {
        var wanted = new HashSet<Type>();

        // Needs stand before what needs them, so that one walk from the end finds all.
        foreach (var experiment in Experiments.Reverse())
        {
            if (experiment.HasPlacebo || wanted.Contains(experiment.GetType()))
            {
                wanted.Add(experiment.GetType());
                wanted.UnionWith(experiment.Needs);
            }
        }

        return new ExperimentCatalog([.. Experiments.Where(experiment => wanted.Contains(experiment.GetType()))]);
    }

    /// <summary>Finds the experiments of an assembly: every concrete class that derives from <see cref="Experiment{TResult}"/>.</summary>
    /// <returns>The catalog, or null where an error was reported.</returns>
    public static ExperimentCatalog? Discover(Assembly assembly, DiagnosticBag diagnostics) =>
        From(
            [
                .. assembly.GetTypes()
                    .Where(type => !type.IsAbstract && !type.ContainsGenericParameters && typeof(Experiment).IsAssignableFrom(type))
                    .Select(type => ExperimentMaker.Make(type, diagnostics))
                    .OfType<Experiment>(),
            ],
            diagnostics);

    /// <summary>Checks experiments and puts them in order.</summary>
    /// <returns>The catalog, or null where an error was reported.</returns>
    public static ExperimentCatalog? From(IEnumerable<Experiment> experiments, DiagnosticBag diagnostics)
    {
        var sorted = experiments.Where(experiment => ExperimentMaker.CanBeAsked(experiment, diagnostics)).OrderBy(experiment => experiment.Id, StringComparer.Ordinal).ToList();
        ReportIds(sorted, diagnostics);
        var ordered = OrderByNeed(sorted, diagnostics);
        return diagnostics.HasErrors ? null : new ExperimentCatalog(ordered);
    }

    private static void ReportIds(List<Experiment> experiments, DiagnosticBag diagnostics)
    {
        foreach (var experiment in experiments.Where(experiment => !IsKebabCase(experiment.Id)))
        {
            diagnostics.Add(
                DiagnosticCodes.BadExperimentId,
                null,
                $"the experiment {experiment.GetType().Name} has the id \"{experiment.Id}\"",
                "use small letters, digits and hyphens, starting with a letter: gaussian-equal");
        }

        foreach (var experiment in experiments.Where(experiment => experiment.Id == ClaimEntry.Group))
        {
            diagnostics.Add(
                DiagnosticCodes.ReservedExperimentId,
                null,
                $"the experiment {experiment.GetType().Name} has the id \"{experiment.Id}\"",
                "give it another one: the results keep the claims of all experiments under that name");
        }

        foreach (var twice in experiments.GroupBy(experiment => experiment.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            diagnostics.Add(
                DiagnosticCodes.DuplicateExperiment,
                null,
                $"the id \"{twice.Key}\" belongs to {string.Join(" and ", twice.Select(experiment => experiment.GetType().Name).Order(StringComparer.Ordinal))}",
                "give each experiment an id of its own");
        }
    }

    private static ImmutableArray<Experiment> OrderByNeed(List<Experiment> experiments, DiagnosticBag diagnostics)
    {
        var byType = experiments.ToDictionary(experiment => experiment.GetType());
        var ordered = ImmutableArray.CreateBuilder<Experiment>();
        var done = new HashSet<Type>();
        var open = new List<Type>();
        foreach (var experiment in experiments)
        {
            Visit(experiment);
        }

        return ordered.ToImmutable();

        void Visit(Experiment experiment)
        {
            var type = experiment.GetType();
            if (open.Contains(type))
            {
                var circle = open.Skip(open.IndexOf(type)).Append(type).Select(member => byType[member].Id);
                diagnostics.Add(DiagnosticCodes.CircularNeeds, null, $"experiments need each other in a circle: {string.Join(" → ", circle)}");
                return;
            }

            if (!done.Add(type))
            {
                return;
            }

            open.Add(type);
            foreach (var need in experiment.Needs)
            {
                if (byType.TryGetValue(need, out var needed))
                {
                    Visit(needed);
                }
                else
                {
                    diagnostics.Add(
                        DiagnosticCodes.UnknownNeed,
                        null,
                        $"the experiment \"{experiment.Id}\" needs {need.Name}, which is no experiment of this report",
                        "name the type of a concrete class that derives from Experiment<TResult>");
                }
            }

            open.RemoveAt(open.Count - 1);
            ordered.Add(experiment);
        }
    }

    private static bool IsKebabCase(string id) => Regex.IsMatch(id, "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant);
}
