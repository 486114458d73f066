using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Works out an element's style: presentation attributes, then the style sheet, then its own <c>style</c> attribute.</summary>
internal sealed class SvgStyleReader(SvgStyleSheet sheet, SvgProblems problems)
{
    /// <summary>Properties that change what is seen, are not drawn, and do no harm at these values.</summary>
    private static readonly FrozenDictionary<string, string[]> Undrawn = new Dictionary<string, string[]>
    {
        ["filter"] = ["none"],
        ["mask"] = ["none"],
        ["marker"] = ["none"],
        ["marker-start"] = ["none"],
        ["marker-mid"] = ["none"],
        ["marker-end"] = ["none"],
        ["mix-blend-mode"] = ["normal"],
        ["vector-effect"] = ["none"],
        ["writing-mode"] = ["lr", "lr-tb", "horizontal-tb"],
        ["dominant-baseline"] = ["auto", "alphabetic"],
        ["alignment-baseline"] = ["auto", "alphabetic", "baseline"],
        ["text-decoration"] = ["none"],
        ["stroke-dashoffset"] = ["0", "0px"],
        ["transform"] = ["none"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The style of an element.</summary>
    public SvgStyle Read(XElement element, SvgStyle inherited)
    {
        var style = inherited with { ClipId = null };
        var declarations = Declarations(element).ToList();

        // Other properties are measured by these two, wherever they stand.
        foreach (var (name, value) in declarations)
        {
            style = name is "color" or "font-size" or "font" ? Apply(element, style, inherited, name, value) : style;
        }

        foreach (var (name, value) in declarations)
        {
            style = name is "color" or "font-size" or "font" ? style : Apply(element, style, inherited, name, value);
        }

        return style;
    }

    private IEnumerable<(string Name, string Value)> Declarations(XElement element)
    {
        foreach (var attribute in element.Attributes())
        {
            // A transform is an attribute of its own; only one in CSS is a property.
            if (attribute.Name.Namespace == XNamespace.None && attribute.Name.LocalName is not ("style" or "transform"))
            {
                yield return (attribute.Name.LocalName, attribute.Value.Trim());
            }
        }

        foreach (var declaration in sheet.DeclarationsFor(element))
        {
            yield return declaration;
        }

        foreach (var declaration in SvgStyleSheet.ParseDeclarations((string?)element.Attribute("style") ?? ""))
        {
            yield return declaration;
        }
    }

    private SvgStyle Apply(XElement element, SvgStyle style, SvgStyle inherited, string name, string value) => name switch
    {
        _ when value == "inherit" => style,
        "fill" => style with { Fill = Paint(element, value, style, inherited.Fill) },
        "stroke" => style with { Stroke = Paint(element, value, style, inherited.Stroke) },
        "color" => style with { Color = Paint(element, value, inherited, inherited.Color) ?? inherited.Color },
        "fill-opacity" => style with { FillOpacity = Opacity(element, value) },
        "stroke-opacity" => style with { StrokeOpacity = Opacity(element, value) },
        "opacity" => style with { Opacity = inherited.Opacity * Opacity(element, value) },
        "fill-rule" => style with { IsEvenOdd = value == "evenodd" },
        "clip-rule" => style with { IsClipEvenOdd = value == "evenodd" },
        "stroke-width" => style with { StrokeWidth = Math.Max(0, Length(element, value, style.FontSize, style.StrokeWidth)) },
        "stroke-linecap" => style with { Cap = Cap(value) },
        "stroke-linejoin" => style with { Join = Join(value) },
        "stroke-dasharray" => style with { Dashes = Dashes(element, value, style) },
        "font-size" => style with { FontSize = FontSize(element, value, inherited.FontSize) },
        "font-weight" => style with { IsBold = IsBold(value, inherited.IsBold) },
        "baseline-shift" => style with { Rise = inherited.Rise + BaselineShift(element, value, inherited.FontSize) },
        "font-style" => style with { IsItalic = value is "italic" || value.StartsWith("oblique", StringComparison.Ordinal) },
        "font" => Font(element, value, style, inherited),
        "text-anchor" => style with { Anchor = Anchor(value) },
        "visibility" => style with { IsVisible = value is not ("hidden" or "collapse") },
        "display" => style with { IsDisplayed = value != "none" },
        "clip-path" => style with { ClipId = ClipId(element, value) },
        _ => Ignore(element, style, name, value),
    };

    private SvgStyle Ignore(XElement element, SvgStyle style, string name, string value)
    {
        if (Undrawn.TryGetValue(name, out var harmless) && !harmless.Contains(value, StringComparer.Ordinal))
        {
            problems.Unsupported(element, name, "turn it into plain paths and words in the program that made the drawing");
        }

        return style;
    }

    private Color? Paint(XElement element, string value, SvgStyle style, Color? fallback)
    {
        if (value is "none" or "currentColor" or "currentcolor")
        {
            return value == "none" ? null : style.Color;
        }

        if (value.StartsWith("url(", StringComparison.Ordinal))
        {
            problems.Unsupported(element, value, "use a plain colour instead of a gradient or pattern");
            return fallback;
        }

        if (!SvgColor.TryParse(value, out var color))
        {
            var hint = Suggestion(value) ?? "write a CSS colour name, #rrggbb or rgb(r, g, b)";
            problems.Invalid(element, value, "a colour", hint);
            return fallback;
        }

        return color;
    }

    private static string? Suggestion(string name) => Diagnostics.Suggestion.DidYouMean(name, NamedColors.Rgb.Keys);

    private double Opacity(XElement element, string value) =>
        SvgLength.TryParse(value, 1, 1, out var opacity) ? Math.Clamp(opacity, 0, 1) : Invalid(element, value, "an opacity", 1);

    private double Length(XElement element, string value, double emSize, double fallback) =>
        SvgLength.TryParse(value, emSize, null, out var length) ? length : Invalid(element, value, "a length", fallback);

    private double Invalid(XElement element, string value, string wanted, double fallback)
    {
        problems.Invalid(element, value, wanted, "write a number, with a unit such as px, pt or mm where it is a length");
        return fallback;
    }

    private static LineCap Cap(string value) => value switch { "round" => LineCap.Round, "square" => LineCap.Square, _ => LineCap.Butt };

    private static LineJoin Join(string value) => value switch { "round" => LineJoin.Round, "bevel" => LineJoin.Bevel, _ => LineJoin.Miter };

    private static TextAnchor Anchor(string value) => value switch { "middle" => TextAnchor.Middle, "end" => TextAnchor.End, _ => TextAnchor.Start };

    private ImmutableArray<double> Dashes(XElement element, string value, SvgStyle style)
    {
        if (value == "none")
        {
            return [];
        }

        var lengths = value.Split([',', ' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Math.Max(0, Length(element, part, style.FontSize, 0)))
            .ToImmutableArray();

        // Dashes of no length at all are a solid line; an odd count is repeated to make an even one (SVG 2, 13.5.6).
        return lengths.Sum() == 0 ? [] : lengths.Length % 2 == 0 ? lengths : [.. lengths, .. lengths];
    }

    private double FontSize(XElement element, string value, double inherited) => value switch
    {
        "xx-small" => 9,
        "x-small" => 10,
        "small" => 13,
        "medium" => 16,
        "large" => 18,
        "x-large" => 24,
        "xx-large" => 32,
        _ when SvgLength.TryParse(value, inherited, inherited, out var size) && size >= 0 => size,
        _ => Invalid(element, value, "a font size", inherited),
    };

    /// <summary>A fifth of an em down and a third up is where browsers put indices and exponents.</summary>
    private double BaselineShift(XElement element, string value, double fontSize) => value switch
    {
        "baseline" => 0,
        "sub" => -fontSize / 5,
        "super" => fontSize / 3,
        _ when SvgLength.TryParse(value, fontSize, fontSize, out var shift) => shift,
        _ => Invalid(element, value, "a baseline shift", 0),
    };

    private static bool IsBold(string value, bool inherited)
    {
        const double LeastBoldWeight = 600;
        return value switch
        {
            "bold" or "bolder" => true,
            "normal" or "lighter" => false,
            _ => SvgLength.TryParse(value, 1, null, out var weight) ? weight >= LeastBoldWeight : inherited,
        };
    }

    /// <summary>The shorthand that Matplotlib writes: "italic 700 10px 'DejaVu Sans', sans-serif"; the family is the report's anyway.</summary>
    private SvgStyle Font(XElement element, string value, SvgStyle style, SvgStyle inherited)
    {
        style = style with { IsBold = false, IsItalic = false };
        foreach (var word in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(word[0]) && !word.All(char.IsAsciiDigit))
            {
                return style with { FontSize = FontSize(element, word.Split('/')[0], inherited.FontSize) };
            }

            style = style with { IsBold = IsBold(word, style.IsBold), IsItalic = style.IsItalic || word is "italic" or "oblique" };
        }

        return style;
    }

    private string? ClipId(XElement element, string value)
    {
        if (value == "none")
        {
            return null;
        }

        if (SvgReference.TryParseUrl(value, out var id))
        {
            return id;
        }

        problems.Unsupported(element, value, "clip with a clipPath element of the same drawing");
        return null;
    }
}
