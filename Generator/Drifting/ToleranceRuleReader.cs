using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Templating.Yaml;

namespace Colophon.Drifting;

/// <summary>Reads one group of values and its tolerances.</summary>
/// <param name="values">Reads the values of keys.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class ToleranceRuleReader(DriftValues values, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys = ["absolute", "error", "path", "relative", "relative-error", "ulps", "why"];

    /// <summary>Reads a group; null, with diagnostics, where it cannot be used.</summary>
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
        if (hasPath && hasReason && Pattern(Entry(group, "path")!) is { } pattern && values.Text(Entry(group, "why")!) is { } why)
        {
            rule = new ToleranceRule(pattern, why, Entry(group, "path")!.Value.Source);
        }

        // Numbers are looked at whatever is wrong with the rest, so that one run shows every mistake.
        var (absolute, relative, ulps) = (Number(group, "absolute"), Number(group, "relative"), values.Whole(Entry(group, "ulps")));
        var (error, relativeError) = (Number(group, "error"), Number(group, "relative-error"));
        return rule is null ? null : rule with { Absolute = absolute, Relative = relative, Ulps = ulps, Error = error, RelativeError = relativeError };
    }

    private PathPattern? Pattern(YamlEntry entry)
    {
        if (values.Text(entry) is not { } text)
        {
            return null;
        }

        if (PathPattern.Parse(text) is { } pattern)
        {
            return pattern;
        }

        diagnostics.Add(
            DiagnosticCodes.BadPathPattern,
            entry.Value.Source,
            $"\"{text}\" is no pattern of paths",
            "write a path such as study.rows[2].risk, with * for any one step, [*] for any index and ** for any number of steps");
        return null;
    }

    private double? Number(YamlMapping group, string key) => values.Number(Entry(group, key));

    private static YamlEntry? Entry(YamlMapping group, string key) => group.Entries.FirstOrDefault(entry => entry.Key == key);
}
