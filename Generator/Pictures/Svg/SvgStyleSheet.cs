using System.Text;
using System.Xml.Linq;

namespace Colophon.Pictures.Svg;

/// <summary>The rules of a drawing's <c>style</c> elements, as far as drawing programs write them: simple selectors, no at-rules.</summary>
internal sealed class SvgStyleSheet
{
    private readonly List<Rule> _rules = [];

    /// <summary>Reads every style element of a drawing.</summary>
    public static SvgStyleSheet Read(XElement root, SvgProblems problems)
    {
        var sheet = new SvgStyleSheet();
        foreach (var element in root.Descendants().Where(e => e.Name.LocalName == "style"))
        {
            sheet.Add(element, problems);
        }

        sheet._rules.Sort((a, b) => (a.Selector.Specificity, a.Order).CompareTo((b.Selector.Specificity, b.Order)));
        return sheet;
    }

    /// <summary>What the rules declare of an element, in the order in which later ones win.</summary>
    public IEnumerable<(string Name, string Value)> DeclarationsFor(XElement element) =>
        _rules.Count == 0 ? [] : _rules.Where(rule => rule.Selector.Matches(element)).SelectMany(rule => rule.Declarations);

    /// <summary>Reads "name: value; name: value".</summary>
    public static IEnumerable<(string Name, string Value)> ParseDeclarations(string text)
    {
        foreach (var declaration in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase);
                yield return (declaration[..colon].Trim().ToLowerInvariant(), value.Trim());
            }
        }
    }

    private void Add(XElement element, SvgProblems problems)
    {
        var css = WithoutComments(element.Value);
        for (var start = 0; css.IndexOf('{', start) is >= 0 and var open;)
        {
            var close = css.IndexOf('}', open);
            close = close < 0 ? css.Length : close;
            var declarations = ParseDeclarations(css[(open + 1)..close]).ToArray();
            foreach (var text in css[start..open].Split(','))
            {
                if (Selector.TryParse(text.Trim(), out var selector))
                {
                    _rules.Add(new Rule(selector, declarations, _rules.Count));
                }
                else
                {
                    problems.Unsupported(element, text.Trim(), "write the style as attributes of the elements, as plain SVG has it");
                }
            }

            start = Math.Min(close + 1, css.Length);
        }
    }

    private static string WithoutComments(string css)
    {
        var kept = new StringBuilder(css.Length);
        var from = 0;
        while (css.IndexOf("/*", from, StringComparison.Ordinal) is >= 0 and var start)
        {
            kept.Append(css, from, start - from);
            var end = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            from = end < 0 ? css.Length : end + 2;
        }

        return kept.Append(css, from, css.Length - from).ToString();
    }

    private sealed record Rule(Selector Selector, (string Name, string Value)[] Declarations, int Order);

    /// <summary>An element name, a class, an id, or everything (all null).</summary>
    private sealed record Selector(string? Element, string? Class, string? Id)
    {
        public int Specificity => (Id is null ? 0 : 100) + (Class is null ? 0 : 10) + (Element is null ? 0 : 1);

        public static bool TryParse(string text, out Selector selector)
        {
            var mark = text.AsSpan().IndexOfAny('.', '#');
            var element = mark < 0 ? text : text[..mark];
            var name = mark < 0 ? null : text[(mark + 1)..];
            selector = new Selector(
                element is "" or "*" ? null : element,
                mark >= 0 && text[mark] == '.' ? name : null,
                mark >= 0 && text[mark] == '#' ? name : null);
            return text.Length > 0 && (element is "" or "*" || IsName(element)) && (name is null || IsName(name));
        }

        public bool Matches(XElement element) =>
            (Element is null || element.Name.LocalName == Element)
            && (Id is null || (string?)element.Attribute("id") == Id)
            && (Class is null || ((string?)element.Attribute("class") ?? "").Split((char[]?)null).Contains(Class, StringComparer.Ordinal));

        private static bool IsName(string text) =>
            text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
    }
}
