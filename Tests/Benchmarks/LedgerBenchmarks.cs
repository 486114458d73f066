using BenchmarkDotNet.Attributes;
using Colophon.Pdf;
using Colophon.Tracing;

namespace Colophon.Benchmarks;

/// <summary>What the ledger adds to the making of a report: the report of this repository.</summary>
public class LedgerBenchmarks
{
    private readonly ReportBenchmarks _report = new();
    private ReportOutputs _outputs = null!; // Set before any benchmark runs.
    private Ledger _ledger = null!;
    private byte[] _written = [];

    /// <summary>Runs the experiments, and makes the report once.</summary>
    [GlobalSetup]
    public async Task MakeReportAsync()
    {
        await _report.RunExperimentsAsync();
        _outputs = await _report.MakeAsync();
        _ledger = Find();
        _written = LedgerFormat.Write(_ledger);
    }

    /// <summary>Finds every number on the pages.</summary>
    [Benchmark]
    public int FindNumbers() => Find().Values.Length;

    /// <summary>Writes the ledger.</summary>
    [Benchmark]
    public int WriteLedger() => LedgerFormat.Write(_ledger).Length;

    /// <summary>The PDF without the ledger, for comparison.</summary>
    [Benchmark]
    public int WritePdfWithoutLedger() => PdfWriter.Write(_outputs.Pages, []).Length;

    /// <summary>The PDF with the ledger.</summary>
    [Benchmark]
    public int WritePdfWithLedger() => PdfWriter.Write(_outputs.Pages, [LedgerFormat.Attach(_written)]).Length;

    private Ledger Find() => Ledger.Of("Templates/neural-networks-3/report.md", _outputs.Document, _outputs.Pages);
}
