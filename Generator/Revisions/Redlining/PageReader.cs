using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Colophon.Revisions.Redlining;

/// <summary>Takes a finished web page to pieces that can be compared.</summary>
/// <remarks>It knows the elements that this engine writes and takes others as text, so that pages of older and newer engines can be read, too.</remarks>
internal sealed class PageReader
{
    private readonly ImmutableArray<PageBlock>.Builder _blocks = ImmutableArray.CreateBuilder<PageBlock>();
    private readonly List<(int Level, string Title)> _sections = [];

    /// <summary>Reads a page.</summary>
    /// <param name="html">The file.</param>
    public static FinishedPage Read(byte[] html)
    {
        // Scripts are not run, and nothing is loaded: the parser alone does neither.
        using var stream = new MemoryStream(html);
        using var document = new HtmlParser().ParseDocument(stream);
        var reader = new PageReader();
        if (document.Body is { } body)
        {
            reader.ReadChildren(body);
        }

        return new FinishedPage(document.Title ?? "", document.DocumentElement.GetAttribute("lang") is { Length: > 0 } language ? language : "en", reader._blocks.ToImmutable());
    }

    private void ReadChildren(IElement parent)
    {
        var run = new List<INode>();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement element && StandsAlone(element))
            {
                AddText(run, 0);
                run.Clear();
                ReadElement(element);
            }
            else
            {
                run.Add(child);
            }
        }

        AddText(run, 0);
    }

    private void ReadElement(IElement element)
    {
        switch (element.LocalName)
        {
            // What leads through the page says nothing of its own.
            case "nav" or "script" or "style" or "template":
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                AddHeading(element, element.LocalName[1] - '0');
                break;
            case "figure" when element.QuerySelector("table") is not null:
                AddTable(element, element.QuerySelectorAll("table"));
                break;
            case "figure" when element.Children.FirstOrDefault(IsPicture) is { } picture:
                Add(new FigurePageBlock(element.Id, CaptionOf(element), MarkupFilter.Of(picture)));
                break;
            case "table":
                AddTable(element, [element]);
                break;
            case "svg" or "img":
                Add(new FigurePageBlock(element.Id, [], MarkupFilter.Of(element)));
                break;
            case "p" or "pre" or "dt":
                AddText(element.ChildNodes, 0);
                break;
            case "div" when element.ClassList.Contains("equation"):
                AddText(element.ChildNodes, 0);
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private void AddHeading(IElement heading, int level)
    {
        _sections.RemoveAll(section => section.Level >= level);
        AddText(heading.ChildNodes, level);

        // The report's title is above all sections.
        if (level > 1)
        {
            _sections.Add((level, Plain(WordReader.Read(heading.ChildNodes))));
        }
    }

    private void AddText(IEnumerable<INode> nodes, int headingLevel)
    {
        if (WordReader.Read(nodes) is { IsEmpty: false } words)
        {
            Add(new TextPageBlock(words, headingLevel));
        }
    }

    // A table that runs in strands is several with the same head.
    private void AddTable(IElement holder, IEnumerable<IElement> strands)
    {
        var rows = strands.SelectMany((strand, i) => RowsOf(strand).Where(row => i == 0 || !row.IsHead));
        Add(new TablePageBlock(holder.Id, CaptionOf(holder), [.. rows]));
    }

    private static IEnumerable<TablePageRow> RowsOf(IElement table) =>
        table.QuerySelectorAll("tr").Select(row => new TablePageRow(row.ParentElement?.LocalName == "thead", [.. row.Children.Select(cell => WordReader.Read(cell.ChildNodes))]));

    private static ImmutableArray<PageWord> CaptionOf(IElement figure) =>
        figure.Children.FirstOrDefault(child => child.LocalName is "figcaption" or "caption") is { } caption ? WordReader.Read(caption.ChildNodes) : [];

    private void Add(PageBlock block) => _blocks.Add(block with { Sections = [.. _sections.Select(section => section.Title)] });

    private static bool IsPicture(IElement element) => element.LocalName is "svg" or "img";

    private static string Plain(IEnumerable<PageWord> words) => string.Concat(words.Select((word, i) => (word.FollowsSpace && i > 0 ? " " : "") + word.Text));

    // Pictures within a line of text go with it unseen: none of the engine's figures is one.
    private static bool StandsAlone(IElement element) => element.LocalName is
        "address" or "article" or "aside" or "blockquote" or "dd" or "div" or "dl" or "dt" or "figcaption" or "figure" or "footer" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "header" or "hr" or "li" or "main" or "nav" or "ol" or "p" or "pre" or "script" or "section" or "style" or "table" or "template" or "ul";
}
