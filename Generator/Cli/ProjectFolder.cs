using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Revisions;
using Colophon.Store;

namespace Colophon.Cli;

/// <summary>Where a report project lies on the disk, and which report of it is meant.</summary>
/// <param name="Root">Full path of the project.</param>
/// <param name="Report">The report's name: its folder below Templates/.</param>
internal sealed record ProjectFolder(string Root, string Report)
{
    private const string Templates = "Templates";
    private const string ReportFile = "report.md";

    /// <summary>The report's main template, relative to the root.</summary>
    public string TemplatePath => $"{Templates}/{Report}/{ReportFile}";

    /// <summary>Full path of the folder of all reports' templates.</summary>
    public string TemplatesFolder => Path.Combine(Root, Templates);

    /// <summary>Full path of the folder that keeps what experiments found.</summary>
    public string StoreFolder => Path.Combine(Root, ResultStore.FolderName);

    /// <summary>The files that a report's text may come from.</summary>
    public DiskFiles Files => new(Root);

    /// <summary>The files that experiments may read: those of the whole project.</summary>
    public DiskFiles DataFiles => new(Root) { Folder = "" };

    /// <summary>The report, for asking after its older versions.</summary>
    /// <param name="programName">The name of the program that makes it.</param>
    public RevisionSource ToSource(string programName) => new(Report, TemplatePath, programName, GitRepository.PrefixOf(Root), StoreFolder);

    /// <summary>Finds the project and the report.</summary>
    /// <param name="line">What the user wants.</param>
    /// <param name="workingFolder">Full path of the current folder.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The place, or null where an error was reported.</returns>
    public static ProjectFolder? Find(CommandLine line, string workingFolder, DiagnosticBag diagnostics)
    {
        var start = Path.GetFullPath(line.Project ?? ".", workingFolder);
        var root = line.Project is null ? Ancestors(start).FirstOrDefault(HasTemplates) : start;
        if (root is null || !HasTemplates(root))
        {
            diagnostics.Add(
                DiagnosticCodes.NoProject,
                null,
                WhyNoProject(line.Project, start),
                "run the program in the folder of the report project, or name that folder with --project");
            return null;
        }

        var reports = Reports(root);
        return line.Report is null ? TheOnlyOne(root, reports, diagnostics) : Named(root, line.Report, reports, diagnostics);
    }

    private static string WhyNoProject(string? named, string start) => named switch
    {
        null => "neither this folder nor one above it has a folder \"Templates\"",
        _ when !Directory.Exists(start) => $"there is no folder \"{named}\"",
        _ => $"the folder \"{named}\" has no folder \"Templates\"",
    };

    private static ProjectFolder? TheOnlyOne(string root, ImmutableArray<string> reports, DiagnosticBag diagnostics)
    {
        if (reports is [var only])
        {
            return new ProjectFolder(root, only);
        }

        diagnostics.Add(
            reports.IsEmpty ? DiagnosticCodes.NoReport : DiagnosticCodes.SeveralReports,
            null,
            reports.IsEmpty ? "there is no report: no folder below Templates/ has a file \"report.md\"" : $"there are several reports: {string.Join(", ", reports)}",
            reports.IsEmpty ? "write Templates/my-report/report.md" : $"name the one to make: {reports[0]}");
        return null;
    }

    private static ProjectFolder? Named(string root, string report, ImmutableArray<string> reports, DiagnosticBag diagnostics)
    {
        if (reports.Contains(report))
        {
            return new ProjectFolder(root, report);
        }

        diagnostics.Add(
            DiagnosticCodes.NoReport,
            null,
            $"there is neither a command nor a report \"{report}\"",
            Suggestion.DidYouMean(report, [.. reports, .. CommandDefinition.Names]) ?? $"reports: {string.Join(", ", reports)}; commands: {string.Join(", ", CommandDefinition.Names)}");
        return null;
    }

    private static ImmutableArray<string> Reports(string root) =>
    [
        .. Directory.EnumerateDirectories(Path.Combine(root, Templates))
            .Where(folder => File.Exists(Path.Combine(folder, ReportFile)))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    private static bool HasTemplates(string folder) => Directory.Exists(Path.Combine(folder, Templates));

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var step = folder; step is not null; step = Path.GetDirectoryName(step))
        {
            yield return step;
        }
    }
}
