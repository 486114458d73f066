using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Pdf;

/// <summary>Writes rules, paths and clipping outlines as path operators (ISO 32000-1, 8.5).</summary>
internal sealed class PathOperators(PdfBuffer content, GraphicsState state, double pageHeight)
{
    // A hundredth of a point is finer than any press; plots of many points stay small.
    private const int PathDecimals = 2;

    /// <summary>Fills a rectangle.</summary>
    public void Draw(RuleItem rule)
    {
        state.SetFill(rule.Fill);
        content.Number(rule.X).Raw(" "u8).Number(pageHeight - rule.Y - rule.Height).Raw(" "u8)
            .Number(rule.Width).Raw(" "u8).Number(rule.Height).Raw(" re\nf\n"u8);
    }

    /// <summary>Fills and strokes a path.</summary>
    public void Draw(PathItem item)
    {
        var path = item.Path;
        var (fills, strokes) = (IsFilled(path), IsStroked(path));
        if (fills)
        {
            state.SetFill(path.Fill!.Value);
        }

        if (strokes)
        {
            state.SetStroke(path.Stroke!.Value);
            state.SetPen(path.StrokeWidth * item.Scale, path.Cap, path.Join, Dashes(path, item.Scale));
        }

        Outline(path.Segments, item.X, item.Y, item.Scale);
        content.Raw((fills, strokes, path.IsEvenOdd) switch
        {
            (true, true, true) => "B*\n"u8,
            (true, true, false) => "B\n"u8,
            (true, false, true) => "f*\n"u8,
            (true, false, false) => "f\n"u8,
            (false, _, _) => "S\n"u8,
        });
    }

    /// <summary>Makes an outline the clip of what follows; the caller saves and restores the state around it.</summary>
    public void Clip(ClipItem clip)
    {
        Outline(clip.Clip, clip.X, clip.Y, clip.Scale);
        content.Raw("W n\n"u8);
    }

    /// <summary>Whether a path leaves a mark at all; only such paths are drawn.</summary>
    public static bool IsVisible(PathItem item) => !item.Path.Segments.IsEmpty && (IsFilled(item.Path) || IsStroked(item.Path));

    private static bool IsFilled(PicturePath path) => path.Fill is { Opacity: > 0 };

    // A width of 0 means nothing in SVG, but the finest line of the printer in PDF.
    private static bool IsStroked(PicturePath path) => path.Stroke is { Opacity: > 0 } && path.StrokeWidth > 0;

    /// <summary>Dashes in points; none where all would be written as 0, which PDF forbids.</summary>
    private static ImmutableArray<double> Dashes(PicturePath path, double scale) =>
        path.Dashes.Any(dash => dash * scale >= 0.001) ? [.. path.Dashes.Select(dash => dash * scale)] : [];

    private void Outline(ImmutableArray<PathSegment> segments, double x, double y, double scale)
    {
        void Point(double px, double py) => content
            .Number(x + (scale * px), PathDecimals).Raw(" "u8)
            .Number(pageHeight - y - (scale * py), PathDecimals).Raw(" "u8);

        foreach (var segment in segments)
        {
            switch (segment.Verb)
            {
                case PathVerb.Move:
                    Point(segment.X1, segment.Y1);
                    content.Raw("m\n"u8);
                    break;
                case PathVerb.Line:
                    Point(segment.X1, segment.Y1);
                    content.Raw("l\n"u8);
                    break;
                case PathVerb.Cubic:
                    Point(segment.X1, segment.Y1);
                    Point(segment.X2, segment.Y2);
                    Point(segment.X3, segment.Y3);
                    content.Raw("c\n"u8);
                    break;
                case PathVerb.Close:
                    content.Raw("h\n"u8);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }
}
