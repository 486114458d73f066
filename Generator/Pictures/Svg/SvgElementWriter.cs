using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Writes the elements of a picture, a line each.</summary>
internal sealed class SvgElementWriter(StringBuilder output, CoordinateGrid grid, string idPrefix)
{
    // Fewer points than these are as short as paths of their own.
    private const int FewestMarks = 8;

    private readonly Dictionary<string, string> _clipIds = new(StringComparer.Ordinal);
    private int _markCount;

    /// <summary>Writes elements; neighbours that are painted alike share a group.</summary>
    public void Write(ImmutableArray<PictureElement> elements)
    {
        for (var i = 0; i < elements.Length; i++)
        {
            switch (elements[i])
            {
                case PicturePath path:
                    var paint = PaintOf(path);
                    var count = CountAlike(elements.AsSpan()[i..], paint);
                    var moved = RepeatedShape.CountMoved(elements.AsSpan(i, count));
                    if (moved >= FewestMarks)
                    {
                        WriteMarks(elements.AsSpan(i, moved), paint);
                        i += moved - 1;
                    }
                    else
                    {
                        WritePaths(elements.AsSpan(i, count), paint);
                        i += count - 1;
                    }

                    break;
                case PictureText text:
                    Write(text);
                    break;
                case PictureClip clip:
                    Write(clip);
                    break;
                default:
                    throw new ArgumentException("an unknown kind of picture element", nameof(elements));
            }
        }
    }

    private int CountAlike(ReadOnlySpan<PictureElement> elements, string paint)
    {
        var count = 1;
        while (count < elements.Length && elements[count] is PicturePath next && PaintOf(next) == paint)
        {
            count++;
        }

        return count;
    }

    private void WritePaths(ReadOnlySpan<PictureElement> paths, string paint)
    {
        var isGroup = paths.Length > 1;
        if (isGroup)
        {
            output.Append("<g").Append(paint).Append(">\n");
        }

        foreach (var element in paths)
        {
            output.Append("<path").Append(isGroup ? "" : paint).Append(" d=\"").Append(PathDataWriter.Write(((PicturePath)element).Segments, grid)).Append("\"/>\n");
        }

        output.Append(isGroup ? "</g>\n" : "");
    }

    /// <summary>One shape at many places: an unpainted path through the places, the shape being the mark on its corners.</summary>
    private void WriteMarks(ReadOnlySpan<PictureElement> shapes, string paint)
    {
        var places = ImmutableArray.CreateBuilder<PathSegment>(shapes.Length);
        foreach (var shape in shapes)
        {
            var start = ((PicturePath)shape).Segments[0];
            places.Add(start with { Verb = places.Count == 0 ? PathVerb.Move : PathVerb.Line });
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"{idPrefix}mark{++_markCount}");
        var outline = RepeatedShape.AtOrigin(((PicturePath)shapes[0]).Segments);
        output.Append("<marker id=\"").Append(id).Append("\" markerUnits=\"userSpaceOnUse\" overflow=\"visible\"><path").Append(paint)
            .Append(" d=\"").Append(PathDataWriter.Write(outline, grid)).Append("\"/></marker>\n");
        output.Append("<path fill=\"none\" style=\"marker:url(#").Append(id).Append(")\" d=\"").Append(PathDataWriter.Write(places.MoveToImmutable(), grid)).Append("\"/>\n");
    }

    private string PaintOf(PicturePath path)
    {
        var paint = new StringBuilder();
        if (path.Fill is { } fill)
        {
            AppendColor(paint, "fill", fill);
            paint.Append(path.IsEvenOdd ? " fill-rule=\"evenodd\"" : "");
        }
        else
        {
            paint.Append(" fill=\"none\"");
        }

        if (path.Stroke is { } stroke)
        {
            AppendColor(paint, "stroke", stroke);
            AppendStroke(paint, path);
        }

        return paint.ToString();
    }

    private void AppendStroke(StringBuilder paint, PicturePath path)
    {
        if (path.StrokeWidth != 1)
        {
            paint.Append(" stroke-width=\"").Append(Fine(path.StrokeWidth)).Append('"');
        }

        paint.Append(path.Cap switch
        {
            LineCap.Butt => "",
            LineCap.Round => " stroke-linecap=\"round\"",
            LineCap.Square => " stroke-linecap=\"square\"",
            _ => throw new ArgumentException("an unknown cap", nameof(path)),
        });
        paint.Append(path.Join switch
        {
            LineJoin.Miter => "",
            LineJoin.Round => " stroke-linejoin=\"round\"",
            LineJoin.Bevel => " stroke-linejoin=\"bevel\"",
            _ => throw new ArgumentException("an unknown join", nameof(path)),
        });
        if (!path.Dashes.IsEmpty)
        {
            paint.Append(" stroke-dasharray=\"").AppendJoin(' ', path.Dashes.Select(Fine)).Append('"');
        }
    }

    private void Write(PictureText text)
    {
        output.Append("<text x=\"").Append(grid.Format(text.X)).Append("\" y=\"").Append(grid.Format(text.Y)).Append('"');
        output.Append(" font-size=\"").Append(Fine(text.Size)).Append('"');
        output.Append(text.IsBold ? " font-weight=\"700\"" : "").Append(text.IsItalic ? " font-style=\"italic\"" : "");
        AppendColor(output, "fill", text.Fill);
        output.Append(text.Anchor switch
        {
            TextAnchor.Start => "",
            TextAnchor.Middle => " text-anchor=\"middle\"",
            TextAnchor.End => " text-anchor=\"end\"",
            _ => throw new ArgumentException("an unknown anchor", nameof(text)),
        });
        if (text.Rotation != 0)
        {
            output.Append(" transform=\"rotate(").Append(Fine(text.Rotation)).Append(' ').Append(grid.Format(text.X)).Append(' ').Append(grid.Format(text.Y)).Append(")\"");
        }

        output.Append('>');
        AppendEscaped(text.Content);
        Write(text.Continued, text);
        output.Append("</text>\n");
    }

    private void Write(ImmutableArray<PictureSpan> spans, PictureText text)
    {
        var rise = 0.0;
        foreach (var span in spans)
        {
            output.Append("<tspan");
            AppendChange(" dy", span.Rise == rise ? null : Fine(rise - span.Rise));
            AppendChange(" font-size", span.Size == text.Size ? null : Fine(span.Size));
            AppendChange(" font-weight", span.IsBold == text.IsBold ? null : span.IsBold ? "700" : "400");
            AppendChange(" font-style", span.IsItalic == text.IsItalic ? null : span.IsItalic ? "italic" : "normal");
            if (span.Fill != text.Fill)
            {
                AppendChange(" fill", Hexadecimal(span.Fill));
                AppendChange(" fill-opacity", span.Fill.Opacity == text.Fill.Opacity ? null : Fine(span.Fill.Opacity));
            }

            output.Append('>');
            AppendEscaped(span.Content);
            output.Append("</tspan>");
            rise = span.Rise;
        }
    }

    private void AppendChange(string attribute, string? value) =>
        output.Append(value is null ? "" : $"{attribute}=\"{value}\"");

    private void Write(PictureClip clip)
    {
        var data = PathDataWriter.Write(clip.Clip, grid);
        if (!_clipIds.TryGetValue(data, out var id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{idPrefix}clip{_clipIds.Count + 1}");
            _clipIds.Add(data, id);
            output.Append("<clipPath id=\"").Append(id).Append("\"><path d=\"").Append(data).Append("\"/></clipPath>\n");
        }

        output.Append("<g clip-path=\"url(#").Append(id).Append(")\">\n");
        Write(clip.Elements);
        output.Append("</g>\n");
    }

    private static void AppendColor(StringBuilder target, string property, Color color)
    {
        // Black is what SVG fills with when nothing is said.
        if (property != "fill" || color with { Opacity = 1 } != Color.Black)
        {
            target.Append(' ').Append(property).Append("=\"").Append(Hexadecimal(color)).Append('"');
        }

        if (color.Opacity < 1)
        {
            target.Append(' ').Append(property).Append("-opacity=\"").Append(Fine(color.Opacity)).Append('"');
        }
    }

    private static string Hexadecimal(Color color)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{color.R:x2}{color.G:x2}{color.B:x2}");
        return digits[0] == digits[1] && digits[2] == digits[3] && digits[4] == digits[5]
            ? $"#{digits[0]}{digits[2]}{digits[4]}"
            : "#" + digits;
    }

    /// <summary>Sizes, angles and opacities: they scale others or stand alone, and are few.</summary>
    private static string Fine(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private void AppendEscaped(string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                _ => output.Append(character),
            };
        }
    }
}
