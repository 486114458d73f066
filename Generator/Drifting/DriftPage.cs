using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace Colophon.Drifting;

/// <summary>Writes a drift report as one self-contained web page: no script, nothing asked of a server, light and dark as the reader's system is.</summary>
internal sealed class DriftPage
{
    private const string Style =
        """
        :root { color-scheme: light dark; --line: light-dark(#c9c9c9, #4a4a4a); --soft: light-dark(#f3f3f1, #24262a); --bad: light-dark(#a3201a, #ff9a8f); --good: light-dark(#1d6b33, #86d79b); }
        body { font: 16px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 84rem; padding: 0 1rem; background: light-dark(#fff, #17181b); color: light-dark(#1b1b1b, #e8e8e6); }
        h1 { font-size: 1.6rem; } .summary { font-size: 1.1rem; }
        .scroll { overflow-x: auto; margin: 1.5rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; } caption { text-align: left; font-weight: 600; font-size: 1.15rem; padding: .4rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
        thead th { background: var(--soft); white-space: nowrap; } tbody th { font-weight: 400; min-width: 12rem; } td:last-child { min-width: 16rem; }
        code, .number { font-family: ui-monospace, monospace; font-size: .85rem; } .number { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .beyond { color: var(--bad); font-weight: 600; } .within { color: var(--good); }
        ul { margin: 0; padding-left: 1rem; } del { color: var(--bad); } ins { color: var(--good); }
        """;

    private readonly StringBuilder _page = new();

    /// <summary>The file in UTF-8; the same bytes for the same report.</summary>
    /// <param name="report">The drift report.</param>
    /// <param name="name">The name of the report that drifted.</param>
    public static byte[] Write(DriftReport report, string name)
    {
        var page = new DriftPage();
        page.WriteAll(report, name);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(page._page.ToString());
    }

    private void WriteAll(DriftReport report, string name)
    {
        var title = "Drift of " + name;
        _page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
            .Append(Encoded(title)).Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>")
            .Append(Encoded(title)).Append("</h1>\n<p class=\"summary\">").Append(Encoded(report.Summary)).Append(".</p>\n");
        Table("Values that drifted", ["Changes", "Value", "Accepted", "Now", "Change", "Tolerance", "Where the reader sees it"], report.Values, Row);
        Table("Figures that differ", ["Figure", "What became of it"], report.Figures, figure => [Code(figure.Name), Encoded(DriftTable.DescribeFigure(figure))]);
        Table("Sentences that stand in one report only", ["Where", "Sentence"], report.Sentences, sentence => [Code(sentence.Source.ToString()), Marked(sentence)]);
        Table(
            "Printed digits that the stated error leaves open",
            ["Value", "In full", "Printed", "Perhaps", "Stated error", "Where"],
            report.Boundaries,
            open => [Code(open.Path), Number(open.FullPrecision), Encoded(open.Printed), Encoded(open.Other), Number(Results.CanonicalJson.Format(open.Error)), Where(open.Place.Source?.ToString(), open.Place.Describe(), open.Page)]);
        _page.Append("</main>\n</body>\n</html>\n");
    }

    private void Table<T>(string caption, ImmutableArray<string> head, ImmutableArray<T> items, Func<T, ImmutableArray<string>> cells)
    {
        if (items.IsEmpty)
        {
            return;
        }

        // A region that scrolls must be reachable by the keyboard, and then needs a name.
        _page.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Encoded(caption)).Append("\">\n<table>\n<caption>").Append(Encoded(caption)).Append("</caption>\n<thead><tr>");
        foreach (var title in head)
        {
            _page.Append("<th scope=\"col\">").Append(Encoded(title)).Append("</th>");
        }

        _page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in items.Select(cells))
        {
            // The value, or what else the row is about, is its head; of the drifted values it stands second.
            var headAt = head[0] == "Changes" ? 1 : 0;
            _page.Append("<tr>");
            foreach (var (column, cell) in row.Index())
            {
                _page.Append(column == headAt ? "<th scope=\"row\">" : "<td>").Append(cell).Append(column == headAt ? "</th>" : "</td>");
            }

            _page.Append("</tr>\n");
        }

        _page.Append("</tbody>\n</table>\n</div>\n");
    }

    private static ImmutableArray<string> Row(DriftedValue value) =>
    [
        Encoded(value.Consequences.IsEmpty ? "nothing" : string.Join(", ", value.Consequences.Select(consequence => consequence.ToString().ToLowerInvariant()))),
        Code(value.Drift.Path),
        Number(ValueDrift.TextOf(value.Drift.Accepted)),
        Number(ValueDrift.TextOf(value.Drift.Now)),
        ChangeOf(value.Drift),
        $"<span class=\"{(value.IsBeyond ? "beyond" : "within")}\">{(value.IsBeyond ? "beyond" : "within")}</span> {Encoded(value.Tolerance)}{(value.Rule is { } rule && value.Tolerance != ToleranceRule.Exact ? $"<br/>{Encoded(rule.Why)}" : "")}",
        Places(value),
    ];

    private static string ChangeOf(ValueDrift drift) => drift.Change is { } change
        ? string.Create(CultureInfo.InvariantCulture, $"<span class=\"number\">{Results.CanonicalJson.Format(change.Absolute)}</span>")
            + (change.Relative is double relative ? $"<br/><span class=\"number\">{Results.CanonicalJson.Format(relative)}</span> relative" : "")
            + (change.Ulps is ulong ulps ? string.Create(CultureInfo.InvariantCulture, $"<br/><span class=\"number\">{ulps}</span> ulp") : "")
        : Encoded(drift.Kind.ToString().ToLowerInvariant());

    private static string Places(DriftedValue value)
    {
        List<string> places =
        [
            .. value.Sightings.Select(sighting => $"{Where(sighting.Place.Source?.ToString(), sighting.Place.Describe(), sighting.Page)}: {Prints(sighting)}"),
            .. value.Assertions.Select(source => $"{Code(source.ToString())}: the claim is asserted here"),
            .. value.Figures.Select(figure => $"shows in {Encoded(figure)}"),
        ];
        return places.Count == 0 ? "nowhere" : $"<ul>{string.Concat(places.Select(place => $"<li>{place}</li>"))}</ul>";
    }

    private static string Prints(Sighting sighting) => sighting.IsChanged
        ? (sighting.Accepted is { } old ? $"<del>{Encoded(old)}</del> " : "") + (sighting.Now is { } now ? $"<ins>{Encoded(now)}</ins>" : "")
        : $"{Encoded(sighting.Now ?? "")}, as before";

    private static string Marked(SentenceDrift sentence) => sentence.IsNow ? $"<ins>{Encoded(sentence.Text)}</ins>" : $"<del>{Encoded(sentence.Text)}</del>";

    private static string Where(string? source, string place, int? page) =>
        Encoded(place) + (page is int number ? string.Create(CultureInfo.InvariantCulture, $", page {number}") : "") + (source is null ? "" : $" ({Code(source)})");

    private static string Number(string text) => $"<span class=\"number\">{Encoded(text)}</span>";

    private static string Code(string text) => $"<code>{Encoded(text)}</code>";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
