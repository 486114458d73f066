using System.Collections.Immutable;
using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>Writes the bookmarks (ISO 32000-1, 12.3.3).</summary>
/// <remarks>The first level is open when the file is, so that its children show; deeper levels are closed.</remarks>
internal static class OutlineTree
{
    /// <summary>Adds the bookmarks of a document that has some.</summary>
    /// <returns>The number of the outline dictionary.</returns>
    public static int Add(PdfFile file, PagedDocument document)
    {
        var root = file.Reserve();
        var (first, last) = AddLevel(file, document, document.Outline, root, isOpen: true);
        var visible = document.Outline.Length + document.Outline.Sum(entry => entry.Children.Length);
        file.Define(root, new PdfBuffer().Raw("<</Type/Outlines/First "u8).Reference(first).Raw("/Last "u8).Reference(last)
            .Raw("/Count "u8).Integer(visible).Raw(">>"u8));
        return root;
    }

    private static (int First, int Last) AddLevel(PdfFile file, PagedDocument document, ImmutableArray<OutlineEntry> entries, int parent, bool isOpen)
    {
        var numbers = entries.Select(_ => file.Reserve()).ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            var item = new PdfBuffer(192).Raw("<</Title"u8).TextString(entry.Title)
                .Raw("/Dest"u8).ByteString(DestinationTree.NameOf(entry.Anchor, document))
                .Raw("/Parent "u8).Reference(parent);
            if (i > 0)
            {
                item.Raw("/Prev "u8).Reference(numbers[i - 1]);
            }

            if (i < entries.Length - 1)
            {
                item.Raw("/Next "u8).Reference(numbers[i + 1]);
            }

            if (!entry.Children.IsEmpty)
            {
                var (first, last) = AddLevel(file, document, entry.Children, numbers[i], isOpen: false);

                // A negative count of children says that they are hidden until someone opens the item.
                item.Raw("/First "u8).Reference(first).Raw("/Last "u8).Reference(last)
                    .Raw("/Count "u8).Integer(isOpen ? entry.Children.Length : -entry.Children.Length);
            }

            file.Define(numbers[i], item.Raw(">>"u8));
        }

        return (numbers[0], numbers[^1]);
    }
}
