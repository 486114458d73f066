using System.Text;
using Colophon;
using Colophon.Diagnostics;
using Colophon.Drifting;
using Colophon.Host;
using Colophon.Results;
using Colophon.Tracing;

namespace NeuralNetworks3.Tests;

/// <summary>A change of the report's accepted results is said where it stands.</summary>
[Collection(MadeReport.Tests)]
public class ReportDriftTests(MadeReport report)
{
    private const string Path = "u2.best-line.errors.risk";

    [Fact]
    public void A_change_of_one_bit_is_found_and_seen_by_nobody()
    {
        var drifted = Assert.Single(CompareAfter(Math.BitIncrement).Values);

        Assert.Equal((Path, 1UL, true), (drifted.Drift.Path, drifted.Drift.Change!.Ulps, drifted.IsBeyond));
        Assert.Empty(drifted.Consequences);
        Assert.Contains(drifted.Sightings, sighting => sighting.Place.Source?.File == $"Templates/{MadeReport.Name}/parts/discs.md" && sighting is { Page: > 1, IsChanged: false });
    }

    [Fact]
    public void A_change_of_printed_digits_is_said_where_they_stand()
    {
        var compared = CompareAfter(risk => risk + 1e-5);

        var drifted = Assert.Single(compared.Values);
        Assert.Equal(Consequence.Digits, Assert.Single(drifted.Consequences));
        var seen = Assert.Single(drifted.Sightings, sighting => sighting.IsChanged);
        Assert.Equal($"Templates/{MadeReport.Name}/parts/discs.md", seen.Place.Source!.Value.File);
        Assert.Equal(("0.109605", "0.109595"), (seen.Accepted, seen.Now));
        Assert.StartsWith("Section ", seen.Where, StringComparison.Ordinal);
        Assert.Empty(compared.Sentences);
    }

    [Fact]
    public void The_tolerances_of_the_report_are_read_and_each_means_a_value()
    {
        var diagnostics = new DiagnosticBag();

        var settings = new DriftSettingsReader("Tests/Report.Tests/drift.yaml", diagnostics).Read(new DiskFiles(MadeReport.Root) { Folder = "" })!;

        Assert.Empty(diagnostics.ToOrdered());
        var paths = ValueComparison.Leaves("", report.Results.Values).Select(leaf => PathPattern.Split(leaf.Path)).ToList();
        Assert.All(settings.Rules, rule => Assert.Contains(paths, rule.Pattern.Matches));
    }

    private DriftReport CompareAfter(Func<double, double> change)
    {
        Assert.True(ResultPath.TryParse(Path, out var path));
        var risk = ((ResultNumber)path.Find(report.Results.Values).Node!).Value;
        var text = Encoding.UTF8.GetString(CanonicalJson.Write(report.Results.Values));
        var member = text.IndexOf("\"best-line\"", text.IndexOf("\n  \"u2\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var at = text.IndexOf(CanonicalJson.Format(risk), member, StringComparison.Ordinal);
        var changed = text.Remove(at, CanonicalJson.Format(risk).Length).Insert(at, CanonicalJson.Format(change(risk)));
        var accepted = AcceptedResults.Of(report.Results, CanonicalJsonReader.Read("accepted.json", Encoding.UTF8.GetBytes(changed), new DiagnosticBag())!);
        var pipeline = new ReportPipeline(new DiskFiles(MadeReport.Root), $"Templates/{MadeReport.Name}/report.md", new DiagnosticBag());
        var document = pipeline.ReadWhatIsPossible(accepted)!;
        var present = pipeline.ReadReport(report.Results)!;
        var figures = new AcceptedFigures(new DiskFiles(MadeReport.Root), null).Drawn(report.Results);
        return DriftComparison.Compare(
            new ReportSide(accepted.Values, document, NumberIndex.Of(document), figures),
            new ReportSide(report.Results.Values, present, NumberIndex.Of(present, pipeline.LayOut(present, CancellationToken.None)), figures),
            [],
            []);
    }
}
