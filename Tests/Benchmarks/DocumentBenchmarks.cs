using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Colophon.Diagnostics;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Pdf;

namespace Colophon.Benchmarks;

/// <summary>Whether the time of setting and writing a document grows with its length and no faster.</summary>
[SimpleJob(RunStrategy.Monitoring, iterationCount: 3)]
public class DocumentBenchmarks
{
    /// <summary>How long the document is.</summary>
    [Params(50, 100, 200, 400)]
    public int Sections { get; set; }

    /// <summary>Model to PDF.</summary>
    [Benchmark]
    public int LayOutAndWrite() =>
        PdfWriter.Write(new ReportLayout(FontSet.Default, new DiagnosticBag()).LayOut(LargeDocument.Make(Sections))).Length;
}
