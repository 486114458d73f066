using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes the head: what the page says of itself, its fonts and its styles.</summary>
internal static class HeadWriter
{
    private const int LongestDescription = 300;
    private static readonly Lazy<string> ReportStyle = new(() => StyleSheet.Read("report.css"));

    /// <summary>Appends the head element.</summary>
    /// <param name="page">What it is appended to.</param>
    /// <param name="document">The report.</param>
    /// <param name="fonts">The fonts that the body uses.</param>
    /// <param name="linkedData">What made the report, as JSON-LD; null for none.</param>
    public static void Write(Markup page, ReportDocument document, WebFonts fonts, string? linkedData)
    {
        var metadata = document.Metadata;
        page.Raw("<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        page.Raw("<title>").Raw(Escaped(metadata.PlainTitle)).Raw("</title>\n");
        foreach (var author in metadata.Authors)
        {
            WriteMeta(page, "author", author);
        }

        WriteMeta(page, "description", Description(document.Abstract));
        WriteMeta(page, "keywords", string.Join(", ", metadata.Keywords));
        WriteMeta(page, "generator", "Colophon");
        WriteMeta(page, "color-scheme", "light dark");
        if (linkedData is not null)
        {
            // A data block (HTML Standard, 4.12.1): browsers do not run what has this type, and search engines look for it here.
            page.Raw("<script type=\"application/ld+json\">\n").Raw(linkedData).Raw("</script>\n");
        }

        page.Raw("<style>\n").Raw(fonts.ToCss()).Raw(ReportStyle.Value).Raw("</style>\n</head>\n");
    }

    private static void WriteMeta(Markup page, string name, string content)
    {
        if (content.Length > 0)
        {
            page.Raw("<meta").Attribute("name", name).Attribute("content", content).Raw("/>\n");
        }
    }

    /// <summary>The first paragraph of the abstract, cut after a word where it is long.</summary>
    private static string Description(ImmutableArray<Block> summary)
    {
        var text = PlainText.Of(summary.OfType<Paragraph>().FirstOrDefault()?.Content ?? []);
        if (text.Length <= LongestDescription)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestDescription);
        return text[..(end > 0 ? end : LongestDescription)] + " …";
    }

    /// <summary>The title is shown by the browser in its own font, so no font of the page need hold it.</summary>
    private static string Escaped(string text) => new Markup(new WebFonts(), LabelWords.English).Words(text).ToString();
}
