using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>Writes what stands on a page as a content stream (ISO 32000-1, 7.8.2).</summary>
/// <remarks>
/// Consecutive items of one structure element share a marked stretch; what has no structure is marked as an
/// artifact. Stretches never cross the border of a text object or of a clipped group.
/// </remarks>
internal sealed class ContentWriter
{
    private readonly PdfBuffer _content = new(8192);
    private readonly ImmutableArray<TaggedPiece>.Builder _pieces = ImmutableArray.CreateBuilder<TaggedPiece>();
    private readonly PageResources _resources;
    private readonly GraphicsState _state;
    private readonly TextOperators _text;
    private readonly PathOperators _paths;
    private readonly double _pageHeight;
    private StructureElement? _marked;
    private bool _isMarked;
    private int _marks;

    private ContentWriter(PageResources resources, double pageHeight)
    {
        _resources = resources;
        _pageHeight = pageHeight;
        _state = new GraphicsState(_content);
        _text = new TextOperators(_content, _state, resources, pageHeight);
        _paths = new PathOperators(_content, _state, pageHeight);
    }

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="resources">The fonts and images of the whole document.</param>
    /// <param name="pageHeight">Height of the sheet in points: PDF counts from its lower edge.</param>
    public static PageContent Write(Page page, PageResources resources, double pageHeight)
    {
        var writer = new ContentWriter(resources, pageHeight);
        foreach (var item in page.Items)
        {
            writer.Write(item);
        }

        writer.EndMark();
        return new PageContent(writer._content.ToArray(), writer._pieces.ToImmutable(), [.. writer._state.Opacities.Order()]);
    }

    private void Write(PageItem item)
    {
        if (LeavesMark(item))
        {
            BeginMark(StructureOf(item));
            Draw(item);
        }
        else if (item is LinkArea)
        {
            Draw(item);
        }
    }

    private void Draw(PageItem item)
    {
        switch (item)
        {
            case TextRun run:
                _text.Show(run);
                break;
            case RuleItem rule:
                _text.End();
                _paths.Draw(rule);
                break;
            case PathItem path:
                _text.End();
                _paths.Draw(path);
                break;
            case ImageItem image:
                _text.End();
                Draw(image);
                break;
            case ClipItem clip:
                _text.End();
                Draw(clip);
                break;
            case LinkArea link:
                _pieces.Add(new TaggedLink(link));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Draw(ClipItem clip)
    {
        _state.Save();
        _paths.Clip(clip);
        foreach (var item in clip.Items.Where(item => LeavesMark(item) || item is LinkArea))
        {
            Draw(item);
        }

        _text.End();
        _state.Restore();
    }

    private void Draw(ImageItem image)
    {
        _state.SetSolidFill();
        _state.Save();
        _content.Number(image.Width).Raw(" 0 0 "u8).Number(image.Height).Raw(" "u8)
            .Number(image.X).Raw(" "u8).Number(_pageHeight - image.Y - image.Height).Raw(" cm\n"u8)
            .Name(_resources.ImageName(image.Picture)).Raw(" Do\n"u8);
        _state.Restore();
    }

    private void BeginMark(StructureElement? structure)
    {
        if (_isMarked && ReferenceEquals(_marked, structure))
        {
            return;
        }

        EndMark();
        (_isMarked, _marked) = (true, structure);
        if (structure is null)
        {
            _content.Raw("/Artifact BMC\n"u8);
            return;
        }

        _pieces.Add(new TaggedContent(structure, _marks));
        _content.Name(StructureType.Of(structure.Role).Name).Raw("<</MCID "u8).Integer(_marks).Raw(">>BDC\n"u8);
        _marks++;
    }

    private void EndMark()
    {
        _text.End();
        if (_isMarked)
        {
            _content.Raw("EMC\n"u8);
            _isMarked = false;
        }
    }

    private static bool LeavesMark(PageItem item) => item switch
    {
        TextRun run => TextOperators.IsVisible(run),
        PathItem path => PathOperators.IsVisible(path),

        // Nothing shows inside an empty outline.
        ClipItem clip => !clip.Clip.IsEmpty && !clip.Items.IsEmpty,
        RuleItem or ImageItem => true,
        AnchorItem or LinkArea => false,
        _ => throw new UnreachableException(),
    };

    /// <summary>A clipped group is marked as a whole: by its own element or by that of the first thing in it.</summary>
    private static StructureElement? StructureOf(PageItem item) => item.Structure
        ?? (item is ClipItem clip ? clip.Items.Select(StructureOf).FirstOrDefault(structure => structure is not null) : null);
}
