using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Tracing;

namespace Colophon.Drifting;

/// <summary>Where readers of two reports meet each value.</summary>
internal sealed class SightingIndex
{
    private readonly ILookup<string, Sighting> _byPath;
    private readonly ImmutableArray<(string Path, Sighting Sighting)> _ofLists;

    private SightingIndex(IReadOnlyList<(string Path, Sighting Sighting)> sightings)
    {
        _byPath = sightings
            .SelectMany(seen => PathsIn(seen.Path).Select(path => (Path: path, seen.Sighting)))
            .ToLookup(seen => seen.Path, seen => seen.Sighting, StringComparer.Ordinal);

        // What is made of a whole list, such as its size, has the list's path.
        _ofLists = [.. sightings.Where(seen => seen.Sighting.IsChanged && (seen.Path.EndsWith(".size", StringComparison.Ordinal) || seen.Path.Contains(" | ", StringComparison.Ordinal)))];
    }

    /// <summary>Pairs the values that two reports print: those with one path at one place of the templates.</summary>
    public static SightingIndex Of(ReportSide accepted, ReportSide now)
    {
        var old = Keyed(accepted.Numbers);
        var present = Keyed(now.Numbers);
        var sightings = present.Select((pair, order) => (pair.Number.Value.Path, Sighting: new Sighting(
            order,
            pair.Number.Place,
            pair.Number.Pieces.IsEmpty ? null : pair.Number.Pieces[0].Page,
            old.Find(pair.Key)?.Value.Text,
            pair.Number.Value.Text))).ToList();
        sightings.AddRange(old
            .Where(pair => present.Find(pair.Key) is null)
            .Select(pair => (pair.Number.Value.Path, new Sighting(present.Count, pair.Number.Place, null, pair.Number.Value.Text, null))));
        return new SightingIndex(sightings);
    }

    /// <summary>The places that print a value, or something made of it, in reading order.</summary>
    public ImmutableArray<Sighting> Of(string path) =>
    [
        .. _byPath[path]
            .Concat(_ofLists.Where(seen => IsBelow(path, ListOf(seen.Path))).Select(seen => seen.Sighting))
            .Distinct()
            .OrderBy(sighting => sighting.Order),
    ];

    /// <summary>Whether a report prints a value, or something made of it.</summary>
    public bool Prints(string path) => _byPath.Contains(path);

    private static string ListOf(string path)
    {
        var origin = PathsIn(path).First();
        return origin.EndsWith(".size", StringComparison.Ordinal) ? origin[..^".size".Length] : origin;
    }

    private static bool IsBelow(string path, string list) => path.Length > list.Length && path.StartsWith(list, StringComparison.Ordinal) && path[list.Length] is '[' or '.';

    // "a.b | minus: c.d" is made of two values.
    private static IEnumerable<string> PathsIn(string path)
    {
        var parts = path.Split(" | ");
        return parts.Skip(1)
            .SelectMany(filter => filter.Split(": ", 2).Skip(1))
            .SelectMany(arguments => arguments.Split(", "))
            .Prepend(parts[0]);
    }

    private static KeyedNumbers Keyed(ImmutableArray<PrintedNumber> numbers)
    {
        var times = new Dictionary<NumberKey, int>();
        var keyed = new KeyedNumbers();
        foreach (var number in numbers)
        {
            var key = new NumberKey(number.Value.Path, number.Value.Format, number.Place.Source, number.Place.Holder, number.Place.Row, number.Place.Column, 0);
            var nth = times[key] = times.GetValueOrDefault(key) + 1;
            keyed.Add((key with { Nth = nth }, number));
        }

        return keyed;
    }

    private sealed record NumberKey(string Path, string Format, SourceSpan? Source, NumberHolder Holder, int Row, int Column, int Nth);

    private sealed class KeyedNumbers : List<(NumberKey Key, PrintedNumber Number)>
    {
        private Dictionary<NumberKey, PrintedNumber>? _found;

        public PrintedNumber? Find(NumberKey key) => (_found ??= this.ToDictionary(pair => pair.Key, pair => pair.Number)).GetValueOrDefault(key);
    }
}
