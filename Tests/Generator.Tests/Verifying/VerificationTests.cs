using System.Collections.Immutable;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Pdf;
using Colophon.Revisions;
using Colophon.Tests.EndToEnd;
using Colophon.Tests.Pdf;
using Colophon.Tests.Provenance;
using Colophon.Verifying;

namespace Colophon.Tests.Verifying;

public sealed class VerificationTests
{
    private const string Body = "# One {#sec-one}\n\nA rate of {{ study.error | percent: 1 }} and {{ study.shift | fixed: 2 | sign }} in 1985.";

    private static readonly Lazy<Task<byte[]>> _small = new(() => MakeAsync("---\ntitle: Sample\ntoc: false\n---\n\n" + Body));

    [Theory]
    [InlineData(Body)]
    [InlineData("So $x = {{ study.tiny | scientific: 2 }}$, $\\frac{ {{ study.size | integer }} }{2^{10}}$ and $$ y_1 = -\\frac{3}{4} $$ {#eq-y}\n\nSee @eq-y.")]
    [InlineData("::: {#tbl-errors source=\"table:study/errors\"}\nErrors.\n:::\n\nA note^[Of {{ study.error | fixed: 3 }}, 2 of 3.].")]
    [InlineData("A {{ study.name }}: {{ study.converged }}, {{ study.error | times: 2 | fixed: 2 }}, {{ study.ratio | otherwise: \"none\" }}.")]
    public async Task A_report_as_it_is_made_matches(string body) =>
        Assert.Equal([], Messages(await MakeAsync("---\ntitle: Sample\ntoc: true\n---\n\n" + body)));

    [Fact]
    public async Task A_report_with_every_construct_matches() =>
        Assert.Equal([], Messages((await MakingReport.OfAsync(EveryConstruct.Template, EveryConstruct.Files)).Outputs!.Pdf));

    [Fact]
    public async Task What_a_report_says_that_it_was_made_from_is_read()
    {
        Assert.Equal(new Revision(RevisionState.Clean, SampleOrigin.Commit), Verification.Of((await MakingColophon.OfAsync()).Outputs.Pdf, "x.pdf").Made);
        Assert.Null(Verification.Of(await _small.Value, "x.pdf").Made);
    }

    [Fact]
    public async Task A_statement_of_what_made_it_that_cannot_be_read_is_told()
    {
        using var opened = new OpenedPdf((await MakingColophon.OfAsync()).Outputs.Pdf);

        Assert.Equal(
            ["RPT761 the attachment \"provenance.jsonld\" cannot be read: it does not say which commit the report was made from"],
            Messages(opened.WithAttachmentAndHash("provenance.jsonld", "{}"u8.ToArray())));
    }

    [Fact]
    public async Task What_cannot_be_made_again_is_counted()
    {
        var verification = Verification.Of(await MakeAsync("---\ntitle: Sample\n---\n\n{{ study.error | times: 2 | fixed: 2 }}, {{ study.error | fixed: 2 }}, {{ study.name }}."), "x.pdf");

        Assert.Equal((3, 1), (verification.Numbers - verification.Ledger!.Others.Length, verification.Unchecked));
    }

    [Fact]
    public async Task An_attachment_with_another_content_is_named()
    {
        using var opened = new OpenedPdf(await _small.Value);
        var results = Encoding.UTF8.GetString(opened.Attachment("results.json")).Replace("0.13239851", "0.13239852", StringComparison.Ordinal);

        var findings = Verification.Of(opened.WithAttachment("results.json", Encoding.UTF8.GetBytes(results)), "x.pdf").Findings;

        Assert.Equal([DiagnosticCodes.AlteredAttachment, DiagnosticCodes.WrongValue], findings.Select(finding => finding.Code));
        Assert.StartsWith("the attachment \"results.json\" is not as it was written: its SHA-256 is ", findings[0].Message, StringComparison.Ordinal);
        Assert.Equal("page 1, Section 1: of study.error the ledger has 0.13239851, but the results have 0.13239852", findings[1].Message);
    }

    [Theory]
    [InlineData("\"value\": \"0.13239851\"", "\"value\": \"0.14239851\"", "RPT765 RPT766")]
    [InlineData("\"text\": \"13.2\\u202F%\",\n   \"value\"", "\"text\": \"14.2\\u202F%\",\n   \"value\"", "RPT765 RPT765")]
    [InlineData("\"text\": \"13.2\\u202F%\",\n     \"width\"", "\"text\": \"14.2\\u202F%\",\n     \"width\"", "RPT762 RPT765")]
    [InlineData("\"path\": \"study.error\"", "\"path\": \"study.err\"", "RPT766")]
    [InlineData("\"text\": \"1985.\"", "\"text\": \"1986.\"", "RPT762")]
    [InlineData("\"page\": 1,\n   \"text\": \"1985.\"", "\"page\": 2,\n   \"text\": \"1985.\"", "RPT763 RPT764")]
    [InlineData("\"format\": 1,", "\"format\": 2,", "RPT761")]
    [InlineData("\"others\"", "\"other\"", "RPT761")]
    [InlineData("{", "", "RPT761")]
    public async Task A_ledger_that_was_changed_with_its_hash_is_found(string before, string after, string codes)
    {
        using var opened = new OpenedPdf(await _small.Value);
        var ledger = Encoding.UTF8.GetString(opened.Attachment("ledger.json"));
        Assert.Contains(before, ledger, StringComparison.Ordinal);
        var at = ledger.IndexOf(before, StringComparison.Ordinal);

        var changed = opened.WithAttachmentAndHash("ledger.json", Encoding.UTF8.GetBytes(ledger[..at] + after + ledger[(at + before.Length)..]));

        Assert.Equal(codes, string.Join(' ', Verification.Of(changed, "x.pdf").Findings.Select(finding => finding.Code.Id)));
    }

    [Fact]
    public async Task An_attachment_that_was_taken_out_is_missed()
    {
        using var opened = new OpenedPdf(await _small.Value);

        Assert.Equal(
            ["RPT758 the attachment \"results.json\" is missing, though the metadata state its hash"],
            Messages(opened.WithoutAttachment("results.json")));
        Assert.Equal(
            ["RPT758 the attachment \"ledger.json\" is missing, though the metadata state its hash", "RPT757 \"x.pdf\" carries no ledger of its numbers"],
            Messages(opened.WithoutAttachment("ledger.json")));
    }

    [Fact]
    public async Task A_number_that_was_added_to_a_page_is_found()
    {
        using var opened = new OpenedPdf(await _small.Value);
        var (content, texts) = (opened.Content(1), opened.Texts(1));
        var nine = ShownCode.AllOf(content)[texts.ToList().IndexOf("9")];
        byte[] added = [.. content, .. Encoding.ASCII.GetBytes($"\nBT {nine.Font} 10 Tf 72 72 Td ("), .. ShownCode.Octal((byte)(nine.Code >> 8)), .. ShownCode.Octal((byte)nine.Code), .. ")Tj ET"u8];

        Assert.Matches("^RPT763 page 1, 25\\.4 mm from the left and [0-9.]+ mm from the top, “1.*One”: \"9\" is printed, and the ledger does not have it$", Assert.Single(Messages(opened.WithContent(1, added))));
    }

    [Fact]
    public void A_PDF_without_a_ledger_is_told() =>
        Assert.Equal(["RPT757 \"x.pdf\" carries no ledger of its numbers"], Messages(PdfWriter.Write(Sheet.Of())));

    [Fact]
    public void A_file_that_the_metadata_do_not_know_is_told()
    {
        var contents = new PdfContents
        {
            Pages = [],
            Attachments = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal).Add("extra.csv", "1"u8.ToArray()),
            StatedHashes = ImmutableSortedDictionary<string, string>.Empty,
        };

        Assert.Equal("the metadata state no hash of the attachment \"extra.csv\"", Verification.Of(contents, "x.pdf").Findings[0].Message);
    }

    [Fact]
    public async Task What_is_no_whole_PDF_ends_in_one_message()
    {
        var file = await _small.Value;
        int[] lengths = [0, 1, 20, file.Length / 3, file.Length / 2, file.Length - 40];

        Assert.All(lengths, length => Assert.Equal("RPT756", Assert.Single(Messages(file[..length]))[..6]));
        Assert.Equal("RPT756", Assert.Single(Messages(Encoding.UTF8.GetBytes("# Not a PDF\n")))[..6]);
    }

    [Fact]
    public async Task A_file_with_one_wrong_byte_never_ends_in_an_exception()
    {
        var file = await _small.Value;
        var choices = new Random(11);
        for (var i = 0; i < 200; i++)
        {
            var damaged = file.ToArray();
            damaged[choices.Next(damaged.Length)] ^= (byte)(1 << choices.Next(8));

            Assert.All(Verification.Of(damaged, "x.pdf").Findings, finding => Assert.Equal(Severity.Error, finding.Severity));
        }
    }

    private static async Task<byte[]> MakeAsync(string template) => (await MakingReport.OfAsync(template)).Outputs!.Pdf;

    private static IEnumerable<string> Messages(byte[] file) => Verification.Of(file, "x.pdf").Findings.Select(finding => $"{finding.Code.Id} {finding.Message}");
}
