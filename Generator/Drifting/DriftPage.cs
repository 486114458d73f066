using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Colophon.Html;
using Colophon.Model;

namespace Colophon.Drifting;

/// <summary>Writes a drift report as a web page: every value, what its reader sees first.</summary>
internal sealed class DriftPage
{
    private readonly Markup _page = new(new WebFonts(), LabelWords.English);

    /// <summary>The file in UTF-8; the same bytes for the same report.</summary>
    /// <param name="report">The drift report.</param>
    /// <param name="name">The name of the report that drifted.</param>
    public static byte[] Write(DriftReport report, string name)
    {
        var page = new DriftPage();
        page.WriteBody(report, name);
        return ComparisonPage.Write($"Drift of {name}", page._page, "drift.css");
    }

    private void WriteBody(DriftReport report, string name)
    {
        _page.Raw("<body>\n<header>\n<h1>").Words($"Drift of {name}").Raw("</h1>\n<p class=\"summary\">").Words($"{report.Summary}.").Raw("</p>\n</header>\n<main>\n");
        foreach (var alike in report.Values.GroupBy(value => value.Weight))
        {
            WriteSection(TitleOf(alike.First()), [.. alike], WriteValue);
        }

        WriteSection("Figures that differ", report.Figures, WriteFigure);
        WriteSection("Sentences that stand in one report only", report.Sentences, WriteSentence);
        WriteSection("Printed digits that the stated error leaves open", report.Boundaries, WriteBoundary);
        _page.Raw("</main>\n</body>\n");
    }

    private static string TitleOf(DriftedValue value) => value.Consequences.IsEmpty
        ? "Values whose drift nobody sees"
        : value.Consequences[0] switch
        {
            Consequence.Claim => "Values of claims that came out otherwise",
            Consequence.Sign => "Values that changed their sign",
            Consequence.Rank => "Values that changed their rank",
            Consequence.Digits => "Values that print otherwise",
            Consequence.Figure => "Values that only a figure shows otherwise",
            _ => throw new UnreachableException(value.Consequences[0].ToString()),
        };

    private void WriteSection<T>(string title, ImmutableArray<T> items, Action<T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        _page.Raw("<section>\n<h2>").In(FaceStyle.Bold, () => _page.Words(title)).Raw(" <span class=\"count\">")
            .Words(items.Length.ToString(CultureInfo.InvariantCulture)).Raw("</span></h2>\n<ol class=\"entries\">\n");
        foreach (var item in items)
        {
            write(item);
        }

        _page.Raw("</ol>\n</section>\n");
    }

    private void WriteValue(DriftedValue value)
    {
        _page.Raw("<li class=\"value\"><div>\n<p>");
        WriteCode(value.Drift.Path);
        _page.Raw("</p>\n<p class=\"numbers\">");
        WriteChange(ValueDrift.TextOf(value.Drift.Accepted), ValueDrift.TextOf(value.Drift.Now));
        _page.Raw("</p>\n<p class=\"change\">").Words(Describe(value)).Raw("</p>\n");
        if (value.Rule is { } rule && value.Tolerance != ToleranceRule.Exact)
        {
            _page.Raw("<p class=\"why\">").In(FaceStyle.Italic, () => _page.Words(rule.Why)).Raw("</p>\n");
        }

        _page.Raw("</div>\n<ul class=\"places\">\n");
        WritePlaces(value);
        _page.Raw("</ul></li>\n");
    }

    private static string Describe(DriftedValue value)
    {
        List<string> parts = [.. value.Consequences.Select(consequence => consequence.ToString().ToLowerInvariant())];
        if (value.Drift.Change is { } change)
        {
            parts.Add(change.Absolute.ToString("+0.##e-0;−0.##e-0;0", CultureInfo.InvariantCulture));
            parts.AddRange(change.Relative is double relative ? [relative.ToString("+0.##e-0;−0.##e-0;0", CultureInfo.InvariantCulture) + " relative"] : []);
            parts.AddRange(change.Ulps is ulong ulps ? [DriftTable.ShortUlps(ulps) + " ulp"] : []);
        }
        else
        {
            parts.Add(value.Drift.Kind.ToString().ToLowerInvariant());
        }

        parts.Add(value.Tolerance == ToleranceRule.Exact ? "must be exact" : $"{(value.IsBeyond ? "beyond" : "within")} {value.Tolerance}");
        return string.Join(" · ", parts);
    }

    private void WritePlaces(DriftedValue value)
    {
        foreach (var sighting in value.Sightings)
        {
            _page.Raw("<li>").Words($"{sighting.Where}: ");
            if (sighting.IsChanged)
            {
                WriteChange(sighting.Accepted, sighting.Now);
            }
            else
            {
                _page.Words($"{sighting.Now}, as before");
            }

            WriteSource(sighting.Place.Source);
            _page.Raw("</li>\n");
        }

        foreach (var source in value.Assertions)
        {
            _page.Raw("<li>").Words("The claim is asserted");
            WriteSource(source);
            _page.Raw("</li>\n");
        }

        foreach (var figure in value.Figures.Distinct(StringComparer.Ordinal))
        {
            _page.Raw("<li>").Words($"{figure} shows it").Raw("</li>\n");
        }
    }

    private void WriteFigure(FigureDrift figure)
    {
        _page.Raw("<li>").Words(DriftTable.DescribeFigure(figure));
        if (figure.Rule is { } rule)
        {
            _page.Raw("<p class=\"why\">").In(FaceStyle.Italic, () => _page.Words(rule.Why)).Raw("</p>");
        }

        _page.Raw("</li>\n");
    }

    private void WriteSentence(SentenceDrift sentence)
    {
        _page.Raw("<li>");
        WriteChange(sentence.IsNow ? null : sentence.Text, sentence.IsNow ? sentence.Text : null);
        WriteSource(sentence.Source);
        _page.Raw("</li>\n");
    }

    private void WriteBoundary(RoundingBoundary open)
    {
        _page.Raw("<li>").Words($"{open} ({open.Place.Describe()})");
        WriteSource(open.Place.Source);
        _page.Raw("</li>\n");
    }

    private void WriteChange(string? old, string? now)
    {
        _page.Raw(old is null ? "" : "<del>").Words(old ?? "").Raw(old is null ? "" : "</del>");
        _page.Raw(old is null || now is null ? "" : " ");
        _page.Raw(now is null ? "" : "<ins>").Words(now ?? "").Raw(now is null ? "" : "</ins>");
    }

    private void WriteSource(SourceSpan? source)
    {
        if (source is { } place)
        {
            _page.Raw(" <span class=\"source\">");
            WriteCode(place.ToString());
            _page.Raw("</span>");
        }
    }

    private void WriteCode(string text) => _page.Raw("<code>").In(FaceStyle.Monospaced, () => _page.Words(text)).Raw("</code>");
}
