using System.Collections.Immutable;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Pictures;

/// <summary>Turns pictures into page items; their words are set in the report's faces.</summary>
internal sealed class PictureLayout(FontSet fonts)
{
    /// <summary>Places a picture with its top left corner at (0, 0), scaled to a width.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="width">Width in points; the height follows.</param>
    /// <param name="structure">The figure's element.</param>
    public ImmutableArray<PageItem> LayOut(Picture picture, double width, StructureElement? structure) =>
        throw new NotImplementedException(fonts.ToString());
}
