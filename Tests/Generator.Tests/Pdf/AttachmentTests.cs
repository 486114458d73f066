using System.Collections.Immutable;
using Colophon.Pdf;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Pdf;

public sealed class AttachmentTests
{
    private static readonly ImmutableArray<Attachment> _attachments =
    [
        new("zeta.csv", "text/csv", "Zéta", AttachmentRelationship.Supplement, "z"u8.ToArray()),
        new("alpha.json", "application/json", "Values", AttachmentRelationship.Data, "{\"a\": 1}"u8.ToArray()),
    ];

    [Fact]
    public void What_was_attached_can_be_taken_out_again()
    {
        using var file = new Reread(PdfWriter.Write(Sheet.Of(), _attachments));

        Assert.True(file.Document.Advanced.TryGetEmbeddedFiles(out var embedded));
        Assert.Equal(
            _attachments.OrderBy(attachment => attachment.Name, StringComparer.Ordinal).Select(attachment => (attachment.Name, Convert.ToHexString(attachment.Content.Span))),
            embedded.Select(taken => (taken.Name, Convert.ToHexString(taken.Memory.Span))));
    }

    [Fact]
    public void A_specification_says_what_the_file_is()
    {
        using var file = new Reread(PdfWriter.Write(Sheet.Of(), _attachments));

        var specification = file.At<DictionaryToken>(file.Catalog, "AF", "0");
        Assert.Equal("Data", file.At<NameToken>(specification, "AFRelationship").Data);
        Assert.Equal("Values", file.At<StringToken>(specification, "Desc").Data);
        var stream = file.At<StreamToken>(specification, "EF", "F").StreamDictionary;
        Assert.Equal("application/json", file.At<NameToken>(stream, "Subtype").Data);
        Assert.Equal(8, file.At<NumericToken>(stream, "Params", "Size").Int);
        // By md5sum.
        Assert.Equal("42B7B4F2921788EA14DAC5566E6F06D0", Convert.ToHexString([.. file.At<HexToken>(stream, "Params", "CheckSum").Bytes]));
    }

    [Fact]
    public void The_order_in_which_they_are_given_does_not_matter() =>
        Assert.Equal(PdfWriter.Write(Sheet.Of(), _attachments), PdfWriter.Write(Sheet.Of(), [.. _attachments.Reverse()]));

    [Fact]
    public void Without_any_nothing_is_said_of_them()
    {
        using var file = new Reread(PdfWriter.Write(Sheet.Of()));

        Assert.False(file.Catalog.Data.ContainsKey("Names"));
        Assert.False(file.Catalog.Data.ContainsKey("AF"));
    }
}
