using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Templating;
using Colophon.Templating.Yaml;

namespace Colophon.Drifting;

/// <summary>Reads the file that says what a report is held against.</summary>
/// <param name="path">The file, from the root of the project; what it names is named from its folder.</param>
/// <param name="diagnostics">Where mistakes go, all of them.</param>
internal sealed class DriftSettingsReader(string path, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys = ["accepted", "figures", "tolerances"];

    private readonly DriftValues _values = new(diagnostics);

    /// <summary>Reads the file.</summary>
    /// <returns>What it says; null where an error was reported.</returns>
    public DriftSettings? Read(IProjectFiles files)
    {
        if (!files.Exists(path))
        {
            diagnostics.Add(
                DiagnosticCodes.NoDriftSettings,
                null,
                $"there is no file \"{path}\", which says what the report is held against",
                "write it, with a line \"accepted: FILE\" that names the accepted results; or name another file of the project with --against");
            return null;
        }

        if (TemplateSource.Read(files, path, diagnostics) is not { } source
            || new YamlReader(source, firstLine: 1, diagnostics) { Subject = "the file of tolerances" }.ReadMapping() is not { } yaml)
        {
            return null;
        }

        var settings = Read(yaml, files);
        return diagnostics.HasErrors ? null : settings;
    }

    private DriftSettings Read(YamlMapping yaml, IProjectFiles files)
    {
        _values.RefuseUnknown(yaml, Keys);
        _values.Require(yaml, "accepted", "accepted: Results.verified.json");
        var settings = new DriftSettings("", null, [], []);
        foreach (var entry in yaml.Entries)
        {
            settings = entry.Key switch
            {
                "accepted" => settings with { Accepted = Accepted(entry, files) },
                "figures" => settings with { Figures = Figures(entry) },
                "tolerances" => WithRules(settings, entry),
                _ => settings,
            };
        }

        return settings;
    }

    private string Accepted(YamlEntry entry, IProjectFiles files)
    {
        if (_values.Text(entry) is not { } name)
        {
            return "";
        }

        var located = ProjectPath.ResolveInProject(ProjectPath.FolderOf(path), name);
        if (located is null || !files.Exists(located))
        {
            diagnostics.Add(
                DiagnosticCodes.NoAcceptedResults,
                entry.Value.Source,
                $"there are no accepted results in \"{name}\"",
                $"name a file of the project by its path from the folder of {path}; a first one is a copy of Output/results.json");
        }

        return located ?? "";
    }

    private string? Figures(YamlEntry entry)
    {
        if (_values.Text(entry) is not { } pattern)
        {
            return null;
        }

        var located = ProjectPath.ResolveInProject(ProjectPath.FolderOf(path), pattern);
        if (located is not null && pattern.Split(DriftSettings.FigureName).Length == 2)
        {
            return located;
        }

        _values.Report(entry, $"a file of the project with {DriftSettings.FigureName} for the figure's name was expected", "figures: \"Figure_{name}.verified.svg\"");
        return null;
    }

    private DriftSettings WithRules(DriftSettings settings, YamlEntry entry)
    {
        if (entry.Value is not YamlList list)
        {
            _values.Report(entry, "a list was expected", "tolerances: [{ path: \"study.**\", ulps: 2, why: \"…\" }]");
            return settings;
        }

        var rules = new ToleranceRuleReader(_values, diagnostics);
        var ofFigures = list.Items.ToLookup(ToleranceRuleReader.IsOfFigures);
        return settings with
        {
            Rules = [.. ofFigures[false].Select(rules.Read).OfType<ToleranceRule>()],
            FigureRules = [.. ofFigures[true].Cast<YamlMapping>().Select(rules.ReadFigures).OfType<FigureTolerance>()],
        };
    }
}
