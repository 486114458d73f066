using System.Text.Json;
using Colophon.Diagnostics;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;
using Colophon.Provenance;
using Colophon.Revisions;
using UglyToad.PdfPig;

namespace NeuralNetworks3.Tests;

/// <summary>What the report says of what made it.</summary>
public sealed class ColophonTests(MadeReport report) : IClassFixture<MadeReport>
{
    [Fact]
    public void It_shows_the_digest_of_every_file_that_was_read()
    {
        var shown = report.Outputs.Document.Blocks.OfType<TableBlock>().Last().Body.Select(row => (PlainText.Of(row[0]), PlainText.Of(row[1]))).ToList();

        Assert.Contains("report.md", shown.Select(file => file.Item1));
        Assert.All(shown, file => Assert.Equal(InputDigests.Shown(InputDigests.OfFiles[file.Item1]), file.Item2));
    }

    [Fact]
    public void The_attachment_has_the_digests_whole()
    {
        using var document = PdfDocument.Open(report.Outputs.Pdf);
        Assert.True(document.Advanced.TryGetEmbeddedFiles(out var files));
        using var graph = JsonDocument.Parse(files.Single(file => file.Name == ProvenanceGraph.FileName).Memory);
        var digests = graph.RootElement.GetProperty("@graph").EnumerateArray()
            .Where(node => node.TryGetProperty("schema:description", out var description) && description.ValueEquals("a file of the project"))
            .ToDictionary(node => node.GetProperty("schema:name").GetString()!, node => node.GetProperty("spdx:checksum").GetProperty("spdx:checksumValue").GetString()!, StringComparer.Ordinal);

        Assert.Contains($"Templates/{MadeReport.Name}/report.md", digests.Keys);
        Assert.All(digests, file => Assert.Equal(InputDigests.OfFiles[file.Key[$"Templates/{MadeReport.Name}/".Length..]], file.Value));
    }

    [Fact]
    public void A_mask_hides_what_is_right_and_nothing_else()
    {
        var (right, wrong) = (InputDigests.OfFiles["report.md"], InputDigests.OfFiles["report.md"][..11] + "g");

        Assert.Equal($"000000000000 {new string('0', 64)} {wrong}", InputDigests.Mask($"{InputDigests.Shown(right)} {right} {wrong}"));
    }

    [Fact]
    public void With_all_packages_of_the_program_it_is_the_last_page_and_no_more()
    {
        var origin = OriginReader.Read(MadeReport.Root, Path.Combine(AppContext.BaseDirectory, "Experiments.deps.json"));
        Assert.InRange(origin.Packages.Length, 15, 40);
        var provenance = new ReportProvenance
        {
            Seed = 20261123,
            Origin = origin with { Revision = new Revision(RevisionState.Unreadable, new string('4', 40)) },
            Experiments = [.. report.Results.Experiments.Select(experiment => experiment with { Code = new string('c', 64) })],
            Inputs = [.. InputDigests.OfFiles.Select(file => ($"Templates/{MadeReport.Name}/{file.Key}", file.Value))],
        };
        var body = report.Outputs.Document;
        var diagnostics = new DiagnosticBag();

        var made = ColophonSection.AppendTo(body with { Blocks = [] }, provenance, new SourceSpan("report.md", 1, 1));
        var pages = new ReportLayout(FontSet.Default, diagnostics).LayOut(made);

        Assert.Equal(pages.Pages.Length - 1, pages.Destinations[ColophonSection.Anchor].PageIndex);
        Assert.Empty(diagnostics.ToOrdered());
    }
}
