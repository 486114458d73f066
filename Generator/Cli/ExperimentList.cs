using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Running;
using Colophon.Store;

namespace Colophon.Cli;

/// <summary>Lists the experiments of a report, each with whether what was kept of it is current, and else with the reasons why it is not.</summary>
/// <param name="project">Where the report lies; its front matter has the seed.</param>
/// <param name="surroundings">Experiments and writers.</param>
internal sealed class ExperimentList(ProjectFolder project, ProgramSurroundings surroundings)
{
    /// <summary>Prints the list.</summary>
    /// <param name="diagnostics">Where errors go.</param>
    public void Print(DiagnosticBag diagnostics)
    {
        try
        {
            if (surroundings.Experiments(diagnostics) is { Experiments: [_, ..] } catalog)
            {
                Print(catalog, InputFiles.Read(catalog, project.DataFiles, diagnostics), new ReportPipeline(project.Files, project.TemplatePath, diagnostics).ReadSeed(), diagnostics);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiagnosticCodes.CannotRead, null, $"a file of the project cannot be read: {exception.Message.TrimEnd('.')}", "free the file, and run again");
        }
    }

    private void Print(ExperimentCatalog catalog, InputFiles inputs, long seed, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors)
        {
            return;
        }

        var store = new ResultStore(project.StoreFolder);
        var keys = CatalogKeys.Of(catalog, RunKind.Report, seed, inputs);
        var width = catalog.Experiments.Max(experiment => experiment.Id.Length);
        foreach (var experiment in catalog.Experiments)
        {
            surroundings.Output.WriteLine($"{experiment.Id.PadRight(width)}  {Words(keys is null ? [StaleReason.NeverStored] : store.ReasonsToRun(keys[experiment]))}");
        }
    }

    private static string Words(ImmutableArray<StaleReason> reasons) =>
        reasons.IsEmpty ? "current" : $"stale: {string.Join(", ", reasons.Select(reason => reason.ToWords()))}";
}
