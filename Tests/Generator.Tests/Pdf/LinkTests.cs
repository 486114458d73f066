using Colophon.Layout;
using Colophon.Pdf;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Pdf;

public class LinkTests
{
    [Fact]
    public void A_link_to_an_anchor_leads_to_its_place_by_name()
    {
        var document = Sheet.OfPages([new LinkArea(10, 20, 30, 12, "#sec-ü")], []).WithAnchors(("sec-ü", 1, 50), ("a", 0, 0));

        using var file = new Reread(document);
        var link = Link(file, 0);

        Assert.Equal([10, 268, 40, 280], Numbers(file.At<ArrayToken>(link, "Rect")));
        Assert.Equal(Name("sec-ü"), file.At<StringToken>(link, "Dest").GetBytes());
        Assert.Equal(Name("sec-ü"), file.At<StringToken>(file.Catalog, "Names", "Dests", "Names", "2").GetBytes());
        var destination = file.At<ArrayToken>(file.Catalog, "Names", "Dests", "Names", "3");
        Assert.Equal(file.Document.GetPage(2).Dictionary, file.At<DictionaryToken>(destination, "0"));
        Assert.Equal(250, file.At<NumericToken>(destination, "3").Int);
    }

    [Fact]
    public void Destinations_are_sorted_by_bytes_as_readers_expect()
    {
        using var file = new Reread(Sheet.Of().WithAnchors(("b", 0, 0), ("é", 0, 0), ("Z", 0, 0), ("\U0001D465", 0, 0), ("\uFFFD", 0, 0)));

        var names = file.At<ArrayToken>(file.Catalog, "Names", "Dests", "Names").Data.OfType<StringToken>().Select(name => name.GetBytes());

        Assert.Equal(["Z", "b", "é", "\uFFFD", "\U0001D465"], names.Select(System.Text.Encoding.UTF8.GetString));
    }

    [Fact]
    public void A_link_to_the_world_has_a_URI_in_ASCII_and_no_border()
    {
        using var file = new Reread(new LinkArea(0, 0, 10, 10, "https://example.org/ä(1) b?q=%20"));

        var link = Link(file, 0);

        Assert.Equal("https://example.org/%C3%A4(1)%20b?q=%20", file.At<StringToken>(link, "A", "URI").Data);
        Assert.Equal([0, 0, 0], Numbers(file.At<ArrayToken>(link, "Border")));

        // Bit 3: the link may be printed, as archives require.
        Assert.Equal(4, file.At<NumericToken>(link, "F").Int);
    }

    [Fact]
    public void A_link_within_a_clipped_group_can_be_clicked()
    {
        using var file = new Reread(new ClipItem(Sheet.Square, 0, 0, 1, [new LinkArea(0, 0, 10, 10, "https://example.org")]));

        Assert.Equal("https://example.org", file.At<StringToken>(Link(file, 0), "A", "URI").Data);
    }

    [Fact]
    public void A_link_to_an_anchor_that_lies_nowhere_is_a_mistake_of_the_layout()
    {
        var error = Assert.Throws<ArgumentException>(() => PdfWriter.Write(Sheet.Of(new LinkArea(0, 0, 10, 10, "#gone"))));

        Assert.Contains("\"gone\"", error.Message, StringComparison.Ordinal);
    }

    private static byte[] Name(string anchor) => System.Text.Encoding.UTF8.GetBytes(anchor);

    private static DictionaryToken Link(Reread file, int index) =>
        file.At<DictionaryToken>(file.Page.Dictionary, "Annots", index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static IEnumerable<int> Numbers(ArrayToken array) => array.Data.OfType<NumericToken>().Select(number => number.Int);
}
