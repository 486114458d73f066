using System.Globalization;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Host;

namespace Colophon.Tests.EndToEnd;

/// <summary>The way of a report from its template to both outputs, as a run takes it.</summary>
internal sealed class MakingReport
{
    private const string Folder = "Templates/sample/";
    private readonly DiagnosticBag _diagnostics = new();
    private readonly InMemoryFiles _files = new();

    private MakingReport()
    {
    }

    /// <summary>What came out; null where an error was reported.</summary>
    public ReportOutputs? Outputs { get; private set; }

    /// <summary>What was said, as it is printed.</summary>
    public string Said
    {
        get
        {
            using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            new DiagnosticPrinter(output, _files, useColour: false).Print(_diagnostics.ToOrdered());
            return output.ToString().Replace(Folder, "", StringComparison.Ordinal);
        }
    }

    /// <summary>Makes a report from its whole template.</summary>
    /// <param name="template">The text of report.md, front matter included; the results hold those of the sample's claims that it names.</param>
    /// <param name="files">Other files, by their path from the folder of the report.</param>
    public static async Task<MakingReport> OfAsync(string template, params (string Path, byte[] Content)[] files)
    {
        var making = new MakingReport();
        making._files.Add(Folder + "report.md", template.ReplaceLineEndings("\n"));
        foreach (var (path, content) in files)
        {
            making._files.Add(Folder + path, content);
        }

        var pipeline = new ReportPipeline(making._files, Folder + "report.md", making._diagnostics);
        making.Outputs = await pipeline.MakeAsync(SampleResults.For(template), CancellationToken.None);
        return making;
    }

    /// <summary>Makes a report from its body.</summary>
    public static Task<MakingReport> OfBodyAsync(string body) => OfAsync("---\ntitle: Sample\n---\n\n" + body);

    /// <summary>A text file's bytes.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}
