using System.Collections.Immutable;
using System.Text;
using Colophon.Host;
using Colophon.Model;
using Colophon.Pictures;
using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>The drawings that were accepted, and those of a run in the same form.</summary>
/// <param name="files">The project's files.</param>
/// <param name="pattern">Path of the accepted drawings with <see cref="DriftSettings.FigureName"/> in the place of their names; null where figures are not compared.</param>
internal sealed class AcceptedFigures(IProjectFiles files, string? pattern)
{
    /// <summary>The drawings of a run in SVG by "experiment/name"; none where figures are not compared.</summary>
    public ImmutableSortedDictionary<string, string> Drawn(ReportResults results) => pattern is null
        ? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
        : results.Figures
            .Where(figure => figure.Value is VectorPicture)
            .ToImmutableSortedDictionary(figure => figure.Key, figure => Compact(SvgWriter.Write((VectorPicture)figure.Value)), StringComparer.Ordinal);

    /// <summary>The accepted drawings, likewise; one that the run does not draw any more has the name that its file has.</summary>
    public ImmutableSortedDictionary<string, string> Read(ReportResults results)
    {
        if (pattern is null)
        {
            return ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        }

        var (before, after) = pattern.Split(DriftSettings.FigureName) is [var left, var right] ? (left, right) : (pattern, "");
        var names = results.Figures.Keys.ToDictionary(name => name.Replace('/', '.'), name => name, StringComparer.Ordinal);
        return files.List(before[..(before.LastIndexOf('/') + 1)].TrimEnd('/'))
            .Where(file => file.Length > before.Length + after.Length && file.StartsWith(before, StringComparison.Ordinal) && file.EndsWith(after, StringComparison.Ordinal))
            .Select(file => (Name: file[before.Length..^after.Length], File: file))
            .Where(figure => !figure.Name.Contains('/', StringComparison.Ordinal))
            .ToImmutableSortedDictionary(figure => names.GetValueOrDefault(figure.Name, figure.Name), figure => Compact(Encoding.UTF8.GetString(files.Read(figure.File))), StringComparer.Ordinal);
    }

    // Snapshots have one element a line, so that a difference shows where it is; the drawing is the same.
    private static string Compact(string svg) => svg.ReplaceLineEndings("\n").Replace(">\n<", "><", StringComparison.Ordinal).Trim();
}
