using System.Collections.Immutable;
using System.Text.Json;
using Colophon.Diagnostics;
using Colophon.Provenance;
using Colophon.Results;
using Colophon.Revisions;
using Colophon.Tracing;

namespace Colophon.Verifying;

/// <summary>What came of comparing a PDF with what it carries.</summary>
internal sealed record Verification
{
    /// <summary>All that does not match: attachments, then pages in their order, then values in reading order.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>The ledger that the file carries; null where it has none that can be read.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>The results that the file carries; null where it has none that can be read.</summary>
    public ResultObject? Results { get; init; }

    /// <summary>The commit that the file says it was made from, and how the project's files were to it; null where it does not say.</summary>
    public Revision? Made { get; init; }

    /// <summary>How many pages were read.</summary>
    public int Pages { get; init; }

    /// <summary>How many files are attached.</summary>
    public int Attachments { get; init; }

    /// <summary>How many values have a text that cannot be made again from the ledger, or come from several results by arithmetic in a template.</summary>
    public int Unchecked { get; init; }

    /// <summary>Whether everything matches.</summary>
    public bool IsWhole => Findings.IsEmpty;

    /// <summary>How many numbers the ledger has.</summary>
    public int Numbers => Ledger is null ? 0 : Ledger.Values.Length + Ledger.Others.Length;

    /// <summary>Reads a PDF, and compares.</summary>
    /// <param name="file">Its bytes; nothing else is needed.</param>
    /// <param name="name">What the user calls the file.</param>
    public static Verification Of(byte[] file, string name)
    {
        try
        {
            using var reader = PdfFileReader.Open(file);
            return Of(reader.Read(), name);
        }
        catch (UnreadablePdfException exception)
        {
            return new Verification
            {
                Findings = [new Diagnostic(DiagnosticCodes.UnreadablePdf, null, $"\"{name}\" cannot be read as a PDF: {exception.Message}", ["give the file as it was made: whole, and without a password"])],
            };
        }
    }

    /// <summary>Compares what a PDF shows with what it carries.</summary>
    /// <param name="contents">What it shows and carries.</param>
    /// <param name="name">What the user calls the file.</param>
    public static Verification Of(PdfContents contents, string name)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        findings.AddRange(AttachmentCheck.Check(contents));
        var ledger = Parse(contents, LedgerFormat.FileName, LedgerFormat.Read, findings);
        var results = Parse(contents, AttachedResults.FileName, ResultsJson.Read, findings);
        var made = Parse(contents, ProvenanceGraph.FileName, ProvenanceReader.ReadRevision, findings);
        if (ledger is null)
        {
            if (!contents.Attachments.ContainsKey(LedgerFormat.FileName))
            {
                findings.Add(new Diagnostic(DiagnosticCodes.NoLedger, null, $"\"{name}\" carries no ledger of its numbers", ["only a PDF that this program made, and that no other program wrote anew, can be verified"]));
            }

            return new Verification { Findings = findings.ToImmutable(), Results = results, Pages = contents.Pages.Length, Attachments = contents.Attachments.Count };
        }

        findings.AddRange(LedgerPages.Of(ledger).Check(contents.Pages));
        var values = ValueCheck.Check(ledger, results);
        findings.AddRange(values.Findings);
        return new Verification
        {
            Findings = findings.ToImmutable(),
            Ledger = ledger,
            Results = results,
            Made = made,
            Pages = contents.Pages.Length,
            Attachments = contents.Attachments.Count,
            Unchecked = values.Unchecked,
        };
    }

    private static T? Parse<T>(PdfContents contents, string name, Func<ReadOnlyMemory<byte>, T> read, ImmutableArray<Diagnostic>.Builder findings)
        where T : class
    {
        if (!contents.Attachments.TryGetValue(name, out var content))
        {
            return null;
        }

        try
        {
            return read(content);
        }
        catch (JsonException exception)
        {
            findings.Add(new Diagnostic(DiagnosticCodes.UnreadableAttachment, null, $"the attachment \"{name}\" cannot be read: {exception.Message.TrimEnd('.')}", []));
            return null;
        }
    }
}
