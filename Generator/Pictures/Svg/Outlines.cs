using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Outlines of SVG's basic shapes (SVG 2, chapter 10).</summary>
internal static class Outlines
{
    /// <summary>How far the control points of a quarter circle stand from its ends, in radii: 4/3 (√2 − 1).</summary>
    private const double Kappa = 0.5522847498307936;

    /// <summary>A rectangle.</summary>
    public static ImmutableArray<PathSegment> Rectangle(double x, double y, double width, double height) =>
    [
        new(PathVerb.Move, x, y),
        new(PathVerb.Line, x + width, y),
        new(PathVerb.Line, x + width, y + height),
        new(PathVerb.Line, x, y + height),
        new(PathVerb.Close),
    ];

    /// <summary>A rectangle with round corners.</summary>
    public static ImmutableArray<PathSegment> RoundedRectangle(double x, double y, double width, double height, double rx, double ry)
    {
        var (right, bottom) = (x + width, y + height);
        var (kx, ky) = (rx * (1 - Kappa), ry * (1 - Kappa));
        return
        [
            new(PathVerb.Move, x + rx, y),
            new(PathVerb.Line, right - rx, y),
            new(PathVerb.Cubic, right - kx, y, right, y + ky, right, y + ry),
            new(PathVerb.Line, right, bottom - ry),
            new(PathVerb.Cubic, right, bottom - ky, right - kx, bottom, right - rx, bottom),
            new(PathVerb.Line, x + rx, bottom),
            new(PathVerb.Cubic, x + kx, bottom, x, bottom - ky, x, bottom - ry),
            new(PathVerb.Line, x, y + ry),
            new(PathVerb.Cubic, x, y + ky, x + kx, y, x + rx, y),
            new(PathVerb.Close),
        ];
    }

    /// <summary>An ellipse, from its rightmost point clockwise.</summary>
    public static ImmutableArray<PathSegment> Ellipse(double cx, double cy, double rx, double ry)
    {
        var (kx, ky) = (rx * Kappa, ry * Kappa);
        return
        [
            new(PathVerb.Move, cx + rx, cy),
            new(PathVerb.Cubic, cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
            new(PathVerb.Cubic, cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
            new(PathVerb.Cubic, cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
            new(PathVerb.Cubic, cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
            new(PathVerb.Close),
        ];
    }

    /// <summary>A line.</summary>
    public static ImmutableArray<PathSegment> Line(double x1, double y1, double x2, double y2) =>
        [new(PathVerb.Move, x1, y1), new(PathVerb.Line, x2, y2)];

    /// <summary>Lines through points given as "x,y x,y …".</summary>
    /// <returns>The outline; null where the points cannot be read.</returns>
    public static ImmutableArray<PathSegment>? Polygon(string points, bool isClosed)
    {
        var outline = ImmutableArray.CreateBuilder<PathSegment>();
        var scanner = new SvgScanner(points);
        scanner.SkipSpace();
        while (!scanner.IsAtEnd)
        {
            if (!scanner.TryReadNumber(out var x))
            {
                return null;
            }

            scanner.SkipSeparator();
            if (!scanner.TryReadNumber(out var y))
            {
                return null;
            }

            outline.Add(new PathSegment(outline.Count == 0 ? PathVerb.Move : PathVerb.Line, x, y));
            scanner.SkipSeparator();
        }

        if (isClosed && outline.Count > 0)
        {
            outline.Add(new PathSegment(PathVerb.Close));
        }

        return outline.ToImmutable();
    }
}
