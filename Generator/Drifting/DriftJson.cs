using System.Collections.Immutable;
using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>Writes a drift report as canonical JSON: everything, in the order of the report.</summary>
internal static class DriftJson
{
    /// <summary>The file in UTF-8; the same bytes for the same report.</summary>
    public static byte[] Write(DriftReport report) => CanonicalJson.Write(Object(
        ("compared", new ResultInteger(report.Compared)),
        ("beyond", new ResultInteger(report.Beyond)),
        ("seen", new ResultInteger(report.Seen)),
        ("values", List(report.Values, OfValue)),
        ("figures", List(report.Figures, OfFigure)),
        ("sentences", List(report.Sentences, OfSentence)),
        ("boundaries", List(report.Boundaries, OfBoundary))));

    private static ResultNode OfValue(DriftedValue value) => Object(
        ("path", new ResultText(value.Drift.Path)),
        ("kind", new ResultText(value.Drift.Kind.ToString().ToLowerInvariant())),
        ("accepted", value.Drift.Accepted),
        ("now", value.Drift.Now),
        ("absolute", Number(value.Drift.Change?.Absolute)),
        ("relative", Number(value.Drift.Change?.Relative)),

        // As a text, since readers of JSON keep 53 bits of a number.
        ("ulps", value.Drift.Change?.Ulps is ulong ulps ? new ResultText(ulps.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null),
        ("tolerance", new ResultText(value.Tolerance)),
        ("why", Text(value.Rule?.Why)),
        ("rule", Text(value.Rule?.Source.ToString())),
        ("beyond", new ResultBoolean(value.IsBeyond)),
        ("consequences", List(value.Consequences, consequence => new ResultText(consequence.ToString().ToLowerInvariant()))),
        ("places", List(value.Sightings, OfSighting)),
        ("shown-in", List(value.Figures, figure => new ResultText(figure))),
        ("asserted-at", List(value.Assertions, source => new ResultText(source.ToString()))));

    private static ResultNode OfSighting(Sighting sighting) => Object(
        ("source", Text(sighting.Place.Source?.ToString())),
        ("place", new ResultText(sighting.Place.Describe())),
        ("anchor", new ResultText(sighting.Place.Anchor)),
        ("page", sighting.Page is int page ? new ResultInteger(page) : null),
        ("accepted", Text(sighting.Accepted)),
        ("now", Text(sighting.Now)));

    private static ResultNode OfFigure(FigureDrift figure) => Object(
        ("name", new ResultText(figure.Name)),
        ("kind", new ResultText(figure.Kind.ToString().ToLowerInvariant())),
        ("shown", Text(figure.Shown)),
        ("source", Text(figure.Source?.ToString())),
        ("moved", Number(figure.Moved)),
        ("tolerance", new ResultText(figure.Rule?.Describe() ?? ToleranceRule.Exact)),
        ("why", Text(figure.Rule?.Why)),
        ("rule", Text(figure.Rule?.Source.ToString())),
        ("beyond", new ResultBoolean(figure.IsBeyond)));

    private static ResultNode OfSentence(SentenceDrift sentence) => Object(
        ("text", new ResultText(sentence.Text)),
        ("stands", new ResultText(sentence.IsNow ? "now" : "accepted")),
        ("source", new ResultText(sentence.Source.ToString())));

    private static ResultNode OfBoundary(RoundingBoundary boundary) => Object(
        ("path", new ResultText(boundary.Path)),
        ("value", new ResultText(boundary.FullPrecision)),
        ("printed", new ResultText(boundary.Printed)),
        ("other", new ResultText(boundary.Other)),
        ("error", new ResultNumber(boundary.Error)),
        ("source", Text(boundary.Place.Source?.ToString())),
        ("place", new ResultText(boundary.Place.Describe())),
        ("page", boundary.Page is int page ? new ResultInteger(page) : null));

    // What is not there is left out: the form knows no null.
    private static ResultObject Object(params ReadOnlySpan<(string Name, ResultNode? Value)> members)
    {
        var present = ImmutableSortedDictionary.CreateBuilder<string, ResultNode>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                present.Add(name, value);
            }
        }

        return new ResultObject(present.ToImmutable());
    }

    private static ResultArray List<T>(ImmutableArray<T> items, Func<T, ResultNode> of) => new([.. items.Select(of)]);

    private static ResultText? Text(string? text) => text is null ? null : new ResultText(text);

    private static ResultNumber? Number(double? number) => number is double value ? new ResultNumber(value) : null;
}
