using System.Text;
using System.Xml.Linq;

namespace Colophon.Tests.Parity;

/// <summary>Reads the values back from the web page: the elements <c>data</c>, those of the contents excepted, which repeat headings.</summary>
internal static class WebNumbers
{
    /// <summary>The values in the order of the page.</summary>
    public static IReadOnlyList<ReadNumber> Read(byte[] html)
    {
        var page = XDocument.Parse(Encoding.UTF8.GetString(html), LoadOptions.PreserveWhitespace);
        var sections = Sections(page);
        return
        [
            .. page.Descendants()
                .Where(element => element.Name.LocalName == "data" && !element.Ancestors().Any(outer => outer.Name.LocalName is "nav" or "head"))
                .Select(data => new ReadNumber(AnchorOf(data, sections), (string)data.Attribute("data-path")!, (string)data.Attribute("value")!, data.Value)),
        ];
    }

    /// <summary>For each element, the name of the last heading that began before its text.</summary>
    private static Dictionary<XElement, string> Sections(XDocument page)
    {
        var sections = new Dictionary<XElement, string>();
        var section = "";
        foreach (var element in page.Descendants())
        {
            section = element.Name.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" && Id(element) is { } id ? id : section;
            sections.Add(element, section);
        }

        return sections;
    }

    private static string AnchorOf(XElement element, Dictionary<XElement, string> sections)
    {
        // A note stands at the end of the page, and belongs where its first mark is.
        if (element.Ancestors().FirstOrDefault(outer => Class(outer.Parent?.Parent) == "notes") is { } note)
        {
            var mark = sections.Keys.First(other => (string?)other.Attribute("href") == "#" + Id(note) && (string?)other.Attribute("role") == "doc-noteref");
            return AnchorOf(mark, sections);
        }

        // Of a formula whose lines have numbers, the first number names the whole.
        var holders = element.Ancestors().FirstOrDefault(outer => Class(outer)?.StartsWith("equation lines", StringComparison.Ordinal) == true) is { } lines
            ? lines.Descendants()
            : element.Ancestors().Where(IsHolder);
        return holders.Select(Id).FirstOrDefault(id => id is not null) ?? sections[element];
    }

    private static bool IsHolder(XElement element) =>
        element.Name.LocalName is "figure" || Class(element)?.StartsWith("equation", StringComparison.Ordinal) == true || Id(element)?.StartsWith("claim-", StringComparison.Ordinal) == true;

    private static string? Id(XElement element) => (string?)element.Attribute("id");

    private static string? Class(XElement? element) => (string?)element?.Attribute("class");
}
