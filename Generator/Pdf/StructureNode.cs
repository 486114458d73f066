using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>A structure element on its way to the file.</summary>
internal sealed class StructureNode(StructureElement element)
{
    /// <summary>The element.</summary>
    public StructureElement Element { get; } = element;

    /// <summary>The nodes below it that are written.</summary>
    public List<StructureNode> Children { get; } = [];

    /// <summary>The pieces of pages that are its own, in their order.</summary>
    public List<StructureLeaf> Leaves { get; } = [];

    /// <summary>Its object number.</summary>
    public int Number { get; set; }

    /// <summary>The place in the order of the pages of the first piece in or below it; -1 where there is none.</summary>
    public int FirstOrder { get; private set; } = -1;

    /// <summary>Drops what has no content, except cells, without which a table would be ragged.</summary>
    public void Prune()
    {
        FirstOrder = Leaves.Count > 0 ? Leaves[0].Order : -1;
        foreach (var child in Children)
        {
            child.Prune();
            if (child.FirstOrder >= 0 && (FirstOrder < 0 || child.FirstOrder < FirstOrder))
            {
                FirstOrder = child.FirstOrder;
            }
        }

        Children.RemoveAll(child => child.Children.Count == 0 && child.Leaves.Count == 0 && !IsCell(child));
    }

    private static bool IsCell(StructureNode node) =>
        node.Element.Role is StructureRole.TableHeaderCell or StructureRole.TableDataCell;
}

/// <summary>A piece of a page that belongs to an element.</summary>
/// <param name="Order">Its place in the order of all pages.</param>
/// <param name="Page">The page, from 0.</param>
/// <param name="Mark">The identifier of the marked stretch (MCID).</param>
/// <param name="Annotation">For a link, the object number of its annotation; 0 for a marked stretch.</param>
internal readonly record struct StructureLeaf(int Order, int Page, int Mark, int Annotation);
