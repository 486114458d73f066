using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Walks the tree of a drawing and gathers what it shows, transforms applied and references followed.</summary>
internal sealed partial class SvgInterpreter
{
    /// <summary>How deep elements may nest.</summary>
    public const int DeepestNesting = 200;

    // A "use" of a "use" of a "use" can ask for more shapes than there are atoms; a plot has some thousands.
    private const int MostElements = 500_000;
    private const int MostCharacters = 32 * 1024 * 1024;

    // Far beyond any page; larger numbers lose their digits and trouble PDF readers.
    private const double FarthestPoint = 1e8;

    private readonly SvgProblems _problems;
    private readonly SvgStyleReader _styles;
    private readonly SvgShapes _shapes;
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private int _elementCount;
    private long _characterCount;

    /// <summary>Prepares to read a drawing.</summary>
    /// <param name="root">The svg element.</param>
    /// <param name="width">Width of the viewport in user units.</param>
    /// <param name="height">Its height.</param>
    /// <param name="problems">Where mistakes go.</param>
    public SvgInterpreter(XElement root, double width, double height, SvgProblems problems)
    {
        _problems = problems;
        _styles = new SvgStyleReader(SvgStyleSheet.Read(root, problems), problems);
        _shapes = new SvgShapes(width, height, problems);
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Attribute("id")?.Value is { } id)
            {
                _byId.TryAdd(id, element);
            }
        }
    }

    /// <summary>What the drawing shows, back to front.</summary>
    public ImmutableArray<PictureElement> Read(XElement root, AffineTransform toPoints)
    {
        var output = ImmutableArray.CreateBuilder<PictureElement>();
        DrawChildren(root, _styles.Read(root, new SvgStyle()), toPoints, 1, output);
        return output.ToImmutable();
    }

    private void DrawChildren(XElement parent, SvgStyle style, AffineTransform transform, int depth, ImmutableArray<PictureElement>.Builder output)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.Namespace == parent.Name.Namespace)
            {
                Draw(child, style, transform, depth, output);
            }
        }
    }

    private void Draw(XElement element, SvgStyle inherited, AffineTransform transform, int depth, ImmutableArray<PictureElement>.Builder output)
    {
        if (!IsDrawn(element) || !IsWithinBounds(element, depth))
        {
            return;
        }

        var style = _styles.Read(element, inherited);
        if (!style.IsDisplayed)
        {
            return;
        }

        transform *= TransformOf(element);
        if (style.ClipId is not { } clip)
        {
            DrawUnclipped(element, style, transform, depth, output);
            return;
        }

        var inside = ImmutableArray.CreateBuilder<PictureElement>();
        DrawUnclipped(element, style, transform, depth, inside);
        output.AddRange(Clipped(element, clip, inside.ToImmutable(), transform, depth));
    }

    private void DrawUnclipped(XElement element, SvgStyle style, AffineTransform transform, int depth, ImmutableArray<PictureElement>.Builder output)
    {
        var name = element.Name.LocalName;
        if (SvgShapes.IsShape(name))
        {
            DrawShape(element, style, transform, output);
        }
        else if (name == "text")
        {
            var words = new SvgTextReader(_styles, _shapes, _problems, IsWithinBounds).Read(element, style, transform, depth);
            output.AddRange(words.Where(text => IsNear(element, text.X, text.Y)));
        }
        else if (name == "use")
        {
            DrawUse(element, style, transform, depth, output);
        }
        else
        {
            DrawChildren(element, style, transform, depth + 1, output);
        }
    }

    /// <summary>Whether an element is one of those that show something here; others that would are reported.</summary>
    private bool IsDrawn(XElement element)
    {
        var name = element.Name.LocalName;
        switch (name)
        {
            case "g" or "a" or "switch" or "text" or "use":
            case var shape when SvgShapes.IsShape(shape):
                return true;

            // These define what others refer to, or describe; a gradient that is used is reported where it is used.
            case "defs" or "clipPath" or "symbol" or "linearGradient" or "radialGradient" or "pattern" or "marker" or "mask" or "filter":
            case "style" or "title" or "desc" or "metadata" or "view" or "font" or "color-profile":
                return false;
            case "image":
                _problems.Unsupported(element, name, "place the image in the report as a figure of its own");
                return false;
            case "script" or "animate" or "animateTransform" or "animateMotion" or "set":
                _problems.Unsupported(element, name, "remove it: a report holds still");
                return false;
            default:
                _problems.Unsupported(element, name, "draw it with paths, basic shapes and text");
                return false;
        }
    }

    private bool IsWithinBounds(XElement element, int depth)
    {
        _characterCount += element.Attributes().Sum(attribute => attribute.Value.Length) + element.Nodes().OfType<XText>().Sum(text => text.Value.Length);
        if (depth > DeepestNesting)
        {
            _problems.TooDeep(DeepestNesting);
            return false;
        }

        if (++_elementCount > MostElements || _characterCount > MostCharacters)
        {
            _problems.TooComplex(string.Create(CultureInfo.InvariantCulture, $"the drawing shows more than {MostElements} elements or {MostCharacters} characters of data"));
            return false;
        }

        return true;
    }

    private AffineTransform TransformOf(XElement element)
    {
        if (element.Attribute("transform")?.Value is not { } text)
        {
            return AffineTransform.Identity;
        }

        if (TransformList.TryParse(text, out var transform))
        {
            return transform;
        }

        _problems.Invalid(element, text, "a transform", "write translate(x y), scale(s), rotate(degrees), skewX, skewY or matrix(a b c d e f)");
        return AffineTransform.Identity;
    }

    private void DrawShape(XElement shape, SvgStyle style, AffineTransform transform, ImmutableArray<PictureElement>.Builder output)
    {
        var (fill, stroke) = (shape.Name.LocalName == "line" ? null : style.PaintedFill, style.PaintedStroke);
        var outline = _shapes.Outline(shape, style.FontSize);
        if (!style.IsVisible || outline.IsEmpty || (fill is null && stroke is null))
        {
            return;
        }

        var moved = transform.Apply(outline);
        if (!IsNear(shape, moved))
        {
            return;
        }

        output.Add(new PicturePath(moved)
        {
            Fill = fill,
            IsEvenOdd = fill is not null && style.IsEvenOdd,
            Stroke = stroke,
            StrokeWidth = stroke is null ? 1 : style.StrokeWidth * transform.Scale,
            Cap = stroke is null ? LineCap.Butt : style.Cap,
            Join = stroke is null ? LineJoin.Miter : style.Join,
            Dashes = stroke is null ? [] : [.. style.Dashes.Select(dash => dash * transform.Scale)],
        });
    }

    private bool IsNear(XElement element, ImmutableArray<PathSegment> outline)
    {
        foreach (var s in outline)
        {
            if (!IsNear(s.X1) || !IsNear(s.Y1) || !IsNear(s.X2) || !IsNear(s.Y2) || !IsNear(s.X3) || !IsNear(s.Y3))
            {
                return IsNear(element, double.NaN, double.NaN);
            }
        }

        return true;
    }

    private bool IsNear(XElement element, double x, double y)
    {
        if (IsNear(x) && IsNear(y))
        {
            return true;
        }

        _problems.Invalid(element, element.Name.LocalName, "near the picture: it has points beyond 100 million", "keep what is drawn near the page");
        return false;
    }

    private static bool IsNear(double coordinate) => Math.Abs(coordinate) <= FarthestPoint;

    private void DrawUse(XElement use, SvgStyle style, AffineTransform transform, int depth, ImmutableArray<PictureElement>.Builder output)
    {
        if (Find(use) is not { } target)
        {
            return;
        }

        var placed = transform * OffsetOf(use, style);
        if (target.Name.LocalName == "symbol")
        {
            if (target.Attribute("viewBox") is not null)
            {
                _problems.Unsupported(target, "symbol with viewBox", "draw the symbol as a group at its true size");
            }

            DrawChildren(target, _styles.Read(target, style), placed, depth + 1, output);
        }
        else
        {
            Draw(target, style, placed, depth + 1, output);
        }
    }

    private AffineTransform OffsetOf(XElement use, SvgStyle style) => AffineTransform.Translation(
        _shapes.FirstLength(use, "x", style.FontSize, true) ?? 0,
        _shapes.FirstLength(use, "y", style.FontSize, false) ?? 0);

    private XElement? Find(XElement use)
    {
        var reference = (string?)use.Attribute("href") ?? (string?)use.Attribute(XName.Get("href", "http://www.w3.org/1999/xlink")) ?? "";
        if (!SvgReference.TryParseFragment(reference, out var id))
        {
            _problems.Unsupported(use, reference.Length == 0 ? "use without href" : reference, "refer to an element of the same drawing: href=\"#id\"");
            return null;
        }

        return Find(use, id);
    }

    private XElement? Find(XElement from, string id)
    {
        if (_byId.TryGetValue(id, out var target))
        {
            return target;
        }

        _problems.UnknownReference(from, id, _byId.Keys);
        return null;
    }
}
