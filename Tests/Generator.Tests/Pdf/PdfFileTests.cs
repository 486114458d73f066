using System.Text;
using Colophon.Pdf;

namespace Colophon.Tests.Pdf;

public class PdfFileTests
{
    private static readonly ParallelOptions Sequential = new() { MaxDegreeOfParallelism = 1 };

    [Fact]
    public void Cross_references_end_the_file_where_it_says_they_start()
    {
        var text = Encoding.Latin1.GetString(Minimal(0).Finish(1, 3, Sequential));

        var start = int.Parse(text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0], null);

        Assert.StartsWith("%PDF-1.7\n", text, StringComparison.Ordinal);
        Assert.EndsWith("%%EOF\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\A\d+ 0 obj\n<</Type/XRef", text[start..]);
    }

    [Fact]
    public void More_objects_than_a_stream_holds_are_all_found_again()
    {
        var file = Minimal(500);

        using var reread = new Reread(file.Finish(1, 3, Sequential));

        Assert.Equal(500, reread.At<UglyToad.PdfPig.Tokens.ArrayToken>(reread.Catalog, "Extra").Length);
        Assert.Equal("499", reread.At<UglyToad.PdfPig.Tokens.StringToken>(reread.Catalog, "Extra", "499").Data);
    }

    [Fact]
    public void The_identifier_follows_the_content()
    {
        static string Identifier(int objects)
        {
            var text = Encoding.Latin1.GetString(Minimal(objects).Finish(1, 3, Sequential));
            var start = text.IndexOf("/ID[<", StringComparison.Ordinal) + 5;
            return text.Substring(start, 32);
        }

        Assert.Equal(Identifier(1), Identifier(1));
        Assert.NotEqual(Identifier(1), Identifier(2));
    }

    [Fact]
    public void An_object_that_is_never_defined_or_defined_twice_is_a_mistake_of_the_program()
    {
        var file = new PdfFile();
        var number = file.Reserve();

        Assert.Throws<InvalidOperationException>(() => file.Finish(number, number, Sequential));
        file.Define(number, new PdfBuffer().Raw("<<>>"u8));
        Assert.Throws<InvalidOperationException>(() => file.Define(number, new PdfBuffer()));
    }

    /// <summary>Object 1 is the catalog, 2 the page tree, 3 the information; then come numbered strings.</summary>
    private static PdfFile Minimal(int extra)
    {
        var file = new PdfFile();
        var catalog = file.Reserve();
        var pages = file.Add(new PdfBuffer().Raw("<</Type/Pages/Count 0/Kids[]>>"u8));
        file.Add(new PdfBuffer().Raw("<<>>"u8));
        var content = new PdfBuffer().Raw("<</Type/Catalog/Pages "u8).Reference(pages).Raw("/Extra["u8);
        for (var i = 0; i < extra; i++)
        {
            content.Reference(file.Add(new PdfBuffer().Raw("("u8).Integer(i).Raw(")"u8))).Raw(" "u8);
        }

        file.Define(catalog, content.Raw("]>>"u8));
        return file;
    }
}
