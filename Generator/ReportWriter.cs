using System.Text;
using Colophon.Diagnostics;
using Colophon.Html;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;
using Colophon.Pdf;
using Colophon.Provenance;
using Colophon.Results;
using Colophon.Tracing;

namespace Colophon;

/// <summary>The second half of a report's path: from a resolved document to pages, the PDF with its attachments, and the web page.</summary>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class ReportWriter(DiagnosticBag diagnostics)
{
    /// <summary>When the sources were last changed, for the metadata of a PDF whose front matter gives no date; null, the default, to state none.</summary>
    public DateTimeOffset? SourceDate { get; init; }

    /// <summary>Sets a resolved report on pages.</summary>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public PagedDocument LayOut(ReportDocument document, CancellationToken cancellationToken) =>
        new ReportLayout(FontSet.Default, diagnostics).LayOut(document, cancellationToken);

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="templatePath">Its main template, relative to the project's root.</param>
    /// <param name="results">What its experiments found.</param>
    /// <param name="provenance">What it was made from, which its colophon tells; null for a report without a colophon.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ReportOutputs> WriteAsync(
        ResolvedReport report, string templatePath, ReportResults results, ReportProvenance? provenance, CancellationToken cancellationToken)
    {
        var document = provenance is null ? report.Document : ColophonSection.AppendTo(report.Document, provenance, new SourceSpan(templatePath, 1, 1));
        var linkedData = provenance is null ? null : ProvenanceGraph.Write(document.Metadata.PlainTitle, provenance);
        var html = Task.Run(() => HtmlWriter.Write(document, linkedData is null ? null : Encoding.ASCII.GetString(linkedData)), cancellationToken);
        var values = Task.Run(() => CanonicalJson.Write(results.Values), cancellationToken);
        var pages = LayOut(document, cancellationToken);
        var ledger = LedgerFormat.Attach(LedgerFormat.Write(Ledger.Of(templatePath, document, pages)));
        var attachedResults = AttachedResults.Attach(await values.ConfigureAwait(false));
        var pdf = PdfWriter.Write(pages, linkedData is null ? [ledger, attachedResults] : [ledger, AttachmentOf(linkedData), attachedResults], SourceDate);
        return new ReportOutputs(document, pages, pdf, await html.ConfigureAwait(false), await values.ConfigureAwait(false), report.Numbers);
    }

    private static Attachment AttachmentOf(byte[] linkedData) => new(
        ProvenanceGraph.FileName,
        ProvenanceGraph.MediaType,
        "What made this report: seed, code, inputs, versions, in PROV-O as JSON-LD",
        AttachmentRelationship.Supplement,
        linkedData);
}
