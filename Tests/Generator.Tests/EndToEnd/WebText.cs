using System.Text;
using System.Xml.Linq;

namespace Colophon.Tests.EndToEnd;

/// <summary>What a web page says, in the order of its markup; the contents and what only leads around are left out.</summary>
internal sealed class WebText
{
    private static readonly string[] Inlines = ["em", "strong", "code", "a", "data", "sup", "span", "br", "img"];
    private readonly TextBlocks _texts = new();

    private WebText()
    {
    }

    /// <summary>The page as a tree.</summary>
    public static XDocument Parse(byte[] html) => XDocument.Parse(Encoding.UTF8.GetString(html), LoadOptions.PreserveWhitespace);

    /// <summary>The texts of a page.</summary>
    public static IReadOnlyList<string> Read(byte[] html)
    {
        var text = new WebText();
        text.Add(Parse(html).Root!.Element("body")!);
        return text._texts.Blocks;
    }

    private void Add(XNode node)
    {
        if (node is XText text)
        {
            _texts.Add(text.Value);
        }
        else if (node is XElement element && !IsLeftOut(element))
        {
            Add(element);
        }
    }

    private void Add(XElement element)
    {
        if (element.Attribute("class")?.Value.StartsWith("equation lines", StringComparison.Ordinal) == true)
        {
            AddLines(element);
        }
        else if (element.Name.LocalName is "math" or "svg")
        {
            _texts.AddFormula(() => AddFormula(element));
        }
        else if (Inlines.Contains(element.Name.LocalName))
        {
            AddChildren(element);
        }
        else
        {
            _texts.End();
            AddChildren(element);
            _texts.End();
        }
    }

    private void AddChildren(XElement element)
    {
        foreach (var child in element.Nodes())
        {
            Add(child);
        }
    }

    /// <summary>A formula of several numbered lines is a table in which each cell is a piece of it.</summary>
    private void AddLines(XElement equation)
    {
        _texts.End();
        _texts.AddFormula(() =>
        {
            foreach (var math in equation.Descendants().Where(inner => inner.Name.LocalName == "math"))
            {
                AddFormula(math);
            }
        });
        _texts.End();
        foreach (var number in equation.Descendants().Where(inner => inner.Attribute("class")?.Value == "equation-number"))
        {
            _texts.AddBlock(number.Value);
        }
    }

    private void AddFormula(XElement element)
    {
        foreach (var node in element.DescendantNodes().OfType<XText>().Where(IsShown))
        {
            _texts.Add(node.Value);
        }
    }

    private static bool IsShown(XText text) =>
        text.Ancestors().All(outer => outer.Name.LocalName is not ("mphantom" or "annotation" or "title" or "desc" or "style"));

    private static bool IsLeftOut(XElement element) =>
        element.Name.LocalName == "nav" || element.Attribute("class")?.Value is "skip" or "back";
}
