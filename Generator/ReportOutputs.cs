using System.Collections.Immutable;
using Colophon.Checking;
using Colophon.Layout;
using Colophon.Model;
using Colophon.Results;
using Colophon.Tracing;

namespace Colophon;

/// <summary>What a run makes.</summary>
/// <param name="Document">The report, resolved.</param>
/// <param name="Pages">The report, set on pages.</param>
/// <param name="Pdf">The PDF file.</param>
/// <param name="Html">The web page.</param>
/// <param name="Results">What the experiments found, in canonical JSON.</param>
/// <param name="Numbers">How the numbers of the report came into it.</param>
internal sealed record ReportOutputs(ReportDocument Document, PagedDocument Pages, byte[] Pdf, byte[] Html, byte[] Results, NumberCount Numbers)
{
    private const string ResultsFile = "results.json";

    /// <summary>The files that a report leaves, results included.</summary>
    /// <param name="report">The report's name.</param>
    public ImmutableArray<(string Name, byte[] Content)> ToFiles(string report) =>
    [
        ($"{report}.html", Html),
        ($"{report}.numbers.csv", NumbersCsv.Write(NumberIndex.Of(Document))),
        ($"{report}.pdf", Pdf),
        (ResultsFile, Results),
    ];

    /// <summary>The file of results alone.</summary>
    public static (string Name, byte[] Content) ToFile(ReportResults results) => (ResultsFile, CanonicalJson.Write(results.Values));
}
