using System.Collections.Immutable;
using System.Globalization;
using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>Finds values whose rank changed among the same values of the other items of their list.</summary>
/// <remarks>
/// Only what is printed is ranked, since the reader compares nothing else: the rank of a seed among a thousand that no page shows is nobody's business.
/// Equal numbers share a rank, so that a tie that breaks is a change.
/// </remarks>
/// <param name="accepted">The accepted results.</param>
/// <param name="now">The run's results.</param>
/// <param name="sightings">What is printed.</param>
internal sealed class RankComparison(ResultObject accepted, ResultObject now, SightingIndex sightings)
{
    /// <summary>Whether the rank of a number changed, in the innermost list that it belongs to.</summary>
    public bool Changes(string path)
    {
        var close = path.LastIndexOf(']');
        if (close < 0 || !sightings.Prints(path))
        {
            return false;
        }

        var open = path.LastIndexOf('[', close);
        var (list, rest) = (path[..open], path[(close + 1)..]);
        var index = int.Parse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture);
        var (old, present) = (Column(accepted, list, rest), Column(now, list, rest));
        return old.ContainsKey(index) && present.ContainsKey(index) && old.Count > 1 && Place(old, index) != Place(present, index);
    }

    private ImmutableSortedDictionary<int, double> Column(ResultObject values, string list, string rest)
    {
        var count = NodeAt(values, list) is ResultArray { Items.Length: var length } ? length : 0;
        return Enumerable.Range(0, count)
            .Select(i => (Index: i, Path: string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]{rest}")))
            .Where(item => sightings.Prints(item.Path))
            .Select(item => (item.Index, Value: NumberChange.ValueOf(NodeAt(values, item.Path))))
            .Where(item => item.Value is double value && !double.IsNaN(value))
            .ToImmutableSortedDictionary(item => item.Index, item => item.Value!.Value);
    }

    private static ResultNode? NodeAt(ResultObject values, string path) => ResultPath.TryParse(path, out var parsed) ? parsed.Find(values).Node : null;

    private static (int Smaller, int Equal) Place(ImmutableSortedDictionary<int, double> column, int index) =>
        (column.Values.Count(value => value < column[index]), column.Values.Count(value => value == column[index]));
}
