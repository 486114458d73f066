using System.Collections.Immutable;
using System.Globalization;
using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>Writes a drift report for a terminal of a hundred columns: what changes the reader's page comes first, and what drifted alike is one row.</summary>
internal static class DriftTable
{
    private const int MostPlaces = 3;
    private const int MostRows = 40;
    private const int Indent = 8;
    private const int PathColumn = 1;
    private const string Gap = "  ";

    private static readonly ImmutableArray<string> Head = ["sees", "value", "accepted", "now", "change", "ulps", "tolerance"];

    /// <summary>The lines, the summary last.</summary>
    public static IEnumerable<string> Lines(DriftReport report)
    {
        var groups = DriftGroup.Of(report.Values);
        var rows = groups.Take(MostRows).Select(RowOf).ToList();
        var widths = WidthsOf(rows);
        if (rows.Count > 0)
        {
            yield return Aligned(Head, widths);
        }

        foreach (var (group, row) in groups.Zip(rows))
        {
            yield return Aligned(row.SetItem(PathColumn, TerminalText.Elide(group.Path, widths[PathColumn])), widths);
            foreach (var line in DetailsOf(group, widths[PathColumn]).SelectMany(detail => TerminalText.Wrap(detail, Indent)))
            {
                yield return line;
            }
        }

        if (groups.Length > MostRows)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"and {groups.Length - MostRows} rows more, all of them in drift.html and drift.json");
        }

        foreach (var line in report.Figures.Select(figure => $"figure {DescribeFigure(figure)}").Concat(report.Sentences.Select(DescribeSentence)).Append(report.Summary).SelectMany(line => TerminalText.Wrap(line)))
        {
            yield return line;
        }
    }

    /// <summary>What became of a figure, in words.</summary>
    public static string DescribeFigure(FigureDrift figure)
    {
        var what = figure.Kind switch
        {
            DriftKind.Appeared => "has no accepted picture",
            DriftKind.Vanished => "is not drawn any more",
            _ when figure.Moved is double moved => $"has moved by up to {CanonicalJson.Format(moved)} pt, {(figure.IsBeyond ? "beyond" : "within")} {figure.Rule?.Describe() ?? ToleranceRule.Exact}",
            _ => "looks otherwise",
        };
        return $"\"{figure.Name}\" {what}{(figure.Shown is null ? "" : $": {figure.Shown} ({figure.Source})")}";
    }

    /// <summary>What a drift changes for the reader, in one word.</summary>
    public static string WordOf(DriftedValue value) => value.Consequences.IsEmpty ? "nothing" : value.Consequences[0].ToString().ToLowerInvariant();

    /// <summary>A change in few characters, such as "+2.1e-16"; a dash for what is no change of a number.</summary>
    public static string ShortChange(NumberChange? change) => change switch
    {
        null => "–",
        { Relative: double relative } => relative.ToString("+0.0e-0;-0.0e-0;0", CultureInfo.InvariantCulture),
        _ => change.Absolute.ToString("+0.0e-0;-0.0e-0;0", CultureInfo.InvariantCulture) + " abs",
    };

    /// <summary>A distance in few characters; a dash where there is none.</summary>
    public static string ShortUlps(ulong? ulps) => ulps switch
    {
        null => "–",
        < 1_000_000 => ulps.Value.ToString(CultureInfo.InvariantCulture),
        _ => ((double)ulps.Value).ToString("0.0e0", CultureInfo.InvariantCulture),
    };

    private static string DescribeSentence(SentenceDrift sentence) =>
        $"{sentence.Source}: {(sentence.IsNow ? "now says" : "does not say any more")}: “{sentence.Text}”";

    private static ImmutableArray<string> RowOf(DriftGroup group)
    {
        var worst = group.Worst;
        return
        [
            WordOf(worst),
            group.Path,
            TerminalText.Elide(ShortValue(worst.Drift.Accepted), 11),
            TerminalText.Elide(ShortValue(worst.Drift.Now), 11),
            ShortChange(worst.Drift.Change),
            ShortUlps(worst.Drift.Change?.Ulps),
            TerminalText.Elide(ToleranceOf(worst), 18),
        ];
    }

    private static string ToleranceOf(DriftedValue value) => value.Tolerance == ToleranceRule.Exact ? ToleranceRule.Exact : (value.IsBeyond ? "beyond " : "within ") + value.Tolerance;

    private static IEnumerable<string> DetailsOf(DriftGroup group, int widestPath)
    {
        if (group.Path.Length > widestPath)
        {
            yield return group.Path;
        }

        if (group.Values.Length > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{group.Values.Length} values, the worst {group.Worst.Drift.Path}");
        }

        var changed = group.Values.SelectMany(value => value.Sightings).Where(sighting => sighting.IsChanged).Distinct().ToList();
        foreach (var sighting in changed.Take(MostPlaces))
        {
            yield return $"{sighting.Place.Source}: {sighting.Prints} ({sighting.Where})";
        }

        if (changed.Count > MostPlaces)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"and {changed.Count - MostPlaces} more");
        }

        var same = group.Values.SelectMany(value => value.Sightings).FirstOrDefault(sighting => !sighting.IsChanged);
        if (changed.Count == 0 && same is not null)
        {
            yield return $"{same.Place.Source}: {same.Prints} ({same.Where})";
        }

        foreach (var assertion in group.Worst.Assertions.Take(MostPlaces))
        {
            yield return $"{assertion}: the claim is asserted here";
        }

        if (!group.Worst.Figures.IsEmpty)
        {
            yield return $"shows in {string.Join(", ", group.Worst.Figures.Distinct(StringComparer.Ordinal))}";
        }
    }

    private static string ShortValue(ResultNode? node) =>
        node is ResultNumber { Value: var value } && double.IsFinite(value) ? value.ToString("G6", CultureInfo.InvariantCulture) : ValueDrift.TextOf(node);

    // Paths have what the other columns leave, of which each has its limit.
    private static List<int> WidthsOf(List<ImmutableArray<string>> rows)
    {
        var widths = Head.Select((title, column) => rows.Select(row => row[column].Length).Append(title.Length).Max()).ToList();
        var left = TerminalText.Columns - widths.Where((_, column) => column != PathColumn).Sum() - (Gap.Length * (Head.Length - 1));
        widths[PathColumn] = Math.Min(widths[PathColumn], left);
        return widths;
    }

    private static string Aligned(ImmutableArray<string> row, List<int> widths) =>
        string.Join(Gap, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();
}
