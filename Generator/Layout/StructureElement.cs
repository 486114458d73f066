using Colophon.Model;

namespace Colophon.Layout;

/// <summary>Standard structure types (ISO 32000-2, 14.8.4), as far as reports need them.</summary>
internal enum StructureRole
{
    Document, Title, Heading1, Heading2, Heading3, Heading4, Heading5, Heading6,
    Paragraph, BlockQuotation, Code, List, ListItem, ListLabel, ListBody,
    Table, TableHead, TableBody, TableRow, TableHeaderCell, TableDataCell,
    Caption, Figure, Formula, Footnote, Aside,
    Contents, ContentsItem, Link, Reference, Span, Emphasis, Strong, BibliographyEntry, Division,
}

/// <summary>What a box is, apart from how it looks: a node of the tree that a tagged PDF will carry.</summary>
/// <remarks>
/// Built while a block is laid out and read-only from then on. Each block builds its own subtree, so blocks may
/// be laid out at the same time and joined in reading order afterwards.
/// </remarks>
internal sealed class StructureElement(StructureRole role)
{
    private readonly List<StructureElement> _children = [];

    /// <summary>What it is.</summary>
    public StructureRole Role { get; } = role;

    /// <summary>Words for those who cannot see it (figures), or its LaTeX (formulas); null where its text suffices.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The result that it prints; null for all else.</summary>
    public BoundValue? Value { get; init; }

    /// <summary>What it holds, in reading order.</summary>
    public IReadOnlyList<StructureElement> Children => _children;

    /// <summary>Adds a new last child and returns it.</summary>
    public StructureElement Add(StructureElement child)
    {
        _children.Add(child);
        return child;
    }
}
