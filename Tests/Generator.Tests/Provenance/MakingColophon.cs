using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Provenance;
using Colophon.Results;

namespace Colophon.Tests.Provenance;

/// <summary>A report that is made with its colophon.</summary>
internal sealed record MakingColophon(ReportOutputs Outputs, ImmutableArray<Diagnostic> Said)
{
    /// <summary>The report's template.</summary>
    public const string Path = "Templates/sample/report.md";

    /// <summary>Two experiments, of which one counts nothing and has no code that is known.</summary>
    public static ImmutableArray<ExperimentRecord> Experiments { get; } =
    [
        new("counted", DigestOf("code"), new ExperimentWork(1_234_567, "sample passes")) { Inputs = [new("Templates/sample/points.csv", DigestOf("points"))] },
        new("uncounted", null, ExperimentWork.Uncounted),
    ];

    /// <summary>The web page, as a tree.</summary>
    public XDocument Page => XDocument.Parse(Encoding.UTF8.GetString(Outputs.Html).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));

    /// <summary>The section of the colophon in the web page; null where there is none.</summary>
    public XElement? Section => Page.Descendants().SingleOrDefault(element => element.Name.LocalName == "section" && element.Attribute("aria-labelledby")?.Value == ColophonSection.Anchor);

    /// <summary>Makes a report.</summary>
    /// <param name="body">Its body.</param>
    /// <param name="frontMatter">Lines of front matter besides the title.</param>
    /// <param name="origin">What it is made with.</param>
    public static async Task<MakingColophon> OfAsync(string body = "All is well.", string frontMatter = "seed: 7", ReportOrigin? origin = null)
    {
        var diagnostics = new DiagnosticBag();
        var pipeline = new ReportPipeline(new InMemoryFiles().Add(Path, Template(body, frontMatter)), Path, diagnostics) { Origin = Task.FromResult(origin ?? SampleOrigin.With()) };
        var outputs = await pipeline.MakeAsync(ReportResults.Empty with { Experiments = Experiments }, CancellationToken.None);
        Assert.NotNull(outputs);
        return new MakingColophon(outputs, diagnostics.ToOrdered());
    }

    /// <summary>The template's text.</summary>
    public static string Template(string body = "All is well.", string frontMatter = "seed: 7") => $"---\ntitle: Sample\n{frontMatter}\n---\n\n{body}\n";

    /// <summary>The SHA-256 of a text, in hexadecimal.</summary>
    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The cells of the rows of the colophon's tables, as text.</summary>
    public ImmutableArray<string> Rows() =>
        [.. Section!.Descendants().Where(element => element.Name.LocalName == "tr").Select(row => string.Join(" | ", row.Elements().Select(cell => cell.Value)))];

    /// <summary>The command that the colophon gives.</summary>
    public string Command() => Outputs.Document.Blocks.OfType<TableBlock>().SelectMany(table => table.Body).SelectMany(row => row).Select(cell => cell is [CodeSpan code] ? code.Value : "").Single(text => text.Contains(' ', StringComparison.Ordinal));
}
