using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;
using Colophon.Pdf;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Pdf;

public class PdfWriterTests
{
    [Fact]
    public void The_same_pages_give_the_same_bytes_with_one_thread_and_with_many()
    {
        var expected = PdfWriter.Write(Varied(), degreeOfParallelism: 1);

        Assert.Equal(expected, PdfWriter.Write(Varied(), degreeOfParallelism: 1));
        Assert.Equal(expected, PdfWriter.Write(Varied(), degreeOfParallelism: 8));
        Assert.Equal(expected, PdfWriter.Write(Varied()));
    }

    [Fact]
    public void Pages_come_in_their_order_with_the_size_of_the_sheet()
    {
        using var file = new Reread(Varied());

        Assert.Equal(40, file.Document.NumberOfPages);
        Assert.Equal("Page 40 of a document", file.Document.GetPage(40).Letters.Aggregate("", (text, letter) => text + letter.Value)[..21]);
        Assert.Equal((200.0, 300.0), (file.Page.Width, file.Page.Height));
    }

    [Fact]
    public void A_document_without_pages_is_still_a_file()
    {
        using var file = new Reread(Sheet.OfPages());

        Assert.Equal(0, file.Document.NumberOfPages);
    }

    [Fact]
    public void Fonts_are_embedded_subsets_with_a_tag_that_follows_their_glyphs()
    {
        using var one = new Reread(Sheet.Line("abc"));
        using var same = new Reread(Sheet.Line("abc", x: 50));
        using var other = new Reread(Sheet.Line("abcd"));

        Assert.Matches("^[A-Z]{6}\\+STIXTwoText-Regular$", Name(one));
        Assert.Equal(Name(one), Name(same));
        Assert.NotEqual(Name(one), Name(other));
        Assert.Equal(TrueTypeSubsetter.Build(FontSet.Default.Regular, [0, .. "abc".Select(letter => FontSet.Default.Regular.GlyphIndex(letter))]), one.FontProgram);
    }

    [Fact]
    public void A_face_is_described_by_its_own_measures()
    {
        using var file = new Reread(Sheet.Line("abc", face: FontSet.Default.Monospaced));

        var descriptor = file.At<DictionaryToken>(file.Font("F1"), "DescendantFonts", "0", "FontDescriptor");

        Assert.Equal(FontSet.Default.Monospaced.CapHeight, file.At<NumericToken>(descriptor, "CapHeight").Int);
        Assert.Equal(0b101, file.At<NumericToken>(descriptor, "Flags").Int & 0b101);

        // All characters of a monospaced face are equally wide, and one number says so.
        Assert.Equal(600, file.At<NumericToken>(file.Font("F1"), "DescendantFonts", "0", "DW").Int);
    }

    [Fact]
    public void Nothing_of_the_file_tells_when_it_was_made()
    {
        var text = System.Text.Encoding.Latin1.GetString(PdfWriter.Write(Varied()));

        Assert.DoesNotContain("Date", text, StringComparison.Ordinal);
    }

    private static string Name(Reread file) => file.At<NameToken>(file.Font("F1"), "BaseFont").Data;

    /// <summary>Forty pages with a bit of everything.</summary>
    private static PagedDocument Varied()
    {
        var structure = new StructureElement(StructureRole.Document);
        var picture = ImageTests.Checkerboard(ImageTests.Half);
        PageItem[] Page(int number)
        {
            var paragraph = structure.Add(new StructureElement(StructureRole.Paragraph));
            return
            [
                Sheet.Line($"Page {number} of a document", face: number % 3 == 0 ? FontSet.Default.Bold : null) with { Structure = paragraph },
                new RuleItem(0, 100, 50, 1, Color.Black with { Opacity = 1.0 / number }),
                new ImageItem(picture, 10, 100, 20, 20) { Structure = structure.Add(new StructureElement(StructureRole.Figure) { AlternativeText = "squares" }) },
                new LinkArea(10, 10, 20, 20, "#start") { Structure = paragraph },
            ];
        }

        var pages = Enumerable.Range(1, 40).Select(Page).ToArray();
        return Sheet.OfPages(pages).WithAnchors(("start", 0, 20)) with
        {
            Structure = structure,
            Outline = [new OutlineEntry("Start", "start", [])],
        };
    }
}
