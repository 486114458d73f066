using Colophon.Layout;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Pdf;

public class OutlineTreeTests
{
    private static readonly PagedDocument Report = Sheet.OfPages([], []).WithAnchors(("one", 0, 10), ("two", 1, 10)) with
    {
        Outline =
        [
            new OutlineEntry("1 Équations (a)", "one", [new OutlineEntry("1.1 Deep", "one", [new OutlineEntry("1.1.1 Deeper", "two", [])])]),
            new OutlineEntry("2 Last", "two", []),
        ],
    };

    [Fact]
    public void Bookmarks_keep_their_titles_order_and_levels()
    {
        using var file = new Reread(Report);

        Assert.True(file.Document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(
            ["0 1 Équations (a) → 1", "1 1.1 Deep → 1", "2 1.1.1 Deeper → 2", "0 2 Last → 2"],
            bookmarks.GetNodes().Select(node => $"{node.Level} {node.Title} → {((DocumentBookmarkNode)node).PageNumber}"));
    }

    [Fact]
    public void The_first_level_is_open_and_deeper_ones_are_closed()
    {
        using var file = new Reread(Report);

        Assert.Equal("UseOutlines", file.At<NameToken>(file.Catalog, "PageMode").Data);
        Assert.Equal(3, file.At<NumericToken>(file.Catalog, "Outlines", "Count").Int);
        Assert.Equal(1, file.At<NumericToken>(file.Catalog, "Outlines", "First", "Count").Int);
        Assert.Equal(-1, file.At<NumericToken>(file.Catalog, "Outlines", "First", "First", "Count").Int);
    }

    [Fact]
    public void A_report_without_bookmarks_opens_without_the_panel()
    {
        using var file = new Reread(Sheet.Of());

        Assert.False(file.Catalog.ContainsKey(NameToken.Create("PageMode")));
        Assert.False(file.Document.TryGetBookmarks(out _));
    }
}
