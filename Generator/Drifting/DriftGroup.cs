using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Colophon.Drifting;

/// <summary>Values of one list that drifted alike: the same consequence, on the same side of the same tolerance.</summary>
/// <param name="Path">Their common path, such as "study.rows[0…999].risk"; of a value alone its own.</param>
/// <param name="Values">The values, in the order of the report.</param>
internal sealed partial record DriftGroup(string Path, ImmutableArray<DriftedValue> Values)
{
    // Fewer are told one by one.
    private const int Fewest = 4;

    /// <summary>The one that moved furthest, by its share, then by itself; what is no number moved furthest of all.</summary>
    public DriftedValue Worst { get; } = Values.MaxBy(value => (Share(value), Math.Abs(value.Drift.Change?.Absolute ?? double.PositiveInfinity)))!;

    /// <summary>Puts values together, in the order of the first of each group.</summary>
    public static ImmutableArray<DriftGroup> Of(ImmutableArray<DriftedValue> values) =>
    [
        .. values
            .GroupBy(value => (Path: Indexes().Replace(value.Drift.Path, "[]"), value.Weight, value.IsBeyond, value.Tolerance))
            .SelectMany(alike => alike.Count() < Fewest
                ? alike.Select(value => new DriftGroup(value.Drift.Path, [value]))
                : [new DriftGroup(CommonPath([.. alike.Select(value => value.Drift.Path)]), [.. alike])])
            .OrderBy(group => group.Values[0].Weight)
            .ThenBy(group => group.Values[0].Order),
    ];

    private static double Share(DriftedValue value) => Math.Abs(value.Drift.Change?.Relative ?? double.PositiveInfinity);

    // Each index as its range; gaps within it are not told here.
    private static string CommonPath(ImmutableArray<string> paths)
    {
        var indexes = paths.Select(path => Indexes().Matches(path).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray()).ToList();
        var step = -1;
        return Indexes().Replace(paths[0], _ =>
        {
            step++;
            var (least, most) = (indexes.Min(index => index[step]), indexes.Max(index => index[step]));
            return least == most ? string.Create(CultureInfo.InvariantCulture, $"[{least}]") : string.Create(CultureInfo.InvariantCulture, $"[{least}…{most}]");
        });
    }

    [GeneratedRegex(@"\[(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Indexes();
}
