using System.Collections.Immutable;
using System.Text;
using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>Writes the places that links and bookmarks lead to, by name (ISO 32000-1, 12.3.2.3).</summary>
internal static class DestinationTree
{
    /// <summary>Adds a name tree of all destinations.</summary>
    /// <param name="file">The file.</param>
    /// <param name="document">The document.</param>
    /// <param name="pages">The object numbers of its pages.</param>
    /// <returns>The number of the tree's only node.</returns>
    public static int Add(PdfFile file, PagedDocument document, ImmutableArray<int> pages)
    {
        // Readers search by bytes, whatever order the dictionary was made with.
        var sorted = document.Destinations
            .Select(pair => (Name: Encoding.UTF8.GetBytes(pair.Key), pair.Value))
            .Order(Comparer<(byte[] Name, Destination Value)>.Create((one, other) => one.Name.AsSpan().SequenceCompareTo(other.Name)))
            .ToList();
        var tree = new PdfBuffer(48 * (sorted.Count + 2)).Raw("<</Limits["u8)
            .ByteString(sorted[0].Name).ByteString(sorted[^1].Name).Raw("]/Names["u8);
        foreach (var (name, destination) in sorted)
        {
            tree.ByteString(name).Raw("["u8).Reference(pages[destination.PageIndex])
                .Raw("/XYZ null "u8).Number(document.PageHeight - destination.Y, 2).Raw(" null]"u8);
        }

        return file.Add(tree.Raw("]>>"u8));
    }

    /// <summary>The name of an anchor's destination.</summary>
    /// <exception cref="ArgumentException">The anchor lies nowhere.</exception>
    public static byte[] NameOf(string anchor, PagedDocument document) => document.Destinations.ContainsKey(anchor)
        ? Encoding.UTF8.GetBytes(anchor)
        : throw new ArgumentException($"a link or bookmark leads to \"{anchor}\", which was laid out nowhere", nameof(anchor));
}
