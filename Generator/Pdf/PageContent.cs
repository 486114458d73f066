using System.Collections.Immutable;
using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>A page as operators, and what the rest of the file must know of it.</summary>
/// <param name="Operators">The content stream.</param>
/// <param name="Pieces">What the structure tree refers to, in reading order.</param>
/// <param name="Opacities">The degrees of transparency that the operators call by name.</param>
internal sealed record PageContent(byte[] Operators, ImmutableArray<TaggedPiece> Pieces, ImmutableArray<OpacitySetting> Opacities)
{
    /// <summary>The links on the page.</summary>
    public IEnumerable<LinkArea> Links => Pieces.OfType<TaggedLink>().Select(piece => piece.Area);
}

/// <summary>Something on a page that belongs to a structure element.</summary>
/// <param name="Structure">The element; null for a link that belongs to none.</param>
internal abstract record TaggedPiece(StructureElement? Structure);

/// <summary>A stretch of the content stream between BDC and EMC.</summary>
/// <param name="Element">The element.</param>
/// <param name="Mark">The stretch's identifier (MCID), counted from 0 on each page.</param>
internal sealed record TaggedContent(StructureElement Element, int Mark) : TaggedPiece(Element);

/// <summary>A link, which is not part of the content stream but is read at this place.</summary>
/// <param name="Area">The link.</param>
internal sealed record TaggedLink(LinkArea Area) : TaggedPiece(Area.Structure);
