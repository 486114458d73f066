using System.Text;
using System.Xml.Linq;
using Colophon.Model;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Pdf;

public class DocumentMetadataTests
{
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    // Five hours ahead of UTC, in which dates are written.
    private static readonly DateTimeOffset SourceDate = new(2001, 2, 3, 9, 5, 6, TimeSpan.FromHours(5));

    private static readonly ReportMetadata Full = new()
    {
        Title = [],
        PlainTitle = "Réseaux <n> & \u0001 (3)",
        Authors = ["Ada Lovelace", "Blaise Pascal"],
        Keywords = ["bayes", "perceptron"],
        Date = "2026-11-23",
        Language = "fr",
    };

    [Fact]
    public void Readers_see_title_authors_keywords_and_date()
    {
        using var file = Write(Full);
        var information = file.Document.Information;

        Assert.Equal(Full.PlainTitle, information.Title);
        Assert.Equal("Ada Lovelace, Blaise Pascal", information.Author);
        Assert.Equal("bayes, perceptron", information.Keywords);
        Assert.Equal("D:20261123", information.CreationDate);
        Assert.Equal("D:20261123", information.ModifiedDate);
    }

    [Fact]
    public void Libraries_see_the_same_in_XMP()
    {
        using var file = Write(Full);
        Assert.True(file.Document.TryGetXmpMetadata(out var xmp));
        var packet = XDocument.Parse(Encoding.UTF8.GetString(xmp.GetXmlBytes()));

        // XML cannot hold a control character, so the title loses it here.
        Assert.Equal("Réseaux <n> &  (3)", Assert.Single(packet.Descendants(Dublin + "title")).Value);
        Assert.Equal(["Ada Lovelace", "Blaise Pascal"], packet.Descendants(Dublin + "creator").Single().Elements().Single().Elements().Select(name => name.Value));
        Assert.Equal("bayesperceptron", packet.Descendants(Dublin + "subject").Single().Value);
        Assert.Equal("2026-11-23", packet.Descendants(XName.Get("CreateDate", "http://ns.adobe.com/xap/1.0/")).Single().Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("November 2026")]
    [InlineData("2026-13-01")]
    public void A_date_that_is_no_ISO_day_is_left_out(string? date)
    {
        using var file = Write(Full with { Date = date });

        Assert.Null(file.Document.Information.CreationDate);
        Assert.True(file.Document.TryGetXmpMetadata(out var xmp));
        Assert.DoesNotContain(xmp.GetXDocument().Descendants(), element => element.Name.LocalName.EndsWith("Date", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("November 2026")]
    public void The_date_of_the_sources_stands_where_the_report_gives_none(string? date)
    {
        using var file = Write(Full with { Date = date }, SourceDate);

        Assert.Equal("D:20010203040506Z", file.Document.Information.CreationDate);
        Assert.Equal("D:20010203040506Z", file.Document.Information.ModifiedDate);
        Assert.True(file.Document.TryGetXmpMetadata(out var xmp));
        Assert.Equal(
            ["2001-02-03T04:05:06Z", "2001-02-03T04:05:06Z"],
            xmp.GetXDocument().Descendants().Where(element => element.Name.LocalName is "CreateDate" or "ModifyDate").Select(element => element.Value));
    }

    [Fact]
    public void The_date_of_the_report_comes_before_that_of_the_sources()
    {
        using var file = Write(Full, SourceDate);

        Assert.Equal("D:20261123", file.Document.Information.CreationDate);
    }

    [Fact]
    public void Viewers_show_the_title_and_know_the_language()
    {
        using var file = Write(Full);

        Assert.True(file.At<BooleanToken>(file.Catalog, "ViewerPreferences", "DisplayDocTitle").Data);
        Assert.Equal("fr", file.At<StringToken>(file.Catalog, "Lang").Data);
    }

    private static Reread Write(ReportMetadata metadata, DateTimeOffset? sourceDate = null) => new(Sheet.Of() with { Metadata = metadata }, sourceDate);
}
