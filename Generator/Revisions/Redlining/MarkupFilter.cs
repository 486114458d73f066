using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Colophon.Revisions.Redlining;

/// <summary>Copies pictures and formulas of a page, and of these only what is known to be harmless.</summary>
/// <remarks>It lists what may stay, not what must go: an element that it does not know is left out with all that it holds, an attribute alone.</remarks>
internal sealed partial class MarkupFilter
{
    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
        [
            "svg", "g", "path", "text", "tspan", "defs", "clipPath", "marker", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use", "title", "desc",
            "math", "mi", "mn", "mo", "ms", "mtext", "mspace", "mrow", "mfrac", "msqrt", "mroot", "mstyle", "mphantom", "mpadded", "msub", "msup", "msubsup",
            "munder", "mover", "munderover", "mmultiscripts", "mprescripts", "mtable", "mtr", "mtd",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet(
        [
            "role", "aria-label", "viewBox", "preserveAspectRatio", "overflow", "style", "transform", "opacity", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry",
            "width", "height", "dx", "dy", "fill", "fill-opacity", "fill-rule", "clip-rule", "clip-path", "clipPathUnits", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray",
            "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "font-family", "font-size", "font-style", "font-weight", "text-anchor", "dominant-baseline",
            "letter-spacing", "textLength", "lengthAdjust", "marker-start", "marker-mid", "marker-end", "markerWidth", "markerHeight", "markerUnits", "refX", "refY", "orient",
            "mathvariant", "stretchy", "lspace", "rspace", "depth", "voffset", "display", "displaystyle", "scriptlevel", "accent", "accentunder", "fence", "separator", "symmetric", "largeop",
            "movablelimits", "minsize", "maxsize", "linethickness", "columnspan", "rowspan", "dir", "form",
        ],
        StringComparer.Ordinal);

    private readonly StringBuilder _output = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The harmless part of a picture or formula.</summary>
    /// <param name="element">An element <c>svg</c>, <c>math</c> or <c>img</c>.</param>
    /// <returns>Its markup; empty where nothing of it may stay.</returns>
    public static SafeMarkup Of(IElement element)
    {
        var filter = new MarkupFilter();
        if (element.LocalName == "img")
        {
            filter.WriteImage(element);
        }
        else
        {
            filter.Write(element);
        }

        return new SafeMarkup(filter._output.ToString());
    }

    // A picture of points is in the page itself, or it is not shown.
    private void WriteImage(IElement image)
    {
        if (image.GetAttribute("src") is { } source && EmbeddedImage().IsMatch(source))
        {
            _output.Append("<img alt=\"").Append(Escaped(image.GetAttribute("alt") ?? "")).Append("\" src=\"").Append(source).Append("\"/>");
        }
    }

    private void Write(IElement element)
    {
        if (!Elements.Contains(element.LocalName))
        {
            return;
        }

        _output.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            if (ValueOf(attribute) is { } value)
            {
                _output.Append(' ').Append(attribute.LocalName).Append("=\"").Append(value).Append('"');
            }
        }

        _output.Append('>');
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
            {
                Write(child);
            }
            else if (node is IText text)
            {
                _output.Append(Escaped(text.Data));
            }
        }

        _output.Append("</").Append(element.LocalName).Append('>');
    }

    // What may stay of an attribute, escaped; null where nothing may. Only names hold their mark, since escaping takes it out of everything else.
    private string? ValueOf(IAttr attribute)
    {
        var value = attribute.Value;
        return attribute.LocalName switch
        {
            "id" => Name(value),
            "href" => value is ['#', .. var name] ? "#" + Name(name) : null,
            "style" when MarkerStyle().Match(value) is { Success: true } marker => $"marker:url(#{Name(marker.Groups[1].Value)})",
            "style" => PlainStyle().IsMatch(value) ? value : null,
            var other when !Attributes.Contains(other) => null,
            _ when LocalReference().Match(value) is { Success: true } reference => $"url(#{Name(reference.Groups[1].Value)})",
            _ when value.Contains("url", StringComparison.OrdinalIgnoreCase) && attribute.LocalName != "aria-label" => null,
            _ => Escaped(value),
        };
    }

    private string Name(string name) =>
        _names.TryGetValue(name, out var given) ? given : _names[name] = string.Create(CultureInfo.InvariantCulture, $"{SafeMarkup.NameMark}{_names.Count + 1}");

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace(SafeMarkup.NameMark, '\uFFFD');

    [GeneratedRegex(@"^url\(#([^()""'\s]+)\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LocalReference();

    [GeneratedRegex(@"^marker:url\(#([^()""'\s]+)\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex MarkerStyle();

    // Lengths and words, as the writers of this engine use them; nothing that a style sheet could load.
    [GeneratedRegex(@"^(?:padding|text-align|width|height|font-style|font-weight):[-a-z0-9. %]+(?:;(?:padding|text-align|width|height|font-style|font-weight):[-a-z0-9. %]+)*;?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainStyle();

    [GeneratedRegex(@"^data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmbeddedImage();
}
