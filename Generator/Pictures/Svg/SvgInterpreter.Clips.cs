using System.Collections.Immutable;
using System.Xml.Linq;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Clip paths (CSS Masking 1, chapter 5): a union of shapes through which others are seen.</summary>
internal sealed partial class SvgInterpreter
{
    /// <summary>Elements seen through a clip path, which may itself be clipped.</summary>
    private ImmutableArray<PictureElement> Clipped(
        XElement element, string id, ImmutableArray<PictureElement> inside, AffineTransform transform, int depth)
    {
        if (Find(element, id) is not { } clip || !IsWithinBounds(element, depth) || inside.IsEmpty)
        {
            return [];
        }

        if (clip.Name.LocalName != "clipPath" || (string?)clip.Attribute("clipPathUnits") == "objectBoundingBox")
        {
            _problems.Unsupported(clip, "clipping by " + clip.Name.LocalName, "use a clipPath element with clipPathUnits=\"userSpaceOnUse\"");
            return inside;
        }

        var style = _styles.Read(clip, new SvgStyle());
        var outline = ImmutableArray.CreateBuilder<PathSegment>();
        AddOutlines(clip, style, transform * TransformOf(clip), depth, outline);
        if (outline.Count == 0)
        {
            return [];
        }

        ImmutableArray<PictureElement> clipped = [new PictureClip(outline.ToImmutable(), inside)];
        return style.ClipId is { } outer ? Clipped(clip, outer, clipped, transform, depth + 1) : clipped;
    }

    private void AddOutlines(XElement clip, SvgStyle style, AffineTransform transform, int depth, ImmutableArray<PathSegment>.Builder outline)
    {
        foreach (var child in clip.Elements())
        {
            if (child.Name.Namespace == clip.Name.Namespace)
            {
                AddOutlineOf(child, style, transform, depth, outline);
            }
        }
    }

    private void AddOutlineOf(XElement part, SvgStyle inherited, AffineTransform transform, int depth, ImmutableArray<PathSegment>.Builder outline)
    {
        var style = _styles.Read(part, inherited);
        if (!IsWithinBounds(part, depth) || !style.IsDisplayed)
        {
            return;
        }

        transform *= TransformOf(part);
        if (SvgShapes.IsShape(part.Name.LocalName))
        {
            AddOutline(part, style, transform, outline);
        }
        else if (part.Name.LocalName == "use")
        {
            if (Find(part) is { } target)
            {
                AddOutlineOf(target, style, transform * OffsetOf(part, style), depth + 1, outline);
            }
        }
        else if (part.Name.LocalName is not ("title" or "desc"))
        {
            _problems.Unsupported(part, part.Name.LocalName + " in clipPath", "clip with paths and basic shapes");
        }
    }

    private void AddOutline(XElement shape, SvgStyle style, AffineTransform transform, ImmutableArray<PathSegment>.Builder outline)
    {
        var own = transform.Apply(_shapes.Outline(shape, style.FontSize));
        if (style.IsClipEvenOdd && own.Count(segment => segment.Verb == PathVerb.Move) > 1)
        {
            _problems.Unsupported(shape, "clip-rule evenodd", "clip with an outline that does not overlap itself");
        }

        if (IsNear(shape, own))
        {
            outline.AddRange(own);
        }
    }
}
