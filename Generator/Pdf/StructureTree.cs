using System.Collections.Immutable;
using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>Writes the structure tree of a tagged PDF (ISO 32000-1, 14.7): what each stretch of content is, in reading order.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile _file;
    private readonly PageTree _pages;
    private readonly Dictionary<StructureElement, StructureNode> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<StructureType> _mappedTypes = new(Comparer<StructureType>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name)));
    private readonly PdfBuffer _parents = new(4096);
    private readonly int _rootNumber;

    private StructureTree(PdfFile file, PageTree pages)
    {
        _file = file;
        _pages = pages;
        _rootNumber = file.Reserve();
    }

    /// <summary>Adds the tree.</summary>
    /// <param name="file">The file.</param>
    /// <param name="root">The document's root element.</param>
    /// <param name="contents">The pages, whose pieces become leaves of the tree.</param>
    /// <param name="pages">The pages' object numbers.</param>
    /// <returns>The number of the structure tree root.</returns>
    public static int Add(PdfFile file, StructureElement root, ImmutableArray<PageContent> contents, PageTree pages)
    {
        var tree = new StructureTree(file, pages);
        var document = tree.Grow(root);
        tree.HangLeaves(document, contents);
        document.Prune();
        tree.Number(document);
        tree.Define(document, tree._rootNumber);
        tree.AddParentTree(contents);
        tree.DefineRoot(document);
        return tree._rootNumber;
    }

    private StructureNode Grow(StructureElement element)
    {
        var node = new StructureNode(element);
        _nodes.Add(element, node);
        foreach (var child in element.Children)
        {
            // Known already where a part of an element that nobody joined was met before the whole.
            if (!_nodes.ContainsKey(child))
            {
                node.Children.Add(Grow(child));
            }
        }

        return node;
    }

    /// <summary>Gives each element the stretches and links that are its own, with their place in the order of the pages.</summary>
    private void HangLeaves(StructureNode document, ImmutableArray<PageContent> contents)
    {
        var order = 0;
        for (var page = 0; page < contents.Length; page++)
        {
            var link = 0;
            foreach (var piece in contents[page].Pieces)
            {
                var annotation = piece is TaggedLink ? _pages.Annotations[page][link++] : 0;
                if (piece.Structure is { } element)
                {
                    var mark = piece is TaggedContent content ? content.Mark : 0;
                    NodeOf(element, document).Leaves.Add(new StructureLeaf(order++, page, mark, annotation));
                }
            }
        }
    }

    /// <summary>An element that was never joined to the tree is read last: its content must not be lost to those who cannot see it.</summary>
    private StructureNode NodeOf(StructureElement element, StructureNode document)
    {
        if (!_nodes.TryGetValue(element, out var node))
        {
            node = Grow(element);
            document.Children.Add(node);
        }

        return node;
    }

    private void Number(StructureNode node)
    {
        node.Number = _file.Reserve();
        foreach (var child in node.Children)
        {
            Number(child);
        }
    }

    private void Define(StructureNode node, int parent)
    {
        var type = StructureType.Of(node.Element.Role);
        var dictionary = new PdfBuffer(96).Raw("<</S"u8).Name(type.Name).Raw("/P "u8).Reference(parent);
        if (type.Name != type.Standard)
        {
            _mappedTypes.Add(type);
        }

        if (node.Element.AlternativeText is { } words)
        {
            dictionary.Raw("/Alt"u8).TextString(words);
        }

        if (node.Element.Role == StructureRole.TableHeaderCell)
        {
            dictionary.Raw("/A<</O/Table/Scope/Column>>"u8);
        }

        WriteKids(node, dictionary);
        _file.Define(node.Number, dictionary.Raw(">>"u8));
        foreach (var child in node.Children)
        {
            Define(child, node.Number);
        }
    }

    /// <summary>Children in their order, the element's own pieces among them where the pages have them.</summary>
    private void WriteKids(StructureNode node, PdfBuffer dictionary)
    {
        var page = node.Leaves.Count > 0 ? node.Leaves[0].Page : -1;
        if (page >= 0)
        {
            dictionary.Raw("/Pg "u8).Reference(_pages.Pages[page]);
        }

        dictionary.Raw("/K["u8);
        var next = 0;
        foreach (var child in node.Children)
        {
            for (; next < node.Leaves.Count && node.Leaves[next].Order < child.FirstOrder; next++)
            {
                WriteLeaf(node.Leaves[next], page, dictionary);
            }

            dictionary.Reference(child.Number).Raw(" "u8);
        }

        for (; next < node.Leaves.Count; next++)
        {
            WriteLeaf(node.Leaves[next], page, dictionary);
        }

        dictionary.Raw("]"u8);
    }

    private void WriteLeaf(StructureLeaf leaf, int pageOfElement, PdfBuffer dictionary)
    {
        if (leaf.Annotation != 0)
        {
            dictionary.Raw("<</Type/OBJR/Pg "u8).Reference(_pages.Pages[leaf.Page]).Raw("/Obj "u8).Reference(leaf.Annotation).Raw(">>"u8);
        }
        else if (leaf.Page == pageOfElement)
        {
            dictionary.Integer(leaf.Mark).Raw(" "u8);
        }
        else
        {
            dictionary.Raw("<</Type/MCR/Pg "u8).Reference(_pages.Pages[leaf.Page]).Raw("/MCID "u8).Integer(leaf.Mark).Raw(">>"u8);
        }
    }

    /// <summary>The way back (14.7.4.4): from a page's marks, and from each link, to the element.</summary>
    private void AddParentTree(ImmutableArray<PageContent> contents)
    {
        for (var page = 0; page < contents.Length; page++)
        {
            var marks = contents[page].Pieces.OfType<TaggedContent>().ToList();
            if (marks.Count > 0)
            {
                _parents.Integer(page).Raw("["u8);
                foreach (var mark in marks)
                {
                    _parents.Reference(_nodes[mark.Element].Number).Raw(" "u8);
                }

                _parents.Raw("]"u8);
            }
        }

        // Links count on from the pages, as their annotations were told.
        var key = contents.Length;
        foreach (var link in contents.SelectMany(content => content.Links))
        {
            if (link.Structure is { } element)
            {
                _parents.Integer(key).Raw(" "u8).Reference(_nodes[element].Number).Raw(" "u8);
            }

            key++;
        }

        _parents.Raw("]>>"u8);
    }

    private void DefineRoot(StructureNode document)
    {
        var parentTree = _file.Add(new PdfBuffer(_parents.Length + 16).Raw("<</Nums["u8).Raw(_parents.Written));
        var root = new PdfBuffer(256).Raw("<</Type/StructTreeRoot/K "u8).Reference(document.Number)
            .Raw("/ParentTree "u8).Reference(parentTree);
        root.Raw("/RoleMap<<"u8);
        foreach (var type in _mappedTypes)
        {
            root.Name(type.Name).Name(type.Standard);
        }

        _file.Define(_rootNumber, root.Raw(">>>>"u8));
    }
}
