using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Templating.Yaml;

namespace Colophon.Drifting;

/// <summary>Reads one group of values, or of figures, and its tolerances.</summary>
/// <param name="values">Reads the values of keys.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class ToleranceRuleReader(DriftValues values, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys = ["absolute", "error", "figure", "path", "relative", "relative-error", "ulps", "why"];
    private static readonly ImmutableArray<string> FigureKeys = ["absolute", "figure", "why"];

    /// <summary>Whether a group means figures.</summary>
    public static bool IsOfFigures(YamlNode node) => node is YamlMapping group && Entry(group, "figure") is not null;

    /// <summary>Reads a group of values; null, with diagnostics, where it cannot be used.</summary>
    public ToleranceRule? Read(YamlNode node)
    {
        if (node is not YamlMapping group)
        {
            values.Report("tolerances", node, "a group of keys was expected for each item", "- path: \"study.**\"");
            return null;
        }

        values.RefuseUnknown(group, Keys);
        var hasPath = values.Require(group, "path", "path: \"study.rows[*].risk\"");
        var hasReason = values.Require(group, "why", "why: the quadrature is exact to 1e-14");
        ToleranceRule? rule = null;
        if (hasPath && hasReason && PathsOf(Entry(group, "path")!) is { } pattern && values.Text(Entry(group, "why")!) is { } why)
        {
            rule = new ToleranceRule(pattern, why, Entry(group, "path")!.Value.Source);
        }

        // Numbers are looked at whatever is wrong with the rest, so that one run shows every mistake.
        var (absolute, relative, ulps) = (Number(group, "absolute"), Number(group, "relative"), values.Whole(Entry(group, "ulps")));
        var (error, relativeError) = (Number(group, "error"), Number(group, "relative-error"));
        return rule is null ? null : rule with { Absolute = absolute, Relative = relative, Ulps = ulps, Error = error, RelativeError = relativeError };
    }

    /// <summary>Reads a group of figures; null, with diagnostics, where it cannot be used.</summary>
    public FigureTolerance? ReadFigures(YamlMapping group)
    {
        values.RefuseUnknown(group, FigureKeys);
        var hasDistance = values.Require(group, "absolute", "absolute: 0.05");
        var hasReason = values.Require(group, "why", "why: the curve is drawn from an iteration");
        var name = Entry(group, "figure")!;
        var (pattern, absolute) = (FiguresOf(name), Number(group, "absolute"));
        var why = hasReason ? values.Text(Entry(group, "why")!) : null;
        return hasDistance && pattern is not null && absolute is double distance && why is not null ? new FigureTolerance(pattern, distance, why, name.Value.Source) : null;
    }

    private PathPattern? PathsOf(YamlEntry entry) => Pattern(
        entry, text => text, "is no pattern of paths", "write a path such as study.rows[2].risk, with * for any one step, [*] for any index and ** for any number of steps");

    private PathPattern? FiguresOf(YamlEntry entry) => Pattern(
        entry, FigureTolerance.PathOf, "is no pattern of figures' names", "write a name such as study/line, with * for any one experiment or name");

    private PathPattern? Pattern(YamlEntry entry, Func<string, string> path, string complaint, string hint)
    {
        if (values.Text(entry) is not { } text)
        {
            return null;
        }

        if (PathPattern.Parse(path(text)) is { } pattern)
        {
            return pattern with { Text = text };
        }

        diagnostics.Add(DiagnosticCodes.BadPathPattern, entry.Value.Source, $"\"{text}\" {complaint}", hint);
        return null;
    }

    private double? Number(YamlMapping group, string key) => values.Number(Entry(group, key));

    private static YamlEntry? Entry(YamlMapping group, string key) => group.Entries.FirstOrDefault(entry => entry.Key == key);
}
