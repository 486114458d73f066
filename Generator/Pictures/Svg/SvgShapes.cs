using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Reads the outlines of shape elements, in user units.</summary>
/// <param name="width">Width of the viewport in user units, of which percentages are taken.</param>
/// <param name="height">Its height.</param>
/// <param name="problems">Where mistakes go.</param>
internal sealed class SvgShapes(double width, double height, SvgProblems problems)
{
    /// <summary>Whether an element is a shape.</summary>
    public static bool IsShape(string name) => name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    /// <summary>The outline of a shape element; empty where it shows nothing.</summary>
    public ImmutableArray<PathSegment> Outline(XElement shape, double emSize)
    {
        var (x, y) = (Axis(width), Axis(height));
        return shape.Name.LocalName switch
        {
            "path" => Path(shape),
            "rect" => Rectangle(shape, emSize),
            "circle" => Ellipse(x("cx"), y("cy"), Radius("r"), Radius("r")),
            "ellipse" => Ellipse(x("cx"), y("cy"), x("rx"), y("ry")),
            "line" => Outlines.Line(x("x1"), y("y1"), x("x2"), y("y2")),
            "polyline" => Polygon(shape, isClosed: false),
            "polygon" => Polygon(shape, isClosed: true),
            _ => throw new ArgumentException("not a shape", nameof(shape)),
        };

        Func<string, double> Axis(double whole) => name => LengthOf(shape, name, emSize, whole) ?? 0;

        // What a radius is a percentage of: SVG 2, 8.9.
        double Radius(string name) => LengthOf(shape, name, emSize, Math.Sqrt(((width * width) + (height * height)) / 2)) ?? 0;
    }

    /// <summary>The first of a list of lengths, such as Skia's position for each glyph; null where there is none.</summary>
    public double? FirstLength(XElement element, string name, double emSize, bool isHorizontal)
    {
        var list = element.Attribute(name)?.Value.Split([',', ' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return list is [var first, ..] ? Length(element, first, emSize, isHorizontal ? width : height) : null;
    }

    private double? LengthOf(XElement element, string name, double emSize, double whole) =>
        element.Attribute(name)?.Value is { } value && value != "auto" ? Length(element, value, emSize, whole) : null;

    private double? Length(XElement element, string value, double emSize, double whole)
    {
        if (SvgLength.TryParse(value, emSize, whole, out var length))
        {
            return length;
        }

        problems.Invalid(element, value, "a length", "write a number, with a unit such as px, pt or mm where it needs one");
        return null;
    }

    private ImmutableArray<PathSegment> Path(XElement shape)
    {
        var data = (string?)shape.Attribute("d") ?? "none";
        if (!PathData.TryParse(data == "none" ? "" : data, out var outline, out var mistake))
        {
            var character = (mistake + 1).ToString(CultureInfo.InvariantCulture);
            problems.Invalid(shape, data, "path data", $"mend the path at its character {character}");
        }

        return outline;
    }

    private ImmutableArray<PathSegment> Rectangle(XElement shape, double emSize)
    {
        var (x, y) = (LengthOf(shape, "x", emSize, width) ?? 0, LengthOf(shape, "y", emSize, height) ?? 0);
        var (w, h) = (LengthOf(shape, "width", emSize, width) ?? 0, LengthOf(shape, "height", emSize, height) ?? 0);
        if (w <= 0 || h <= 0)
        {
            return [];
        }

        // One radius alone is meant for both; neither may pass the middle.
        var (givenX, givenY) = (LengthOf(shape, "rx", emSize, width), LengthOf(shape, "ry", emSize, height));
        var rx = Math.Clamp(givenX ?? givenY ?? 0, 0, w / 2);
        var ry = Math.Clamp(givenY ?? givenX ?? 0, 0, h / 2);
        return rx > 0 && ry > 0 ? Outlines.RoundedRectangle(x, y, w, h, rx, ry) : Outlines.Rectangle(x, y, w, h);
    }

    private static ImmutableArray<PathSegment> Ellipse(double cx, double cy, double rx, double ry) =>
        rx > 0 && ry > 0 ? Outlines.Ellipse(cx, cy, rx, ry) : [];

    private ImmutableArray<PathSegment> Polygon(XElement shape, bool isClosed)
    {
        var points = (string?)shape.Attribute("points") ?? "";
        if (Outlines.Polygon(points, isClosed) is { } outline)
        {
            return outline;
        }

        problems.Invalid(shape, points, "a list of points", "write pairs of numbers: \"0,0 10,5 20,0\"");
        return [];
    }
}
