using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Pdf;

/// <summary>The fonts and images that pages share, numbered in the order in which the pages first need them.</summary>
/// <remarks>
/// Collected page by page before any page is written: from then on it is only read, so that pages can be written
/// at the same time and still agree on every name and code.
/// </remarks>
internal sealed class PageResources
{
    private readonly Dictionary<FontFace, FontSubset> _fontOf = [];
    private readonly Dictionary<RasterPicture, string> _imageNames = new(ReferenceEqualityComparer.Instance);
    private readonly List<FontSubset> _fonts = [];
    private readonly List<ImageResource> _images = [];

    private PageResources()
    {
    }

    /// <summary>A subset for each face that is used.</summary>
    public IReadOnlyList<FontSubset> Fonts => _fonts;

    /// <summary>Each different image once.</summary>
    public IReadOnlyList<ImageResource> Images => _images;

    /// <summary>Gathers what the pages need.</summary>
    public static PageResources Collect(ImmutableArray<Page> pages)
    {
        var resources = new PageResources();
        foreach (var page in pages)
        {
            resources.Collect(page.Items);
        }

        return resources;
    }

    /// <summary>The subset of a face.</summary>
    public FontSubset Font(FontFace face) => _fontOf[face];

    /// <summary>The name by which pages call a picture.</summary>
    public string ImageName(RasterPicture picture) => _imageNames[picture];

    private void Collect(ImmutableArray<PageItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case TextRun run:
                    Collect(run);
                    break;
                case ClipItem clip:
                    Collect(clip.Items);
                    break;
                case ImageItem image:
                    Collect(image.Picture);
                    break;
                case RuleItem or PathItem or LinkArea or AnchorItem:
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private void Collect(TextRun run)
    {
        if (!_fontOf.TryGetValue(run.Face, out var subset))
        {
            subset = new FontSubset(run.Face, string.Create(CultureInfo.InvariantCulture, $"F{_fonts.Count + 1}"));
            _fonts.Add(subset);
            _fontOf.Add(run.Face, subset);
        }

        foreach (var glyph in run.Glyphs)
        {
            subset.Add(glyph.Glyph, glyph.Text);
        }
    }

    private void Collect(RasterPicture picture)
    {
        if (_imageNames.ContainsKey(picture))
        {
            return;
        }

        // Two decodings of one file are one image.
        var hash = ImageResource.ContentHash(picture);
        var image = _images.Find(known => known.Hash == hash);
        if (image is null)
        {
            image = new ImageResource(string.Create(CultureInfo.InvariantCulture, $"Im{_images.Count + 1}"), hash, picture);
            _images.Add(image);
        }

        _imageNames.Add(picture, image.Name);
    }
}
